import { lesson as a1 } from "../lessons/a1/lesson.ts";
import { lesson as c1 } from "../lessons/c1/lesson.ts";
import { lesson as c2 } from "../lessons/c2/lesson.ts";
import { lesson as c3 } from "../lessons/c3/lesson.ts";
import { lesson as e1 } from "../lessons/e1/lesson.ts";
import { lesson as e2 } from "../lessons/e2/lesson.ts";
import { lesson as p1 } from "../lessons/p1/lesson.ts";
import { lesson as p3 } from "../lessons/p3/lesson.ts";
import type { Lesson, TrackId } from "./lesson.ts";
import { tracks, type Track } from "./tracks.ts";

/** Mục lục: every finished lesson, in the order in which the lessons of a track are read. */
export const lessons: readonly Lesson[] = [a1, p1, p3, c1, c2, c3, e1, e2];

export const lessonOf = (id: string): Lesson => {
  const lesson = lessons.find((l) => l.id === id);
  if (lesson === undefined) throw new Error(`there is no lesson ${id}`);
  return lesson;
};

export const lessonsOf = (track: TrackId): readonly Lesson[] => lessons.filter((l) => l.track === track);

/** Tracks that have a finished lesson. */
export const openTracks: readonly Track[] = tracks.filter((t) => lessonsOf(t.id).length > 0);

/** Bài tiếp theo: the next of its track, or the first of the next track. */
export function nextLesson(id: string): Lesson | undefined {
  const lesson = lessonOf(id);
  const own = lessonsOf(lesson.track);
  const next = own[own.indexOf(lesson) + 1];
  if (next) return next;
  const after = openTracks[openTracks.findIndex((t) => t.id === lesson.track) + 1];
  return after && lessonsOf(after.id)[0];
}
