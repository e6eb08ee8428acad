// The page of a lesson inside a package, out of the built site: its text and its exercises, nothing around them.
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Locale } from "@hoso/sdk/core";
import { parse, type HTMLElement } from "node-html-parser";
import type { Lesson } from "../../src/catalogue/lesson.ts";

/** Files by their path in the package. */
export type Files = Record<string, Uint8Array>;

/** What makes no sense away from the site: its scripts, its tools, and the way to other pages. */
const left = "script, lesson-tools, noscript, .sl-anchor-link, .next-lesson";
const name = (path: string): string => path.slice(path.lastIndexOf("/") + 1);

/** A link that stays on the page stays; of one that leads elsewhere the words stay. */
function unlink(main: HTMLElement): void {
  for (const a of main.querySelectorAll("a")) {
    if (a.getAttribute("href")?.startsWith("#")) continue;
    // "more about this act" leads out and says nothing else
    if (a.closest(".term-note")) a.remove();
    else a.replaceWith(`<span>${a.innerHTML}</span>`);
  }
}

/** Follows the system's choice of light or dark before anything is drawn. */
const theme = `document.documentElement.dataset.theme=matchMedia("(prefers-color-scheme: dark)").matches?"dark":"light"`;
const css = `body{margin:0;background:var(--sl-color-bg)}.lms{max-width:48rem;margin-inline:auto;padding-bottom:2rem}#platform,#leave{margin:0;padding:.5rem var(--sl-content-pad-x,1rem)}#platform{font-size:var(--sl-text-sm);color:var(--ink-soft)}#platform:not([data-state=saved]){font-weight:700}`;

/** A stylesheet without the fonts of the site: a third of a package, where every device has letters of its own. */
const styles = (dist: string, sheet: string): string =>
  readFileSync(join(dist, sheet), "utf8").replace(/@font-face\s*\{[^}]*url\([^}]*\}/gu, "");

/** The page of a built site, or a clear word that it is not built. */
function built(dist: string, { slug }: Lesson, locale: Locale): string {
  const path = join(dist, locale === "en" ? "en" : "", "hoc", slug, "index.html");
  if (!existsSync(path))
    throw new Error(
      `Chưa có trang ${slug} trong bản dựng: hãy chạy \`npx -y pnpm@12 test --only build,report,site\` trước · The site is not built: run \`npx -y pnpm@12 test --only build,report,site\` first`,
    );
  return readFileSync(path, "utf8");
}

/** Puts the page of a lesson, with its styles, among the files of a package. `depth` folders down, shared files are above. */
export function addPage(files: Files, dist: string, lesson: Lesson, locale: Locale, folder: string): void {
  const page = parse(built(dist, lesson, locale), { comment: false });
  const main = page.querySelector("main")!;
  for (const gone of main.querySelectorAll(left)) gone.remove();
  unlink(main);
  const up = folder === "" ? "" : "../";
  const sheets = page.querySelectorAll('link[rel="stylesheet"]').map((link) => ({
    href: link.getAttribute("href")!,
    media: link.getAttribute("media"),
  }));
  const links = sheets.map(({ href, media }) => {
    const file = `${name(href).split(".")[0]}.css`;
    files[`shared/${file}`] = Buffer.from(styles(dist, href));
    return `<link rel="stylesheet" href="${up}shared/${file}"${media ? ` media="${media}"` : ""}>`;
  });
  const html = `<!doctype html>
<html lang="${locale}" dir="ltr">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${page.querySelector("h1")!.innerHTML}</title>
<script>${theme}</script>
${links.join("\n")}
<style>${css}</style>
<script src="lesson.js" defer></script>
</head>
<body>
<div class="lms"><p id="platform" role="status"></p>
${main.outerHTML}
</div>
</body>
</html>
`;
  files[`${folder}index.html`] = Buffer.from(html);
}
