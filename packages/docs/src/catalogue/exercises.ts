import { exercise as a1CannotTell } from "../lessons/a1/cannot-tell.exercise.ts";
import { exercise as a1FindMalformed } from "../lessons/a1/find-malformed.exercise.ts";
import { exercise as a1LostZero } from "../lessons/a1/lost-zero.exercise.ts";
import { exercise as a1ReadParts } from "../lessons/a1/read-parts.exercise.ts";
import { exercise as a1Weigh } from "../lessons/a1/weigh.exercise.ts";
import { exercise as c2Classify } from "../lessons/c2/classify.exercise.ts";
import { exercise as c2FindCell } from "../lessons/c2/find-cell.exercise.ts";
import { exercise as c2NameFault } from "../lessons/c2/name-fault.exercise.ts";
import { exercise as c2Repair } from "../lessons/c2/repair.exercise.ts";
import { exercise as c2WholeFile } from "../lessons/c2/whole-file.exercise.ts";
import type { Exercise } from "../learn/exercise.ts";

/** Mọi bài tập, for scripts and the build. The page itself fetches them one by one. */
export const exercises: ReadonlyMap<string, Exercise> = new Map(
  [a1ReadParts, a1FindMalformed, a1Weigh, a1CannotTell, a1LostZero, c2FindCell, c2NameFault, c2Repair, c2Classify, c2WholeFile].map(
    (e: Exercise) => [e.id, e],
  ),
);

export const exerciseOf = (id: string): Exercise => {
  const exercise = exercises.get(id);
  if (exercise === undefined) throw new Error(`there is no exercise ${id}`);
  return exercise;
};
