import type { Page } from "playwright-core";
import { lessons } from "../../src/catalogue/catalogue.ts";
import { exerciseOf } from "../../src/catalogue/exercises.ts";
import type { kinds } from "../../src/learn/item.ts";
import { widths } from "./open.ts";

/** How a page is looked at. */
export interface Look {
  readonly width: number;
  readonly colorScheme: "light" | "dark";
}

export const looks: readonly Look[] = widths.flatMap((width) =>
  (["light", "dark"] as const).map((colorScheme) => ({ width, colorScheme })),
);

const exercises = lessons.flatMap(({ parts }) => parts.map((p) => p.exercise));
export const kindOf = (exercise: string): (typeof kinds)[number] => exerciseOf(exercise).kind;

/**
 * The looks in which an exercise is answered. Exercises of one kind share the four looks out among them, so that each kind
 * is answered in each look; a kind that has fewer than four exercises has some of them answered again.
 */
export function looksOf(exercise: string): readonly Look[] {
  const same = exercises.filter((other) => kindOf(other) === kindOf(exercise));
  const place = same.indexOf(exercise);
  return same.length < looks.length ? looks.filter((_, i) => i % same.length === place) : [looks[place % looks.length]!];
}

/** What makes a page scroll sideways: nothing, or the innermost elements without which it would not. */
export const tooWide = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const root = document.documentElement;
    // after a change of its width Chromium at times keeps a wider layout of the page until something else changes
    document.body.style.display = "none";
    void document.body.offsetWidth;
    document.body.style.display = "";
    const wide = root.scrollWidth;
    if (wide <= root.clientWidth) return [];
    const guilty = [...document.querySelectorAll<HTMLElement>("body *")].filter((e) => {
      const { display } = e.style;
      e.style.display = "none";
      const less = root.scrollWidth < wide;
      e.style.display = display;
      return less;
    });
    const inner = guilty.filter((e) => !guilty.some((other) => other !== e && e.contains(other)));
    return [`${wide} > ${root.clientWidth}`, ...inner.map((e) => e.outerHTML.slice(0, 300))];
  });
