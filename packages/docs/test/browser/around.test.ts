import { expect, test } from "vitest";
import { exerciseOf } from "../../src/catalogue/exercises.ts";
import { answer, reach, send } from "./keyboard.ts";
import { clean, useSite } from "./open.ts";
import { right, wrong } from "./solve.ts";

const open = useSite();
const DAY = 86_400_000;
const attempt = (id: string, exercise: string, daysAgo: number) => ({
  id,
  exercise,
  seed: 1,
  score: 1,
  at: new Date(Date.now() - daysAgo * DAY).toISOString(),
});

test("what was answered yesterday is asked today, and is gone once it is right", async () => {
  const opened = await open("/hoc/");
  const { page } = opened;
  const attempts = [attempt("attempt-one", "a1/weigh", 2), attempt("attempt-two", "a1/lost-zero", 0)];
  await page.evaluate((log) => localStorage.setItem("hs.v1", log), JSON.stringify({ v: 1, attempts }));
  await page.goto(page.url().replace("/hoc/", "/hoc/on-tap/"));
  await page.waitForSelector("hoso-exercise");
  expect(await page.$$eval("hoso-exercise", (all) => all.map((e) => e.getAttribute("data-exercise")))).toEqual(["a1/weigh"]);
  expect(await page.textContent("review-today output")).toContain("1 câu");
  const within = await reach(page, "a1/weigh");
  const exercise = exerciseOf("a1/weigh");
  const item = exercise.make(Number(await page.getAttribute(within, "data-seed")), "vi");
  await page.focus(`${within} .ask`);
  await answer(page, "a1/weigh", item, right(exercise, item));
  await page.waitForFunction(() => document.querySelector("review-today output")?.textContent?.startsWith("Hôm nay không có câu nào"));
  await clean(opened);
});

test("a bookmarked lesson is listed, and gone from the list when the mark is taken back", async () => {
  const opened = await open("/hoc/c3-chuan-hoa-ten-ngay-dia-chi/");
  const { page } = opened;
  const mark = 'lesson-tools [data-do="mark"]';
  await page.click(mark);
  await page.goto(page.url().replace("c3-chuan-hoa-ten-ngay-dia-chi", "so-hoc-tap"));
  await page.waitForSelector("bookmark-list a");
  expect(await page.$$eval("bookmark-list a", (all) => all.map((a) => a.textContent))).toEqual(["C3. Chuẩn hóa họ tên, ngày và địa chỉ"]);
  await page.click("bookmark-list a");
  await page.click(`${mark}[aria-pressed="true"]`);
  await page.goBack();
  await page.waitForFunction(() => document.querySelector("bookmark-list p")?.textContent?.startsWith("Chưa có bài nào"));
  await clean(opened);
});

test("a lesson is bookmarked, presented part by part with the keyboard, and left again", async () => {
  const opened = await open("/hoc/a1-12-chu-so-dinh-danh/");
  const { page } = opened;
  const mark = 'lesson-tools [data-do="mark"]';
  await page.click(mark);
  expect(await page.getAttribute(mark, "aria-pressed")).toBe("true");
  await page.reload();
  await page.waitForSelector(`${mark}[aria-pressed="true"]`);

  await page.click('lesson-tools [data-do="slides"]');
  await page.waitForSelector(".slide-bar");
  const heads = () => page.$$eval(".sl-markdown-content h2", (all) => all.filter((h) => h.checkVisibility()).map((h) => h.textContent));
  expect(await heads()).toEqual([]);
  await page.keyboard.press("ArrowRight");
  expect(await heads()).toEqual(["Bốn phần của một số"]);
  await page.keyboard.press("ArrowRight");
  expect(await heads()).toEqual(["Sai ở đâu?"]);
  expect(await page.textContent(".slide-bar output")).toMatch(/^3 \/ \d+$/u);
  await page.keyboard.press("Escape");
  expect(await page.$(".slide-bar")).toBeNull();
  expect((await heads()).length).toBeGreaterThan(4);
  expect(await page.evaluate(() => document.activeElement?.getAttribute("data-do"))).toBe("slides");
  await clean(opened);
});

