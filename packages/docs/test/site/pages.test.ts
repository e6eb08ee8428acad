import { existsSync, globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { instruments } from "@hoso/sdk/law";
import { phrases as en } from "@hoso/sdk/locales/en";
import { phrases as vi } from "@hoso/sdk/locales/vi";
import { expect, test } from "vitest";
import { anchorOfReason } from "../../src/reference/anchor.ts";
import { anchors, dist, html, pages, plain } from "./dist.ts";

const twin = (path: string): string => (path.startsWith("/en/") ? path.slice(3) : `/en${path}`);
const twins = (paths: readonly string[]): string[] => paths.filter((p) => p !== "/404.html" && !paths.includes(twin(p)));

test("every page has its twin in the other language", () => {
  expect(twins(pages)).toEqual([]);
  expect(twins(["/", "/en/", "/hoc/"])).toEqual(["/hoc/"]);
});

test("a page is written in its own language, not filled in from the other", () => {
  for (const path of pages) {
    const page = html(path);
    expect(page, path).toContain(`<html lang="${path.startsWith("/en/") ? "en" : "vi"}"`);
    expect(page, path).not.toMatch(/<main[^>]* lang="(?:vi|en)"[^>]*><[^>]*sl-banner/u);
    expect(page, `${path} is a fallback`).not.toContain("hiện chưa có sẵn bằng ngôn ngữ của bạn");
    expect(page, `${path} is a fallback`).not.toContain("is not available in your language yet");
  }
});

test("every page says that it is independent and that nothing leaves it", () => {
  for (const path of pages) {
    const [independent, nothing] = path.startsWith("/en/")
      ? ["independent of any authority", "Nothing you type leaves this page"]
      : ["độc lập với mọi cơ quan nhà nước", "Không điều gì bạn gõ rời khỏi trang này"];
    expect(html(path), path).toContain(independent);
    expect(html(path), path).toContain(nothing);
  }
});

/** Codes whose page, or whose place on it, does not exist. */
function lost(codes: readonly string[], prefix: "" | "/en"): string[] {
  const byPage = new Map<string, ReadonlySet<string>>();
  return codes.filter((code) => {
    const path = `${prefix}/tham-chieu/${code.split("/")[0]}/`;
    if (!pages.includes(path)) return true;
    if (!byPage.has(path)) byPage.set(path, anchors(path));
    return !byPage.get(path)!.has(anchorOfReason(code));
  });
}

test("every reason code of the SDK has an anchor, in both languages", () => {
  const codes = Object.keys(vi);
  expect(codes.length).toBeGreaterThan(50);
  expect(Object.keys(en)).toEqual(codes);
  expect(lost(codes, "")).toEqual([]);
  expect(lost(codes, "/en")).toEqual([]);
  expect(lost(["personal-id/shape", "personal-id/no-such-reason", "no-such-unit/shape"], "")).toEqual([
    "personal-id/no-such-reason",
    "no-such-unit/shape",
  ]);
});

test("every link of ours leads to a page and to a place on it", () => {
  const broken: string[] = [];
  const known = new Map(pages.map((path) => [path, anchors(path)]));
  for (const from of pages) {
    for (const [, raw] of html(from).matchAll(/<a\s[^>]*?href="([^"]*)"/gu)) {
      const href = plain(raw!);
      if (/^(?:https?:|mailto:|blob:)/u.test(href)) continue;
      const { pathname, hash } = new URL(href, `http://site${from}`);
      const path = decodeURIComponent(pathname);
      const target = known.get(path) ?? known.get(path.endsWith("/") ? `${path.slice(0, -1)}.html` : `${path}/`);
      if (target === undefined ? !existsSync(join(dist, path)) : hash !== "" && !target.has(decodeURIComponent(hash.slice(1))))
        broken.push(`${from} → ${href}`);
    }
  }
  expect([...new Set(broken)]).toEqual([]);
});

/** Numbers of acts in a text: 26/2023/QH15, 07/2016/TT-BCA, 4856/BCA-TTDLQG, QCVN 109:2017/BTTTT. */
const NUMBER = /(?<![\w/:])(?:QCVN \d{1,3}:)?\d{1,4}\/(?:\d{4}\/)?[A-ZĐ]{2,}[A-ZĐa-z0-9-]*/gu;
const cited = (text: string): string[] => [...text.matchAll(NUMBER)].map((m) => m[0]);

test("every act that the prose cites is one the SDK knows", () => {
  expect(cited("Luật 26/2023/QH15, Thông tư 07/2016/TT-BCA và 4856/BCA-TTDLQG, 01/01/2090, QCVN 109:2017/BTTTT")).toEqual([
    "26/2023/QH15",
    "07/2016/TT-BCA",
    "4856/BCA-TTDLQG",
    "QCVN 109:2017/BTTTT",
  ]);
  const content = join(import.meta.dirname, "../../src/content/docs");
  for (const file of globSync("**/*.mdx", { cwd: content })) {
    const unknown = cited(readFileSync(join(content, file), "utf8")).filter((id) => !Object.hasOwn(instruments, id));
    expect(unknown, file).toEqual([]);
  }
});

test("the product is always “bộ công cụ Hồ Sơ” in Vietnamese prose", () => {
  const content = join(import.meta.dirname, "../../src/content/docs");
  for (const file of globSync("**/*.mdx", { cwd: content, exclude: ["en/**"] })) {
    for (const [before] of readFileSync(join(content, file), "utf8").matchAll(/.{0,12}Hồ Sơ/gu))
      expect(before.toLowerCase(), file).toContain("bộ công cụ hồ sơ");
  }
});

test("no page loads anything from elsewhere", () => {
  for (const path of pages) {
    const elsewhere = [...html(path).matchAll(/<(?:script|link|img|iframe|source)\s[^>]*?(?:src|href)="((?:https?:)?\/\/[^"]+)"/gu)].map(
      (m) => m[1]!,
    );
    expect(elsewhere, path).toEqual([]);
  }
});

test("a lesson page asks for four fonts, and no more than the budget of bytes", () => {
  const page = html("/hoc/a1-12-chu-so-dinh-danh/");
  expect([...page.matchAll(/<link rel="preload" as="font"[^>]*href="([^"]+)"/gu)]).toHaveLength(4);
  const bytes = globSync("_astro/*.woff2", { cwd: dist }).reduce((sum, file) => sum + readFileSync(join(dist, file)).length, 0);
  expect(bytes).toBeLessThan(70_000);
  expect(globSync("**/*.woff", { cwd: dist })).toEqual([]);
});
