import { instruments } from "@hoso/sdk/law";
import { z } from "astro/zod";
import { lessons } from "./catalogue/catalogue.ts";

/** A citation that is not in the SDK's list of instruments stops the build. */
const instrument = z.enum(Object.keys(instruments) as [string, ...string[]]);

/** What our pages add to the frontmatter of Starlight. */
export const pageSchema = z.object({
  /** The lesson this page tells: all else about it is in the catalogue. */
  lesson: z.enum(lessons.map((l) => l.id)).optional(),
  /** Acts the page rests on; lessons list theirs in the catalogue. */
  sources: z.array(instrument).default([]),
});

/** Words of the shell, in `content/i18n`. */
export const uiSchema = z.object({
  "hoso.tagline": z.string(),
  "hoso.nav.label": z.string(),
  "hoso.nav.learn": z.string(),
  "hoso.nav.check": z.string(),
  "hoso.nav.addresses": z.string(),
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
