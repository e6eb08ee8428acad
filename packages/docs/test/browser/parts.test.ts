// The parts of lessons that are not questions of a bank: sorter, branching drill, line of time.
import { describe, expect, test } from "vitest";
import { exerciseOf } from "../../src/catalogue/exercises.ts";
import { ways, type Drill } from "../../src/learn/drill.ts";
import { isSorter } from "../../src/learn/sorter.ts";
import { heldWords } from "../../src/law/held.ts";
import { drill as counter } from "../../src/lessons/c2/drill.ts";
import { drill as tool } from "../../src/lessons/p3/drill.ts";
import { answer, reach, tabTo } from "./keyboard.ts";
import { at, clean, locales, useSite } from "./open.ts";
import { right, wrong } from "./solve.ts";

const open = useSite();

describe("a sorter", () => {
  const exercise = exerciseOf("p3/three-boxes");
  const path = "hoc/p3-ai-va-du-lieu-cua-em/";

  test.for(locales)("takes cards by keyboard, says where each went, and gives one back, in %s", async (locale) => {
    const opened = await open(at(locale, path));
    const { page } = opened;
    const within = await reach(page, exercise.id);
    const item = exercise.make(Number(await page.getAttribute(within, "data-seed")), locale);
    const [question] = item.questions;
    if (question?.kind !== "match" || !isSorter(question)) throw new Error("no sorter");
    const [first, second] = question.left;
    const bin = question.right[1]!;
    const hand = () => page.textContent(`${within} .hand`);

    await page.focus(`${within} .ask`);
    await tabTo(page, `${within} [data-bin="${bin.id}"]`);
    const described = await page.evaluate(
      () => document.getElementById(document.activeElement!.getAttribute("aria-describedby")!)!.textContent,
    );
    expect(described).toContain(first!.text);
    await page.keyboard.press("Enter");
    const said = await page.textContent(`${within} bin-sorter [role="status"]`);
    for (const text of [first!.text, bin.text, second!.text]) expect(said).toContain(text);
    expect(await hand()).toContain(second!.text);
    expect(await page.$$eval(`${within} .bin:nth-child(2) li`, (all) => all.map((li) => li.textContent))).toEqual([first!.text]);

    await page.keyboard.press("Tab");
    expect(await page.evaluate(() => document.activeElement!.getAttribute("aria-label"))).toContain(first!.text);
    await page.keyboard.press("Enter");
    expect(await hand()).toContain(first!.text);
    expect(await page.evaluate(() => (document.activeElement as HTMLElement).dataset["bin"])).toBe(bin.id);
    await clean(opened);
  });

  test("is used with a finger, and a wrong sorting can be mended", async () => {
    const opened = await open(`/${path}`, { viewport: { width: 375, height: 812 }, hasTouch: true });
    const { page } = opened;
    const within = await reach(page, exercise.id);
    const item = exercise.make(Number(await page.getAttribute(within, "data-seed")), "vi");
    const solution = right(exercise, item);
    await page.focus(`${within} .ask`);
    await answer(page, exercise.id, item, wrong(item, solution));
    expect(await page.textContent(`${within} .mark`)).toContain("Chưa đúng");
    const moved = Object.values(wrong(item, solution))[0]![0]!.split("=")[0]!;
    await page.tap(`${within} [data-card="${moved}"]`);
    const bin = (Object.values(solution)[0] as readonly string[]).find((pair) => pair.startsWith(`${moved}=`))!.split("=")[1];
    await page.tap(`${within} [data-bin="${bin}"]`);
    await page.tap(`${within} button[type="submit"]`);
    await page.waitForSelector(`${within} .mark[data-ok="true"]`);
    expect(await page.textContent(`${within} h4`)).toBe("Đúng rồi");
    await clean(opened);
  });
});

const drills = [
  { drill: counter, path: "hoc/c2-soat-loi-bang-du-lieu/" },
  { drill: tool, path: "hoc/p3-ai-va-du-lieu-cua-em/" },
];
const anchor = (drill: Drill, scene: string): string => `${drill.id.replace("/", "-")}-${scene}`;

