import type { Bilingual, Locale } from "@hoso/sdk/core";

/** Một lựa chọn. */
export interface Option {
  readonly id: string;
  readonly text: string;
}

/** Một câu hỏi: what the page turns into a real form control. It carries no key: the SDK is asked when it is answered. */
export type Question =
  | { readonly kind: "one"; readonly id: string; readonly ask: string; readonly options: readonly Option[] }
  | { readonly kind: "many"; readonly id: string; readonly ask: string; readonly options: readonly Option[] }
  | { readonly kind: "text"; readonly id: string; readonly ask: string; readonly digits: boolean; readonly start: string }
  /** One cell of the table that is shown; the answer is `row:column`, counted from 0. */
  | { readonly kind: "cell"; readonly id: string; readonly ask: string };

/** Thứ được đưa ra xem. */
export type Exhibit =
  | { readonly kind: "none" }
  | { readonly kind: "number"; readonly text: string }
  | {
      readonly kind: "table";
      readonly columns: readonly string[];
      readonly rows: readonly (readonly string[])[];
      readonly mark?: { readonly row: number; readonly column: number };
    }
  | { readonly kind: "file"; readonly name: string; readonly text: string };

/** Một đề bài: made from a seed, the same for the same seed. */
export interface Item {
  readonly exercise: string;
  readonly seed: number;
  readonly locale: Locale;
  readonly ask: string;
  readonly exhibit: Exhibit;
  readonly questions: readonly Question[];
}

/** What a learner chose or typed, by question. */
export type Answers = Readonly<Record<string, string | readonly string[]>>;

/** Nhận xét cho một câu hỏi. */
export interface Mark {
  readonly question: string;
  readonly ok: boolean;
  /** Why, mostly in the words of the SDK. */
  readonly say: string;
}

/** Một dạng bài tập. */
export interface Exercise {
  readonly id: string;
  readonly title: Bilingual;
  readonly hint: Bilingual;
  make(seed: number, locale: Locale): Item;
  /** One mark for each question, in their order; asks the SDK, knows nothing by itself. */
  grade(item: Item, answers: Answers): readonly Mark[];
  /** Answers that the SDK has nothing against. */
  solve(item: Item): Answers;
}

/** Phần đúng của bài, từ 0 đến 1. */
export function score(marks: readonly Mark[]): number {
  return marks.length === 0 ? 0 : marks.filter((m) => m.ok).length / marks.length;
}

/** The single answer to a question; empty when it was left alone. */
export function answerTo(answers: Answers, question: string): string {
  const answer = answers[question];
  return typeof answer === "string" ? answer : "";
}

/** The answers to a question that takes several. */
export function answersTo(answers: Answers, question: string): readonly string[] {
  const answer = answers[question];
  return answer === undefined ? [] : typeof answer === "string" ? [answer] : answer;
}
