import { pick, seeded, type Locale, type Random } from "@hoso/sdk/core";
import { shuffle } from "./draw.ts";
import { answersTo, type Answers, type Fixed, type Item, type Option, type Question } from "./exercise.ts";
import type { Piece, SealedBank, SealedItem } from "./item.ts";
import { fits } from "./seal.ts";

const said = (pieces: readonly Piece[], locale: Locale): Option[] => pieces.map(({ id, text }) => ({ id, text: text[locale] }));

function questionOf(item: SealedItem, locale: Locale, random: Random): Question {
  const { id } = item;
  const ask = item.ask[locale];
  switch (item.kind) {
    case "choice":
      return { kind: item.many ? "many" : "one", id, ask, options: shuffle(random, said(item.options, locale)) };
    case "order":
      return { kind: "order", id, ask, options: shuffle(random, said(item.options, locale)) };
    case "match":
      return { kind: "match", id, ask, left: shuffle(random, said(item.left, locale)), right: said(item.right, locale) };
    case "numeric":
      return { kind: "number", id, ask, unit: item.unit[locale] };
    case "reflect":
      return { kind: "note", id, ask };
  }
}

/** What is said of an answer: of a choice what was chosen, then the rule. The key itself is not said. */
function comment(item: SealedItem, answers: Answers, locale: Locale): string {
  const chosen = item.kind === "choice" ? item.options.filter((o) => answersTo(answers, item.id).includes(o.id)) : [];
  return [...chosen.map((o) => o.feedback[locale]), item.why[locale]].join(" ");
}

/** Bài tập rút từ ngân hàng: draws one item by seed, and grades it by its sealed key. */
export function fromBank(bank: SealedBank): Fixed {
  const drawn = (seed: number): { readonly item: SealedItem; readonly random: Random } => {
    const random = seeded(seed);
    return { item: pick(random, bank.items), random };
  };
  return {
    id: bank.id,
    kind: bank.kind,
    title: bank.title,
    hints: bank.hints,
    make(seed, locale): Item {
      const { item, random } = drawn(seed);
      return { exercise: bank.id, seed, locale, ask: "", exhibit: { kind: "none" }, questions: [questionOf(item, locale, random)] };
    },
    async grade({ seed, locale }, answers) {
      const { item } = drawn(seed);
      const ok = item.kind === "reflect" || (await fits(item, answers));
      return [{ question: item.id, ok, say: comment(item, answers, locale) }];
    },
  };
}
