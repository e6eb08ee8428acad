import { exercise as a1CannotTell } from "../lessons/a1/cannot-tell.exercise.ts";
import { exercise as a1FindMalformed } from "../lessons/a1/find-malformed.exercise.ts";
import { exercise as a1LostZero } from "../lessons/a1/lost-zero.exercise.ts";
import { exercise as a1ReadParts } from "../lessons/a1/read-parts.exercise.ts";
import { exercise as a1Weigh } from "../lessons/a1/weigh.exercise.ts";
import { exercise as c1CountAColumn } from "../lessons/c1/count-a-column.exercise.ts";
import { exercise as c1Percent } from "../lessons/c1/percent.exercise.ts";
import { exercise as c1ReadAScore } from "../lessons/c1/read-a-score.exercise.ts";
import { exercise as c1SixWords } from "../lessons/c1/six-words.exercise.ts";
import { exercise as c2Classify } from "../lessons/c2/classify.exercise.ts";
import { exercise as c2FindCell } from "../lessons/c2/find-cell.exercise.ts";
import { exercise as c2NameFault } from "../lessons/c2/name-fault.exercise.ts";
import { exercise as c2Repair } from "../lessons/c2/repair.exercise.ts";
import { exercise as c2WholeFile } from "../lessons/c2/whole-file.exercise.ts";
import { exercise as c3HowDifferent } from "../lessons/c3/how-different.exercise.ts";
import { exercise as c3KeepOrChange } from "../lessons/c3/keep-or-change.exercise.ts";
import { exercise as c3StepsInOrder } from "../lessons/c3/steps-in-order.exercise.ts";
import { exercise as c3WhereNow } from "../lessons/c3/where-now.exercise.ts";
import { exercise as c3WriteTheDate } from "../lessons/c3/write-the-date.exercise.ts";
import { exercise as e1LinesInOrder } from "../lessons/e1/lines-in-order.exercise.ts";
import { exercise as e1MakeAValue } from "../lessons/e1/make-a-value.exercise.ts";
import { exercise as e1ParseOrThrow } from "../lessons/e1/parse-or-throw.exercise.ts";
import { exercise as e1WhatComesOut } from "../lessons/e1/what-comes-out.exercise.ts";
import { exercise as e1WhichImport } from "../lessons/e1/which-import.exercise.ts";
import { exercise as e2BuildARecord } from "../lessons/e2/build-a-record.exercise.ts";
import { exercise as e2MakeItFail } from "../lessons/e2/make-it-fail.exercise.ts";
import { exercise as e2MatchSentences } from "../lessons/e2/match-sentences.exercise.ts";
import { exercise as e2NameTheCode } from "../lessons/e2/name-the-code.exercise.ts";
import { exercise as e2WhereToShow } from "../lessons/e2/where-to-show.exercise.ts";
import { exercise as p1CellRowColumn } from "../lessons/p1/cell-row-column.exercise.ts";
import { exercise as p1CleanName } from "../lessons/p1/clean-name.exercise.ts";
import { exercise as p1ImpossibleDay } from "../lessons/p1/impossible-day.exercise.ts";
import { exercise as p1KindsOfValues } from "../lessons/p1/kinds-of-values.exercise.ts";
import { exercise as p1MakeAList } from "../lessons/p1/make-a-list.exercise.ts";
import { exercise as p3BasicOrSensitive } from "../lessons/p3/basic-or-sensitive.exercise.ts";
import { exercise as p3HideTheNumbers } from "../lessons/p3/hide-the-numbers.exercise.ts";
import { exercise as p3ThisWeek } from "../lessons/p3/this-week.exercise.ts";
import { exercise as p3ThreeBoxes } from "../lessons/p3/three-boxes.exercise.ts";
import { exercise as p3WhatToDo } from "../lessons/p3/what-to-do.exercise.ts";
import { exercise as p3WhoseIsIt } from "../lessons/p3/whose-is-it.exercise.ts";
import type { Exercise } from "../learn/exercise.ts";

const all: readonly Exercise[] = [
  a1CannotTell,
  a1FindMalformed,
  a1LostZero,
  a1ReadParts,
  a1Weigh,
  c1CountAColumn,
  c1Percent,
  c1ReadAScore,
  c1SixWords,
  c2Classify,
  c2FindCell,
  c2NameFault,
  c2Repair,
  c2WholeFile,
  c3HowDifferent,
  c3KeepOrChange,
  c3StepsInOrder,
  c3WhereNow,
  c3WriteTheDate,
  e1LinesInOrder,
  e1MakeAValue,
  e1ParseOrThrow,
  e1WhatComesOut,
  e1WhichImport,
  e2BuildARecord,
  e2MakeItFail,
  e2MatchSentences,
  e2NameTheCode,
  e2WhereToShow,
  p1CellRowColumn,
  p1CleanName,
  p1ImpossibleDay,
  p1KindsOfValues,
  p1MakeAList,
  p3BasicOrSensitive,
  p3HideTheNumbers,
  p3ThisWeek,
  p3ThreeBoxes,
  p3WhatToDo,
  p3WhoseIsIt,
];

/** Mọi bài tập, for scripts and the build. The page itself fetches them one by one. */
export const exercises: ReadonlyMap<string, Exercise> = new Map(all.map((e) => [e.id, e]));

export const exerciseOf = (id: string): Exercise => {
  const exercise = exercises.get(id);
  if (exercise === undefined) throw new Error(`there is no exercise ${id}`);
  return exercise;
};
