import type { Bilingual } from "@hoso/sdk/core";

/** Kinds whose items are written by hand and have a key. */
const fixedKinds = ["choice", "order", "match", "numeric", "reflect"] as const;
/** Kinds that the SDK makes and grades; they have no key at all. */
const computedKinds = ["schema", "generated", "repair", "build"] as const;
/** Chín loại câu hỏi. */
export const kinds = [...fixedKinds, ...computedKinds] as const;

export type FixedKind = (typeof fixedKinds)[number];
export type ComputedKind = (typeof computedKinds)[number];

/** A thing to choose or to put somewhere. */
export interface Piece {
  readonly id: string;
  readonly text: Bilingual;
}

/** A choice, and what is said to somebody who takes it. */
export interface Choice extends Piece {
  readonly feedback: Bilingual;
}

interface Asked {
  /** Unique in its bank. */
  readonly id: string;
  readonly ask: Bilingual;
  /** The rule behind the answer: said after every answer, right or wrong. */
  readonly why: Bilingual;
}

/** Chọn một, hay chọn mọi câu đúng. */
interface ChoiceItem extends Asked {
  readonly kind: "choice";
  readonly many: boolean;
  readonly options: readonly Choice[];
}

/** Xếp theo thứ tự. */
interface OrderItem extends Asked {
  readonly kind: "order";
  readonly options: readonly Piece[];
}

/** Ghép đôi: several on the left may go to one on the right. */
interface MatchItem extends Asked {
  readonly kind: "match";
  readonly left: readonly Piece[];
  readonly right: readonly Piece[];
}

/** Trả lời bằng một con số, làm tròn đến `step`. */
interface NumericItem extends Asked {
  readonly kind: "numeric";
  readonly unit: Bilingual;
  readonly step: number;
}

/** Ngẫm: nothing is graded, nothing is kept. */
interface ReflectItem extends Asked {
  readonly kind: "reflect";
}

/** What the page may know of an item that was written by hand. */
export type FixedItem = ChoiceItem | OrderItem | MatchItem | NumericItem | ReflectItem;

/** The answer, as its author writes it: ids; accepted orders; pairs; a number and how far from it is still right. */
interface Keys {
  readonly choice: readonly string[];
  readonly order: readonly (readonly string[])[];
  readonly match: Readonly<Record<string, string>>;
  readonly numeric: { readonly value: number; readonly within: number };
  readonly reflect: undefined;
}

/** An item together with its key: for authors, tests and those who export it to another system. Never on a page. */
export type KeyedItem = { [K in FixedKind]: Extract<FixedItem, { kind: K }> & { readonly key: Keys[K] } }[FixedKind];

/** An item whose key is sealed: a salt, and the digests of the answers that are right. */
export type SealedItem = FixedItem & { readonly salt: string; readonly digests: readonly string[] };

/** Một ngân hàng câu hỏi: items of one kind, of which an exercise draws one at a time. */
export interface Bank {
  readonly id: string;
  readonly title: Bilingual;
  readonly kind: FixedKind;
  readonly hints: readonly [Bilingual, Bilingual, Bilingual];
  readonly items: readonly KeyedItem[];
}

/** The same with sealed items, as the page gets it. */
export interface SealedBank extends Omit<Bank, "items"> {
  readonly items: readonly SealedItem[];
}
