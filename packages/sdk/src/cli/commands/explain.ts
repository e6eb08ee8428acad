import { recordEntry } from "../../databases/index.js";
import { instrument, type Part } from "../../law/index.js";
import { dayOf, today } from "../clock.js";
import { EXIT, type Setting } from "../failure.js";
import { unknown } from "../nearest.js";
import { recordKeys } from "../records.js";
import { say } from "../sentences.js";
import { print } from "../terminal.js";
import { unitKeys, units } from "../units.js";
import { explainRecord } from "./explain-record.js";

const words = {
  vi: {
    right: "đúng dạng",
    wrong: "không đúng dạng",
    on: "xét vào ngày",
    doubt: "Cần xem lại",
    note: "Lưu ý",
    law: "căn cứ",
    until: (day?: string) => (day === undefined ? "" : day === "unknown" ? " (có thể đã hết hiệu lực)" : ` (đến trước ${day})`),
    standing: {
      statute: "",
      secondary: " [theo nguồn thứ cấp]",
      implementation: " [theo hệ thống đang chạy]",
      design: " [quy ước của bộ công cụ]",
    },
  },
  en: {
    right: "well formed",
    wrong: "not well formed",
    on: "judged on",
    doubt: "To look at",
    note: "Note",
    law: "law",
    until: (day?: string) => (day === undefined ? "" : day === "unknown" ? " (may have ended)" : ` (until ${day})`),
    standing: {
      statute: "",
      secondary: " [from a secondary source]",
      implementation: " [seen in running systems]",
      design: " [our own convention]",
    },
  },
} as const;

/** `hoso explain`: reads what a person typed, part by part. */
export async function explain(key: string, value: string, asOfText: string | undefined, setting: Setting): Promise<number> {
  const { locale, json } = setting;
  const w = words[locale];
  const record = await recordEntry(key)?.load();
  if (record !== undefined) return explainRecord(record, value, setting);
  const unit = units.get(key);
  if (unit === undefined) throw unknown(key, [...unitKeys, ...recordKeys], setting);
  const asOf = asOfText === undefined ? today() : dayOf(asOfText, "--as-of", setting);
  const text = unit.normalize(value);
  const reasons = unit.examine(text, { asOf });
  const remarks = unit.remarks(text, { asOf });
  const parts = reasons.length > 0 ? [] : unit.explain(text as never, locale);
  const exit = reasons.length > 0 ? EXIT.refused : EXIT.pass;
  if (json) {
    const told = <T extends { readonly code: string; readonly params: Readonly<Record<string, string | number>> }>(list: readonly T[]) =>
      list.map((r) => ({ ...r, sentence: say(r, locale) }));
    await print(
      `${JSON.stringify({ key, asOf, accepted: reasons.length === 0, ...(reasons.length > 0 ? {} : { formatted: unit.format(text as never) }), reasons: told(reasons), remarks: told(remarks), parts, limits: unit.meta.limits[locale] })}\n`,
    );
    return exit;
  }
  const cite = ({ law }: Part) =>
    law === undefined
      ? ""
      : `${w.law}: ${instrument(law.instrument)[locale]} ${law.instrument}, ${law.at}${w.until(law.until)}${w.standing[law.standing]}`;
  const wide = Math.max(0, ...parts.map((p) => p.text.length));
  const lines = [
    `${unit.meta.name[locale]}: ${reasons.length === 0 ? `${unit.format(text as never)}, ${w.right}` : w.wrong} (${w.on} ${asOf})`,
    ...reasons.map((r) => `  ✗ ${say(r, locale)} (${r.code})`),
    ...parts.flatMap((p) => [
      `  ${p.text.padEnd(wide)}  ${p.name}: ${p.means}`,
      ...(p.law === undefined ? [] : [`  ${"".padEnd(wide)}  ${cite(p)}`]),
    ]),
    ...remarks.map((r) => `${r.severity === "info" ? w.note : w.doubt}: ${say(r, locale)} (${r.code})`),
    unit.meta.limits[locale],
  ];
  await print(`${lines.join("\n")}\n`);
  return exit;
}
