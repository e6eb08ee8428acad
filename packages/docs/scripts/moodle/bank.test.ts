import { describe, expect, test } from "vitest";
import { lessons } from "../../src/catalogue/catalogue.ts";
import { exerciseOf } from "../../src/catalogue/exercises.ts";
import { staying } from "../../src/catalogue/staying.ts";
import { answersTo, type Answers, type Computed, type Question as Asked } from "../../src/learn/exercise.ts";
import { stayingReasons, whyItStays } from "../../src/learn/bankable.ts";
import type { Bank, KeyedItem } from "../../src/learn/item.ts";
import { fits, keyAnswers, seal } from "../../src/learn/seal.ts";
import { classSeed } from "../../src/learn/seed.ts";
import { readGift, readMoodleXml, type ReadBack } from "../../test/moodle/read-back.ts";
import { bankOf } from "./bank.ts";
import { gift } from "./gift.ts";
import { html } from "./html.ts";
import { moodleXml } from "./moodle-xml.ts";

const draw = { count: 2, code: "moodle" };
const modules = import.meta.glob<{ readonly banks: readonly Bank[] }>("../../src/lessons/*/bank.ts", { eager: true });
const banks = Object.values(modules).flatMap((m) => m.banks);
/** GIFT keeps no blanks at the ends of plain text, and one where there are several. */
const plain = (text: string): string => text.trim().replace(/\s+/gu, " ");

/** Full marks for what is given? In a choice the texts that are chosen, in pairs a right side for each left one, or a number. */
function full(question: ReadBack, given: readonly string[]): boolean {
  if (question.number) return Math.abs(Number(given[0]) - question.number.value) <= question.number.within + 1e-12;
  const asked = question.pairs.filter(({ left }) => left !== "");
  if (question.kind === "pairs") return asked.every(({ right }, i) => plain(right) === plain(given[i]!));
  return question.options.reduce((sum, o) => sum + (given.includes(o.text) ? o.worth : 0), 0) > 99.9;
}

/** What learners may answer: by ids, as the lesson takes it, and by texts, as a question bank does. */
interface Try {
  readonly answers: Answers;
  readonly given: readonly string[];
}

const swap = <T>(items: readonly T[], i: number): T[] =>
  items.toSpliced(i, 2, items[(i + 1) % items.length]!, items[i]!).slice(0, items.length);

/** Answers to a question, right and wrong: every choice; every set of several; the right pairs or order, and each with one change. */
function tries(question: Asked, right: Answers): Try[] {
  const { id } = question;
  const key = answersTo(right, id);
  switch (question.kind) {
    case "one":
      return question.options.map((o) => ({ answers: { ...right, [id]: o.id }, given: [html(o.text)] }));
    case "many":
      return Array.from({ length: 2 ** question.options.length }, (_, set) => {
        const chosen = question.options.filter((_o, i) => (set >> i) % 2 === 1);
        return { answers: { ...right, [id]: chosen.map((o) => o.id) }, given: chosen.map((o) => html(o.text)) };
      });
    case "order": {
      const text = (option: string): string => question.options.find((o) => o.id === option)!.text;
      const orders = [key, ...key.slice(1).map((_, i) => swap(key, i))];
      return orders.map((ids) => ({ answers: { ...right, [id]: ids }, given: ids.map(text) }));
    }
    case "match": {
      const text = (option: string): string => question.right.find((r) => r.id === option)!.text;
      const pairs = new Map(key.map((pair) => pair.split("=") as [string, string]));
      const changes = [...pairs].flatMap(([left, now]) =>
        question.right.filter((r) => r.id !== now).map((r) => new Map(pairs).set(left, r.id)),
      );
      return [pairs, ...changes].map((chosen) => ({
        answers: { ...right, [id]: [...chosen].map(([l, r]) => `${l}=${r}`) },
        given: question.left.map((l) => text(chosen.get(l.id)!)),
      }));
    }
    case "number": {
      const value = Number(right[id]);
      const around = [-20, -1, -0.3, -0.12, -0.06, -0.04, 0, 0.04, 0.06, 0.12, 0.3, 1, 20].map((by) =>
        String(Number((value + by).toFixed(2))),
      );
      return around.map((text) => ({ answers: { ...right, [id]: text }, given: [text] }));
    }
    default:
      throw new TypeError(`${question.kind} is not graded in a question bank`);
  }
}

