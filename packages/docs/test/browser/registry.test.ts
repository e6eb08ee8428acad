import { expect, test } from "vitest";
import { at, clean, locales, useSite, widths } from "./open.ts";

const open = useSite();

test.for(locales.flatMap((locale) => widths.map((width) => [locale, width] as const)))(
  "the groups of Annex V are filtered in %s, %i px wide",
  async ([locale, width]) => {
    const opened = await open(at(locale, "tham-chieu/databases/"), { viewport: { width, height: 900 } });
    const { page } = opened;
    const shown = () => page.$$eval("shared-groups tbody tr:not([hidden])", (rows) => rows.length);
    expect(await shown()).toBe(204);
    await page.selectOption('shared-groups select[name="owner"]', "BXD");
    expect(await shown()).toBe(29);
    await page.selectOption('shared-groups select[name="owner"]', "");
    await page.selectOption('shared-groups select[name="list"]', "3");
    expect(await shown()).toBe(18);
    await page.selectOption('shared-groups select[name="list"]', "");
    await page.fill('shared-groups input[name="find"]', "thua dat");
    expect(await shown()).toBe(1);
    await page.fill('shared-groups input[name="find"]', "khong co nhom nao nhu vay");
    expect(await page.textContent("shared-groups output")).toMatch(/Không có nhóm|no such group/u);
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
    await clean(opened);
  },
);
