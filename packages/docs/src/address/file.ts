import { searchKey, type Locale } from "@hoso/sdk/core";
import { convertAddress } from "@hoso/sdk/fields/address-conversion";
import { addressConverter, convertedCsv, convertedXlsx } from "@hoso/sdk/quality/addresses";
import { InputError, readTable, type Source } from "@hoso/sdk/quality/read";
import { say } from "../lessons/say.ts";
import { LISTED, type Direction, type Done, type Looked, type Row } from "./protocol.ts";

/** Headers that mean an address, without tones. */
const ADDRESS = /\b(?:dia chi|noi (?:o|cu tru|thuong tru|tam tru|dang ky)|ho khau|que quan|tru so|address|residence)\b/u;
/** Rows read to recognise a column by what is in it. */
const LOOKED = 50;

/** Đổi cột nào của tệp nào. */
export interface Job {
  readonly file: File;
  readonly column: number;
  readonly to: Direction;
  readonly locale: Locale;
}

type Progress = (bytes: number, rows: number) => void;

const open = (file: File, onProgress?: (bytes: number) => void): Promise<Source> =>
  readTable(
    { name: file.name, size: file.size, bytes: file.stream(), ...(onProgress === undefined ? {} : { onProgress }) },
    { knownHeaders: ["Địa chỉ", "Nơi thường trú", "Nơi ở hiện tại", "Quê quán", "Address"] },
  );

/** Cột có lẽ là địa chỉ: by its header, and else the one in which most cells can be read; -1 for none. */
export function likelyColumn(header: readonly string[], rows: readonly (readonly string[])[]): number {
  const named = header.findIndex((name) => ADDRESS.test(searchKey(name)));
  if (named !== -1) return named;
  const isRead = (cell: string | undefined) => cell !== undefined && cell.includes(",") && convertAddress(cell).status !== "not-found";
  const read = header.map((_, at) => rows.filter((cells) => isRead(cells[at])).length);
  const most = Math.max(0, ...read);
  return most > rows.length / 2 ? read.indexOf(most) : -1;
}

/** Looks at the first rows of a file. */
export async function look(file: File): Promise<Looked> {
  const table = await open(file);
  const rows: (readonly string[])[] = [];
  for await (const batch of table.rows) {
    rows.push(...batch.map(({ cells }) => cells));
    if (rows.length >= LOOKED) break;
  }
  const first = rows.slice(0, LOOKED);
  return { kind: "looked", header: table.header, sample: first[0] ?? [], column: likelyColumn(table.header, first) };
}

/** Đổi cả tệp: counts, and the first rows. Memory does not grow with the file. */
export async function convertFile({ file, column, to, locale }: Job, onProgress: Progress): Promise<Done> {
  let bytes = 0;
  const shown: Row[] = [];
  const table = await open(file, (read) => (bytes = read));
  const converter = addressConverter({ locale, to });
  for await (const batch of table.rows) {
    for (const { number, cells } of batch) {
      const written = cells[column] ?? "";
      const [text = "", , result = "", law = "", candidates = ""] = converter.cells(written);
      if (shown.length < LISTED && result !== "") shown.push({ number, written, text, result, law, candidates });
    }
    onProgress(bytes, converter.summary().rows);
  }
  return { kind: "done", summary: converter.summary(), column: table.header[column] ?? "", header: converter.header, shown };
}

/** Why a file cannot be read; nothing for a fault of ours. */
export const whyUnread = (error: unknown, locale: Locale): string | undefined =>
  error instanceof InputError ? say(error.reason, locale) : undefined;

const stem = (name: string): string => name.replace(/\.[^.]*$/u, "");

/** Tệp kết quả: the file is read a second time, so that its result need not be kept. */
export async function saved(job: Job, as: "csv" | "xlsx", onProgress: Progress): Promise<{ readonly name: string; readonly blob: Blob }> {
  const { file, column, to, locale } = job;
  let bytes = 0;
  const table = await open(file, (read) => (bytes = read));
  const converter = addressConverter({ locale, to });
  const onRows = (rows: number) => onProgress(bytes, rows);
  const name = `${stem(file.name)}-${locale === "en" ? "addresses" : "dia-chi"}.${as}`;
  if (as === "csv") {
    const pieces: Blob[] = [];
    for await (const piece of convertedCsv(table, column, converter, onRows)) pieces.push(new Blob([piece]));
    return { name, blob: new Blob(pieces, { type: "text/csv;charset=utf-8" }) };
  }
  const type = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
  const headers = { headers: { "content-type": type } };
  return { name, blob: await new Response(convertedXlsx(table, column, converter, onRows), headers).blob() };
}
