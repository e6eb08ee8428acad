// Lesson pages for everybody: without JavaScript, enlarged, in forced colours, and without motion.
import type { Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { lessons } from "../../src/catalogue/catalogue.ts";
import { exerciseOf } from "../../src/catalogue/exercises.ts";
import { answer, reach } from "./keyboard.ts";
import { at, clean, locales, useSite } from "./open.ts";
import { right, wrong } from "./solve.ts";

const open = useSite();
const cases = lessons.flatMap(({ id, slug }) => locales.map((locale) => ({ id, path: at(locale, `hoc/${slug}/`) })));

describe("without JavaScript", () => {
  test.for(cases)("$path is read whole", async ({ id, path }) => {
    const opened = await open(path, { javaScriptEnabled: false });
    const { page } = opened;
    const locale = path.startsWith("/en/") ? "en" : "vi";
    const main = page.locator("main");
    const parts = lessons.find((l) => l.id === id)!.parts;
    for (const { exercise } of parts) {
      const within = main.locator(`hoso-exercise[data-exercise="${exercise}"]`);
      expect(await within.locator("button:visible").count(), "nothing to press that does nothing").toBe(0);
      const shown = (await within.innerText()).replace(/\s+/gu, " ");
      expect(shown).toContain(exerciseOf(exercise).title[locale]);
      expect(shown.length, exercise).toBeGreaterThan(120);
    }
    await clean(opened);
  });
});

/** What stands out of the window, or is cut by its own box. Boxes that scroll by themselves, and fields, may hold more. */
const cut = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const width = document.documentElement.clientWidth;
    const scrolls = (e: Element): boolean => {
      for (let up: Element | null = e; up !== null && up !== document.body; up = up.parentElement)
        if (["auto", "scroll"].includes(getComputedStyle(up).overflowX)) return true;
      return false;
    };
    return [...document.querySelectorAll<HTMLElement>("main *")]
      .filter((e) => e.checkVisibility() && !e.closest(".sr-only, [popover], input, select, textarea") && !scrolls(e))
      .filter((e) => {
        const box = e.getBoundingClientRect();
        const out = box.width > 1 && (box.right > width + 1 || box.left < -1);
        const hidden = getComputedStyle(e).overflowX !== "visible" && e.scrollWidth > e.clientWidth + 1 && e.clientWidth > 1;
        return out || hidden;
      })
      .map((e) => `${e.localName}.${e.className} ${e.textContent.trim().slice(0, 40)}`);
  });

/** The same questions each time. */
const drawn = (path: string): string => `${path}?lop=ai-cung-hoc-duoc`;

/** Draws every exercise of the page. */
async function drawAll(page: Page): Promise<void> {
  for (const exercise of await page.$$("hoso-exercise")) {
    await exercise.scrollIntoViewIfNeeded();
    await exercise.waitForSelector("form");
  }
}

describe("at 200 %", () => {
  // 640 CSS pixels at twice the size is a window of 1280; 320 is the narrowest that WCAG 1.4.10 asks for, a window of 1280 at 400 %
  test.for(cases.flatMap(({ path }) => [640, 320].map((width) => ({ path, width }))))(
    "$path fits into $width px",
    async ({ path, width }) => {
      const opened = await open(drawn(path), { viewport: { width, height: 450 }, deviceScaleFactor: 2 });
      const { page } = opened;
      await drawAll(page);
      expect(await cut(page)).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)).toBe(0);
      await clean(opened);
    },
  );

  test("what is cut would be seen", async () => {
    const opened = await open("/hoc/p3-ai-va-du-lieu-cua-em/", { viewport: { width: 320, height: 450 } });
    await opened.page.evaluate(() => {
      const wide = document.createElement("p");
      wide.textContent = "m".repeat(80);
      document.querySelector(".sl-markdown-content")!.append(wide);
      const box = document.createElement("b");
      box.style.cssText = "display:block;width:3rem;overflow:hidden;white-space:nowrap";
      box.textContent = "cut off here";
      document.querySelector(".sl-markdown-content")!.append(box);
    });
    expect(await cut(opened.page)).toEqual([expect.stringContaining("cut off") as string]);
    await clean(opened);
  });
});

