// What every page test stands on, tried on a page of its own: a browser that draws Vietnamese, a server that stays inside its directory.
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { launch, serve, type Served } from "./launch.js";

let dir: string;
let site: Served;
let browser: Browser;

beforeAll(async () => {
  dir = await mkdtemp(join(tmpdir(), "hoso-launch-"));
  await writeFile(join(dir, "index.html"), `<!doctype html><meta charset="utf-8"><title>Thử</title><h1>Đất đai</h1>`);
  await writeFile(join(dir, "404.html"), `<!doctype html><title>missing</title>`);
  site = await serve(dir);
  browser = await launch();
}, 120_000);

afterAll(async () => {
  await browser?.close();
  await site?.close();
  await rm(dir, { recursive: true, force: true });
});

/** How much of a picture of the heading is ink, measured by the browser itself. */
async function ink(text: string): Promise<number> {
  const page = await browser.newPage({ viewport: { width: 375, height: 100 } });
  try {
    await page.goto(site.url);
    await page.locator("h1").evaluate((heading, said) => void (heading.textContent = said), text);
    const picture = (await page.screenshot()).toString("base64");
    return await page.evaluate(async (data) => {
      const image = new Image();
      image.src = `data:image/png;base64,${data}`;
      await image.decode();
      const canvas = new OffscreenCanvas(image.width, image.height).getContext("2d")!;
      canvas.drawImage(image, 0, 0);
      return canvas.getImageData(0, 0, image.width, image.height).data.filter((value, at) => at % 4 === 0 && value < 128).length;
    }, picture);
  } finally {
    await page.close();
  }
}

test("the browser draws text, tone marks included", async () => {
  expect(await ink("")).toBe(0);
  const plain = await ink("Dat dai");
  expect(plain).toBeGreaterThan(0);
  expect(await ink("Đất đai")).toBeGreaterThan(plain);
});

test("web security is on: a page cannot read another origin", async () => {
  const other = await serve(dir);
  const page = await browser.newPage();
  await page.goto(site.url);
  expect(
    await page.evaluate(
      (url) =>
        fetch(url).then(
          () => "read",
          () => "refused",
        ),
      other.url,
    ),
  ).toBe("refused");
  expect(await page.evaluate((url) => fetch(url).then((answer) => answer.status), site.url)).toBe(200);
  await other.close();
});

test("a page that does not exist is the site's own 404", async () => {
  const answer = await fetch(`${site.url}/khong-co/`);
  expect(answer.status).toBe(404);
  expect(await answer.text()).toContain("missing");
});

test.each(["/..%2f..%2fetc/passwd", "/%2e%2e/%2e%2e/etc/passwd", "/%00", "/%"])("%s stays outside", async (path) => {
  expect((await fetch(site.url + path)).status).toBe(404);
});

test("a taken port is said in one sentence", async () => {
  const { port } = new URL(site.url);
  await expect(serve(dir, Number(port))).rejects.toThrow(`Port ${port} is in use`);
});
