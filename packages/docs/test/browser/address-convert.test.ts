import { createReadStream } from "node:fs";
import { readTable } from "@hoso/sdk/quality/read";
import { predecessors } from "@hoso/sdk/codes/succession";
import { csvText } from "@hoso/sdk/quality/write";
import type { Download, Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { sampleAddresses } from "../../src/address/sample.ts";
import { words } from "../../src/address/words.ts";
import { tabTo } from "./keyboard.ts";
import { at, clean, locales, useSite, widths } from "./open.ts";

const open = useSite();
const PAGE = "doi-dia-chi/";

async function bytesOf(download: Download): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of createReadStream(await download.path())) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks);
}

const verdict = (page: Page, says: string) =>
  page.waitForFunction((text) => document.querySelector("address-convert .result h2")?.textContent?.includes(text), says);
const result = (page: Page) => page.innerText("address-convert .result");
const scrolls = (page: Page) => page.evaluate(() => document.documentElement.scrollWidth > document.documentElement.clientWidth);

describe.for(locales.flatMap((locale) => widths.map((width) => ({ locale, width }))))(
  "an address in $locale at $width px",
  ({ locale, width }) => {
    const w = words[locale];

    test("by keyboard alone: old to new with its clause, the picture and its table, and back again", async () => {
      const opened = await open(at(locale, PAGE), { viewport: { width, height: 812 } });
      const { page } = opened;
      await page.waitForLoadState("networkidle");
      const files: string[] = [];
      page.on("request", (request) => files.push(new URL(request.url()).pathname));
      expect(await page.innerText("address-convert form")).toContain(w.private);
      await tabTo(page, 'address-convert input[name="address"]');
      await page.keyboard.type("Đường Hoa Sen, P. Bến Nghé, Q.1, TPHCM");
      await page.keyboard.press("Enter");
      await verdict(page, w.verdicts.ok.current);
      // the lists came with the first question, from here
      expect(files.some((file) => file.includes("worker"))).toBe(true);
      expect(await page.evaluate(() => document.activeElement?.tagName)).toBe("H2");
      expect(await page.innerText("address-convert .answers")).toContain("Đường Hoa Sen, Phường Sài Gòn, Thành phố Hồ Chí Minh");
      expect(await page.innerText("address-convert .answers")).toContain(w.law("1685/NQ-UBTVQH15", 1));
      expect(await page.innerText("address-convert .answers")).toContain("26740");
      for (const said of [w.standing, w.asOf]) expect(await result(page)).toContain(said);

      // the picture has a name, a description, and the same in a table
      const picture = await page.$eval(".succession svg", (svg) => ({
        role: svg.getAttribute("role"),
        name: document.getElementById(svg.getAttribute("aria-labelledby")!)?.textContent,
        says: document.getElementById(svg.getAttribute("aria-describedby")!)?.textContent,
        boxes: svg.querySelectorAll("rect").length,
        lines: svg.querySelectorAll("path").length,
      }));
      expect(picture).toMatchObject({ role: "img", name: expect.stringContaining("Phường Sài Gòn") as string });
      expect(picture.says).toContain(String(picture.boxes - 1));
      await tabTo(page, ".succession summary");
      await page.keyboard.press("Enter");
      expect(await page.$$eval(".succession tbody tr", (rows) => rows.length)).toBe(picture.lines);
      expect(await page.innerText(".succession tbody")).toContain("Phường Bến Nghé, Quận 1 (26740)");
      expect(await scrolls(page)).toBe(false);

      await page.getByRole("button", { name: w.swap.current }).press("Enter");
      await verdict(page, w.made(predecessors("26740").length));
      expect(await page.isChecked('address-convert input[value="former"]')).toBe(true);
      expect(await page.innerText("address-convert .answers")).toContain("Phường Bến Nghé, Quận 1, Thành phố Hồ Chí Minh");
      expect(await scrolls(page)).toBe(false);
      await clean(opened);
    });

    test("a file: its column is guessed, its rows are converted, and the result is saved in both forms", async () => {
      const opened = await open(at(locale, PAGE), { viewport: { width, height: 812 } });
      const { page } = opened;
      expect(await page.innerText("address-convert .zone")).toContain(w.filePrivate);
      await page.click("address-convert .zone button");
      await page.waitForSelector("address-convert .column select");
      expect(await page.inputValue("address-convert .column select")).toBe("1");
      await page.click("address-convert .column button");
      await page.waitForSelector("address-convert .file-result h2");
      expect(await page.evaluate(() => document.activeElement?.tagName)).toBe("H2");
      const counts = await page.$$eval("address-convert .counts strong", (all) => all.map((one) => Number(one.textContent)));
      const [rows, ...parts] = counts;
      expect(rows).toBe(sampleAddresses(locale).length - 1);
      expect(parts.reduce((sum, part) => sum + part, 0)).toBe(rows);
      expect(await page.$$eval(".converted tbody tr", (all) => all.length)).toBe(20);
      expect(await scrolls(page)).toBe(false);

      const save = async (name: string): Promise<Download> => {
        const [download] = await Promise.all([page.waitForEvent("download"), page.getByRole("button", { name }).click()]);
        return download;
      };
      const csv = (await bytesOf(await save(w.saveCsv))).toString("utf8");
      expect(csv.startsWith("\uFEFF")).toBe(true);
      const lines = csv.trimEnd().split("\r\n");
      expect(lines).toHaveLength(1 + rows!);
      expect(lines[0]).toContain(locale === "en" ? "New address,New commune code,Result,Law,Candidates" : "Địa chỉ mới,Mã xã mới");
      const xlsx = await save(w.saveXlsx);
      expect(xlsx.suggestedFilename()).toMatch(/\.xlsx$/u);
      const bytes = await bytesOf(xlsx);
      const table = await readTable({ name: "ket-qua.xlsx", size: bytes.length, bytes: new Blob([new Uint8Array(bytes)]).stream() });
      let count = 0;
      for await (const batch of table.rows) count += batch.length;
      expect([table.header.length, count]).toEqual([2 + 5, rows]);
      await clean(opened);
    });
  },
);

