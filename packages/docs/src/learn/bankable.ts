import type { Bilingual } from "@hoso/sdk/core";
import type { Exercise } from "./exercise.ts";

/** Vì sao một bài tập ở lại trong bài học: what no question bank can say. */
export const stayingReasons = {
  typed: { vi: "người học gõ tự do, bộ công cụ chấm", en: "learners type freely, the toolkit grades" },
  cell: { vi: "người học chỉ vào một ô của bảng", en: "learners point at a cell of a table" },
  file: { vi: "cần công cụ soát tệp ngay trong bài", en: "it needs the file checker of the lesson" },
} satisfies Record<string, Bilingual>;

export type StayingReason = keyof typeof stayingReasons;

/** Why an exercise cannot be put into a question bank; undefined when it can. Every draw of an exercise asks in the same way. */
export function whyItStays(exercise: Exercise): StayingReason | undefined {
  const { exhibit, questions } = exercise.make(1, "vi");
  if (exhibit.kind === "file") return "file";
  if (questions.some((q) => q.kind === "text")) return "typed";
  return questions.some((q) => q.kind === "cell") ? "cell" : undefined;
}
