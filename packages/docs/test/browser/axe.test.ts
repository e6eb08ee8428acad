import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type axe from "axe-core";
import type { Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { lessons } from "../../src/catalogue/catalogue.ts";
import { exercises } from "../../src/catalogue/exercises.ts";
import { htmlReport } from "../../src/report/html.ts";
import { measure } from "../../src/report/measures.ts";
import { tables, withCost } from "../../src/report/tables.ts";
import { at, clean, locales, useSite, widths } from "./open.ts";

const open = useSite();
const source = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

/**
 * What others make, rule and selector, each with its reason. Anything else is ours and fails.
 * - Expressive Code gives every code block that may scroll the role of a region, with the name of its frame or none.
 */
const upstream: readonly { readonly rule: string; readonly selector: RegExp }[] = [
  { rule: "landmark-unique", selector: /^(?:\.expressive-code\S* .*pre\b|pre\[data-language)/u },
];

const pages = [
  "",
  "hoc/",
  "hoc/a1-12-chu-so-dinh-danh/",
  "hoc/c2-soat-loi-bang-du-lieu/",
  "hoc/so-hoc-tap/",
  "hoc/soan-khoa-hoc/",
  "hoc/quan-tri-du-lieu/",
  "hoc/khung-nang-luc/",
  "soat-mot-tep/",
  "doi-dia-chi/",
  "xac-minh/",
  "huong-dan/cai-dat/",
  "huong-dan/nhap-dia-chi/",
  "tham-chieu/",
  "tham-chieu/personal-id/",
  "tham-chieu/licence-plate/",
  "tham-chieu/codes/",
  "tham-chieu/codes/bank/",
  "tham-chieu/citizen/",
  "tham-chieu/identity-card/",
  "tham-chieu/databases/",
  "luat/",
  "luat/26-2023-qh15/",
  "api/identifiers/personal-id/",
];

/** Pages of the same make as one above: a look in each theme is enough. */
const alike = [
  "hoc/p1-du-lieu-la-gi/",
  "hoc/p3-ai-va-du-lieu-cua-em/",
  "hoc/c1-dung-du-sach-song/",
  "hoc/c3-chuan-hoa-ten-ngay-dia-chi/",
  "hoc/e1-dong-ma-dau-tien/",
  "hoc/e2-ma-loi-va-thong-bao-song-ngu/",
  "hoc/phieu-bai-tap/",
  "hoc/to-tra-nhanh/",
  "hoc/khoa-hoc/",
  "hoc/giay-tu-danh-gia/",
  "hoc/on-tap/",
];

async function findings(page: Page): Promise<string[]> {
  await page.evaluate(source);
  const { violations } = await page.evaluate(() =>
    (window as unknown as { axe: typeof axe }).axe.run({
      runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"],
    }),
  );
  return violations
    .flatMap((v) => v.nodes.map((n) => ({ rule: v.id, target: n.target.flat().join(" ") })))
    .filter(({ rule, target }) => !upstream.some((u) => u.rule === rule && u.selector.test(target)))
    .map(({ rule, target }) => `${rule}: ${target}`);
}

/** Brings a page to the state in which it shows most. */
async function stir(page: Page, path: string): Promise<void> {
  await page.waitForLoadState("networkidle");
  if (path === "") await page.click('card-reader [data-do="sample"]');
  if (path === "hoc/khoa-hoc/") {
    const taken = { required: ["a1"], elective: { choose: 1, from: ["c1", "c2"] } };
    const course = { hoso: "course", v: 1, title: "Lớp mẫu", ...taken, from: "2090-01-01", until: "2090-02-01" };
    const buffer = Buffer.from(JSON.stringify(course));
    await page.setInputFiles("course-desk input", { name: "course.json", mimeType: "application/json", buffer });
    await page.waitForSelector("course-desk .sum");
  }
  if (path === "hoc/soan-khoa-hoc/") {
    await page.click("course-desk .primary");
    const buffer = Buffer.from("Mã học viên,Mã xã\nhv-01,00004\nhv-01,\n");
    await page.setInputFiles('[data-do="roster"]', { name: "lop.csv", mimeType: "text/csv", buffer });
    await page.waitForSelector("course-desk .roster li");
  }
  if (path.startsWith("soat")) {
    await page.click("file-check .zone button");
    await page.waitForSelector("file-check .findings");
  }
  if (path.startsWith("doi-dia-chi")) {
    await page.click("address-convert .example >> nth=2");
    await page.waitForSelector("address-convert .succession svg");
    for (const summary of await page.$$("address-convert summary")) await summary.click();
    await page.click("address-convert .zone button");
    await page.click("address-convert .column button");
    await page.waitForSelector("address-convert .file-result h2");
  }
  if (path.includes("nhap-dia-chi")) {
    await page.click("form > button");
    await page.click('hoso-address [part="toggle"]');
    for (const [id, typed] of [
      ["former-province", "ha tinh"],
      ["former-district", "thi xa ky anh"],
      ["former-commune", "ky loi"],
    ] as const) {
      await page.fill(`#${id}`, typed);
      await page.keyboard.press("ArrowDown");
      await page.keyboard.press("Enter");
    }
    await page.fill("#province", "h");
  }
  for (const drill of await page.$$("branching-drill")) {
    // one way to its end: every scene that was gone through stays on the page
    const last = () => drill.$("section:not([hidden]):not(:has(~ section:not([hidden]))) li a");
    for (let step = await last(); step !== null; step = await last()) await step.click();
  }
  for (const exercise of await page.$$("hoso-exercise")) {
    await exercise.scrollIntoViewIfNeeded();
    await exercise.waitForSelector("form");
  }
  for (const form of await page.$$("hoso-exercise form")) {
    // any answer: what follows it is what is looked at
    await form.evaluate((node) => {
      const f = node as HTMLFormElement;
      const names = new Set([...f.querySelectorAll<HTMLInputElement>("[name]")].map((i) => i.name));
      for (const name of names) {
        const input = f.querySelector<HTMLInputElement>(`[name="${name}"]`)!;
        if (input.localName === "bin-sorter")
          while (input.querySelector('.hand[data-empty="false"]')) input.querySelector("button")!.click();
        else if (input.localName !== "input") input.value ||= [...input.querySelectorAll("option")].at(-1)?.value ?? "";
        else if (input.type === "text") input.value ||= "1";
        else input.checked = true;
      }
      f.requestSubmit();
    });
  }
}

/** Every width and theme in Vietnamese; the English pages differ in their words only, so each width and theme once. */
const looks = locales.flatMap((locale) =>
  widths
    .flatMap((width) => (["light", "dark"] as const).map((colorScheme) => ({ locale, width, colorScheme })))
    .filter(({ width, colorScheme }) => locale === "vi" || (width === 375) === (colorScheme === "light")),
);

describe.for(looks)("axe in $locale at $width px, $colorScheme", ({ locale, width, colorScheme }) => {
  const twice = locale === "vi" && (width === 375) === (colorScheme === "light");
  test.for(twice ? [...pages, ...alike] : pages)("/%s", async (path) => {
    const opened = await open(at(locale, path), { viewport: { width, height: 812 }, colorScheme });
    await stir(opened.page, path);
    expect(await findings(opened.page)).toEqual([]);
    await clean(opened);
  });
});

test("axe would see a fault of ours", async () => {
  const opened = await open("/hoc/");
  await opened.page.evaluate(() => document.querySelector("main")!.append(document.createElement("input")));
  expect(await findings(opened.page)).toEqual([expect.stringContaining("label:") as string]);
  await clean(opened);
});

test("the search dialog too", async () => {
  const opened = await open("/");
  await opened.page.click("site-search button.open");
  await opened.page.fill("site-search input", "dat dai");
  await opened.page.waitForSelector("site-search li a");
  expect(await findings(opened.page)).toEqual([]);
  await clean(opened);
});

test.for(["light", "dark"] as const)("the trainers' report too, %s", async (colorScheme) => {
  const attempt = { id: "attempt-1", exercise: "c1/percent", seed: 1, score: 1, at: "2026-11-20T02:00:00Z", ms: 60_000 };
  const pupils = Array.from({ length: 6 }, (_, i) => ({ code: `hv-${i}`, units: i < 5 ? ["Xã Mẫu"] : ["Xã Khác"], log: [attempt] }));
  const prices = { learners: 6, onlineFixed: 0, onlineEach: 5000, classSize: 30, days: 1, trainerDay: 5000, roomDay: 0, learnerDay: 0 };
  const report = withCost(measure(pupils, lessons), prices);
  const list = tables(report, lessons, new Map([...exercises].map(([id, e]) => [id, e.title])), "vi");
  const opened = await open("/404.html", { viewport: { width: 375, height: 812 }, colorScheme });
  await opened.page.setContent(htmlReport(report, list, "vi").replace(/<meta http-equiv="Content-Security-Policy"[^>]*>/u, ""));
  expect(await opened.page.textContent("h1")).toBe("Báo cáo đào tạo");
  expect(await findings(opened.page)).toEqual([]);
  expect(await opened.page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
  await clean(opened);
});
