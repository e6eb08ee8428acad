import { catalogue } from "@hoso/sdk/databases";
import { expect, test } from "vitest";
import { at, clean, locales, useSite, widths } from "./open.ts";

const open = useSite();
const land = await Promise.all(catalogue.filter((e) => e.database === "land").map(async ({ load }) => load()));
const notes = land.flatMap(({ fields }) => Object.values(fields));

test.for(locales.flatMap((locale) => widths.map((width) => [locale, width] as const)))(
  "the table of fields is filtered in %s, %i px wide",
  async ([locale, width]) => {
    const opened = await open(at(locale, "tham-chieu/fields/"), { viewport: { width, height: 900 } });
    const { page } = opened;
    const shown = () => page.$$eval("hoso-field-filter tbody tr:not([hidden])", (rows) => rows.length);
    const all = await shown();
    expect(all).toBeGreaterThan(600);
    await page.selectOption('hoso-field-filter select[name="database"]', "land");
    expect(await shown()).toBe(notes.length);
    expect(await page.textContent("hoso-field-filter output")).toContain(String(notes.length));
    await page.selectOption('hoso-field-filter select[name="standing"]', "statute");
    expect(await shown()).toBe(notes.filter((note) => note.law.standing === "statute").length);
    await page.selectOption('hoso-field-filter select[name="standing"]', "");
    await page.selectOption('hoso-field-filter select[name="personal"]', "sensitive");
    expect(await shown()).toBe(notes.filter((note) => note.personal?.category === "sensitive").length);
    await page.selectOption('hoso-field-filter select[name="personal"]', "");
    // without its tones, as people type
    await page.fill('hoso-field-filter input[name="text"]', { vi: "ma dinh danh thua dat", en: "parcel id" }[locale]);
    expect(await shown()).toBe(notes.filter((note) => note.name.en === "Parcel id").length);
    await page.fill('hoso-field-filter input[name="text"]', "");
    await page.selectOption('hoso-field-filter select[name="database"]', "");
    expect(await shown()).toBe(all);
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
    await clean(opened);
  },
);
