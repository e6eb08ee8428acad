/** Một câu hỏi cho ngân hàng của Moodle, before it is written in a format. Texts are HTML but for names and the right sides of pairs. */
export type Question = {
  /** Plain. */
  readonly name: string;
  readonly stem: string;
  /** Said after an answer, right or wrong. */
  readonly after: string;
  readonly hints: readonly string[];
} & (
  | {
      readonly kind: "choice";
      /** May several be chosen? Then all of the right ones are worth the mark together, and a wrong one takes all of it. */
      readonly many: boolean;
      readonly options: readonly { readonly text: string; readonly right: boolean; readonly feedback: string }[];
    }
  | {
      readonly kind: "pairs";
      /** An order is pairs of a place and what stands there; places are not mixed up. */
      readonly mixed: boolean;
      readonly pairs: readonly { readonly left: string; readonly right: string }[];
      /** Right sides without a left one, plain. */
      readonly others: readonly string[];
    }
  | { readonly kind: "number"; readonly value: number; readonly within: number }
  /** Only read, and thought about. */
  | { readonly kind: "text" }
);

/** Questions under one heading. */
export interface Group {
  /** From the top down, plain. */
  readonly path: readonly string[];
  readonly questions: readonly Question[];
}

/** What one choice of several is worth, in per cent, as Moodle writes it. */
export function worth(question: Extract<Question, { kind: "choice" }>, right: boolean): number {
  if (!question.many) return right ? 100 : 0;
  return right ? Number((100 / question.options.filter((o) => o.right).length).toFixed(5)) : -100;
}
