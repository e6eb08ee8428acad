import type { Locale } from "../../core/index.js";
import { catalogue, databaseNames } from "../../databases/index.js";
import { dayOf } from "../clock.js";
import { Failure, type Setting } from "../failure.js";
import { unknown } from "../nearest.js";
import { openOutput } from "../output.js";
import { print } from "../terminal.js";
import { schemaFormats } from "./schema-formats.js";
import { recordsNamed } from "./schema-records.js";

export interface SchemaFlags {
  readonly format: string;
  readonly asOf?: string;
  readonly out?: string;
}

/** Lời của lệnh. */
export const schemaWords = {
  vi: {
    about: "xuất lược đồ của một bản ghi, của một cơ sở dữ liệu, hoặc của tất cả",
    what: "bản ghi, cơ sở dữ liệu, hoặc all",
    format: "dạng ghi ra (mặc định: json-schema)",
    asOf: "ngày của sự việc, dạng năm-tháng-ngày (mặc định: ngày nào cũng được)",
    formats: "Dạng:",
    records: "Cơ sở dữ liệu và bản ghi:",
    noFormat: (name: string) => `Không có dạng “${name}”`,
    bytes: (format: string) => `Dạng ${format} cần --out TỆP`,
    one: (format: string, name: string) => `Dạng ${format} ghi từng bản ghi một: ${name} có nhiều bản ghi, hãy chọn một`,
    examples: `
  hoso schema citizen
  hoso schema birth-registration --as-of 2026-11-25 --out khai-sinh.schema.json
  hoso schema civil-status --format json-schema
  hoso schema all --out tat-ca.json`,
  },
  en: {
    about: "export the schema of a record, of a database, or of all",
    what: "a record, a database, or all",
    format: "the format to write (default: json-schema)",
    asOf: "the day of the fact, year-month-day (default: any day)",
    formats: "Formats:",
    records: "Databases and records:",
    noFormat: (name: string) => `There is no format “${name}”`,
    bytes: (format: string) => `The format ${format} needs --out FILE`,
    one: (format: string, name: string) => `The format ${format} writes one record at a time: ${name} has several, choose one`,
    examples: `
  hoso schema citizen --lang en
  hoso schema birth-registration --as-of 2026-11-25 --out birth.schema.json
  hoso schema civil-status --format json-schema --lang en
  hoso schema all --out all.json`,
  },
} as const;

/** What `--help` lists: formats with what they are, databases with their records. */
export function schemaLists(locale: Locale): string {
  const w = schemaWords[locale];
  const line = (name: string, about: string): string => `  ${name.padEnd(20)}${about}`;
  const formats = Object.entries(schemaFormats).map(([name, { about }]) => line(name, about[locale]));
  const databases = Object.keys(databaseNames).map((database) =>
    line(
      database,
      catalogue
        .filter((entry) => entry.database === database)
        .map((entry) => entry.key)
        .join(", "),
    ),
  );
  return `\n${w.formats}\n${formats.join("\n")}\n\n${w.records}\n${databases.join("\n")}\n`;
}

/** `hoso schema`: a schema for other tools, saying which version and which law it is. */
export async function schema(what: string, flags: SchemaFlags, setting: Setting): Promise<void> {
  const { locale, words } = setting;
  const w = schemaWords[locale];
  const format = Object.hasOwn(schemaFormats, flags.format) ? schemaFormats[flags.format] : undefined;
  if (format === undefined) throw unknown(flags.format, Object.keys(schemaFormats), setting, w.noFormat);
  const asOf = flags.asOf === undefined ? undefined : dayOf(flags.asOf, "--as-of", setting);
  const { records, remarks } = await recordsNamed(what, asOf, setting);
  if (format.bytes === true && flags.out === undefined) throw new Failure("usage/out", w.bytes(flags.format));
  if (format.one === true && records.length > 1) throw new Failure("usage/one-record", w.one(flags.format, what));
  const output = flags.out === undefined ? undefined : openOutput(flags.out, setting);
  const written = await format.write({ name: what.replace(/\/$/u, ""), records, asOf, locale, json: setting.json });
  if (!setting.quiet) for (const remark of remarks) process.stderr.write(`${remark}\n`);
  if (output !== undefined) {
    output.write(written);
    output.finish();
    const keys = records.map((record) => record.meta.key);
    await print(
      setting.json ? `${JSON.stringify({ path: flags.out, format: flags.format, records: keys })}\n` : `${words.saved(flags.out!)}\n`,
    );
    return;
  }
  const text = typeof written === "string" ? written : new TextDecoder().decode(written);
  await print(setting.json && format.json !== true ? `${JSON.stringify({ format: flags.format, text })}\n` : text);
}
