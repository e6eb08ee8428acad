import { whyItStays, type StayingReason } from "../learn/bankable.ts";
import type { Exercise } from "../learn/exercise.ts";
import { exerciseOf } from "./exercises.ts";
import type { Lesson } from "./lesson.ts";

/** Bài tập ở lại trong bài học when its questions go into a question bank, each with why. */
export function staying({ parts }: Lesson): readonly { readonly exercise: Exercise; readonly reason: StayingReason }[] {
  return parts.flatMap(({ exercise: id }) => {
    const exercise = exerciseOf(id);
    const reason = whyItStays(exercise);
    return reason === undefined ? [] : [{ exercise, reason }];
  });
}