test("a code makes the same worksheet twice, with its answers apart, and another code another one", async () => {
  const opened = await open("/hoc/phieu-bai-tap/?bai=a1&lop=lop-6a");
  const { page } = opened;
  const made = async (code: string) => {
    await page.waitForFunction((c) => document.querySelector("work-sheet .key h2")?.textContent?.endsWith(c), code);
    return page.$eval("work-sheet", (sheet) => ["paper", "key"].map((part) => sheet.querySelector(`.${part}`)!.textContent));
  };
  const first = await made("lop-6a");
  expect(await page.$$eval("work-sheet .paper > ol > li", (all) => all.length)).toBe(10);
  expect(await page.$$eval("work-sheet .key li", (all) => all.filter((li) => li.textContent!.trim() === "").length)).toBe(0);
  await page.fill('work-sheet [name="lop"]', "lop-6b");
  await page.click("work-sheet .primary");
  const other = await made("lop-6b");
  expect(other).not.toEqual(first);
  await page.fill('work-sheet [name="lop"]', "lop-6a");
  await page.click("work-sheet .primary");
  expect(await made("lop-6a")).toEqual(first);
  await page.emulateMedia({ media: "print" });
  expect(await page.$eval("work-sheet .key", (key) => getComputedStyle(key).breakBefore)).toBe("page");
  await clean(opened);
});

test("a track that was downloaded works without a network, exercises included", async () => {
  const opened = await open("/hoc/");
  const { page } = opened;
  const track = 'keep-offline[data-track="p"]';
  await page.waitForSelector(`${track} button:not([hidden])`);
  await page.click(`${track} button`);
  await page.waitForFunction((s) => document.querySelector(`${s} output`)?.textContent?.startsWith("Đã tải về"), track);
  await page.context().setOffline(true);
  await page.goto(page.url().replace("/hoc/", "/hoc/p1-du-lieu-la-gi/"));
  expect(await page.textContent("h1")).toBe("Dữ liệu là gì?");
  for (const id of ["p1/cell-row-column", "p1/impossible-day"]) await reach(page, id);
  const exercise = exerciseOf("p1/impossible-day");
  const within = 'hoso-exercise[data-exercise="p1/impossible-day"]';
  const item = exercise.make(Number(await page.getAttribute(within, "data-seed")), "vi");
  await page.focus(`${within} .ask`);
  await answer(page, "p1/impossible-day", item, right(exercise, item));
  expect(await page.textContent(`${within} h4`)).toBe("Đúng rồi");
  await page.goto(page.url().replace("/hoc/p1-du-lieu-la-gi/", "/hoc/on-tap/"));
  expect(await page.textContent("h1")).toBe("Ôn tập hôm nay");
  await page.context().setOffline(false);
  await clean(opened);
});

test("an exam is sat by keyboard, left and gone on with, and says nothing before its end", async () => {
  const opened = await open("/hoc/hoc-sinh/");
  const { page } = opened;
  await page.focus("track-exam .start");
  await page.keyboard.press("Enter");
  const answerNext = async (n: number, fault: boolean): Promise<void> => {
    await page.waitForFunction((at) => document.querySelector("track-exam .at")?.textContent === at, `Câu ${n} trên 20`);
    expect(await page.$("track-exam .hint")).toBeNull();
    const question = page.locator("track-exam .exam-question");
    await page.waitForSelector("track-exam .exam-question[data-seed] form");
    const id = (await question.getAttribute("data-exercise"))!;
    const exercise = exerciseOf(id);
    const item = exercise.make(Number(await question.getAttribute("data-seed")), "vi");
    const solution = right(exercise, item);
    await page.focus("track-exam .ask");
    await send(page, "track-exam", item, fault ? wrong(item, solution) : solution);
  };
  for (let n = 1; n <= 3; n++) await answerNext(n, n === 2);
  await page.reload();
  expect(await page.textContent("track-exam .start")).toBe("Làm tiếp bài thi hôm nay");
  await page.click("track-exam .start");
  for (let n = 4; n <= 20; n++) {
    expect(await page.$("track-exam h3")).toBeNull();
    await answerNext(n, false);
  }
  await page.waitForSelector("track-exam h3");
  expect(await page.textContent("track-exam h3")).toBe("Đạt: 95 %.");
  await page.reload();
  await page.waitForSelector("track-exam h3");
  expect(await page.$("track-exam .start")).toBeNull();
  await clean(opened);
});
