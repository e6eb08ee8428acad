import type { Bilingual, PlainDate } from "../core/index.js";
import { databaseNames, type RecordUnit } from "../databases/index.js";
import { versionOf } from "./version.js";

/** Khoá viết liền hoa: `birth-registration` → `BirthRegistration`. */
export const pascalCase = (key: string): string => key.replaceAll(/(?:^|-)(\w)/gu, (_, letter: string) => letter.toUpperCase());

const everything: Bilingual = { vi: "Các bản ghi của cơ sở dữ liệu quốc gia", en: "Records of the national databases" };

/** Một tập bản ghi gọi là gì: a record by its own name, a database by its, anything else by what it is. */
export function nameOf(name: string, units: readonly RecordUnit[]): Bilingual {
  const [only, ...others] = units;
  return only !== undefined && others.length === 0 ? only.meta.name : (databaseNames[name] ?? everything);
}

/** Phiên bản của một tập bản ghi: the latest first day that is known of any of them. */
export function latestVersion(units: readonly RecordUnit[], asOf: PlainDate | undefined): string {
  const known = units.map(({ meta }) => versionOf(meta, { asOf }).version).filter((version) => version !== "unknown");
  return known.toSorted().at(-1) ?? "unknown";
}
