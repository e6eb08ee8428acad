import { catalogue, recordEntry } from "../databases/index.js";
import { citizen, datasetOf, type Dataset } from "../quality/index.js";
import type { Setting } from "./failure.js";
import { unknown } from "./nearest.js";

/** Khoá của mọi bản ghi. */
export const recordKeys: readonly string[] = catalogue.map((entry) => entry.key);

/** Bản ghi như một bảng soát được; one that there is not ends in a sentence with the nearest name. */
export async function datasetNamed(key: string, setting: Setting): Promise<Dataset> {
  if (key === citizen.key) return citizen;
  const entry = recordEntry(key);
  if (entry === undefined) throw unknown(key, recordKeys, setting);
  return datasetOf(await entry.load());
}
