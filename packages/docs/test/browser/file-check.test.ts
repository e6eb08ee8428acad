import { createReadStream, readFileSync } from "node:fs";
import { join } from "node:path";
import { seeded } from "@hoso/sdk/core";
import { csvText } from "@hoso/sdk/quality/write";
import type { Download } from "playwright-core";
import { describe, expect, test } from "vitest";
import { cleanRows } from "../../src/lessons/c2/faults.ts";
import { headers } from "../../src/lessons/c2/judge.ts";
import { at, clean, dist, locales, useSite, widths } from "./open.ts";

const open = useSite();

async function textOf(download: Download): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of createReadStream(await download.path())) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString("utf8");
}

const csv = (rows: readonly (readonly string[])[], name = "tep.csv") => ({
  name,
  mimeType: "text/csv",
  buffer: Buffer.from(csvText([headers("vi"), ...rows], { guard: false })),
});

describe.for(locales.flatMap((locale) => widths.map((width) => ({ locale, width }))))(
  "a file in $locale at $width px",
  ({ locale, width }) => {
    test("the sample is judged in the page, masked, and its rejects and report can be saved", async () => {
      const opened = await open(at(locale, "soat-mot-tep/"), { viewport: { width, height: 812 } });
      const { page } = opened;
      expect(await page.innerText("file-check")).toContain(locale === "en" ? "uploaded nowhere" : "không được tải lên đâu cả");
      await page.click("file-check .zone button");
      await page.waitForSelector("file-check .result h2");
      expect(await page.evaluate(() => document.activeElement?.tagName)).toBe("H2");
      const counts = await page.$$eval("file-check .counts strong", (all) => all.map((e) => Number(e.textContent)));
      expect(counts[0]).toBe(61);
      expect(counts[1]! + counts[2]!).toBe(61);
      expect(counts[2]).toBeGreaterThan(5);
      expect(await page.$$eval("file-check .scores li", (all) => all.length)).toBe(6);
      expect(await page.innerText("file-check .findings")).not.toMatch(/\d{10,}/u);
      expect(await page.innerText("file-check .findings")).toContain("cell/lost-zeros");
      await page.click("file-check .result section > button");
      expect(await page.innerText("file-check .findings")).toMatch(/\d{10,}/u);

      const [rejects] = await Promise.all([page.waitForEvent("download"), page.click("file-check .actions button.primary >> nth=-1")]);
      const returned = await textOf(rejects);
      expect(returned.startsWith("\uFEFF")).toBe(true);
      expect(returned.trimEnd().split("\r\n")).toHaveLength(1 + counts[2]!);
      expect(returned).toContain("cell/lost-zeros");
      const [report] = await Promise.all([page.waitForEvent("download"), page.click("file-check .result .actions button >> nth=-1")]);
      const html = await textOf(report);
      expect(html.slice(0, 15)).toBe("<!doctype html>");
      // a bar is as wide as a decimal number says: only what can be read is looked at
      expect(html.replace(/<[^>]*>/gu, " ").match(/\d{10,}/gu)).toBeNull();
      expect(html.match(/(?:src|href)="https?:/gu)).toBeNull();
      expect(await page.evaluate(() => document.documentElement.scrollWidth <= document.documentElement.clientWidth)).toBe(true);
      await clean(opened);
    });
  },
);

test("a clean file has nothing against it, and a file of Excel is read too", async () => {
  const opened = await open("/soat-mot-tep/");
  const { page } = opened;
  await page.fill('file-check input[type="date"]', "2090-01-01");
  await page.setInputFiles('file-check input[type="file"]', csv(cleanRows(seeded(1), 30).map((r) => r)));
  await page.waitForSelector("file-check .result h2");
  expect(await page.innerText("file-check .result")).toContain("Không tìm thấy gì để chê");
  const sheet = readFileSync(join(dist, "../../../examples/check-a-spreadsheet/registry.xlsx"));
  await page.setInputFiles('file-check input[type="file"]', {
    name: "so.xlsx",
    mimeType: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
    buffer: sheet,
  });
  await page.waitForFunction(() => document.querySelector("file-check .result h2")?.textContent?.includes("so.xlsx"), undefined, {
    timeout: 60_000,
  });
  await clean(opened);
});

test.for<[string, string | Buffer, RegExp]>([
  ["rong.csv", "", /Tệp phải có nội dung/u],
  ["tieu-de.csv", "Họ và tên,Ngày sinh\n", /ít nhất một dòng dữ liệu/u],
  ["utf16.csv", Buffer.from("\uFEFFHọ và tên,Ngày sinh\nA,2050\n", "utf16le"), /UTF-16/u],
  ["anh.png", Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]), /phải là Excel/u],
])("%s cannot be read, and it is said why", async ([name, content, says]) => {
  const opened = await open("/soat-mot-tep/");
  const { page } = opened;
  await page.setInputFiles('file-check input[type="file"]', { name, mimeType: "text/csv", buffer: Buffer.from(content) });
  await page.waitForFunction(() => document.querySelector("file-check .status")?.textContent?.includes("Không đọc được tệp"));
  expect(await page.innerText("file-check .status")).toMatch(says);
  await clean(opened);
});

test("a long check tells how far it is, and can be stopped", async () => {
  const opened = await open("/soat-mot-tep/");
  const { page } = opened;
  const rows = cleanRows(seeded(2), 50);
  const many = Array.from({ length: 6000 }, () => rows).flat();
  await page.setInputFiles('file-check input[type="file"]', csv(many, "dai.csv"));
  await page.waitForFunction(() => Number(document.querySelector<HTMLProgressElement>("file-check progress")?.value ?? 0) > 0);
  await page.click("file-check .progress button");
  expect(await page.innerText("file-check .status")).toContain("Đã dừng");
  expect(await page.$("file-check progress")).toBeNull();
  await clean(opened);
});

test("a dropped file is checked like a chosen one", async () => {
  const opened = await open("/en/soat-mot-tep/");
  const { page } = opened;
  const dropped = csv(cleanRows(seeded(3), 5), "dropped.csv");
  const transfer = await page.evaluateHandle(
    ({ name, text }) => {
      const data = new DataTransfer();
      data.items.add(new File([text], name, { type: "text/csv" }));
      return data;
    },
    { name: dropped.name, text: dropped.buffer.toString("utf8") },
  );
  await page.dispatchEvent("file-check .zone", "drop", { dataTransfer: transfer });
  await page.waitForSelector("file-check .result h2");
  expect(await page.innerText("file-check .result h2")).toContain("dropped.csv");
  await clean(opened);
});
