import type { PlainDate } from "@hoso/sdk/core";
import { describe, expect, test } from "vitest";
import type { Entry } from "./attempt.ts";
import { courseProgress, courseReasons, readCourse, writeCourse, type Clock, type Course } from "./course.ts";

const known = new Set(["a1", "c1", "c2", "e1"]);
const course: Course = {
  hoso: "course",
  v: 1,
  title: "Lớp mẫu",
  required: ["a1"],
  elective: { choose: 1, from: ["c1", "c2"] },
  from: "2026-11-02" as PlainDate,
  until: "2026-11-20" as PlainDate,
};
const plans = new Map(["a1", "c1", "c2"].map((id) => [id, [{ exercise: `${id}/x`, draw: 1 }]]));
/** A learner in Vietnam: seven hours before UTC. */
const clock = (today: string): Clock => ({
  today: today as PlainDate,
  dayOf: (at) => new Date(Date.parse(at) + 7 * 3_600_000).toISOString().slice(0, 10) as PlainDate,
});
let n = 0;
const answered = (lesson: string, at: string, score = 1): Entry => ({
  id: `attempt-${++n}`,
  exercise: `${lesson}/x`,
  seed: 1,
  score,
  at: `${at}:00.000Z`,
});

describe("a course is read", () => {
  test("back as it was written", () => expect(readCourse(writeCourse(course), known)).toEqual({ course }));
  test.each([
    ["{", ["not_json"]],
    [JSON.stringify({ hoso: "learning-log", v: 1, attempts: [] }), ["not_course"]],
    [{ title: " " }, ["title"]],
    [{ from: "2026-02-30" }, ["day"]],
    [{ classCode: "Lớp 6A" }, ["class_code"]],
    [{ required: [], elective: { choose: 0, from: [] } }, ["no_lesson"]],
    [{ required: ["a1", "c1"] }, ["lesson_twice"]],
    [{ required: ["d9"] }, ["unknown_lesson"]],
    [{ required: ["A1!"] }, ["unknown_lesson"]],
    [{ elective: { choose: 3, from: ["c1", "c2"] } }, ["choose_too_many"]],
    [{ elective: { choose: 0, from: ["c1"] } }, ["choose_none"]],
    [{ until: "2026-11-01" }, ["window_reversed"]],
    [{ required: ["a1", "a1"], until: "2026-11-01" }, ["lesson_twice", "window_reversed"]],
  ] as const)("%j is told %j", (change, reasons) => {
    const text = typeof change === "string" ? change : JSON.stringify({ ...course, ...change });
    expect(readCourse(text, known)).toEqual({ reasons });
  });
  test("every reason is said in both languages", () => {
    for (const { vi, en } of Object.values(courseReasons)) expect(vi).not.toBe(en);
  });
});

describe("progress in a course", () => {
  test("counts the days of the window by the learner's clock, first and last included", () => {
    const first = answered("a1", "2026-11-01T17:00"); // 2 November, 00:00 in Vietnam
    const last = answered("c1", "2026-11-20T16:59"); // 20 November, 23:59
    expect(courseProgress(course, [first, last], plans, clock("2026-11-10"))).toMatchObject({ done: 2, of: 2, complete: true });
    const early = answered("a1", "2026-11-01T16:59");
    const late = answered("c1", "2026-11-20T17:00");
    expect(courseProgress(course, [early, late], plans, clock("2026-11-10"))).toMatchObject({ done: 0, complete: false });
  });
  test("two electives are no substitute for a required lesson", () => {
    const log = [answered("c1", "2026-11-05T02:00"), answered("c2", "2026-11-05T03:00")];
    expect(courseProgress(course, log, plans, clock("2026-11-10"))).toMatchObject({ done: 1, of: 2, complete: false });
  });
  test("a lesson begun anew counts from there", () => {
    const before = answered("a1", "2026-11-05T02:00");
    const reset: Entry = { id: "reset-one", reset: "a1", at: "2026-11-05T02:01:00.000Z" };
    expect(courseProgress(course, [before, reset], plans, clock("2026-11-10")).done).toBe(0);
  });
  test.each([
    ["2026-11-01", "before", 1],
    ["2026-11-02", "open", 19],
    ["2026-11-20", "open", 1],
    ["2026-11-21", "over", 0],
  ] as const)("on %s it is %s, %i days", (today, phase, days) =>
    expect(courseProgress(course, [], plans, clock(today))).toMatchObject({ phase, days }),
  );
});
