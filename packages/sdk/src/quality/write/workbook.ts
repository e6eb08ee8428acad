import { writeXlsx, type Cell, type DataValidation, type WriteSheet } from "hucre/xlsx";
import { cellText } from "./cell-text.js";
import { formatColumns } from "./columns.js";
import { headerStyle, requiredStyle, textFormat, titleStyle } from "./style.js";

/** Trang danh mục: a list that drop-downs draw on, written as a sheet of its own. */
export interface CodeSheet {
  readonly name: string;
  readonly header: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/** What a drop-down offers: one column of a code sheet. */
export interface Choices {
  readonly sheet: string;
  readonly column: number;
}

/** Cột của trang chính; every column is in text format. */
export interface SheetColumn {
  readonly header: string;
  /** In characters. */
  readonly width?: number | undefined;
  readonly required?: boolean | undefined;
  /** A drop-down. What is not in it is warned of, and still accepted: the law's lists change before the form does. */
  readonly choices?: Choices | undefined;
  /** Shown when the cell is entered. */
  readonly hint?: string | undefined;
}

/** Tệp .xlsx nhỏ, có định dạng: a form to fill in, or rows to send back. */
export interface Workbook {
  readonly sheet: string;
  /** Rows above the header; each is merged over the width of the table when it has one cell. */
  readonly above?: readonly (readonly string[])[] | undefined;
  readonly columns: readonly SheetColumn[];
  readonly rows?: readonly (readonly string[])[] | undefined;
  readonly lists?: readonly CodeSheet[] | undefined;
}

const LAST_ROW = 1_048_576;

/** Viết tệp .xlsx: text-format columns, drop-downs, code-list sheets, a header that stays in sight. */
export async function writeWorkbook({ sheet, above = [], columns, rows = [], lists = [] }: Workbook): Promise<Uint8Array> {
  const header = above.length;
  const cells = new Map<string, Partial<Cell>>();
  above.forEach((row, r) => row.forEach((value, c) => cells.set(`${r},${c}`, { value: cellText(value), style: titleStyle })));
  columns.forEach((c, i) =>
    cells.set(`${header},${i}`, { value: cellText(c.header), style: c.required === true ? requiredStyle : headerStyle }),
  );
  const main: WriteSheet = {
    name: sheet,
    columns: columns.map((c) => ({ width: c.width ?? 18, style: textFormat })),
    // one blank row at least, so that the text format of each column is in the file
    rows: [
      ...above.map((row) => row.map(cellText)),
      columns.map((c) => cellText(c.header)),
      ...(rows.length > 0 ? rows.map((row) => row.map(cellText)) : [columns.map(() => null)]),
    ],
    cells,
    merges: above.flatMap((row, r) =>
      row.length === 1 && columns.length > 1 ? [{ startRow: r, startCol: 0, endRow: r, endCol: columns.length - 1 }] : [],
    ),
    freezePane: { rows: header + 1 },
    dataValidations: columns.flatMap((c, i) => validation(c, columnName(i), header + 2, lists)),
  };
  // hucre would write the moment it ran
  const properties = { modified: new Date(Date.UTC(2000, 0, 1)) };
  const file = await writeXlsx({ sheets: [main, ...lists.map(listSheet)], properties, stringMode: "shared" });
  return formatColumns(file, header + 2);
}

function listSheet({ name, header, rows }: CodeSheet): WriteSheet {
  return {
    name,
    columns: header.map((_, i) => ({ width: Math.min(60, Math.max(10, ...rows.map((r) => (r[i] ?? "").length + 2))), style: textFormat })),
    rows: [header.map(cellText), ...rows.map((row) => row.map(cellText))],
    cells: new Map(header.map((value, i) => [`0,${i}`, { value: cellText(value), style: headerStyle }])),
    freezePane: { rows: 1 },
  };
}

function validation(column: SheetColumn, letter: string, first: number, lists: readonly CodeSheet[]): DataValidation[] {
  const range = `${letter}${first}:${letter}${LAST_ROW}`;
  // Excel cuts titles at 32 characters and messages at 255
  const hint =
    column.hint === undefined
      ? {}
      : { showInputMessage: true, inputTitle: column.header.slice(0, 32), inputMessage: column.hint.slice(0, 255) };
  // a rule that always holds, for the message alone
  if (column.choices === undefined)
    return column.hint === undefined ? [] : [{ type: "custom", formula1: "TRUE", range, allowBlank: true, ...hint }];
  const { sheet, column: at } = column.choices;
  const list = lists.find((l) => l.name === sheet);
  if (list === undefined) throw new TypeError(`no code sheet is called ${sheet}`);
  const from = columnName(at);
  const formula1 = `'${sheet.replaceAll("'", "''")}'!$${from}$2:$${from}$${list.rows.length + 1}`;
  return [{ type: "list", formula1, range, allowBlank: true, showErrorMessage: true, errorStyle: "warning", ...hint }];
}

/** A, B, …, Z, AA, … */
function columnName(index: number): string {
  const rest = Math.floor(index / 26);
  return (rest > 0 ? columnName(rest - 1) : "") + String.fromCharCode(65 + (index % 26));
}
