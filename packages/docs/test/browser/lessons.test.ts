import { describe, expect, test } from "vitest";
import type { Exercise } from "../../src/learn/exercise.ts";
import { answer, tabTo, wrong } from "./keyboard.ts";
import { at, clean, locales, useSite, widths } from "./open.ts";

const open = useSite();
const modules = import.meta.glob<{ readonly exercise: Exercise }>("../../src/lessons/*/*.exercise.ts", { eager: true });
const exercises = new Map(Object.values(modules).map(({ exercise }) => [exercise.id, exercise]));
const lessons = ["hoc/a1-12-chu-so-dinh-danh/", "hoc/c2-soat-loi-bang-du-lieu/"] as const;

const words = {
  vi: { right: "Đúng rồi", wrong: "Chưa đúng", first: "Hãy trả lời hết" },
  en: { right: "Right", wrong: "Not yet", first: "Answer every question" },
};

const cases = lessons.flatMap((lesson) => locales.flatMap((locale) => widths.map((width) => ({ lesson, locale, width }))));

describe.for(cases)("$lesson in $locale at $width px", ({ lesson, locale, width }) => {
  test("is answered wrong and right by keyboard, and progress survives a reload", async () => {
    const opened = await open(at(locale, lesson), { viewport: { width, height: 812 } });
    const { page } = opened;
    await page.waitForSelector("hoso-exercise form");
    const ids = await page.$$eval("hoso-exercise", (all) => all.map((e) => e.dataset["exercise"]!));
    expect(ids.length).toBeGreaterThanOrEqual(4);

    for (const id of ids) {
      const exercise = exercises.get(id)!;
      const within = `hoso-exercise[data-exercise="${id}"]`;
      const item = async () => exercise.make(Number(await page.getAttribute(within, "data-seed")), locale);
      const heading = async () => page.evaluate(() => [document.activeElement?.tagName, document.activeElement?.textContent]);
      await page.waitForSelector(`${within} form`);

      // nothing chosen: said, not counted, and the focus goes to the first field that is open
      const first = await item();
      await tabTo(page, `${within} input, ${within} button`);
      const prefilled = first.questions.every((q) => q.kind === "text" && q.start !== "");
      if (!prefilled) {
        await tabTo(page, `${within} button[type="submit"]`);
        await page.keyboard.press("Enter");
        expect(await page.textContent(`${within} .missing`)).toContain(words[locale].first);
        expect(await page.evaluate(() => (document.activeElement as HTMLInputElement).name)).not.toBe("");
      }

      await answer(page, id, first, wrong(first, exercise.solve(first)));
      expect(await heading(), `${id} ${first.seed}`).toEqual(["H4", words[locale].wrong]);
      expect(await page.$$eval(`${within} .mark[data-ok="false"]`, (marks) => marks.length)).toBe(first.questions.length);
      expect(await page.textContent(`${within} .mark`)).not.toMatch(/undefined|\[object/u);

      await tabTo(page, `${within} .feedback button.primary`);
      await page.keyboard.press("Enter");
      expect(await page.evaluate(() => document.activeElement?.className)).toBe("ask");
      const second = await item();
      expect(second.seed).not.toBe(first.seed);
      await answer(page, id, second, exercise.solve(second));
      expect(await heading(), `${id} ${second.seed}`).toEqual(["H4", words[locale].right]);
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
    const kept = await page.evaluate(() =>
      (JSON.parse(localStorage.getItem("hs.v1")!) as { attempts: object[] }).attempts.map((a) => Object.keys(a).join(" ")),
    );
    expect(new Set(kept), "nothing typed is kept").toEqual(new Set(["id exercise seed score at"]));
    expect(kept).toHaveLength(2 * ids.length);
    expect(await page.evaluate(() => document.documentElement.scrollWidth <= document.documentElement.clientWidth)).toBe(true);
    await clean(opened);
  });
});

test("the solution can be shown, and a second try is not counted", async () => {
  const opened = await open("/hoc/a1-12-chu-so-dinh-danh/");
  const { page } = opened;
  const within = 'hoso-exercise[data-exercise="a1/weigh"]';
  await page.waitForSelector(`${within} form`);
  const exercise = exercises.get("a1/weigh")!;
  const item = exercise.make(Number(await page.getAttribute(within, "data-seed")), "vi");
  await answer(page, "a1/weigh", item, wrong(item, exercise.solve(item)));
  await page.click(`${within} .feedback button:last-child`);
  expect(await page.textContent(`${within} h4`)).toBe("Lời giải");
  expect(await page.$$eval(`${within} .mark[data-ok="true"]`, (marks) => marks.length)).toBe(1);
  const stored = await page.evaluate(() => JSON.parse(localStorage.getItem("hs.v1")!) as { attempts: { score: number }[] });
  expect(stored.attempts.map((a) => a.score)).toEqual([0]);
  await clean(opened);
});

test("the log goes from one device to another, twice as well as once", async () => {
  const opened = await open("/hoc/so-hoc-tap/");
  const { page } = opened;
  const attempt = { id: "attempt-one", exercise: "a1/weigh", seed: 1, score: 1, at: "2026-11-23T08:00:00.000Z" };
  const file = { name: "so.hoso.json", mimeType: "application/json", buffer: Buffer.from(JSON.stringify({ v: 1, attempts: [attempt] })) };
  const said = () => page.textContent("learning-log output");
  await page.setInputFiles("learning-log input", file);
  await page.waitForFunction(() => document.querySelector("learning-log output")?.textContent?.includes("thêm 1"));
  await page.setInputFiles("learning-log input", file);
  await page.waitForFunction(() => document.querySelector("learning-log output")?.textContent?.includes("thêm 0"));
  await page.setInputFiles("learning-log input", { ...file, buffer: Buffer.from("{broken") });
  await page.waitForFunction(() => document.querySelector("learning-log output")?.textContent?.includes("không phải sổ"));
  expect(await said()).toContain("Sổ của bạn không thay đổi");
  const [download] = await Promise.all([page.waitForEvent("download"), page.click("learning-log button")]);
  const stream = await download.createReadStream();
  const chunks: Buffer[] = [];
  for await (const chunk of stream) chunks.push(chunk as Buffer);
  expect(JSON.parse(Buffer.concat(chunks).toString("utf8"))).toMatchObject({ v: 1, attempts: [attempt] });
  await clean(opened);
});
