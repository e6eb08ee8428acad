import { expect, test } from "vitest";
import { clean, useSite } from "./open.ts";

const open = useSite();

test.for([
  ["/", "dat dai", "đất đai", "luat/31-2024-qh15"],
  ["/", "đất đai", "đất đai", "luat/31-2024-qh15"],
  ["/", "Ðất đai", "đất đai", "luat/31-2024-qh15"],
  ["/", "so dinh danh", "số định danh", "personal-id|a1"],
  ["/en/", "dat dai", "đất đai", "databases"],
] as const)("on %s the words “%s” find “%s”", async ([path, typed, found, page_]) => {
  const opened = await open(path);
  const { page } = opened;
  await page.keyboard.press("Control+K");
  await page.waitForSelector("site-search dialog[open]");
  await page.keyboard.type(typed);
  // results of the first letters come first
  await page.waitForFunction(
    (text) => [...document.querySelectorAll("site-search li a")].some((a) => a.textContent?.normalize("NFC").toLowerCase().includes(text)),
    found,
  );
  const results = await page.$$eval("site-search li a", (links) =>
    links.map((a) => ({ href: (a as HTMLAnchorElement).href, text: a.textContent ?? "" })),
  );
  expect(results.map((r) => r.href).join("\n")).toMatch(new RegExp(page_, "u"));
  if (path === "/") expect(results.filter((r) => r.href.includes("/en/"))).toEqual([]);
  // to the first result by keyboard alone
  await page.keyboard.press("Tab");
  await page.keyboard.press("Tab");
  await page.keyboard.press("Enter");
  await page.waitForURL(results[0]!.href);
  await clean(opened);
});

/** What somebody types, and what must be in what is found: with all marks, with none, and with đ as the only one. */
const table = [
  ["định danh", "định danh"],
  ["căn cước", "căn cước"],
  ["hồ sơ", "hồ sơ"],
  ["số định danh cá nhân", "số định danh cá nhân"],
  ["số định danh cá nhân".normalize("NFD"), "số định danh cá nhân"],
  ["can cuoc", "căn cước"],
  ["ho so", "hồ sơ"],
  ["so dinh danh ca nhan", "số định danh cá nhân"],
  ["du lieu", "dữ liệu"],
  ["nang", "năng"],
  ["da nang", "đà nẵng"],
  ["dat dai", "đất đai"],
  ["duong bo", "đường bộ"],
  ["dinh", "định"],
  ["do", "do"],
  ["dat", "đất"],
  ["duong", "đường"],
  ["dinh danh", "định danh"],
  ["đat đai", "đất đai"],
  ["đuong bo", "đường bộ"],
  ["đinh danh", "định danh"],
  ["muc đo", "mức độ"],
] as const;

test("the same words are found however many of their marks are typed", async () => {
  const opened = await open("/");
  const { page } = opened;
  await page.click("site-search button.open");
  const missed: string[] = [];
  for (const [typed, wanted] of table) {
    await page.fill("site-search input", "");
    await page.waitForFunction(() => document.querySelector("site-search li") === null);
    await page.fill("site-search input", typed);
    await page.waitForSelector("site-search li a");
    const texts = await page.$$eval("site-search li a", (all) => all.map((a) => a.textContent!.normalize("NFC").toLowerCase()));
    // with its marks a word stands in the first result; without them in one of those shown
    const exact = typed.normalize("NFC") === wanted;
    if (!(exact ? texts[0]! : texts.join("\n")).includes(wanted)) missed.push(typed);
  }
  expect(missed).toEqual([]);
  await clean(opened);
});

test("nothing found is said in the language of the page", async () => {
  const opened = await open("/");
  await opened.page.click("site-search button.open");
  await opened.page.fill("site-search input", "қққ");
  await opened.page.waitForFunction(() => document.querySelector("site-search output")?.textContent?.startsWith("Không tìm thấy gì"));
  await clean(opened);
});

test("what the exercises say is not in the index", async () => {
  const opened = await open("/");
  await opened.page.click("site-search button.open");
  await opened.page.fill("site-search input", "Trả lại số 0 đã mất");
  await opened.page.waitForSelector("site-search li a");
  // a guide may name an exercise; the lesson that holds it is not found by it
  const texts = await opened.page.$$eval('site-search li:has(a[href*="/hoc/"])', (items) => items.map((i) => i.textContent ?? ""));
  expect(texts.length).toBeGreaterThan(0);
  expect(texts.filter((t) => t.includes("Trả lại số 0 đã mất"))).toEqual([]);
  await clean(opened);
});
