import { gzipSync } from "node:zlib";
import { describe, expect, test } from "vitest";
import { lessons } from "../../src/catalogue/catalogue.ts";
import { at, clean, locales, useSite } from "./open.ts";

const open = useSite();

/** kB gz of what a lesson page fetches before anybody touches an exercise: learning on a phone costs money. */
const PAGE = 40;
const SCRIPTS = 12;

const cases = lessons.flatMap(({ slug }) => locales.map((locale) => at(locale, `hoc/${slug}/`)));

test.for(cases)("%s weighs no more than its budget before an exercise is touched", async (path) => {
  const opened = await open("/404.html", { viewport: { width: 375, height: 812 } });
  const { page } = opened;
  const bodies = new Map<string, Promise<Buffer>>();
  page.on("response", (response) => {
    const kind = response.request().resourceType();
    if (["document", "stylesheet", "script"].includes(kind)) bodies.set(`${kind} ${response.url()}`, response.body());
  });
  await page.goto(new URL(path, page.url()).href);
  await page.waitForLoadState("networkidle");
  const sizes = await Promise.all([...bodies].map(async ([name, body]) => ({ name, bytes: gzipSync(await body).length })));
  const sum = (kind: string): number => sizes.filter((s) => s.name.startsWith(kind)).reduce((n, s) => n + s.bytes, 0) / 1000;
  const [html, css, js] = [sum("document"), sum("stylesheet"), sum("script")];
  expect(html).toBeGreaterThan(1);
  expect(js, sizes.map((s) => `${s.name} ${s.bytes}`).join("\n")).toBeLessThanOrEqual(SCRIPTS);
  expect(html + css + js, `HTML ${html} + CSS ${css} + JS ${js}`).toBeLessThanOrEqual(PAGE);
  console.log(`${path}: HTML ${html.toFixed(1)} + CSS ${css.toFixed(1)} + JS ${js.toFixed(1)} = ${(html + css + js).toFixed(1)} kB gz`);
  await clean(opened);
});

describe("what an exercise needs", () => {
  test("is fetched once it comes into view", async () => {
    const opened = await open("/hoc/a1-12-chu-so-dinh-danh/", { viewport: { width: 375, height: 812 } });
    const { page } = opened;
    await page.waitForLoadState("networkidle");
    expect(await page.$("hoso-exercise form")).toBeNull();
    await page.$eval("hoso-exercise", (e) => e.scrollIntoView());
    await page.waitForSelector("hoso-exercise form");
    await clean(opened);
  });
});
