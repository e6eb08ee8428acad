import { existsSync } from "node:fs";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { openDesk } from "../badge/desk.ts";
import { at, clean, locales, useSite, widths } from "./open.ts";

/** The same site under a name of the network: a page without https. */
const PLAIN = "hoso.example";
// whoever sits at this browser says no to the camera
const open = useSite(
  "--use-fake-ui-for-media-stream=deny",
  "--use-fake-device-for-media-stream",
  `--host-resolver-rules=MAP ${PLAIN} 127.0.0.1`,
);
const ID = "https://cap.example.vn/lop";
const desk = openDesk(ID, "Nơi cấp mẫu");
/** Somebody else, who says to be the same issuer. */
const forger = openDesk(ID, "Nơi cấp mẫu");
let token = "";
let short = "";
let forged = "";

/** The whole way, as an issuer goes it: a key, a log graded again, a badge, a list of issuers. */
beforeAll(async () => {
  await Promise.all([desk.handIn("hv-01"), forger.handIn("hv-01")]);
  const toIssue = ["issue", "hv-01.hoso.json", "--lesson", "c1", "--recipient", "hv-01"];
  desk.issue(...toIssue);
  desk.issue(...toIssue, "--days", "1", "--out", "short.jwt");
  forger.issue(...toIssue);
  token = desk.read("hv-01.c1.badge.jwt");
  short = desk.read("short.jwt");
  forged = forger.read("hv-01.c1.badge.jwt");
});
afterAll(() => {
  desk.close();
  forger.close();
});

test("a dry run signs nothing, and a forged log ends in one sentence", async () => {
  await desk.handIn("hv-02", (log) => log.map((a) => ({ ...a, answers: {} })));
  desk.issue("issue", "hv-01.hoso.json", "--lesson", "c1", "--recipient", "hv-01", "--dry-run", "--out", "never.jwt");
  expect(existsSync(desk.file("never.jwt"))).toBe(false);
  expect(() => desk.issue("issue", "hv-02.hoso.json", "--lesson", "c1", "--recipient", "hv-02")).toThrow(/No badge is issued/u);
  expect(existsSync(desk.file("hv-02.c1.badge.jwt"))).toBe(false);
});

const said = {
  vi: { ok: "Chứng nhận hợp lệ.", not: "KHÔNG phải", expired: "đã hết hạn. (expired)" },
  en: { ok: "The credential is valid.", not: "does NOT belong", expired: "has expired. (expired)" },
};
const looks = locales.flatMap((locale, i) => ({
  locale,
  width: widths[i]!,
  colorScheme: i === 0 ? ("dark" as const) : ("light" as const),
}));

describe.for(looks)("verifying in $locale at $width px", ({ locale, width, colorScheme }) => {
  test("a badge holds; one that is changed, forged, unlisted, revoked or expired is refused with its reason", async () => {
    const opened = await open(at(locale, "xac-minh/"), { viewport: { width, height: 812 }, colorScheme });
    const { page } = opened;
    const w = said[locale];
    const issuers = () => page.setInputFiles('[data-do="issuers"]', desk.file("issuers.json"));
    const check = async (text: string, code = "") => {
      await page.fill('[name="token"]', text);
      await page.fill('[name="code"]', code);
      await page.$eval("badge-verifier output", (o) => (o.textContent = ""));
      await page.click("badge-verifier .primary");
      await page.waitForFunction(() => document.querySelector("badge-verifier output")!.textContent !== "");
      return (await page.textContent("badge-verifier output"))!;
    };
    expect(await check(token)).toContain("(unknown_issuer)");
    await issuers();
    expect(await check(token, "hv-01")).toContain(w.ok);
    expect(await page.textContent("badge-verifier dl")).toContain("Nơi cấp mẫu");
    expect(await check(token, "hv-02")).toContain(w.not);
    expect(await check(token.trim().slice(0, -6) + "AAAAAA")).toContain("(tampered)");
    expect(await check(forged)).toContain("(tampered)");
    desk.issue("revoke", "0");
    await issuers();
    expect(await check(token)).toContain("(revoked)");
    expect(await page.$eval("badge-verifier dl", (dl) => dl.checkVisibility())).toBe(false);
    desk.issue("revoke", "0", "--undo");
    await issuers();

    expect(await check(short)).toContain(w.ok);
    await page.clock.setFixedTime(Date.now() + 2 * 86_400_000);
    expect(await check(short)).toContain(w.expired);
    expect(await check(token)).toContain(w.ok);
    expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
    await clean(opened);
  });
});

test("a camera that was refused is said to be refused", async () => {
  const opened = await open("/xac-minh/");
  const { page } = opened;
  await page.click('[data-do="camera"]');
  await page.waitForFunction(() => document.querySelector("badge-verifier output")!.textContent !== "");
  expect(await page.textContent("badge-verifier output")).toMatch(/^Trình duyệt chưa cho trang này dùng camera\./u);
  expect(await page.textContent('[data-do="camera"]')).toBe("Quét bằng camera");
  await clean(opened);
});

test("without https nothing is called tampered that could not be checked, and there is no camera", async () => {
  const opened = await open("/en/xac-minh/");
  const { page } = opened;
  await page.goto(page.url().replace(/127\.0\.0\.1|localhost/u, PLAIN));
  expect(await page.evaluate(() => isSecureContext)).toBe(false);
  const heard = () => page.textContent("badge-verifier output");
  await page.fill('[name="token"]', token);
  await page.click("badge-verifier .primary");
  expect(await heard()).toMatch(/^Browsers check signatures only on pages with an https address\./u);
  await page.click('[data-do="camera"]');
  expect(await heard()).toMatch(/^Browsers open the camera only for pages with an https address\./u);
  expect(opened.errors).toEqual([]);
  await page.context().close();
});
