// `node test/screenshots.ts [part of a path…]`: every page of ours in two widths and two themes, into .out/ for a person to look at.
import { globSync, mkdirSync } from "node:fs";
import { dirname, join } from "node:path";
import { launch, serve } from "./browser/launch.ts";

const docs = join(import.meta.dirname, "..");
const wanted = process.argv.slice(2);
const pages = globSync("**/index.html", { cwd: join(docs, "dist") })
  .map((file) => `/${dirname(file)}/`.replace("/./", "/"))
  .filter((path) => !path.includes("/api/") && (wanted.length === 0 || wanted.some((part) => path === part || path === `/en${part}`)));

const site = await serve(join(docs, "dist"));
const browser = await launch();
try {
  for (const width of [375, 1280]) {
    for (const theme of ["light", "dark"] as const) {
      const context = await browser.newContext({
        viewport: { width, height: width === 375 ? 812 : 900 },
        colorScheme: theme,
        reducedMotion: "reduce",
      });
      const page = await context.newPage();
      for (const path of pages) {
        await page.goto(site.url + path);
        await page.waitForLoadState("networkidle");
        const file = join(docs, ".out", "screenshots", `${width}-${theme}`, `${path.replaceAll("/", "_")}.png`);
        mkdirSync(dirname(file), { recursive: true });
        await page.screenshot({ path: file, fullPage: true });
      }
      await context.close();
    }
  }
} finally {
  await browser.close();
  await site.close();
}
console.log(`${pages.length} pages × 2 widths × 2 themes in .out/screenshots`);
