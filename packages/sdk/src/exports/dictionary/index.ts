/**
 * Từ điển dữ liệu in được: one self-contained HTML file of a record, of a database or of all.
 *
 * ```ts
 * import * as landParcel from "@hoso/sdk/databases/land/land-parcel";
 * import { dictionaryOf } from "@hoso/sdk/exports/dictionary";
 *
 * await writeFile("thua-dat.html", dictionaryOf("land-parcel", [landParcel], { locale: "vi" }));
 * ```
 *
 * @module
 */
export { dictionaryOf, type DictionaryOptions } from "./dictionary.js";
export { fieldWords, severityWords, standingWords, type FieldWords } from "./words.js";
