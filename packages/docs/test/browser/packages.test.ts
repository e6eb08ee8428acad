// Packages in a player: scorm-again, in a page around the lesson, the way Moodle puts it: files of a package under a long path, and no
// page for a folder. The player takes more than the standards promise, so what it was told is measured here.
import { createServer, type Server } from "node:http";
import { readFileSync } from "node:fs";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import type { Browser, Frame, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { lessonOf, lessonsOf } from "../../src/catalogue/catalogue.ts";
import type { ScormVersion } from "../../src/learn/scorm.ts";
import { SUSPEND_LIMIT } from "../../src/learn/suspend.ts";
import { filesOf } from "../../scripts/packs/package.ts";
import type { Files } from "../../scripts/packs/page.ts";
import { launch } from "./launch.ts";
import { dist } from "./open.ts";
import { answer, another, contentNamed, ready, typeOf, within } from "./package-page.ts";

const folder = "/pluginfile.php/123/mod_scorm/content/1/";
const player = join(import.meta.dirname, "../../node_modules/scorm-again/dist");

/** A page with the player, and the lesson in a frame. What the lesson sets is noted, and may be given back at the next opening. */
const host = (version: ScormVersion, href: string): string => `<!doctype html><meta charset="utf-8"><title>LMS</title>
<script src="/player.js"></script><script>
const kept = JSON.parse(sessionStorage.getItem("kept") ?? "{}");
const settings = { autocommit: false, logLevel: 5 };
const api = ${version === "1.2" ? "new Scorm12API(settings)" : "new Scorm2004API(settings)"};
if (Object.keys(kept).length > 0) api.loadFromFlattenedJSON(kept, "");
window.${version === "1.2" ? "API" : "API_1484_11"} = api;
window.told = []; window.finished = false;
api.on("${version === "1.2" ? "LMSSetValue" : "SetValue"}.cmi.*", (key, value) => told.push([key, value]));
</script><iframe src="${folder}${href}" style="width:100%;height:3000px;border:0"></iframe>`;

let browser: Browser;
let server: Server;
let url = "";
let files: Files = {};
let version: ScormVersion = "1.2";
const missing: string[] = [];

beforeAll(async () => {
  browser = await launch();
  server = createServer((request, response) => {
    const { pathname, searchParams } = new URL(request.url!, "http://localhost");
    const path = pathname.startsWith(folder) ? pathname.slice(folder.length) : "";
    const body =
      pathname === "/host"
        ? host(version, searchParams.get("sco")!)
        : pathname === "/player.js"
          ? readFileSync(join(player, version === "1.2" ? "scorm12.min.js" : "scorm2004.min.js"))
          : files[path];
    if (body === undefined && pathname !== "/favicon.ico") missing.push(pathname);
    const type = typeOf(pathname === "/host" ? "host.html" : pathname);
    response.writeHead(body === undefined ? 404 : 200, { "content-type": type }).end(body);
  });
  await new Promise<void>((listening) => server.listen(0, "127.0.0.1", listening));
  url = `http://localhost:${(server.address() as AddressInfo).port}`;
});
afterAll(async () => {
  await browser?.close();
  server?.closeAllConnections();
  server?.close();
});

const key = {
  "1.2": {
    status: "cmi.core.lesson_status",
    raw: "cmi.core.score.raw",
    place: "cmi.core.lesson_location",
    exit: "cmi.core.exit",
    time: "cmi.core.session_time",
  },
  "2004": { status: "cmi.success_status", raw: "cmi.score.raw", place: "cmi.location", exit: "cmi.exit", time: "cmi.session_time" },
} as const;

const toldIn = (page: Page): Promise<[string, string][]> => page.evaluate(() => (window as unknown as { told: [string, string][] }).told);

/** Opens the lesson in its player and waits for every exercise to ask something. */
async function play(page: Page, sco: string): Promise<Frame> {
  await page.goto(`${url}/host?sco=${sco}`);
  const frame = page.frames().find((f) => f !== page.mainFrame())!;
  await ready(frame);
  return frame;
}

/** Nothing told was longer than the version promises to keep. */
function withinLimits(told: readonly (readonly [string, string])[]): void {
  const long = { "cmi.suspend_data": SUSPEND_LIMIT, "cmi.core.lesson_location": 255, "cmi.location": 1000 } as Record<string, number>;
  expect(told.filter(([name]) => name === "cmi.suspend_data").length).toBeGreaterThan(0);
  for (const [name, value] of told) expect(value.length, name).toBeLessThanOrEqual(long[name] ?? 255);
}

describe.for([
  { scorm: "1.2", id: "c1", locale: "vi" },
  { scorm: "2004", id: "c1", locale: "en" },
] as const)("$id in SCORM $scorm, $locale", ({ scorm, id, locale }) => {
  test("is left halfway, taken up where it was, and passed", async () => {
    const lesson = lessonOf(id);
    const names = key[scorm];
    version = scorm;
    files = await filesOf(contentNamed(`hoso-${id}-${locale}`), scorm, dist);
    missing.length = 0;
    const context = await browser.newContext({ viewport: { width: 1000, height: 800 } });
    const page = await context.newPage();
    const errors: string[] = [];
    const elsewhere: string[] = [];
    page.on("pageerror", (e) => errors.push(e.message));
    page.on("request", (r) => void (r.url().startsWith(url) || elsewhere.push(r.url())));

    // the first exercise right, the second wrong; the others stand open
    let frame = await play(page, "index.html");
    const [one, two, ...others] = lesson.parts.map((p) => p.exercise);
    await answer(frame, one!, "right", locale);
    await answer(frame, two!, "wrong", locale);
    await frame.waitForSelector('#platform[data-state="saved"]');
    const seeds = await Promise.all(others.map((e) => frame.getAttribute(within(e), "data-seed")));
    const progress = await frame.textContent("lesson-progress output");
    const total = lesson.parts.reduce((sum, p) => sum + p.draw, 0);
    const halfway = new Map(await toldIn(page));
    expect(halfway.get(names.raw)).toBe(String(Math.floor(100 / total)));
    expect(halfway.get(names.status)).toBe(scorm === "1.2" ? "incomplete" : "unknown");
    expect(halfway.get(names.place)).toBe(two);
    withinLimits(await toldIn(page));

    // the frame goes away, as when somebody leaves; the platform keeps what it was told
    await page.evaluate(() => document.querySelector("iframe")!.remove());
    const left = new Map(await toldIn(page));
    expect(left.get(names.exit)).toBe("suspend");
    expect(left.get(names.time)).toMatch(scorm === "1.2" ? /^\d{4}:\d\d:\d\d$/u : /^PT\d+H\d+M\d+S$/u);
    await page.evaluate((kept) => sessionStorage.setItem("kept", JSON.stringify(kept)), {
      "cmi.suspend_data": left.get("cmi.suspend_data"),
      [names.place]: left.get(names.place),
    });

    frame = await play(page, "index.html");
    expect(await frame.textContent("lesson-progress output")).toBe(progress);
    expect(await Promise.all(others.map((e) => frame.getAttribute(within(e), "data-seed")))).toEqual(seeds);

    for (const { exercise, draw } of lesson.parts)
      for (let n = 0; n < draw; n++) {
        await answer(frame, exercise, "right", locale);
        await another(frame, exercise);
      }
    const done = new Map(await toldIn(page));
    expect(done.get(names.status)).toBe("passed");
    expect(done.get(names.raw)).toBe("100");
    if (scorm === "2004") expect([done.get("cmi.completion_status"), done.get("cmi.score.scaled")]).toEqual(["completed", "1"]);
    withinLimits(await toldIn(page));

    // whoever goes on practising loses nothing
    await answer(frame, one!, "wrong", locale);
    expect(new Map(await toldIn(page)).get(names.raw)).toBe("100");

    expect([errors, elsewhere, missing]).toEqual([[], [], []]);
    await context.close();
  });
});

test("a track holds a lesson in each folder, and each tells its own progress", async () => {
  version = "1.2";
  const lessons = lessonsOf("e");
  files = await filesOf(contentNamed("hoso-track-e-vi"), "1.2", dist);
  missing.length = 0;
  const page = await browser.newPage();
  for (const { id, parts } of lessons) {
    const frame = await play(page, `${id}/index.html`);
    await answer(frame, parts[0]!.exercise, "right", "vi");
    expect(new Map(await toldIn(page)).get("cmi.core.lesson_location")).toBe(parts[0]!.exercise);
  }
  expect(missing).toEqual([]);
  await page.close();
});

test("a lesson without a platform says that nothing is kept, and works", async () => {
  version = "1.2";
  const lesson = lessonOf("a1");
  files = await filesOf(contentNamed("hoso-a1-vi"), "1.2", dist);
  const page = await browser.newPage();
  await page.goto(`${url}${folder}index.html`);
  await page.waitForSelector('#platform[data-state="alone"]');
  await page.waitForSelector(`${within(lesson.parts[0]!.exercise)} form`);
  expect(await page.evaluate(() => localStorage.length)).toBe(0);
  await page.close();
});
