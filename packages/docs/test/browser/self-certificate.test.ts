import { expect, test } from "vitest";
import { at, clean, locales, useSite, widths } from "./open.ts";

const open = useSite();
const said = { vi: "Tự đánh giá, không thay giấy chứng nhận", en: "Self-assessment, no substitute for a certificate" };

test.for(locales.map((locale, i) => ({ locale, width: widths[i]! })))(
  "a paper in $locale lists what was mastered, says what it is, and keeps no name",
  async ({ locale, width }) => {
    const opened = await open(at(locale, "hoc/giay-tu-danh-gia/"), { viewport: { width, height: 812 } });
    const { page } = opened;
    const rows = () => page.$$eval("self-certificate tbody tr", (all) => all.length);
    expect(await rows()).toBe(0);
    const plans = JSON.parse((await page.getAttribute("self-certificate", "data-plans"))!) as Record<
      string,
      { exercise: string; draw: number }[]
    >;
    const attempts = plans["a1"]!.flatMap(({ exercise, draw }) =>
      Array.from({ length: draw }, (_, i) => ({
        id: `done-${exercise.replace("/", "-")}-${i}`,
        exercise,
        seed: i,
        score: 1,
        at: "2026-11-20T02:00:00.000Z",
      })),
    );
    await page.evaluate((log) => localStorage.setItem("hs.v1", log), JSON.stringify({ v: 1, attempts }));
    await page.reload();
    expect(await rows()).toBe(1);
    await page.fill("self-certificate input", "Nguyễn Thị Mẫu");
    await page.emulateMedia({ media: "print" });
    const paper = await page.$eval("self-certificate .a4", (a4) => (a4 as HTMLElement).innerText);
    expect(paper).toContain(said[locale]);
    expect(paper).toContain("Nguyễn Thị Mẫu");
    expect(await page.$eval("self-certificate .controls", (c) => c.checkVisibility())).toBe(false);
    expect(await page.evaluate(() => JSON.stringify(localStorage))).not.toContain("Nguyễn");
    await clean(opened);
  },
);
