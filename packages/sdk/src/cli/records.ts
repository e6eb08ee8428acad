import { catalogue, recordEntry, type RecordUnit } from "../databases/index.js";
import { citizen, datasetOf, type Dataset } from "../quality/index.js";
import type { Setting } from "./failure.js";
import { unknown } from "./nearest.js";

/** Khoá của mọi bản ghi. */
export const recordKeys: readonly string[] = catalogue.map((entry) => entry.key);

/** Bản ghi theo khoá; one that there is not ends in a sentence with the nearest name. */
export async function recordNamed(key: string, setting: Setting): Promise<RecordUnit> {
  const entry = recordEntry(key);
  if (entry === undefined) throw unknown(key, recordKeys, setting);
  return entry.load();
}

/** Bản ghi như một bảng soát được. */
export async function datasetNamed(key: string, setting: Setting): Promise<Dataset> {
  return key === citizen.key ? citizen : datasetOf(await recordNamed(key, setting));
}
