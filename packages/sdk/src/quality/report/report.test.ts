import { describe, expect, test } from "vitest";
import { checked, person, say } from "../../../test/registers.js";
import { citizen, passes } from "../index.js";
import { renderReport } from "./index.js";

const HOSTILE = `<script>alert(1)</script><img src=x onerror=alert(2)>"'&\u202E`;
const broken = [
  person,
  { ...person, fullName: "Trần Văn Ba" },
  { ...person, personalId: "1250000003", fullName: "Ðỗ Văn Tư" },
  { ...person, personalId: "001250000004", fullName: "Đỗ Văn Năm", gender: HOSTILE, birthDate: "21/03/2050" },
];
const file = {
  name: `so${HOSTILE}.csv`,
  format: "csv",
  headerRow: 1,
  delimiter: ",",
  remarks: [{ code: "table/column-numbers", params: { row: 2 } }],
} as const;

async function report(locale: "vi" | "en", options: { readonly showValues?: boolean; readonly threshold?: number } = {}) {
  const { summary } = await checked(broken, { file, showValues: options.showValues });
  return { summary, html: renderReport(summary, { dataset: citizen, locale, threshold: options.threshold, say: say[locale] }) };
}

describe.each(["vi", "en"] as const)("the report in %s", (locale) => {
  test("stands alone: no script, no link, no request, no word left undefined", async () => {
    const { summary } = await checked(broken);
    const html = renderReport(summary, { dataset: citizen, locale, say: say[locale] });
    expect(html).toMatch(new RegExp(`^<!doctype html>\\n<html lang="${locale}">`));
    expect(html).not.toMatch(/<script|<link|<iframe|<img|\ssrc=|\shref=|url\(|@import|https?:/i);
    expect(html).toContain(`content="default-src 'none'; style-src 'unsafe-inline'"`);
    expect(html).not.toMatch(/undefined|NaN|\[object/);
  });

  test("escapes whatever a cell, a header or a file name says", async () => {
    const { html } = await report(locale, { showValues: true });
    expect(html).toContain("&lt;script&gt;alert(1)&lt;/script&gt;&lt;img src=x onerror=alert(2)&gt;&quot;&#39;&amp;\uFFFD");
    expect(html).not.toMatch(/<script|<img|\u202E/);
  });

  test("says its scores, its findings, its law, and what it cannot say", async () => {
    const { html, summary } = await report(locale);
    for (const { code, told } of summary.steps) if (told > 0) expect(html).toContain(`<code>${code}</code>`);
    expect(html).toContain("26/2023/QH15");
    expect(html).toContain(locale === "vi" ? "Đúng dạng không có nghĩa là có thật" : "Being well formed does not mean being real");
    expect(html).toContain(locale === "vi" ? "Chưa có luật nào định nghĩa" : "No law defines");
    expect(html).toContain("4856/BCA-TTDLQG");
    expect(html).toContain(locale === "vi" ? "Điểm = số ô đạt ÷ số ô được xét" : "Score = cells that pass ÷ cells judged");
  });

  test("every plot has its numbers beside it", async () => {
    const { html } = await report(locale);
    expect(html.match(/<svg[^>]* role="img" aria-label="[^"]{20,}"/g)).toHaveLength(html.match(/<svg/g)!.length);
    for (const bar of html.match(/<span class="bar[^>]*>/g)!) expect(bar).toContain('aria-hidden="true"');
  });
});

test("values are masked, unless asked otherwise, and then the report says so", async () => {
  const masked = (await report("vi")).html;
  expect(masked).not.toMatch(/1250000003|Văn Tư|Hoa Sen/);
  expect(masked).toContain("Giá trị của người dân đã được che");
  const shown = (await report("vi", { showValues: true })).html;
  expect(shown).toContain("001250000003");
  expect(shown).toContain("giá trị thật của người dân");
});

test("passed or not is what the exit code says", async () => {
  const { summary, html } = await report("vi");
  expect(passes(summary)).toBe(false);
  expect(html).toContain("Chưa đạt</span>");
  expect((await report("vi", { threshold: 1 })).html).toContain('class="tag good">Đạt</span>');
});

test("a register without a fault makes a report too", async () => {
  const { summary } = await checked([person]);
  const html = renderReport(summary, { dataset: citizen, locale: "vi", say: say.vi });
  expect(html).toContain("Không tìm thấy lỗi nào");
  expect(html).toContain("Không có dòng nào phải trả lại");
});

test("what was not judged has no number", async () => {
  const { summary } = await checked([person], { keys: ["personalId", "fullName"] });
  const html = renderReport(summary, { dataset: citizen, locale: "vi", say: say.vi });
  expect(html).toMatch(/<b>Sống<\/b>\s*<span class="bar none" aria-hidden="true"><\/span>\s*<span class="value">không xét được<\/span>/);
});
