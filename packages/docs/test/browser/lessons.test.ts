import type { Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { lessons } from "../../src/catalogue/catalogue.ts";
import { exerciseOf } from "../../src/catalogue/exercises.ts";
import { kinds } from "../../src/learn/item.ts";
import { answer, reach, tabTo } from "./keyboard.ts";
import { kindOf, type Look, looks, looksOf, tooWide } from "./looks.ts";
import { at, clean, type Locale, locales, useSite, widths } from "./open.ts";
import { right, wrong } from "./solve.ts";

const open = useSite();

const words = {
  vi: { right: "Đúng rồi", wrong: "Chưa đúng", first: "Hãy trả lời hết", thought: "Cảm ơn bạn đã nghĩ" },
  en: { right: "Right", wrong: "Not yet", first: "Answer every question", thought: "Thank you for thinking about it" },
};

/** Each lesson in both languages; each exercise in its share of the widths and themes. */
const cases = lessons.flatMap(({ id, slug, parts }) =>
  locales.map((locale) => ({ id, lesson: `hoc/${slug}/`, ids: parts.map((p) => p.exercise), locale })),
);

test("each of the nine kinds is answered at both widths, in both themes", () => {
  const met = Map.groupBy(
    cases.flatMap(({ ids, locale }) => ids.flatMap((id) => looksOf(id).map((look) => ({ kind: kindOf(id), look, locale })))),
    ({ kind, locale }) => `${kind} ${locale}`,
  );
  expect([...met.keys()].toSorted()).toEqual(kinds.flatMap((kind) => locales.map((l) => `${kind} ${l}`)).toSorted());
  for (const [kind, all] of met) expect(new Set(all.map(({ look }) => look)).size, kind).toBe(looks.length);
});

async function show(page: Page, { width, colorScheme }: Look): Promise<void> {
  await page.setViewportSize({ width, height: 812 });
  await page.emulateMedia({ colorScheme });
  await page.waitForFunction((theme) => document.documentElement.dataset["theme"] === theme, colorScheme);
}

/** One exercise: nothing chosen, then wrong, then right, by keyboard. */
async function answerTwice(page: Page, id: string, locale: Locale): Promise<void> {
  const exercise = exerciseOf(id);
  const within = await reach(page, id);
  const item = async () => exercise.make(Number(await page.getAttribute(within, "data-seed")), locale);
  const heading = async () => page.evaluate(() => [document.activeElement?.tagName, document.activeElement?.textContent]);
  const graded = exercise.kind !== "reflect";

  // nothing chosen: said, not counted, and the focus goes to the first field that is open
  const first = await item();
  await page.focus(`${within} .ask`);
  const prefilled = first.questions.every((q) => (q.kind === "text" && q.start !== "") || q.kind === "order" || q.kind === "note");
  if (!prefilled) {
    await tabTo(page, `${within} button[type="submit"]`);
    await page.keyboard.press("Enter");
    await page.waitForSelector(`${within} .missing:not(:empty)`);
    expect(await page.textContent(`${within} .missing`)).toContain(words[locale].first);
    expect(await page.evaluate(() => document.activeElement!.closest("[name]") !== null)).toBe(true);
  }

  await page.focus(`${within} .ask`);
  await answer(page, id, first, wrong(first, right(exercise, first)));
  expect(await heading(), `${id} ${first.seed}`).toEqual(["H4", graded ? words[locale].wrong : words[locale].thought]);
  expect(await page.$$eval(`${within} .mark[data-ok="${!graded}"]`, (marks) => marks.length)).toBe(first.questions.length);
  expect(await page.textContent(`${within} .mark`)).not.toMatch(/undefined|\[object/u);

  await another(page, within);
  const second = await item();
  expect(second.seed).not.toBe(first.seed);
  await answer(page, id, second, right(exercise, second));
  expect(await heading(), `${id} ${second.seed}`).toEqual(["H4", graded ? words[locale].right : words[locale].thought]);
}

/** From what was said of an answer to the next question. */
async function another(page: Page, within: string): Promise<void> {
  await tabTo(page, `${within} .feedback button.primary`);
  await page.keyboard.press("Enter");
  await page.waitForFunction(() => document.activeElement?.classList.contains("ask"));
}

describe.for(cases)("lesson $id in $locale", ({ lesson, ids, locale }) => {
  test("is answered wrong and right by keyboard, and progress survives a reload and a change of language", async () => {
    const opened = await open(at(locale, lesson));
    const { page } = opened;
    let rounds = 0;
    for (const id of ids) {
      for (const [again, look] of looksOf(id).entries()) {
        await show(page, look);
        if (again > 0) await another(page, `hoso-exercise[data-exercise="${id}"]`);
        await answerTwice(page, id, locale);
        rounds++;
      }
    }
    for (const look of looks) {
      await show(page, look);
      expect(await tooWide(page)).toEqual([]);
    }

    const progress = "lesson-progress";
    const before = await page.textContent(`${progress} output`);
    expect(before).toMatch(/[1-9]/u);
    await page.reload();
    await page.waitForFunction((s) => (document.querySelector(s)?.textContent ?? "") !== "", `${progress} output`);
    expect(await page.textContent(`${progress} output`)).toBe(before);

    // the same progress in the other language: it is kept by lesson, not by page
    await page.goto(page.url().replace(at(locale, lesson), at(locale === "vi" ? "en" : "vi", lesson)));
    await page.waitForSelector(`${progress} [data-state="right"]`);
    const kept = await page.evaluate(() => (JSON.parse(localStorage.getItem("hs.v1")!) as { attempts: object[] }).attempts);
    expect(kept).toHaveLength(2 * rounds);
    expect(JSON.stringify(kept.map((a) => ("answers" in a ? a.answers : undefined))), "nothing typed is kept").not.toMatch(/\d{7}|\?/u);
    await clean(opened);
  });
});

test("the solution can be shown, hints come one by one, and a second try is not counted", async () => {
  const opened = await open("/hoc/a1-12-chu-so-dinh-danh/");
  const { page } = opened;
  const within = await reach(page, "a1/weigh");
  const exercise = exerciseOf("a1/weigh");
  const item = exercise.make(Number(await page.getAttribute(within, "data-seed")), "vi");
  for (const n of [1, 2]) {
    await page.click(`${within} button.hint`);
    expect(await page.$$eval(`${within} .hints li`, (all) => all.map((li) => li.textContent))).toEqual(
      exercise.hints.slice(0, n).map((h) => h.vi),
    );
  }
  await answer(page, "a1/weigh", item, wrong(item, right(exercise, item)));
  await page.click(`${within} .feedback button:last-child`);
  expect(await page.textContent(`${within} h4`)).toBe("Lời giải");
  expect(await page.$$eval(`${within} .mark[data-ok="true"]`, (marks) => marks.length)).toBe(1);
  const stored = await page.evaluate(() => JSON.parse(localStorage.getItem("hs.v1")!) as { attempts: { score: number; hints: number }[] });
  expect(stored.attempts.map((a) => [a.score, a.hints])).toEqual([[0, 2]]);
  await clean(opened);
});

test("a class code draws the same questions on two devices", async () => {
  const path = "/hoc/a1-12-chu-so-dinh-danh/?lop=lop-10a";
  const seeds: string[][] = [];
  for (const width of widths) {
    const opened = await open(path, { viewport: { width, height: 812 } });
    const own: string[] = [];
    for (const id of ["a1/read-parts", "a1/weigh"]) own.push((await opened.page.getAttribute(await reach(opened.page, id), "data-seed"))!);
    seeds.push(own);
    await clean(opened);
  }
  expect(seeds[0]).toEqual(seeds[1]);
  expect(new Set(seeds[0]).size).toBe(2);
});
