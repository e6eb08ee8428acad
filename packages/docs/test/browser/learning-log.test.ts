import { readFile } from "node:fs/promises";
import type { Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { exerciseOf } from "../../src/catalogue/exercises.ts";
import { answer, reach } from "./keyboard.ts";
import { at, clean, type Locale, locales, useSite, widths } from "./open.ts";
import { right, wrong } from "./solve.ts";

const open = useSite();

const attempt = { id: "attempt-one", exercise: "a1/weigh", seed: 1, score: 1, at: "2026-11-23T08:00:00.000Z" };
const store = JSON.stringify({ hoso: "learning-log", v: 1, attempts: [attempt] });

const lesson = "hoc/a1-12-chu-so-dinh-danh/";
const none = { vi: "Bạn chưa trả lời câu nào.", en: "You have not answered a question yet." };
const otherOf: Readonly<Record<Locale, Locale>> = { vi: "en", en: "vi" };

/** The dots of a lesson page: the same in both languages. */
const dots = (page: Page) => page.$$eval("lesson-progress [data-state]", (all) => all.map((li) => li.getAttribute("data-state")));
const settled = (page: Page, wanted: (string | null)[]) =>
  page.waitForFunction(
    (w) => JSON.stringify([...document.querySelectorAll("lesson-progress [data-state]")].map((li) => li.getAttribute("data-state"))) === w,
    JSON.stringify(wanted),
  );

describe.for(locales.map((locale, i) => ({ locale, width: widths[i]! })))("in $locale at $width px", ({ locale, width }) => {
  test("progress is the same in a tab of the other language; downloaded, wiped and brought back it is what it was", async () => {
    const opened = await open(at(locale, lesson), { viewport: { width, height: 812 } });
    const { page } = opened;
    const twin = await page.context().newPage();
    await twin.goto(page.url().replace(at(locale, lesson), at(otherOf[locale], lesson)));
    expect(await twin.textContent("lesson-progress output")).toContain(none[otherOf[locale]]);

    // answered in one tab, told in the other: one right, one wrong, and the lesson bookmarked
    for (const [id, how] of [
      ["a1/weigh", right],
      ["a1/cannot-tell", (e: ReturnType<typeof exerciseOf>, item: Parameters<typeof wrong>[0]) => wrong(item, right(e, item))],
    ] as const) {
      const exercise = exerciseOf(id);
      const within = await reach(page, id);
      const item = exercise.make(Number(await page.getAttribute(within, "data-seed")), locale);
      await page.focus(`${within} .ask`);
      await answer(page, id, item, how(exercise, item));
    }
    await page.click('lesson-tools [data-do="mark"]');
    const before = await dots(page);
    expect(before).toContain("right");
    expect(before).toContain("wrong");
    await settled(twin, before);

    const log = await page.context().newPage();
    await log.goto(page.url().replace(lesson, "hoc/so-hoc-tap/"));
    const [download] = await Promise.all([log.waitForEvent("download"), log.click('learning-log [data-do="download"]')]);
    expect(download.suggestedFilename()).toMatch(/^so-hoc-tap-\d{4}-\d\d-\d\d\.hoso\.json$/u);
    const file = await download.path();
    const kept = JSON.parse(await readFile(file, "utf8")) as unknown;
    expect(kept).toMatchObject({ hoso: "learning-log", v: 1, attempts: { length: 3 } });

    log.on("dialog", (dialog) => void dialog.accept());
    await log.click('learning-log [data-do="wipe"]');
    await log.waitForSelector("learning-log .entries li", { state: "detached" });
    expect(await log.evaluate(() => Object.keys(localStorage).filter((key) => key.startsWith("hs.")))).toEqual([]);
    for (const tab of [page, twin]) {
      await settled(
        tab,
        before.map(() => "open"),
      );
      await tab.reload();
      expect(await dots(tab)).toEqual(before.map(() => "open"));
    }
    expect(await page.getAttribute('lesson-tools [data-do="mark"]', "aria-pressed")).toBe("false");

    await log.setInputFiles("learning-log input", file);
    await log.waitForSelector("learning-log .entries li");
    for (const tab of [page, twin]) {
      await settled(tab, before);
      await tab.reload();
      expect(await dots(tab)).toEqual(before);
    }
    await page.waitForSelector('lesson-tools [data-do="mark"][aria-pressed="true"]');
    expect(await log.evaluate(() => JSON.parse(localStorage.getItem("hs.v1")!) as unknown)).toEqual(kept);
    await clean(opened);
  });
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
