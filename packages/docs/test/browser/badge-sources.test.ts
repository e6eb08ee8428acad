import { writeFileSync } from "node:fs";
import { pathToFileURL } from "node:url";
import { encodeQR } from "qr";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { openDesk } from "../badge/desk.ts";
import { clean, useSite } from "./open.ts";

const desk = openDesk("https://cap.example.vn/lop", "Nơi cấp mẫu");
const seen = desk.file("camera.y4m");
// the camera of this browser sees what is in a file, and its owner always says yes
const open = useSite("--use-fake-ui-for-media-stream", "--use-fake-device-for-media-stream", `--use-file-for-fake-video-capture=${seen}`);

/** A film of one picture (YUV4MPEG2): a QR code, dark on light, in the middle of a frame, or an empty wall. */
function film(text?: string): Buffer {
  const [width, height] = [1280, 720];
  const modules = text === undefined ? [] : encodeQR(text, "raw", { ecc: "low", border: 4, scale: 4 });
  const frame = Buffer.alloc((width * height * 3) / 2, 128).fill(235, 0, width * height);
  const [left, top] = [(width - modules.length) >> 1, (height - modules.length) >> 1];
  modules.forEach((row, y) => row.forEach((dark, x) => dark && (frame[(top + y) * width + left + x] = 16)));
  return Buffer.concat([Buffer.from(`YUV4MPEG2 W${width} H${height} F10:1 Ip A1:1 C420jpeg\nFRAME\n`), frame]);
}

beforeAll(async () => {
  await desk.handIn("hv-01");
  desk.issue("issue", "hv-01.hoso.json", "--lesson", "c1", "--recipient", "hv-01");
});
afterAll(() => desk.close());

const heard = (page: Page, text: string) =>
  page.waitForFunction((t) => document.querySelector("badge-verifier output")?.textContent?.includes(t), text);

test("a credential is read from its file, and what is no credential is refused", async () => {
  const opened = await open("/xac-minh/");
  const { page } = opened;
  await page.setInputFiles('[data-do="issuers"]', desk.file("issuers.json"));
  await heard(page, "1 nơi cấp");
  await page.setInputFiles('[data-do="file"]', desk.file("hv-01.c1.badge.jwt"));
  await heard(page, "Chứng nhận hợp lệ.");
  expect(await page.inputValue('[name="token"]')).toBe(desk.read("hv-01.c1.badge.jwt").trim());
  await page.setInputFiles('[data-do="file"]', desk.file("hv-01.hoso.json"));
  await heard(page, "(not_credential)");
  await page.setInputFiles('[data-do="issuers"]', desk.file("issuer-key.json"));
  await heard(page, "không được chứa khóa bí mật");
  await clean(opened);
});

test("the printed sheet is one page that says what it is, and a picture of it is read", async () => {
  const opened = await open("/en/xac-minh/");
  const { page } = opened;
  const sheet = await page.context().browser()!.newPage();
  await sheet.goto(pathToFileURL(desk.file("hv-01.c1.badge.html")).href);
  await sheet.emulateMedia({ media: "print" });
  for (const text of ["Đúng, đủ, sạch, sống", "Nơi cấp mẫu", "hv-01"]) expect(await sheet.textContent("main")).toContain(text);
  const pdf = (await sheet.pdf({ preferCSSPageSize: true })).toString("latin1");
  expect(pdf.match(/\/Type \/Page\b/gu)).toHaveLength(1);
  const picture = { name: "sheet.png", mimeType: "image/png", buffer: await sheet.screenshot({ fullPage: true, scale: "device" }) };

  await page.setInputFiles('[data-do="issuers"]', desk.file("issuers.json"));
  await heard(page, "file of issuers you chose: 1");
  await page.setInputFiles('[data-do="file"]', picture);
  await heard(page, "The credential is valid.");
  await page.setInputFiles('[data-do="file"]', { ...picture, buffer: await page.screenshot() });
  await heard(page, "There is no QR code in the picture.");
  await page.setInputFiles('[data-do="file"]', { ...picture, buffer: Buffer.from("no picture") });
  await heard(page, "There is no QR code in the picture.");
  await sheet.close();
  await clean(opened);
});

describe("the camera", () => {
  test("reads the code, and goes out", async () => {
    writeFileSync(seen, film(desk.read("hv-01.c1.badge.jwt").trim()));
    const opened = await open("/xac-minh/");
    const { page } = opened;
    await page.setInputFiles('[data-do="issuers"]', desk.file("issuers.json"));
    await heard(page, "1 nơi cấp");
    await page.click('[data-do="camera"]');
    await heard(page, "Chứng nhận hợp lệ.");
    expect(await page.textContent("badge-verifier dl")).toContain("Nơi cấp mẫu");
    expect(await page.$eval("video", (v) => [v.srcObject, v.checkVisibility()])).toEqual([null, false]);
    expect(await page.textContent('[data-do="camera"]')).toBe("Quét bằng camera");
    await clean(opened);
  });

  test("shows what it sees, and a second press of the key closes it", async () => {
    writeFileSync(seen, film());
    const opened = await open("/en/xac-minh/");
    const { page } = opened;
    await page.focus('[data-do="camera"]');
    await page.keyboard.press("Enter");
    await heard(page, "Bring the QR code into the middle.");
    await page.waitForFunction(() => document.querySelector("video")!.videoWidth === 1280);
    expect(await page.textContent('[data-do="camera"]')).toBe("Stop the camera");
    await page.keyboard.press("Enter");
    expect(await page.$eval("video", (v) => [v.srcObject, v.checkVisibility()])).toEqual([null, false]);
    expect(await page.textContent('[data-do="camera"]')).toBe("Scan with the camera");
    await clean(opened);
  });
});
