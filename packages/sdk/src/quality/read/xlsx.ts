import { InputError } from "./input-error.js";
import type { ReadOptions, Source } from "./source.js";

/** Đọc trang tính. */
export async function readXlsx(_bytes: AsyncIterable<Uint8Array>, _options: ReadOptions): Promise<Source> {
  throw new InputError("table/damaged-workbook");
}