describe.for(drills.flatMap((d) => locales.map((locale) => ({ ...d, locale }))))(
  "the drill $drill.id in $locale",
  ({ drill, path, locale }) => {
    test("is gone through by keyboard, and another choice goes back to its scene", async () => {
      const opened = await open(at(locale, path));
      const { page } = opened;
      const shown = () => page.$$eval("branching-drill section", (all) => all.filter((s) => s.checkVisibility()).map((s) => s.id));
      const press = async (scene: string, to: string) => {
        await page.focus(`#${anchor(drill, scene)} h4`);
        await tabTo(page, `#${anchor(drill, scene)} a[href="#${anchor(drill, to)}"]`);
        await page.keyboard.press("Enter");
      };
      const [short, long] = [...ways(drill)]
        .toSorted((a, b) => a.length - b.length || a.join().localeCompare(b.join()))
        .filter((_, i, all) => i === 0 || i === all.length - 1);
      expect(await shown()).toEqual([anchor(drill, drill.scenes[0]!.id)]);
      for (const way of [long!, short!]) {
        for (const [i, to] of way.slice(1).entries()) {
          await press(way[i]!, to);
          expect(await page.evaluate(() => document.activeElement!.localName), "a reader begins at the heading of the scene").toBe("h4");
          expect(await shown()).toEqual(way.slice(0, i + 2).map((scene) => anchor(drill, scene)));
        }
        const end = drill.scenes.find(({ id }) => id === way.at(-1))!;
        const text = await page.textContent(`#${anchor(drill, end.id)}`);
        expect(text).toContain(end.says[locale]);
        expect(await page.$$eval("branching-drill [data-chosen]", (all) => all.map((a) => a.getAttribute("aria-label")))).toHaveLength(
          way.length - 1,
        );
        const label = await page.getAttribute("branching-drill [data-chosen]", "aria-label");
        expect(label).toContain(locale === "en" ? "(Your choice)" : "(Bạn đã chọn)");
      }
      await tabTo(page, "branching-drill section:not([hidden]) .again");
      await page.keyboard.press("Enter");
      expect(await shown()).toEqual([anchor(drill, drill.scenes[0]!.id)]);
      expect(await page.evaluate(() => localStorage.getItem("hs.v1")), "nothing is counted").toBeNull();
      await clean(opened);
    });

    test("is a book of links without JavaScript", async () => {
      const opened = await open(at(locale, path), { javaScriptEnabled: false });
      const { page } = opened;
      for (const { id, says, steps } of drill.scenes) {
        const scene = page.locator(`#${anchor(drill, id)}`);
        expect(await scene.isVisible()).toBe(true);
        expect(await scene.textContent()).toContain(says[locale]);
        for (const { text, to } of steps) {
          const link = scene.locator("a", { hasText: text[locale] });
          expect(await page.locator(`section${(await link.getAttribute("href"))!}`).getAttribute("id")).toBe(anchor(drill, to));
        }
      }
      await clean(opened);
    });
  },
);

const lines = [
  { path: "hoc/a1-12-chu-so-dinh-danh/", typed: "08012024", statuses: ["in-force", "ended", "ended", "in-force"] },
  { path: "hoc/c3-chuan-hoa-ten-ngay-dia-chi/", typed: "07022025", statuses: ["ended", "ended", "in-force"] },
] as const;

describe.for(lines.flatMap((l) => locales.map((locale) => ({ ...l, locale }))))(
  "the line of time on /$path in $locale",
  ({ path, typed, statuses, locale }) => {
    test("answers in words for the day that is typed", async () => {
      const opened = await open(at(locale, path), { locale: "en-US" });
      const { page } = opened;
      const badges = () => page.$$eval("held-when .badge", (all) => all.map((b) => b.textContent));
      await page.$eval("held-when", (part) => part.scrollIntoView());
      await page.waitForSelector("held-when .badge[data-status]");
      const before = await badges();
      // the skip link, then on through the page
      await page.keyboard.press("Tab");
      await page.keyboard.press("Enter");
      await tabTo(page, 'held-when input[type="date"]');
      await page.keyboard.type(typed);
      expect(await badges()).toEqual(statuses.map((status) => heldWords[locale][status]));
      expect(await badges()).not.toEqual(before);
      const rows = await page.$$eval("held-when [data-name]", (all) => all.map((row) => row.getAttribute("data-name")!));
      const said = await page.textContent("held-when output");
      for (const [i, name] of rows.entries()) expect(said!.includes(name), name).toBe(statuses[i] === "in-force");
      await clean(opened);
    });

    test("has its periods and its law in words without JavaScript", async () => {
      const opened = await open(at(locale, path), { javaScriptEnabled: false });
      const rows = opened.page.locator("held-when li");
      expect(await rows.count()).toBe(statuses.length);
      for (const row of await rows.all()) expect(await row.innerText()).toMatch(/(?:từ|from|chưa rõ|not known).*\d{4}/su);
      expect(await opened.page.locator("held-when input").isVisible()).toBe(false);
      await clean(opened);
    });
  },
);
