import { describe, expect, test } from "vitest";
import { lessons } from "../../src/catalogue/catalogue.ts";
import { exerciseOf } from "../../src/catalogue/exercises.ts";
import { answer, reach, tabTo } from "./keyboard.ts";
import { at, clean, locales, useSite, widths } from "./open.ts";
import { right, wrong } from "./solve.ts";

const open = useSite();

const words = {
  vi: { right: "Đúng rồi", wrong: "Chưa đúng", first: "Hãy trả lời hết", thought: "Cảm ơn bạn đã nghĩ" },
  en: { right: "Right", wrong: "Not yet", first: "Answer every question", thought: "Thank you for thinking about it" },
};

const attempt = { id: "attempt-one", exercise: "a1/weigh", seed: 1, score: 1, at: "2026-11-23T08:00:00.000Z" };
const store = JSON.stringify({ hoso: "learning-log", v: 1, attempts: [attempt] });

/** Each lesson in both languages; each width and theme once for each language, in turn. */
const cases = lessons.flatMap(({ id, slug, parts }, n) =>
  locales.map((locale, l) => ({
    id,
    lesson: `hoc/${slug}/`,
    ids: parts.map((p) => p.exercise),
    locale,
    width: widths[(n + l) % 2]!,
    colorScheme: (["light", "dark"] as const)[(n >> 1) % 2]!,
  })),
);

describe.for(cases)("lesson $id in $locale at $width px, $colorScheme", ({ lesson, ids, locale, width, colorScheme }) => {
  test("is answered wrong and right by keyboard, and progress survives a reload and a change of language", async () => {
    const opened = await open(at(locale, lesson), { viewport: { width, height: 812 }, colorScheme });
    const { page } = opened;

    for (const id of ids) {
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

      await tabTo(page, `${within} .feedback button.primary`);
      await page.keyboard.press("Enter");
      await page.waitForFunction(() => document.activeElement?.classList.contains("ask"));
      const second = await item();
      expect(second.seed).not.toBe(first.seed);
      await answer(page, id, second, right(exercise, second));
      expect(await heading(), `${id} ${second.seed}`).toEqual(["H4", graded ? words[locale].right : words[locale].thought]);
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
    expect(kept).toHaveLength(2 * ids.length);
    expect(JSON.stringify(kept.map((a) => ("answers" in a ? a.answers : undefined))), "nothing typed is kept").not.toMatch(/\d{7}|\?/u);
    expect(await page.evaluate(() => document.documentElement.scrollWidth <= document.documentElement.clientWidth)).toBe(true);
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

test("the log goes from one device to another, twice as well as once", async () => {
  const opened = await open("/hoc/so-hoc-tap/");
  const { page } = opened;
  const file = { name: "so.hoso.json", mimeType: "application/json", buffer: Buffer.from(store) };
  const said = () => page.textContent("learning-log output");
  await page.setInputFiles("learning-log input", file);
  await page.waitForFunction(() => document.querySelector("learning-log output")?.textContent?.includes("thêm 1"));
  await page.setInputFiles("learning-log input", file);
  await page.waitForFunction(() => document.querySelector("learning-log output")?.textContent?.includes("thêm 0"));
  await page.setInputFiles("learning-log input", { ...file, buffer: Buffer.from("{broken") });
  await page.waitForFunction(() => document.querySelector("learning-log output")?.textContent?.includes("không phải sổ"));
  expect(await said()).toContain("Sổ của bạn không thay đổi");
  const [download] = await Promise.all([page.waitForEvent("download"), page.click('learning-log [data-do="download"]')]);
  const stream = await download.createReadStream();
  const chunks: Buffer[] = [];
  for await (const chunk of stream) chunks.push(chunk as Buffer);
  expect(JSON.parse(Buffer.concat(chunks).toString("utf8"))).toMatchObject({ v: 1, attempts: [attempt] });
  await clean(opened);
});

test("two tabs keep one log, and a wipe in one empties the other", async () => {
  const opened = await open("/hoc/so-hoc-tap/");
  const { page } = opened;
  const other = await page.context().newPage();
  await other.goto(page.url());
  const file = { name: "so.hoso.json", mimeType: "application/json", buffer: Buffer.from(store) };
  await page.setInputFiles("learning-log input", file);
  await other.waitForSelector("learning-log .entries li");
  other.on("dialog", (dialog) => void dialog.accept());
  await other.click('learning-log [data-do="wipe"]');
  await page.waitForSelector("learning-log .entries li", { state: "detached" });
  expect(await page.evaluate(() => localStorage.getItem("hs.v1"))).toBeNull();
  await page.setInputFiles("learning-log input", file);
  await other.waitForSelector("learning-log .entries li");
  await clean(opened);
});

test("of a store cut short the good part is still there, and the rest is put aside", async () => {
  const opened = await open("/hoc/");
  const { page } = opened;
  const broken = store.replace("]}", ',{"id":"attempt-two","exercise":"a1/we');
  await page.evaluate((text) => localStorage.setItem("hs.v1", text), broken);
  await page.goto(page.url().replace("/hoc/", "/hoc/so-hoc-tap/"));
  await page.waitForSelector("learning-log .entries li");
  expect(await page.evaluate(() => JSON.parse(localStorage.getItem("hs.v1.quarantine")!) as string[])).toEqual([broken]);
  // begun anew: nothing counts any more, nothing is gone
  await page.click("learning-log [data-anew]");
  await page.waitForSelector("learning-log .entries li", { state: "detached" });
  const kept = await page.evaluate(() => JSON.parse(localStorage.getItem("hs.v1")!) as { attempts: object[] });
  expect(kept.attempts).toMatchObject([attempt, { reset: "a1" }]);
  await clean(opened);
});
