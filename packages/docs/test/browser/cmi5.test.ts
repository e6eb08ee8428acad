// A cmi5 package in a browser, launched by a platform of another origin that notes every rule broken; what it takes comes over the network.
import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { text } from "node:stream/consumers";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import type { Locale } from "@hoso/sdk/core";
import { lessonOf } from "../../src/catalogue/catalogue.ts";
import { filesOf } from "../../scripts/packs/package.ts";
import type { Files } from "../../scripts/packs/page.ts";
import { FakeLms, type Terms } from "../cmi5/fake-lms.ts";
import { verbOf } from "../cmi5/statement-rules.ts";
import { launch } from "./launch.ts";
import { dist } from "./open.ts";
import { answer, another, contentNamed, ready, typeOf, within } from "./package-page.ts";

const folder = "/content/7/";
let browser: Browser;
const servers: Server[] = [];
let content = "";
let platform = "";
let files: Files = {};
let lms = new FakeLms();
const missing: string[] = [];

async function listen(take: (request: IncomingMessage, response: ServerResponse) => void): Promise<string> {
  const server = createServer(take);
  servers.push(server);
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

/** The lesson's files, and nothing for a folder. */
function giveFile(request: IncomingMessage, response: ServerResponse): void {
  const { pathname } = new URL(request.url!, content);
  const body = pathname.startsWith(folder) ? files[pathname.slice(folder.length)] : undefined;
  if (body === undefined && pathname !== "/favicon.ico") missing.push(pathname);
  response.writeHead(body === undefined ? 404 : 200, { "content-type": typeOf(pathname) }).end(body);
}

const open = {
  "access-control-allow-origin": "*",
  "access-control-allow-headers": "authorization,content-type,x-experience-api-version",
  "access-control-allow-methods": "GET,PUT,POST",
};

async function askLms(request: IncomingMessage, response: ServerResponse): Promise<void> {
  const url = new URL(request.url!, platform);
  if (request.method === "OPTIONS") return void response.writeHead(204, open).end();
  if (url.pathname === "/course") return void response.writeHead(200, { "content-type": "text/html" }).end("<title>Course</title>");
  const headers = new Headers(Object.entries(request.headers).map(([name, value]): [string, string] => [name, String(value)]));
  const answered = lms.answer({ method: request.method!, url, headers, body: await text(request) });
  const type = answered.headers.get("content-type") ?? "text/plain";
  response.writeHead(answered.status, { ...open, "content-type": type }).end(await answered.text());
}

beforeAll(async () => {
  browser = await launch();
  content = await listen(giveFile);
  platform = await listen((request, response) => void askLms(request, response));
});
beforeEach(() => {
  lms = new FakeLms();
  missing.length = 0;
});
afterAll(async () => {
  await browser?.close();
  for (const server of servers) {
    server.closeAllConnections();
    server.close();
  }
});

const pack = async (id: string, locale: Locale): Promise<void> => {
  files = await filesOf(contentNamed(`hoso-${id}-${locale}`), "cmi5", dist);
};

/** Opens the lesson as the platform does: with a new session behind its address. */
async function play(page: Page, terms: Terms = {}): Promise<void> {
  await page.goto(`${content}${folder}index.html?${lms.launch(platform, { masteryScore: 0.8, ...terms })}`);
  await ready(page);
}

const verbs = (): string[] => lms.statements.map(verbOf);
const said = (...wanted: string[]): Promise<void> => expect.poll(() => verbs(), { timeout: 20_000 }).toEqual(wanted);

test("a lesson is left halfway, taken up where it was, passed, and left for the course", async () => {
  await pack("c1", "vi");
  const { parts } = lessonOf("c1");
  const page = await browser.newPage();
  const errors: string[] = [];
  const elsewhere: string[] = [];
  page.on("pageerror", (e) => errors.push(e.message));
  page.on("request", (r) => void ([content, platform].some((o) => r.url().startsWith(`${o}/`)) || elsewhere.push(r.url())));

  await play(page);
  const [one, two, ...others] = parts.map((p) => p.exercise);
  await answer(page, one!, "right", "vi");
  await answer(page, two!, "wrong", "vi");
  await page.waitForSelector('#platform[data-state="saved"]');
  const seeds = await Promise.all(others.map((e) => page.getAttribute(within(e), "data-seed")));
  const progress = await page.textContent("lesson-progress output");
  await expect.poll(() => lms.state.get("hoso.progress")).toContain(two);

  // somebody closes the page: the end is told by a request that outlives it
  await page.evaluate(() => location.assign("about:blank"));
  await said("initialized", "terminated");
  lms.over();

  const returnURL = `${platform}/course`;
  await play(page, { returnURL });
  expect(await page.textContent("lesson-progress output")).toBe(progress);
  expect(await Promise.all(others.map((e) => page.getAttribute(within(e), "data-seed")))).toEqual(seeds);
  for (const { exercise, draw } of parts)
    for (let n = 0; n < draw; n++) {
      await answer(page, exercise, "right", "vi");
      await another(page, exercise);
    }
  await page.click("#leave button");
  await page.waitForURL(returnURL);
  await said("initialized", "terminated", "initialized", "passed", "completed", "terminated");
  lms.over();
  expect([[...lms.broken], errors, elsewhere, missing]).toEqual([[], [], [], []]);
  await page.close();
});

test("a lesson that is answered wrong is told as failed at its end; its address opens nothing twice", async () => {
  await pack("p3", "en");
  const page = await browser.newPage();
  await play(page);
  for (const { exercise, draw } of lessonOf("p3").parts)
    for (let n = 0; n < draw; n++) {
      await answer(page, exercise, "wrong", "en");
      await another(page, exercise);
    }
  await page.waitForSelector('#platform[data-state="saved"]');
  await page.focus("#leave button");
  await page.keyboard.press("Enter");
  await page.waitForSelector('#platform[data-state="ended"]');
  await said("initialized", "completed", "failed", "terminated");
  lms.over();
  expect([...lms.broken]).toEqual([]);

  await page.reload();
  await page.waitForSelector('#platform[data-state="over"]');
  await page.waitForSelector(`${within(lessonOf("p3").parts[0]!.exercise)} form`);
  expect(verbs()).toHaveLength(4);
  await page.close();
});

test("a lesson opened to be looked at says so, and records nothing", async () => {
  await pack("p3", "en");
  const page = await browser.newPage();
  await play(page, { launchMode: "Browse", masteryScore: 0.9 });
  await page.waitForSelector('#platform[data-state="looking"]');
  expect(await page.textContent("lesson-progress output")).toContain("90 %");
  await answer(page, lessonOf("p3").parts[0]!.exercise, "right", "en");
  await page.evaluate(() => location.assign("about:blank"));
  await said("initialized", "terminated");
  lms.over();
  expect([[...lms.broken], lms.state.size]).toEqual([[], 0]);
  await page.close();
});
