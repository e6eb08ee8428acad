import { describe, expect, test } from "vitest";
import { at, clean, locales, useSite, widths } from "./open.ts";

const open = useSite();

describe.for(locales.flatMap((locale) => widths.map((width) => [locale, width] as const)))(
  "the acts in %s, %i px wide",
  ([locale, width]) => {
    const options = { viewport: { width, height: 900 } };

    test("a day is asked about, and an act that is passed is not yet in force", async () => {
      const opened = await open(at(locale, "luat/"), options);
      const { page } = opened;
      const badge = (slug: string): Promise<string | null> => page.getAttribute(`[id="${slug}"] .badge`, "data-status");
      await page.fill('law-list input[name="on"]', "2027-02-28");
      expect(await badge("60-2014-qh13")).toBe("in-force");
      expect(await badge("03-2026-qh16")).toBe("not-yet");
      const before = await page.evaluate(() => document.querySelector<HTMLElement>("law-list")!.style.getPropertyValue("--today"));
      await page.fill('law-list input[name="on"]', "2027-03-01");
      expect(await badge("60-2014-qh13")).toBe("ended");
      expect(await badge("03-2026-qh16")).toBe("in-force");
      expect(await badge("85-2016-nd-cp")).toBe("unknown");
      expect(await page.evaluate(() => document.querySelector<HTMLElement>("law-list")!.style.getPropertyValue("--today"))).not.toBe(
        before,
      );
      await clean(opened);
    });

    test("a word typed without its marks finds the act, and what is not there is said", async () => {
      const opened = await open(at(locale, "luat/"), options);
      const { page } = opened;
      const shown = () => page.$$eval(".act:not([hidden])", (acts) => acts.map((act) => act.id));
      await page.fill('law-list input[name="find"]', "luat ho tich");
      expect(await shown()).toContain("60-2014-qh13");
      expect((await shown()).length).toBeLessThan(20);
      await page.selectOption('law-list select[name="status"]', "not-yet");
      await page.fill('law-list input[name="on"]', "2026-11-25");
      expect(await shown()).toEqual(["03-2026-qh16"]);
      await page.fill('law-list input[name="find"]', "khong co luat nao nhu vay");
      expect(await shown()).toEqual([]);
      expect(await page.textContent("law-list output")).toMatch(/Không có văn bản|no such act/u);
      await clean(opened);
    });

    test("the resolutions of the mergers are folded until somebody looks for one", async () => {
      const opened = await open(at(locale, "luat/"), options);
      const { page } = opened;
      const act = page.locator('[id="1656-nq-ubtvqh15"]');
      expect(await act.isVisible()).toBe(false);
      await page.fill('law-list input[name="find"]', "1656/nq");
      expect(await act.isVisible()).toBe(true);
      await page.fill('law-list input[name="find"]', "luat ho tich");
      expect(await page.locator("law-list details").isVisible()).toBe(false);
      await clean(opened);
    });

    test("the page of an act says its status on the reader's day, and nothing is wider than the screen", async () => {
      const opened = await open(at(locale, "luat/137-2015-nd-cp/"), options);
      expect(await opened.page.getAttribute("law-status", "data-status")).toBe("ended");
      expect(await opened.page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
      await clean(opened);
    });
  },
);
