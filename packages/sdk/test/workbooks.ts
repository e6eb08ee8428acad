import { strToU8, zipSync, type Zippable } from "fflate";

/** Parts of a workbook written by hand, for what no library would write. */
export interface RawWorkbook {
  /** Content of each sheet's `<sheetData>`, or a whole sheet when it begins with `<?xml`. */
  readonly sheets: Readonly<Record<string, string>>;
  readonly strings?: string;
  readonly styles?: string;
  readonly workbookPr?: string;
  readonly more?: Zippable;
}

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';
const MAIN = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"';
const RELS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const PACKAGE = 'xmlns="http://schemas.openxmlformats.org/package/2006/relationships"';

export function rawWorkbook({ sheets, strings, styles, workbookPr = "", more = {} }: RawWorkbook): Uint8Array {
  const names = Object.keys(sheets);
  const parts: Zippable = {
    "[Content_Types].xml": strToU8(
      `${HEAD}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml" ContentType="application/xml"/></Types>`,
    ),
    "_rels/.rels": strToU8(
      `${HEAD}<Relationships ${PACKAGE}><Relationship Id="rId1" Type="${RELS}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    ),
    "xl/workbook.xml": strToU8(
      `${HEAD}<workbook ${MAIN} xmlns:r="${RELS}">${workbookPr}<sheets>${names.map((n, i) => `<sheet name="${n}" sheetId="${i + 1}" r:id="rId${i + 1}"/>`).join("")}</sheets></workbook>`,
    ),
    "xl/_rels/workbook.xml.rels": strToU8(
      `${HEAD}<Relationships ${PACKAGE}>${names.map((_, i) => `<Relationship Id="rId${i + 1}" Type="${RELS}/worksheet" Target="worksheets/sheet${i + 1}.xml"/>`).join("")}<Relationship Id="rId91" Type="${RELS}/sharedStrings" Target="sharedStrings.xml"/><Relationship Id="rId92" Type="${RELS}/styles" Target="styles.xml"/></Relationships>`,
    ),
    ...more,
  };
  if (strings !== undefined) parts["xl/sharedStrings.xml"] = strToU8(`${HEAD}<sst ${MAIN}>${strings}</sst>`);
  if (styles !== undefined) parts["xl/styles.xml"] = strToU8(`${HEAD}<styleSheet ${MAIN}>${styles}</styleSheet>`);
  names.forEach((n, i) => {
    const data = sheets[n]!;
    parts[`xl/worksheets/sheet${i + 1}.xml`] = strToU8(
      data.startsWith("<?xml") ? data : `${HEAD}<worksheet ${MAIN}><sheetData>${data}</sheetData></worksheet>`,
    );
  });
  return zipSync(parts);
}

/** A row of inline texts; anything that begins with `<c` is taken as it is. */
export function rawRow(number: number, ...cells: readonly string[]): string {
  return `<row r="${number}">${cells
    .map((c, i) =>
      c.startsWith("<c ") ? c : c === "" ? "" : `<c r="${String.fromCharCode(65 + i)}${number}" t="inlineStr"><is><t>${c}</t></is></c>`,
    )
    .join("")}</row>`;
}