describe.for(lessons.flatMap((lesson) => (["vi", "en"] as const).map((locale) => ({ id: lesson.id, lesson, locale }))))(
  "the bank of $id, $locale",
  ({ lesson, locale }) => {
    test("is the same in both formats, and leaves nothing out without a word", async () => {
      const groups = await bankOf(lesson, locale, draw);
      const [fromGift, fromXml] = [readGift(gift(groups)), readMoodleXml(moodleXml(groups))];
      expect(fromXml.map((q) => q.name)).toEqual(groups.flatMap((g) => g.questions.map((q) => q.name)));
      expect(new Set(fromXml.map((q) => q.name)).size).toBe(fromXml.length);
      expect(fromGift).toHaveLength(fromXml.length);
      for (const [i, { pairs, ...question }] of fromXml.entries()) {
        const said = question.kind === "text" ? { ...question, stem: question.stem + question.after, after: "" } : question;
        expect(fromGift[i]).toEqual({ ...said, pairs: pairs.map((p) => ({ ...p, right: plain(p.right) })) });
      }
      const left = staying(lesson);
      const there = new Set(groups.map((g) => g.path.at(-1)));
      for (const { exercise } of lesson.parts)
        expect(there.has(exerciseOf(exercise).title[locale]) !== left.some((l) => l.exercise.id === exercise), exercise).toBe(true);
      for (const { reason } of left) expect(stayingReasons[reason][locale]).not.toBe("");
    });

    test("gives full marks for what the lesson calls right, and for nothing else", async () => {
      const groups = await bankOf(lesson, locale, draw);
      const formats = [readGift(gift(groups)), readMoodleXml(moodleXml(groups))];
      const exercises = lesson.parts.map((p) => exerciseOf(p.exercise));
      let [graded, right] = [0, 0];
      for (const [i, { kind, name, category }] of formats[1]!.entries()) {
        if (kind === "text") continue;
        const exercise = exercises.find((e) => category.endsWith(`/${e.title[locale].replaceAll("/", "//")}`))!;
        const [, number, part = "1"] = /(\d\d)(?:\.(\d))?$/u.exec(name)!;
        const n = Number(number) - 1;
        const judged =
          "solve" in exercise
            ? computed(exercise, classSeed(draw.code, exercise, n), Number(part) - 1, locale)
            : await fixed(banks.find((b) => b.id === exercise.id)!.items[n]!, locale);
        for (const { given, ok } of judged) {
          for (const read of formats) expect(full(read[i]!, given), `${name}: ${given.join(" | ")}`).toBe(ok);
          graded++;
          if (ok) right++;
        }
      }
      expect(right).toBeGreaterThan(0);
      expect(graded).toBeGreaterThan(right);
    });
  },
);

type Judged = readonly { readonly given: readonly string[]; readonly ok: boolean }[];

/** What the sealed key of a lesson says of every answer. */
async function fixed(item: KeyedItem, locale: "vi" | "en"): Promise<Judged> {
  const sealed = await seal(item, "salt");
  const text = ({ id, text: words }: { readonly id: string; readonly text: Record<"vi" | "en", string> }) => ({ id, text: words[locale] });
  const { id } = item;
  const question: Asked =
    item.kind === "choice"
      ? { kind: item.many ? "many" : "one", id, ask: "", options: item.options.map(text) }
      : item.kind === "order"
        ? { kind: "order", id, ask: "", options: item.options.map(text) }
        : item.kind === "match"
          ? { kind: "match", id, ask: "", left: item.left.map(text), right: item.right.map(text) }
          : { kind: "number", id, ask: "", unit: "" };
  return Promise.all(tries(question, keyAnswers(item)).map(async ({ answers, given }) => ({ given, ok: await fits(sealed, answers) })));
}

/** What the SDK says of every answer to one question, the others being right. */
function computed(exercise: Computed, seed: number, part: number, locale: "vi" | "en"): Judged {
  const item = exercise.make(seed, locale);
  const question = item.questions[part]!;
  return tries(question, exercise.solve(item)).map(({ answers, given }) => ({
    given,
    ok: exercise.grade(item, answers).find((m) => m.question === question.id)!.ok,
  }));
}

test("what is typed, pointed at or checked with a tool stays in the lesson", () => {
  const of = (id: string) => whyItStays(exerciseOf(id));
  expect([of("e1/make-a-value"), of("c2/find-cell"), of("c2/whole-file"), of("a1/weigh"), of("p3/this-week")]).toEqual([
    "typed",
    "cell",
    "file",
    undefined,
    undefined,
  ]);
});