describe("in forced colours", () => {
  test.for(cases)("$path keeps its borders, its focus and its verdicts", async ({ id, path }) => {
    const opened = await open(drawn(path), { forcedColors: "active" });
    const { page } = opened;
    await drawAll(page);
    const bare = await page.$$eval(
      ":is(hoso-exercise, branching-drill, held-when) :is(button, .button, select, textarea, input[type=text], input[type=date], .choice, .order li)",
      (all) =>
        all
          .filter((e) => e.checkVisibility())
          .filter((e) => {
            const { borderTopWidth, borderTopStyle, borderTopColor, backgroundColor } = getComputedStyle(e);
            return Number.parseFloat(borderTopWidth) === 0 || borderTopStyle === "none" || borderTopColor === backgroundColor;
          })
          .map((e) => e.outerHTML.slice(0, 80)),
    );
    expect(bare, "controls without a border that can be seen").toEqual([]);

    // the focus of each kind of control is a line around it, and not its colour
    const { parts } = lessons.find((l) => l.id === id)!;
    const locale = path.startsWith("/en/") ? "en" : "vi";
    for (const { exercise: name } of parts) {
      const exercise = exerciseOf(name);
      const within = await reach(page, name);
      const item = exercise.make(Number(await page.getAttribute(within, "data-seed")), locale);
      await page.focus(`${within} .ask`);
      await page.keyboard.press("Tab");
      const line = await page.evaluate(() => {
        const outlined = (e: Element | null | undefined): boolean =>
          e !== null &&
          e !== undefined &&
          getComputedStyle(e).outlineStyle !== "none" &&
          Number.parseFloat(getComputedStyle(e).outlineWidth) >= 1;
        const active = document.activeElement;
        return outlined(active) || outlined(active?.closest(".choice, .cell"));
      });
      expect(line, `${name}: the focus is seen`).toBe(true);
      await page.focus(`${within} .ask`);
      await answer(page, name, item, wrong(item, right(exercise, item)));
      const marks = await page.$$eval(`${within} .mark:not(:empty)`, (all) =>
        all.map((m) => ({ text: m.textContent, border: getComputedStyle(m).borderInlineStartStyle })),
      );
      expect(marks.length).toBe(item.questions.length);
      for (const { text, border } of marks) {
        expect(border).toBe("solid");
        if (exercise.kind !== "reflect") expect(text).toMatch(/^(?:Chưa đúng|Not yet) /u);
      }
    }
    // a bar of progress is told apart by its text, not by its colour
    expect(await page.textContent("lesson-progress output")).toMatch(/\d/u);
    await clean(opened);
  });
});

describe("with less motion", () => {
  test.for(cases)("nothing moves by itself on $path", async ({ path }) => {
    const opened = await open(drawn(path), { reducedMotion: "reduce" });
    const { page } = opened;
    await drawAll(page);
    const moving = () =>
      page.evaluate(() => {
        const seconds = (text: string) => Math.max(...text.split(",").map((t) => Number.parseFloat(t) * (t.includes("ms") ? 0.001 : 1)));
        return [...document.querySelectorAll<HTMLElement>("main *")]
          .filter((e) => {
            const { animationName, animationDuration, transitionDuration, scrollBehavior } = getComputedStyle(e);
            return (
              (animationName !== "none" && seconds(animationDuration) > 0.01) ||
              seconds(transitionDuration) > 0.01 ||
              scrollBehavior === "smooth"
            );
          })
          .map((e) => `${e.localName}.${e.className}`);
      });
    expect(await moving()).toEqual([]);
    await page.evaluate(() => document.querySelector<HTMLElement>("main p")!.style.setProperty("transition", "opacity 1s", "important"));
    expect(await moving(), "what moves would be seen").toHaveLength(1);
    await clean(opened);
  });
});
