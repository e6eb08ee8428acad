import type { Bilingual } from "@hoso/sdk/core";
import type { InstrumentId } from "@hoso/sdk/law";
import type { CompetenceId } from "../frameworks/frameworks.ts";
import type { Planned } from "../learn/progress.ts";

/** Who a lesson is for. */
export type TrackId = "a" | "p" | "b" | "c" | "d" | "e";

/** Một bài tập trong bài học: how many of its questions count, and which outcome it shows, counted from 0. */
interface Part extends Planned {
  readonly outcome: number;
}

/** Một bài học: all that is known of it besides its prose, in one place, for pages and for scripts that know no Astro. */
export interface Lesson {
  /** Stable: progress is kept under it, in both languages, whatever the page is called. */
  readonly id: string;
  readonly track: TrackId;
  /** The page is `hoc/<slug>`, and `en/hoc/<slug>`. */
  readonly slug: string;
  readonly minutes: number;
  readonly title: Bilingual;
  readonly description: Bilingual;
  readonly outcomes: readonly Bilingual[];
  /** Tờ tra nhanh: what to keep beside the keyboard, on one A4 page. */
  readonly sheet: readonly Bilingual[];
  readonly competences: readonly CompetenceId[];
  /** Acts the lesson rests on. */
  readonly sources: readonly InstrumentId[];
  /** The subpaths of the SDK that grade it. */
  readonly units: readonly string[];
  /** Lessons to have done before. */
  readonly prerequisites: readonly string[];
  readonly parts: readonly Part[];
  /** The day somebody last read it through. */
  readonly reviewed: string;
}
