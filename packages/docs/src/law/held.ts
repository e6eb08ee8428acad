import type { Bilingual, Locale, PlainDate } from "@hoso/sdk/core";
import { statusOf, type Days, type Status } from "@hoso/sdk/law";
import { dayWords } from "./words.ts";

/** Điều có hiệu lực, hay tên được dùng, trong một khoảng thời gian. */
export interface Held {
  readonly name: Bilingual;
  readonly days: Days;
  /** Nothing is known of the days before `from`: it may have held on them too. */
  readonly earlier?: true;
  /** The act and the place that say so; an act of which the SDK knows the number only has no page. */
  readonly law: readonly { readonly instrument: string; readonly at?: string }[];
}

export const heldWords: Readonly<Record<Locale, Readonly<Record<Status, string>>>> = {
  vi: { "not-yet": "chưa có", "in-force": "đang có", ended: "đã hết", unknown: "chưa rõ" },
  en: { "not-yet": "not yet", "in-force": "holds", ended: "ended", unknown: "not known" },
};

const words = {
  vi: {
    from: (day: string) => `từ ${day}`,
    earlier: (day: string) => `từ ${day} hoặc trước đó`,
    noFrom: "chưa rõ từ ngày nào",
    until: (day: string) => `đến trước ${day}`,
    noUntil: "chưa rõ đến ngày nào",
    on: (day: string, names: readonly string[]) => `Ngày ${day} đang có: ${names.join("; ")}.`,
    none: (day: string) => `Ngày ${day} không có dòng nào trong bảng này.`,
    unknown: (names: readonly string[]) => ` Chưa rõ: ${names.join("; ")}.`,
  },
  en: {
    from: (day: string) => `from ${day}`,
    earlier: (day: string) => `from ${day} or earlier`,
    noFrom: "beginning not known",
    until: (day: string) => `until ${day}`,
    noUntil: "end not known",
    on: (day: string, names: readonly string[]) => `On ${day} there was: ${names.join("; ")}.`,
    none: (day: string) => `On ${day} none of these lines held.`,
    unknown: (names: readonly string[]) => ` Not known: ${names.join("; ")}.`,
  },
};

/** From when until when, in one line. */
export function spanWords({ days: { from, until }, earlier }: Pick<Held, "days" | "earlier">, locale: Locale): string {
  const w = words[locale];
  const begin = from === "unknown" ? w.noFrom : (earlier ? w.earlier : w.from)(dayWords(from, locale));
  return until === undefined ? begin : `${begin}, ${until === "unknown" ? w.noUntil : w.until(dayWords(until, locale))}`;
}

/** Điều gì có vào ngày `day`, in one sentence; and what nobody has read. */
export function heldOn(rows: readonly { readonly name: string; readonly days: Days }[], day: PlainDate, locale: Locale): string {
  const w = words[locale];
  const named = (status: Status) => rows.filter(({ days }) => statusOf(days, day) === status).map(({ name }) => name);
  const [holding, unknown] = [named("in-force"), named("unknown")];
  const said = dayWords(day, locale);
  return (holding.length === 0 ? w.none(said) : w.on(said, holding)) + (unknown.length === 0 ? "" : w.unknown(unknown));
}
