import type { Bilingual, Locale } from "@hoso/sdk/core";
import { keepable, type Kept } from "./attempt.ts";
import type { ComputedKind, FixedKind } from "./item.ts";

/** Một lựa chọn. */
export interface Option {
  readonly id: string;
  readonly text: string;
}

/** Một câu hỏi: what the page turns into a real form control. It carries no key. */
export type Question =
  | { readonly kind: "one"; readonly id: string; readonly ask: string; readonly options: readonly Option[] }
  | { readonly kind: "many"; readonly id: string; readonly ask: string; readonly options: readonly Option[] }
  | { readonly kind: "text"; readonly id: string; readonly ask: string; readonly digits: boolean; readonly start: string }
  /** One cell of the table that is shown; the answer is `row:column`, counted from 0. */
  | { readonly kind: "cell"; readonly id: string; readonly ask: string }
  /** Put in order; the answer is the ids from first to last. */
  | { readonly kind: "order"; readonly id: string; readonly ask: string; readonly options: readonly Option[] }
  /** To each on the left one on the right; the answer is `left=right` for each. */
  | {
      readonly kind: "match";
      readonly id: string;
      readonly ask: string;
      readonly left: readonly Option[];
      readonly right: readonly Option[];
    }
  | { readonly kind: "number"; readonly id: string; readonly ask: string; readonly unit: string }
  /** Thought about, not graded and not kept. */
  | { readonly kind: "note"; readonly id: string; readonly ask: string };

/** Thứ được đưa ra xem. */
export type Exhibit =
  | { readonly kind: "none" }
  | { readonly kind: "number"; readonly text: string }
  | { readonly kind: "text"; readonly text: string }
  | { readonly kind: "code"; readonly text: string }
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

interface Common {
  /** `<lesson>/<exercise>`: progress is kept under it. */
  readonly id: string;
  readonly title: Bilingual;
  /** Ba nấc gợi ý: where to look, what to compare, how to decide. The last one stops short of the answer. */
  readonly hints: readonly [Bilingual, Bilingual, Bilingual];
  make(seed: number, locale: Locale): Item;
}

/** Graded by asking the SDK: there is no key anywhere, and the solution is found the same way. */
export interface Computed extends Common {
  readonly kind: ComputedKind;
  /** One mark for each question, in their order; asks the SDK, knows nothing by itself. */
  grade(item: Item, answers: Answers): readonly Mark[];
  /** Answers that the SDK has nothing against. */
  solve(item: Item): Answers;
}

/** Drawn from a bank whose keys are sealed: graded by comparing digests. Its solution is not on the page. */
export interface Fixed extends Common {
  readonly kind: FixedKind;
  grade(item: Item, answers: Answers): Promise<readonly Mark[]>;
}

/** Một dạng bài tập. */
export type Exercise = Computed | Fixed;

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

/** Was the question left alone? A match is answered when every one on the left has its partner. */
export function isOpen(question: Question, answers: Answers): boolean {
  if (question.kind === "note") return false;
  const count = answersTo(answers, question.id).filter((a) => a !== "").length;
  return question.kind === "match" ? count < question.left.length : count === 0;
}

/**
 * Phần được giữ trong sổ: chosen ids, and numbers. Of typed text only whether it was right, because it may be somebody's
 * number. What was wrong and typed leaves nothing behind.
 */
export function keep(item: Item, answers: Answers, marks: readonly Mark[]): Kept {
  const kept = item.questions.flatMap((q): [string, Kept[string]][] => {
    const answer = typeof answers[q.id] === "string" ? String(answers[q.id]).replaceAll(" ", "") : answers[q.id];
    if (answer === undefined || q.kind === "note") return [];
    if (q.kind !== "text") return keepable(answer) ? [[q.id, answer]] : [];
    return marks.some((m) => m.question === q.id && m.ok) ? [[q.id, true]] : [];
  });
  return Object.fromEntries(kept);
}

/**
 * Chấm lại: the score that kept answers deserve. Typed text that was kept as right counts as right; whoever needs more than
 * the learner's word for it leaves such exercises out (`isTyped`).
 */
export async function regrade(exercise: Exercise, seed: number, kept: Kept): Promise<number> {
  const item = exercise.make(seed, "vi");
  const answers: Answers = Object.fromEntries(Object.entries(kept).filter((pair): pair is [string, string | string[]] => pair[1] !== true));
  const marks = await exercise.grade(item, answers);
  return score(marks.map((m) => ({ ...m, ok: m.ok || (kept[m.question] === true && isTyped(item, m.question)) })));
}

/** Is the question one into which text is typed? */
const isTyped = (item: Item, question: string): boolean => item.questions.find((q) => q.id === question)?.kind === "text";
