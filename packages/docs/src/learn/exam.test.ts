import { describe, expect, test } from "vitest";
import type { Attempt } from "./attempt.ts";
import { begun, draft, EXAM_QUESTIONS, examResult, openQuestions, paperOf, sittingOf, type ExamQuestion } from "./exam.ts";

const pool = ["a1/0", "a1/0", "a1/1", "c2/0", "c2/1"].map((outcome, i) => ({ exercise: `${outcome.slice(0, 2)}/x${"abcde"[i]}`, outcome }));
const sitting = sittingOf("a", "2026-11-25", 3);
const sat = (q: ExamQuestion, score: number, i: number): Attempt => ({
  id: `attempt-${i}`,
  exercise: q.exercise,
  seed: q.seed,
  score,
  at: new Date(1_700_000_000_000 + i).toISOString(),
  sitting,
});

describe("a draft", () => {
  test("has twenty questions, as many of each outcome as of any other", () => {
    for (let seed = 0; seed < 100; seed++) {
      const questions = draft(pool, seed);
      expect(questions).toHaveLength(EXAM_QUESTIONS);
      const outcomes = [...new Set(questions.map((q) => q.outcome))];
      const counts = outcomes.map((o) => questions.filter((q) => q.outcome === o).length);
      expect(counts).toHaveLength(4);
      expect(Math.max(...counts) - Math.min(...counts)).toBeLessThanOrEqual(1);
      expect(new Set(questions.map((q) => q.exercise)).size).toBe(5);
    }
  });
  test("is the same for the same seed, and another for another", () => {
    expect(draft(pool, 7)).toEqual(draft(pool, 7));
    expect(draft(pool, 7)).not.toEqual(draft(pool, 8));
  });
  test("of nothing is empty", () => expect(draft([], 1)).toEqual([]));
});

describe("a result", () => {
  const questions = draft(pool, 3);
  const all = (score: (q: ExamQuestion, i: number) => number) => questions.map((q, i) => sat(q, score(q, i), i));
  test("is not there while a question is open", () => expect(examResult(all(() => 1).slice(1), sitting, questions)).toBeUndefined());
  test("passes at 80 %", () => {
    const wrong = (q: ExamQuestion) => questions.filter((x) => x.outcome === q.outcome).indexOf(q) === 0;
    expect(
      examResult(
        all((q) => (wrong(q) ? 0 : 1)),
        sitting,
        questions,
      ),
    ).toMatchObject({ score: 0.8, passed: true });
  });
  test("fails when an outcome was left out, however good the rest", () => {
    const result = examResult(
      all((q) => (q.outcome === "a1/1" ? 0.5 : 1)),
      sitting,
      questions,
    )!;
    expect(result.score).toBeGreaterThanOrEqual(0.8);
    expect(result.passed).toBe(false);
  });
  test("counts its own sitting only", () => {
    const other = all(() => 1).map((a) => ({ ...a, sitting: sittingOf("a", "2026-11-24", 3) }));
    expect(examResult(other, sitting, questions)).toBeUndefined();
  });
});

describe("a sitting", () => {
  const paper = paperOf(pool, sitting);
  test("names its paper", () => {
    expect(sitting).toBe("exam-a-2026-11-25-00000003");
    expect(paper).toEqual(draft(pool, 3));
    expect(paperOf(pool, sittingOf("a", "2026-11-25", 0xffff_ffff))).toEqual(draft(pool, 0xffff_ffff));
  });
  test("that was left is gone on with, on its day and in its track only", () => {
    const log = paper.slice(0, 4).map((q, i) => sat(q, 1, i));
    expect(begun(log, "a", "2026-11-25")).toBe(sitting);
    expect(begun(log, "a", "2026-11-26")).toBeUndefined();
    expect(begun(log, "c", "2026-11-25")).toBeUndefined();
    expect(openQuestions(log, sitting, paper)).toEqual(paper.slice(4));
    expect(openQuestions([], sitting, paper)).toEqual(paper);
  });
});
