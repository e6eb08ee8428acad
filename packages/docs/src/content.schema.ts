import { instruments } from "@hoso/sdk/law";
import { z } from "astro/zod";

/** A citation that is not in the SDK's list of instruments stops the build. */
const instrument = z.enum(Object.keys(instruments) as [string, ...string[]]);

/** Who a lesson is for: the tracks of the curriculum. */
const tracks = ["a", "p", "b", "c", "d", "e"] as const;

const lessonSchema = z.strictObject({
  /** Stable: progress is kept under it, in both languages, whatever the page is called. */
  id: z.string().regex(/^[a-z]\d$/),
  track: z.enum(tracks),
  minutes: z.int().min(5).max(15),
  outcomes: z.array(z.string().min(10)).min(1),
  sources: z.array(instrument).min(1),
  /** The subpaths of the SDK that grade it. */
  units: z.array(z.string().min(1)).min(1),
  exercises: z.array(z.string().regex(/^[a-z]\d\/[a-z-]+$/)).min(1),
  mastery: z.number().gt(0).lte(1).default(0.8),
  /** The day somebody last read it through. */
  reviewed: z.iso.date(),
});

/** What our pages add to the frontmatter of Starlight. */
export const pageSchema = z.object({
  lesson: lessonSchema.optional(),
  /** Acts the page rests on; lessons list theirs under `lesson`. */
  sources: z.array(instrument).default([]),
});

/** Words of the shell, in `content/i18n`. */
export const uiSchema = z.object({
  "hoso.tagline": z.string(),
  "hoso.nav.label": z.string(),
  "hoso.nav.learn": z.string(),
  "hoso.nav.check": z.string(),
  "hoso.nav.reference": z.string(),
  "hoso.nav.guides": z.string(),
  "hoso.otherLanguage": z.string(),
  "hoso.independent": z.string(),
  "hoso.private": z.string(),
  "hoso.form": z.string(),
  "hoso.synthetic": z.string(),
  "hoso.lesson.minutes": z.string(),
  "hoso.lesson.reviewed": z.string(),
  "hoso.lesson.outcomes": z.string(),
  "hoso.lesson.sources": z.string(),
  "hoso.search.hint": z.string(),
  "hoso.search.none": z.string(),
  "hoso.search.one": z.string(),
  "hoso.search.many": z.string(),
  "hoso.search.failed": z.string(),
  "hoso.search.close": z.string(),
});
