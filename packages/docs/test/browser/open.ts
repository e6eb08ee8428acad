// A page of the built site in a browser of its own, and everything it asked of other hosts.
import { existsSync } from "node:fs";
import { join } from "node:path";
import type { Browser, BrowserContextOptions, Page } from "playwright-core";
import { afterAll, beforeAll, expect } from "vitest";
import { launch, serve } from "./launch.ts";

export const dist = join(import.meta.dirname, "../../dist");
export const locales = ["vi", "en"] as const;
export type Locale = (typeof locales)[number];
export const widths = [375, 1280] as const;

/** A page of ours in a language. */
export const at = (locale: Locale, path: string): string => `${locale === "en" ? "/en" : ""}/${path}`;

export interface Opened {
  readonly page: Page;
  /** Requests that left the origin, and errors that the page threw: both must stay empty. */
  readonly elsewhere: readonly string[];
  readonly errors: readonly string[];
}

let browser: Browser | undefined;
let site: Awaited<ReturnType<typeof serve>> | undefined;

/** Starts a browser, with switches of its own if any, and the site for a test file, and stops both after it. */
export function useSite(...args: readonly string[]): (path: string, options?: BrowserContextOptions) => Promise<Opened> {
  beforeAll(async () => {
    if (!existsSync(join(dist, "index.html"))) throw new Error("The site is not built: run `pnpm build` in packages/docs first.");
    [browser, site] = await Promise.all([launch({ args }), serve(dist)]);
  });
  afterAll(async () => {
    await browser?.close();
    await site?.close();
  });
  return async (path, options = {}) => {
    const { url } = site!;
    const context = await browser!.newContext({
      viewport: { width: 1280, height: 900 },
      reducedMotion: "reduce",
      acceptDownloads: true,
      ...options,
    });
    const elsewhere: string[] = [];
    const errors: string[] = [];
    context.on("request", (request) => {
      const asked = request.url();
      if (!asked.startsWith(url) && !asked.startsWith("blob:") && !asked.startsWith("data:")) elsewhere.push(asked);
    });
    const page = await context.newPage();
    page.on("pageerror", (error) => errors.push(error.message));
    await page.goto(url + path);
    return { page, elsewhere, errors };
  };
}

/** Nothing left the origin and nothing broke. Closes the page's context. */
export async function clean({ page, elsewhere, errors }: Opened): Promise<void> {
  expect(elsewhere).toEqual([]);
  expect(errors).toEqual([]);
  await page.context().close();
}
