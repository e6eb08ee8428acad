import { open, type Opened } from "./bytes.js";
import { readCsv } from "./csv.js";
import { canBegin, guess, lineEnds, utf8, wideEncoding } from "./encoding.js";
import { InputError } from "./input-error.js";
import { signature } from "./signature.js";
import type { ReadOptions, Source, TableInput } from "./source.js";

/** How much is looked at to tell what a file is. */
const LOOK = 65_536;

/**
 * Đọc bảng: tells by content what the file is (name only helps between CSV and JSON), finds the header, and gives the
 * rows as a stream. Throws `InputError`, here or while the rows are walked.
 */
export async function readTable(input: TableInput, options: ReadOptions = {}): Promise<Source> {
  const opened = await open(input, LOOK);
  try {
    return await reader(input.name.toLowerCase(), opened, options);
  } catch (error) {
    await opened.close();
    throw error;
  }
}

async function reader(name: string, { head, all }: Opened, options: ReadOptions): Promise<Source> {
  const sign = signature(head);
  if (sign.kind === "ole") throw new InputError("table/password-protected");
  if (sign.kind === "zip") {
    const { readXlsx } = await import("./xlsx.js");
    return readXlsx(all, options);
  }
  if (sign.kind === "other") throw new InputError("table/not-a-table", { looksLike: sign.name });
  const wide = wideEncoding(head);
  if (wide !== undefined) throw new InputError("table/encoding", { encoding: wide });
  if (head.includes(0)) throw new InputError("table/not-a-table", { looksLike: "binary" });
  if (!canBegin(head)) throw new InputError("table/encoding", { encoding: await guess(head) });

  const first = firstCharacter(head);
  if (first === "") throw new InputError("table/empty");
  if (/\.(xlsx|xlsm|xls)$/.test(name)) throw new InputError("table/not-a-workbook", { looksLike: first === "<" ? "HTML/XML" : "CSV" });
  if (first === "<") throw new InputError("table/not-a-table", { looksLike: "HTML/XML" });
  const json = /\.(json|ndjson|jsonl)$/.test(name) || ((first === "{" || first === "[") && !/\.(csv|tsv|txt)$/.test(name));
  if (!json) return readCsv(lineEnds(utf8(all)), options);
  const { readJson, readNdjson } = await import("./json.js");
  return first === "[" ? readJson(utf8(all)) : readNdjson(lineEnds(utf8(all)));
}

function firstCharacter(head: Uint8Array): string {
  return new TextDecoder().decode(head).trimStart().slice(0, 1);
}
