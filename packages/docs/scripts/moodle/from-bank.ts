// Hand-written questions, with the key their author gave them.
import type { Locale } from "@hoso/sdk/core";
import type { Bank, KeyedItem } from "../../src/learn/item.ts";
import { html, paragraph } from "./html.ts";
import type { Question } from "./question.ts";

export const words = {
  vi: { places: "Chọn điều đứng ở từng vị trí.", unit: (unit: string) => `Đơn vị: ${unit}` },
  en: { places: "Choose what stands at each place.", unit: (unit: string) => `Unit: ${unit}` },
};

/** Half a step to each side: what rounds to a right answer is right. */
const margin = (within: number, step: number): number => Number((within + step / 2).toPrecision(10));

/** An order as pairs of a place and what stands there: Moodle has an order of its own only since 4.4, and GIFT has none. */
export const ordered = (texts: readonly string[]) => ({
  kind: "pairs" as const,
  mixed: false,
  pairs: texts.map((right, i) => ({ left: `${i + 1}.`, right })),
  others: [],
});

export function questionOf(item: KeyedItem, bank: Bank, name: string, locale: Locale): Question {
  const asked = {
    name,
    stem: paragraph(item.ask[locale]),
    after: paragraph(item.why[locale]),
    hints: bank.hints.map((hint) => html(hint[locale])),
  };
  switch (item.kind) {
    case "choice":
      return {
        ...asked,
        kind: "choice",
        many: item.many,
        options: item.options.map(({ id, text, feedback }) => ({
          text: html(text[locale]),
          right: item.key.includes(id),
          feedback: html(feedback[locale]),
        })),
      };
    case "order": {
      const stem = asked.stem + paragraph(words[locale].places);
      return { ...asked, stem, ...ordered(item.key[0]!.map((id) => item.options.find((o) => o.id === id)!.text[locale])) };
    }
    case "match": {
      const right = (id: string): string => item.right.find((r) => r.id === id)!.text[locale];
      const used = new Set(Object.values(item.key));
      const pairs = item.left.map(({ id, text }) => ({ left: html(text[locale]), right: right(item.key[id]!) }));
      return { ...asked, kind: "pairs", mixed: true, pairs, others: item.right.filter((r) => !used.has(r.id)).map((r) => r.text[locale]) };
    }
    case "numeric": {
      const stem = asked.stem + paragraph(words[locale].unit(item.unit[locale]));
      return { ...asked, stem, kind: "number", value: item.key.value, within: margin(item.key.within, item.step) };
    }
    case "reflect":
      return { ...asked, kind: "text" };
  }
}
