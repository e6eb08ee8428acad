import { unzipSync, zipSync, type UnzipFileInfo } from "fflate";
import { readXlsx } from "hucre/xlsx";
import { InputError } from "./input-error.js";

const MB = 1_048_576;
/** What a workbook may weigh, since it is held in memory whole; and its table of strings, unpacked. */
const FILE_MB = 200;
const STRINGS_MB = 256;
/** What it may unpack to. A real sheet unpacks to 5–30 times its size. */
const UNPACKED_MB = 2_048;
const UNPACKED_TIMES = 100;
const SUSPECT_MB = 256;
const ENTRIES = 10_000;

/** Trang tính trong tệp. */
export interface SheetName {
  readonly index: number;
  readonly name: string;
  readonly hidden: boolean;
}

/** The whole file in memory: the directory of a zip stands at its end. */
export async function collect(bytes: AsyncIterable<Uint8Array>): Promise<Uint8Array> {
  let all = new Uint8Array(MB);
  let length = 0;
  for await (const chunk of bytes) {
    if (length + chunk.length > FILE_MB * MB) throw tooLarge();
    if (length + chunk.length > all.length) {
      const grown = new Uint8Array(Math.max(all.length * 2, length + chunk.length));
      grown.set(all);
      all = grown;
    }
    all.set(chunk, length);
    length += chunk.length;
  }
  return all.subarray(0, length);
}

function tooLarge(): InputError {
  return new InputError("table/too-large", { limit: FILE_MB, strings: STRINGS_MB });
}

/** A zip bomb, whether its directory says so or the unpacking finds out. */
export function zipBomb(): InputError {
  return new InputError("table/zip-bomb", { megabytes: UNPACKED_MB, times: UNPACKED_TIMES });
}

/**
 * Kiểm tra gói trước khi mở: what the directory declares is held to the limits here; that no part is larger than
 * declared is held by the reader itself. Gives the sheets' names.
 */
export async function sheetsOf(file: Uint8Array): Promise<readonly SheetName[]> {
  const entries: UnzipFileInfo[] = [];
  let parts: Record<string, Uint8Array>;
  try {
    parts = unzipSync(file, {
      filter(entry) {
        if (entries.length >= ENTRIES) throw zipBomb();
        entries.push(entry);
        return (
          /^(\[Content_Types\]\.xml|_rels\/\.rels|xl\/workbook\.xml|xl\/_rels\/workbook\.xml\.rels)$/.test(entry.name) &&
          entry.originalSize < MB
        );
      },
    });
  } catch (error) {
    throw error instanceof InputError ? error : new InputError("table/damaged-workbook");
  }
  const unpacked = entries.reduce((sum, e) => sum + e.originalSize, 0);
  if (unpacked > UNPACKED_MB * MB || (unpacked > SUSPECT_MB * MB && unpacked > UNPACKED_TIMES * file.length)) throw zipBomb();
  if (entries.some((e) => e.name === "xl/sharedStrings.xml" && e.originalSize > STRINGS_MB * MB)) throw tooLarge();
  const names = new Set(entries.map((e) => e.name));
  if (!names.has("xl/workbook.xml")) throw new InputError("table/not-a-workbook", { looksLike: kindOf(names) });
  const sheets: SheetName[] = [];
  try {
    // the names alone: a package of the small parts only, so that nothing heavy is read for them
    await readXlsx(zipSync(parts, { level: 0, mtime: "1980-01-01T12:00:00" }), {
      sheets(info, index) {
        sheets.push({ index, name: info.name, hidden: info.hidden === true || info.veryHidden === true });
        return false;
      },
    });
  } catch {
    throw new InputError("table/damaged-workbook");
  }
  return sheets;
}

function kindOf(names: ReadonlySet<string>): string {
  if (names.has("xl/workbook.bin")) return "XLSB";
  if (names.has("word/document.xml")) return "DOCX";
  if (names.has("ppt/presentation.xml")) return "PPTX";
  if (names.has("content.xml") && names.has("mimetype")) return "ODS/ODT";
  return "ZIP";
}
