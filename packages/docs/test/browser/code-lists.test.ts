import { expect, test } from "vitest";
import { clean, useSite } from "./open.ts";

const open = useSite();
const phone = { viewport: { width: 375, height: 812 } };

test("a list in the page is narrowed, with marks or without; what is left is counted", async () => {
  const opened = await open("/tham-chieu/codes/bank/", phone);
  const { page } = opened;
  const left = () => page.$$eval(".code-rows li:not([hidden])", (rows) => rows.length);
  const all = await left();
  await page.fill("code-filter input", "ngoai thuong");
  expect(await left()).toBe(1);
  expect(await page.textContent("code-filter output")).toBe("1 dòng.");
  await page.fill("code-filter input", "");
  expect(await left()).toBe(all);
  await clean(opened);
});

test("a list that is too long comes when somebody types, with what each commune became", async () => {
  const opened = await open("/en/tham-chieu/codes/succession/", phone);
  const { page } = opened;
  expect(await page.$$("code-filter li")).toEqual([]);
  await page.fill("code-filter input", "phuc xa");
  await page.waitForSelector("code-filter li");
  expect(await page.textContent("code-filter li")).toMatch(/00001.*Phúc Xá.*Now: \d{5}.*NQ-UBTVQH15/u);
  await page.fill("code-filter input", "không có nơi này");
  await page.waitForFunction(() => document.querySelector("code-filter output")?.textContent === "No row.");
  await clean(opened);
});
