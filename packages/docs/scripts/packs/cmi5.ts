// cmi5.xml: the course structure, which a platform that knows cmi5 reads of a package.
import { v5 } from "uuid";
import { MASTERY } from "../../src/learn/progress.ts";
import type { Course } from "./course.ts";
import { xml } from "./xml.ts";

/** A name for the whole world that nobody has to register: the same for the same course or lesson, whoever packs it. */
const iri = (name: string): string => `urn:uuid:${v5(`hoso ${name}`, v5.URL)}`;

/**
 * The course structure of a package. A lesson is an assignable unit with the same id alone and in its track. It counts once it
 * was passed; the threshold stands here too, so that a platform can show it, and give the lesson another one.
 */
export function structure({ id, title, description, locale, scos }: Course): string {
  const text = (words: string) => ({ langstring: { "@lang": locale, "#text": words } });
  return xml({
    courseStructure: {
      "@xmlns": "https://w3id.org/xapi/profiles/cmi5/v1/CourseStructure.xsd",
      course: { "@id": iri(id), title: text(title), description: text(description) },
      au: scos.map((lesson) => ({
        "@id": iri(`${lesson.id} ${locale}`),
        "@launchMethod": "AnyWindow",
        "@moveOn": "CompletedAndPassed",
        "@masteryScore": String(MASTERY),
        title: text(lesson.title),
        description: text(lesson.description),
        url: lesson.href,
      })),
    },
  });
}
