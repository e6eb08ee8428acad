// A package for a learning platform, from the built site: one lesson, or all lessons of a track.
import type { Locale } from "@hoso/sdk/core";
import type { Lesson } from "../../src/catalogue/lesson.ts";
import { archive } from "./archive.ts";
import { structure } from "./cmi5.ts";
import type { Course } from "./course.ts";
import { manifest } from "./manifest.ts";
import { addPage, type Files } from "./page.ts";
import { scriptOf } from "./script.ts";
import type { Standard } from "./standard.ts";

/** What goes into one package. */
export interface Content {
  /** ASCII, the name of the file and the identifier of the course. */
  readonly id: string;
  readonly title: string;
  readonly description: string;
  readonly lessons: readonly Lesson[];
  readonly locale: Locale;
}

/** The files of a package. A lesson alone stands at the top; those of a track have a folder each. */
export async function filesOf(content: Content, standard: Standard, dist: string): Promise<Files> {
  const files: Files = {};
  const { lessons, locale } = content;
  const folders = lessons.map(({ id }) => (lessons.length === 1 ? "" : `${id}/`));
  for (const [i, lesson] of lessons.entries()) {
    addPage(files, dist, lesson, locale, folders[i]!);
    files[`${folders[i]!}lesson.js`] = await scriptOf(lesson, standard);
  }
  const shared = Object.keys(files)
    .filter((path) => path.startsWith("shared/"))
    .toSorted();
  const course: Course = {
    id: content.id,
    title: content.title,
    description: content.description,
    locale,
    scos: lessons.map((lesson, i) => ({
      id: lesson.id,
      title: lesson.title[locale],
      description: lesson.description[locale],
      href: `${folders[i]!}index.html`,
      files: [`${folders[i]!}index.html`, `${folders[i]!}lesson.js`, ...shared],
    })),
  };
  const [name, contents] = standard === "cmi5" ? ["cmi5.xml", structure(course)] : ["imsmanifest.xml", manifest(standard, course)];
  files[name] = new TextEncoder().encode(contents);
  return files;
}

/** The package as a zip; the same bytes for the same site. */
export async function pack(content: Content, standard: Standard, dist: string): Promise<Uint8Array> {
  return archive(await filesOf(content, standard, dist));
}
