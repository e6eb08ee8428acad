import { readFile } from "node:fs/promises";
import { describe, expect, test } from "vitest";
import { at, clean, locales, useSite, widths } from "./open.ts";

const open = useSite();
const said = {
  vi: { none: "cần ít nhất một bài", done: "Đã xong 1 trong 2 bài" },
  en: { none: "at least one lesson", done: "1 of 2 lessons done" },
};
const looks = locales.flatMap((locale, i) => ({
  locale,
  width: widths[i]!,
  colorScheme: i === 0 ? ("light" as const) : ("dark" as const),
}));

describe.for(looks)("a course in $locale at $width px", ({ locale, width, colorScheme }) => {
  test("is composed, taken along and followed", async () => {
    const opened = await open(at(locale, "hoc/soan-khoa-hoc/"), { viewport: { width, height: 812 }, colorScheme });
    const { page } = opened;
    const day = (offset: number) => new Date(Date.now() + offset * 86_400_000).toISOString().slice(0, 10);
    await page.fill('[name="title"]', "Lớp mẫu");
    await page.fill('[name="from"]', day(-3));
    await page.fill('[name="until"]', day(3));
    await page.click("course-desk .primary");
    expect(await page.textContent("course-desk output")).toContain(said[locale].none);
    await page.selectOption('[name="lesson-a1"]', "required");
    await page.selectOption('[name="lesson-c1"]', "elective");
    await page.selectOption('[name="lesson-c2"]', "elective");
    await page.fill('[name="choose"]', "1");
    const [download] = await Promise.all([page.waitForEvent("download"), page.click("course-desk .primary")]);
    const text = await readFile(await download.path(), "utf8");
    expect(JSON.parse(text)).toMatchObject({ required: ["a1"], elective: { choose: 1, from: ["c1", "c2"] } });
    expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);

    await page.goto(page.url().replace("soan-khoa-hoc", "khoa-hoc"));
    const plan = JSON.parse((await page.getAttribute("course-desk", "data-plans"))!) as Record<
      string,
      { exercise: string; draw: number }[]
    >;
    const attempts = plan["a1"]!.flatMap(({ exercise, draw }) =>
      Array.from({ length: draw }, (_, i) => ({
        id: `done-${exercise.replace("/", "-")}-${i}`,
        exercise,
        seed: i,
        score: 1,
        at: new Date().toISOString(),
      })),
    );
    await page.evaluate((log) => localStorage.setItem("hs.v1", log), JSON.stringify({ v: 1, attempts }));
    await page.reload();
    await page.setInputFiles("course-desk input", { name: "course.json", mimeType: "application/json", buffer: Buffer.from(text) });
    await page.waitForSelector("course-desk .sum");
    expect(await page.textContent("course-desk .sum")).toBe(said[locale].done);
    await page.reload();
    expect(await page.textContent("course-desk h2")).toBe("Lớp mẫu");
    await clean(opened);
  });
});
