import type { Locale } from "../core/index.js";
import type { RecordMeta } from "../databases/index.js";
import { versionOf, type ExportOptions } from "./version.js";

const words = {
  vi: {
    version: (id: string) => `Phiên bản: ${id}`,
    asOf: (day: string | null) => `Ngày xét: ${day ?? "không chọn ngày nào; chỉ từ chối điều mà chưa thời kỳ nào cho phép"}`,
    law: (text: string, from: string) => `Căn cứ: ${text}; có hiệu lực từ ${from}`,
    unknown: "ngày chưa đọc được",
  },
  en: {
    version: (id: string) => `Version: ${id}`,
    asOf: (day: string | null) => `As of: ${day ?? "no day; only what no period ever allowed is refused"}`,
    law: (text: string, from: string) => `Law: ${text}; in force from ${from}`,
    unknown: "a day not yet read",
  },
} as const;

/** Phiên bản, ngày xét và căn cứ, a line each, as exports that people read say them. */
export function versionLines(meta: RecordMeta, locale: Locale, options: ExportOptions = {}): readonly string[] {
  const w = words[locale];
  const { id, asOf, law } = versionOf(meta, options);
  return [
    w.version(id),
    w.asOf(asOf),
    ...law.map(({ instrument, title, at, from }) =>
      w.law(`${title[locale]} (${instrument}), ${at}`, from === "unknown" ? w.unknown : from),
    ),
  ];
}
