// What page tests stand on. Two names:
//
//   const site = await serve(dir);        // { url, close() }: the built site on a free port of this machine
//   const browser = await launch();       // a playwright-core Browser; launch({ args }) adds switches; close() when done
//
// On Linux x64 the browser comes from npm, so a clean machine needs nothing installed; elsewhere an installed Chrome
// is used (CHROME_PATH names another one). Where there is no browser `launch` throws: a browser test never skips.
import { execFile } from "node:child_process";
import { existsSync } from "node:fs";
import { mkdir, mkdtemp, readFile, rename, rm, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { type Browser, chromium } from "playwright-core";

export { serve, type Served } from "../../../../scripts/serve.ts";

// Our own switches: the ones @sparticuz/chromium proposes turn web security off, and a test must see what a reader's browser would.
const switches = [
  "--headless",
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

const here = dirname(fileURLToPath(import.meta.url));
const docs = join(here, "../..");

/**
 * Unpacks the browser once per version and returns the directory. Two test files may start together, so each unpacks
 * into a directory of its own and the first to finish gives it the final name.
 */
async function unpacked(): Promise<string> {
  const manifest = join(docs, "node_modules/@sparticuz/chromium/package.json");
  const { version } = JSON.parse(await readFile(manifest, "utf8")) as { version: string };
  const cache = join(docs, "node_modules/.cache");
  const home = join(cache, `chromium-${version}`);
  if (existsSync(home)) return home;
  await mkdir(cache, { recursive: true });
  const mine = await mkdtemp(join(cache, "unpacking-"));
  await promisify(execFile)(process.execPath, [join(here, "unpack-chromium.ts")], { env: { ...process.env, TMPDIR: mine } });
  try {
    await rename(mine, home);
  } catch (error) {
    await rm(mine, { recursive: true, force: true });
    if (!existsSync(home)) throw error;
  }
  return home;
}

async function launchOwn(args: readonly string[]): Promise<Browser> {
  const home = await unpacked();
  // A private TMPDIR for the profile too: Chromium leaves files there, and another version's would be picked up.
  const tmp = await mkdtemp(join(home, "tmp-"));
  // The package's own fonts.conf points at /tmp/fonts: this one says where its font is and where the cache may go.
  const fonts = join(tmp, "fonts.conf");
  await writeFile(fonts, `<fontconfig><dir>${join(home, "fonts")}</dir><cachedir>${tmp}</cachedir></fontconfig>\n`);
  const libraries = [join(home, "al2023/lib"), process.env["LD_LIBRARY_PATH"]].filter(Boolean).join(":");
  const env = { ...process.env, TMPDIR: tmp, HOME: tmp, LD_LIBRARY_PATH: libraries, FONTCONFIG_FILE: fonts };
  const browser = await chromium.launch({ executablePath: join(home, "chromium"), args: [...switches, ...args], env });
  browser.on("disconnected", () => void rm(tmp, { recursive: true, force: true, maxRetries: 5 }));
  return browser;
}

async function launchInstalled(args: readonly string[], path: string | undefined): Promise<Browser> {
  try {
    return await chromium.launch({ ...(path ? { executablePath: path } : { channel: "chrome" }), args: [...switches, ...args] });
  } catch (cause) {
    const wanted = path ?? "Google Chrome";
    throw new Error(
      `Browser tests need ${wanted} on ${process.platform} ${process.arch}: install it, or set CHROME_PATH to a Chrome or Chromium.`,
      { cause },
    );
  }
}

/** Starts a headless browser. Throws, never skips, where none can start. */
export async function launch({ args = [] }: { args?: readonly string[] } = {}): Promise<Browser> {
  const path = process.env["CHROME_PATH"];
  return !path && process.platform === "linux" && process.arch === "x64" ? launchOwn(args) : launchInstalled(args, path);
}