describe("what cannot be settled is not", () => {
  test.for([
    ["Xã Kỳ Lợi, thị xã Kỳ Anh, Hà Tĩnh", words.vi.split(3), words.vi.help.split],
    ["Xã Tân Sơn, Bắc Giang", words.vi.places(2), words.vi.help.places],
    ["Thôn Hoa Sen, Hà Tĩnh", words.vi.verdicts.partial, words.vi.help.partial],
    ["chưa rõ", words.vi.verdicts["not-found"], words.vi.help["not-found"]],
  ] as const)("%s", async ([text, says, help]) => {
    const opened = await open(at("vi", PAGE));
    const { page } = opened;
    await page.fill('address-convert input[name="address"]', text);
    await verdict(page, says);
    expect(await result(page)).toContain(help);
    expect(await page.getAttribute("address-convert .result", "data-mood")).not.toBe("good");
    // typed, not asked for: the place in the page stays, and a screen reader is told
    expect(await page.evaluate(() => document.activeElement?.getAttribute("name"))).toBe("address");
    expect(await page.textContent("address-convert output")).toContain(says);
    await clean(opened);
  });
});

test("a ward dissolved before 30/6/2025 is followed change by change, each with its resolution and standing", async () => {
  const opened = await open(at("vi", PAGE));
  const { page } = opened;
  await page.fill('address-convert input[name="address"]', "P. Nguyễn Trung Trực, Q. Ba Đình, Hà Nội");
  await verdict(page, words.vi.verdicts.ok.current);
  const hops = await page.$$eval("address-convert .hops li", (all) => all.map((one) => one.textContent));
  expect(hops.length).toBeGreaterThan(1);
  expect(hops.at(-1)).toContain("Nghị quyết 1656/NQ-UBTVQH15, khoản 3 Điều 1");
  for (const hop of hops) expect(hop).toMatch(/theo nguồn thứ cấp|thấy trong hệ thống|đã đọc văn bản/u);
  await clean(opened);
});

test("a column that cannot be guessed is asked for; a file that cannot be read says why; a long one can be stopped", async () => {
  const opened = await open(at("vi", PAGE));
  const { page } = opened;
  const file = (name: string, text: string) =>
    page.setInputFiles('address-convert input[type="file"]', { name, mimeType: "text/csv", buffer: Buffer.from(text) });
  await file(
    "cot.csv",
    csvText([
      ["a", "b"],
      ["1", "2"],
    ]),
  );
  await page.waitForSelector("address-convert .column select");
  expect(await page.isDisabled("address-convert .column button")).toBe(true);
  await page.selectOption("address-convert .column select", "1");
  expect(await page.isDisabled("address-convert .column button")).toBe(false);

  await file("rong.csv", "");
  await page.waitForFunction(() => document.querySelector("address-convert .status")?.textContent?.includes("Không đọc được tệp"));
  expect(await page.innerText("address-convert .status")).toContain("Tệp phải có nội dung");

  // made in the page: a long file takes longer to send to a browser than to convert
  const rows = csvText(sampleAddresses("vi").slice(1, 40));
  const transfer = await page.evaluateHandle((text) => {
    const data = new DataTransfer();
    data.items.add(new File(["STT,Địa chỉ\r\n", text.repeat(4000)], "dai.csv", { type: "text/csv" }));
    return data;
  }, rows);
  await page.dispatchEvent("address-convert .zone", "drop", { dataTransfer: transfer });
  await page.waitForFunction(() => document.querySelectorAll("address-convert .column option").length === 2);
  await page.click("address-convert .column button");
  await page.waitForFunction(() => {
    const begun = Number(document.querySelector<HTMLProgressElement>("address-convert progress")?.value ?? 0) > 0;
    if (begun) document.querySelector<HTMLButtonElement>("address-convert .progress button")!.click();
    return begun;
  });
  expect(await page.innerText("address-convert .status")).toContain("Đã dừng");
  // and the page goes on with a new worker
  await page.fill('address-convert input[name="address"]', "Phường Bến Nghé, Quận 1, TP.HCM");
  await verdict(page, words.vi.verdicts.ok.current);
  await clean(opened);
});

test("in forced colours the picture keeps its lines and what was asked for", async () => {
  const opened = await open(at("vi", PAGE), { forcedColors: "active" });
  const { page } = opened;
  await page.fill('address-convert input[name="address"]', "Phường Bến Nghé, Quận 1, TP.HCM");
  await page.waitForSelector(".succession svg path.asked", { state: "attached" });
  const strokes = await page.evaluate(() => {
    const stroke = (selector: string) => getComputedStyle(document.querySelector(`.succession ${selector}`)!).stroke;
    return [stroke("path.asked"), stroke("path.other"), stroke(".other rect")];
  });
  expect(new Set(strokes).size).toBe(3);
  expect(strokes).not.toContain("none");
  await clean(opened);
});
