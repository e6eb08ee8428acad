import { expect, test } from "vitest";
import { sampled } from "../../../test/record-samples.js";
import { instrument } from "../../law/index.js";
import { html } from "../../quality/report/html.js";
import { recordSteps } from "../../rules/index.js";
import { sentencesOf } from "../sentences.js";
import { dictionaryOf, fieldWords } from "./index.js";

const cases = sampled.flatMap(([key, unit]) => (["vi", "en"] as const).map((locale) => [key, locale, unit] as const));
const escaped = (text: string): string => html`${text}`.text;
/** What is read where markup is not. */
const read = (page: string): string =>
  page
    .slice(page.indexOf("<body>"))
    .replaceAll(/<[^>]*>/gu, " ")
    .replaceAll(/\s+/gu, " ");

test.for(cases)("%s in %s: every field, every rule, the version and the acts", ([key, locale, unit]) => {
  const page = dictionaryOf(key, [unit], { locale, asOf: "2026-11-25" });
  const text = read(page);
  expect(page).toContain(`urn:hoso:${unit.meta.database}:${key}:`);
  expect(page).toContain(`as-of:2026-11-25`);
  for (const [path, note] of Object.entries(unit.fields)) {
    const row = page.slice(page.indexOf(`<code class="path">${path}</code>`)).split("</tr>")[0]!;
    for (const said of [
      fieldWords[locale].types[note.type],
      fieldWords[locale].often[note.cardinality],
      fieldWords[locale].standing[note.law.standing],
      fieldWords[locale].personal[note.personal?.category ?? "none"],
      note.law.at,
      ...(note.list ?? []).slice(0, 40).map((code) => code[locale]),
    ])
      expect(row).toContain(escaped(said));
    expect(page).toContain(`id="${note.law.instrument}"`);
  }
  for (const { code, law } of recordSteps(unit.rule)) {
    expect(page).toContain(`<code>${code}</code>`);
    expect(text).toContain(escaped(sentencesOf(code)[locale]).replaceAll(/\s+/gu, " "));
    expect(text).toContain(escaped(instrument(law.instrument)[locale]));
  }
});

test("a file by itself: no script, nothing from elsewhere, every link leads to a place in it", () => {
  const page = dictionaryOf(
    "all",
    sampled.map(([, unit]) => unit),
  );
  expect(page).not.toMatch(/<script|<link|<img|\ssrc=|url\(|@import/iu);
  const ids = [...page.matchAll(/\sid="([^"]*)"/gu)].map((match) => match[1]!);
  expect(new Set(ids).size).toBe(ids.length);
  const links = [...page.matchAll(/\shref="([^"]*)"/gu)].map((match) => match[1]!);
  expect(links.length).toBeGreaterThan(1_000);
  for (const link of new Set(links)) expect(ids).toContain(link.slice(1));
  const opened = page.match(/<(?:section|table|tr|th|td|ul|ol|li|nav|div|span|code|a)[\s>]/gu)!.length;
  expect(page.match(/<\/(?:section|table|tr|th|td|ul|ol|li|nav|div|span|code|a)>/gu)).toHaveLength(opened);
  expect(page).toContain("<nav aria-label=");
});

test("one record has no contents, and a file without a day says so", () => {
  const [key, unit] = sampled[0]!;
  const page = dictionaryOf(key, [unit]);
  expect(page).not.toContain("<nav");
  expect(page).toContain("Ngày xét: không chọn ngày nào");
  expect(page).toContain(`<title>Từ điển dữ liệu: ${unit.meta.name.vi}</title>`);
});
