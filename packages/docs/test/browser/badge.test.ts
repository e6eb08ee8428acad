import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { lessonOf } from "../../src/catalogue/catalogue.ts";
import { write } from "../../src/learn/log.ts";
import { honestLog } from "../badge/honest-log.ts";
import { at, clean, locales, useSite, widths } from "./open.ts";

const open = useSite();
const dir = mkdtempSync(join(tmpdir(), "hoso-badge-"));
const issue = (...args: string[]): string =>
  execFileSync(process.execPath, [join(import.meta.dirname, "../../scripts/issue.ts"), ...args], {
    cwd: dir,
    encoding: "utf8",
    stdio: "pipe",
  });
let token = "";

/** The whole way, as an issuer goes it: a key, a log graded again, a badge, a list of issuers. */
beforeAll(async () => {
  const log = await honestLog(lessonOf("c1"), new Date(Date.now() - 86_400_000).toISOString());
  writeFileSync(join(dir, "hv-01.hoso.json"), write(log));
  issue("keygen", "--id", "https://cap.example.vn/lop", "--name", "Nơi cấp mẫu");
  issue("issue", "hv-01.hoso.json", "--lesson", "c1", "--recipient", "hv-01");
  token = readFileSync(join(dir, "hv-01.c1.badge.jwt"), "utf8");
});
afterAll(() => rmSync(dir, { recursive: true, force: true }));

test("a dry run signs nothing, and a forged log ends in one sentence", async () => {
  const forged = (await honestLog(lessonOf("c1"), new Date(Date.now() - 86_400_000).toISOString())).map((a) => ({ ...a, answers: {} }));
  writeFileSync(join(dir, "hv-02.hoso.json"), write(forged));
  issue("issue", "hv-01.hoso.json", "--lesson", "c1", "--recipient", "hv-01", "--dry-run", "--out", "never.jwt");
  expect(() => readFileSync(join(dir, "never.jwt"))).toThrow();
  expect(() => issue("issue", "hv-02.hoso.json", "--lesson", "c1", "--recipient", "hv-02")).toThrow(/No badge is issued/u);
  expect(() => readFileSync(join(dir, "hv-02.c1.badge.jwt"))).toThrow();
});

const said = {
  vi: { ok: "Chứng nhận hợp lệ.", not: "KHÔNG phải", unlisted: "unknown_issuer", tampered: "tampered", revoked: "revoked" },
  en: { ok: "The credential is valid.", not: "does NOT belong", unlisted: "unknown_issuer", tampered: "tampered", revoked: "revoked" },
};
const looks = locales.flatMap((locale, i) => ({
  locale,
  width: widths[i]!,
  colorScheme: i === 0 ? ("dark" as const) : ("light" as const),
}));

describe.for(looks)("verifying in $locale at $width px", ({ locale, width, colorScheme }) => {
  test("a badge holds, and one that is changed, unlisted or revoked is refused with its reason", async () => {
    const opened = await open(at(locale, "xac-minh/"), { viewport: { width, height: 812 }, colorScheme });
    const { page } = opened;
    const w = said[locale];
    const issuers = () => page.setInputFiles('[data-do="issuers"]', join(dir, "issuers.json"));
    const check = async (text: string, code = "") => {
      await page.fill('[name="token"]', text);
      await page.fill('[name="code"]', code);
      await page.$eval("badge-verifier output", (o) => (o.textContent = ""));
      await page.click("badge-verifier .primary");
      await page.waitForFunction(() => document.querySelector("badge-verifier output")!.textContent !== "");
      return (await page.textContent("badge-verifier output"))!;
    };
    expect(await check(token)).toContain(w.unlisted);
    await issuers();
    expect(await check(token, "hv-01")).toContain(w.ok);
    expect(await page.textContent("badge-verifier dl")).toContain("Nơi cấp mẫu");
    expect(await check(token, "hv-02")).toContain(w.not);
    expect(await check(token.trim().slice(0, -6) + "AAAAAA")).toContain(w.tampered);
    issue("revoke", "0");
    await issuers();
    expect(await check(token)).toContain(w.revoked);
    issue("revoke", "0", "--undo");
    expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
    await clean(opened);
  });
});
