import type { Question } from "./exercise.ts";

/** Ghép đôi, also when it is drawn as a sorter: its right side is then a few bins. */
export type Match = Extract<Question, { kind: "match" }>;

/** Is the question one of sorting? Two to four bins, and more cards than bins. */
export function isSorter({ left, right }: Match): boolean {
  return right.length >= 2 && right.length <= 4 && left.length > right.length;
}

/** Thẻ đang chờ và thẻ đã xếp. The first card that waits is the one in hand. */
export interface Sorting {
  readonly waiting: readonly string[];
  /** Card and bin, in the order in which they were put down. */
  readonly placed: readonly (readonly [card: string, bin: string])[];
}

export const begin = (cards: readonly string[]): Sorting => ({ waiting: cards, placed: [] });

/** Puts the card in hand into a bin; with none in hand nothing changes. */
export function place({ waiting, placed }: Sorting, bin: string): Sorting {
  const [card, ...rest] = waiting;
  return card === undefined ? { waiting, placed } : { waiting: rest, placed: [...placed, [card, bin]] };
}

/** Takes a card out of its bin and into the hand. */
export function takeBack({ waiting, placed }: Sorting, card: string): Sorting {
  if (!placed.some(([own]) => own === card)) return { waiting, placed };
  return { waiting: [card, ...waiting], placed: placed.filter(([own]) => own !== card) };
}

/** The cards of a bin. */
export const inBin = ({ placed }: Sorting, bin: string): readonly string[] => placed.filter(([, own]) => own === bin).map(([card]) => card);

/** The answer to the question: `card=bin` for each card that was put down. */
export const pairsOf = ({ placed }: Sorting): readonly string[] => placed.map((pair) => pair.join("="));

/** The sorting that gives an answer; what the answer does not name still waits. */
export function sortingOf(cards: readonly string[], pairs: readonly string[]): Sorting {
  const placed = pairs.map((pair) => pair.split("=") as [string, string]).filter(([card]) => cards.includes(card));
  return { waiting: cards.filter((card) => !placed.some(([own]) => own === card)), placed };
}
