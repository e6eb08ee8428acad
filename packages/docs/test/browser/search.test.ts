import { expect, test } from "vitest";
import { clean, useSite } from "./open.ts";

const open = useSite();

test.for([
  ["/", "dat dai", "đất đai", "co-so-du-lieu|databases"],
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
  const texts = await opened.page.$$eval("site-search li", (items) => items.map((i) => i.textContent ?? ""));
  expect(texts.filter((t) => t.includes("Trả lại số 0 đã mất"))).toEqual([]);
  await clean(opened);
});
