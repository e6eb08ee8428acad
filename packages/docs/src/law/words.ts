import type { Locale } from "@hoso/sdk/core";
import type { Instrument, KnownDay, Status } from "@hoso/sdk/law";

export const kindWords: Readonly<Record<Locale, Readonly<Record<Instrument["kind"], string>>>> = {
  vi: {
    code: "Bộ luật",
    law: "Luật",
    resolution: "Nghị quyết",
    decree: "Nghị định",
    circular: "Thông tư",
    decision: "Quyết định",
    letter: "Công văn",
    regulation: "Quy chuẩn kỹ thuật",
    specification: "Đặc tả kỹ thuật",
  },
  en: {
    code: "Code",
    law: "Law",
    resolution: "Resolution",
    decree: "Decree",
    circular: "Circular",
    decision: "Decision",
    letter: "Letter",
    regulation: "Technical regulation",
    specification: "Specification",
  },
};

export const statusWords: Readonly<Record<Locale, Readonly<Record<Status, string>>>> = {
  vi: { "not-yet": "chưa có hiệu lực", "in-force": "đang có hiệu lực", ended: "đã hết hiệu lực", unknown: "chưa rõ hiệu lực" },
  en: { "not-yet": "not yet in force", "in-force": "in force", ended: "no longer in force", unknown: "status not known" },
};

/** A day as people write it, or that it is not known. */
export function dayWords(day: KnownDay | undefined, locale: Locale): string {
  if (day === undefined || day === "unknown") return locale === "en" ? "not known" : "chưa rõ";
  const [year, month, date] = day.split("-");
  return locale === "en" ? day : `${date}/${month}/${year}`;
}

/** From when until when an act is in force, in one line. */
export function periodWords({ from, until }: Pick<Instrument, "from" | "until">, locale: Locale): string {
  const w = {
    vi: {
      from: "có hiệu lực từ",
      noFrom: "chưa rõ ngày có hiệu lực",
      until: "hết hiệu lực từ",
      noUntil: "chưa rõ đã hết hiệu lực ngày nào",
    },
    en: { from: "in force from", noFrom: "day of entry into force not known", until: "until", noUntil: "end not known" },
  }[locale];
  return [
    from === "unknown" ? w.noFrom : `${w.from} ${dayWords(from, locale)}`,
    ...(until === undefined ? [] : [until === "unknown" ? w.noUntil : `${w.until} ${dayWords(until, locale)}`]),
  ].join(", ");
}
