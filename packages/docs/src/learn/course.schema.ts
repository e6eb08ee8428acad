import { isPlainDate, type PlainDate } from "@hoso/sdk/core";
import * as z from "zod";
import { readClassCode } from "./seed.ts";

const lesson = z.string().regex(/^[a-z]\d$/u);
const day = z.custom<PlainDate>(isPlainDate);

/**
 * Khóa học: which lessons everybody takes, of which others so many, and between which days. `hoso` and `v` say what the file is, so
 * that a learning log taken for a course is told apart at once.
 */
export const courseSchema = z
  .strictObject({
    hoso: z.literal("course"),
    v: z.literal(1),
    title: z.string().trim().min(1).max(120),
    required: z.array(lesson).max(60),
    elective: z.strictObject({ choose: z.int().min(0).max(60), from: z.array(lesson).max(60) }),
    /** The first and the last day, both counted; days by the learner's own clock. */
    from: day,
    until: day,
    /** The same questions for everybody: see `classSeed`. */
    classCode: z
      .string()
      .refine((code) => readClassCode(code) === code)
      .optional(),
  })
  .superRefine(({ required, elective, from, until }, context) => {
    const say = (code: string) => context.addIssue({ code: "custom", params: { reason: code } });
    const all = [...required, ...elective.from];
    if (all.length === 0) say("no_lesson");
    if (new Set(all).size < all.length) say("lesson_twice");
    if (elective.choose > elective.from.length) say("choose_too_many");
    if (elective.from.length > 0 && elective.choose === 0) say("choose_none");
    if (from > until) say("window_reversed");
  });

export type Course = z.infer<typeof courseSchema>;
