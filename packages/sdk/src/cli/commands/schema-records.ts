import type { PlainDate } from "../../core/index.js";
import { catalogue, databaseNames, recordEntry, type CatalogueEntry, type RecordUnit } from "../../databases/index.js";
import { Failure, type Setting } from "../failure.js";
import { unknown } from "../nearest.js";
import { recordKeys } from "../records.js";
import { say } from "../sentences.js";

/** Những bản ghi được hỏi, and what is to be said of how they were chosen. */
export interface Chosen {
  readonly records: readonly RecordUnit[];
  readonly remarks: readonly string[];
}

const words = {
  vi: {
    both: (name: string) => `${name} vừa là bản ghi vừa là cơ sở dữ liệu: đây là bản ghi; cả cơ sở dữ liệu viết là ${name}/`,
    version: (law: string, key: string) => `Vào ngày ấy công dân theo ${law}: lược đồ là của ${key}`,
  },
  en: {
    both: (name: string) => `${name} is a record and a database: this is the record; the whole database is written ${name}/`,
    version: (law: string, key: string) => `On that day a citizen goes by the ${law}: the schema is that of ${key}`,
  },
} as const;

/** `enterprise`, `enterprise/enterprise` is the record; `enterprise/` the database; a record goes before a database of its name. */
function entriesNamed(name: string, setting: Setting): readonly CatalogueEntry[] {
  if (name === "all") return catalogue;
  const records = catalogue.filter((entry) => entry.key === name || `${entry.database}/${entry.key}` === name);
  if (records.length > 0) return records;
  const database = catalogue.filter((entry) => entry.database === name.replace(/\/$/u, ""));
  if (database.length === 0) throw unknown(name, [...new Set([...recordKeys, ...Object.keys(databaseNames), "all"])], setting);
  return database;
}

/** A citizen has a schema for each law; on a day before there was one, none. */
async function citizenOn(asOf: PlainDate, { locale }: Setting): Promise<Chosen> {
  const { citizenAsOf } = await import("../../databases/population/versions/index.js");
  const found = citizenAsOf(asOf);
  if (!found.ok) throw new Failure(found.reasons[0]!.code, found.reasons.map((reason) => say(reason, locale)).join("; "));
  const { record, schema, name } = found.version;
  const unit = await recordEntry(record)!.load();
  const remarks = found.remarks.map((reason) => say(reason, locale));
  return {
    records: [{ ...unit, schema }],
    remarks: record === "citizen" ? remarks : [words[locale].version(name[locale], record), ...remarks],
  };
}

/** Những bản ghi theo tên; an unknown name ends in a sentence with the nearest one. */
export async function recordsNamed(name: string, asOf: PlainDate | undefined, setting: Setting): Promise<Chosen> {
  const entries = entriesNamed(name, setting);
  if (entries.length === 1 && entries[0]!.key === "citizen" && asOf !== undefined) return citizenOn(asOf, setting);
  const records = await Promise.all(entries.map((entry) => entry.load()));
  const both = Object.hasOwn(databaseNames, name) && recordKeys.includes(name);
  return { records, remarks: both ? [words[setting.locale].both(name)] : [] };
}
