// @ts-check
import { createHash } from "node:crypto";
import { globSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { lessonsOf, openTracks } from "../catalogue/catalogue.ts";

/** Pages that every track needs besides its lessons. */
const common = ["hoc", "hoc/on-tap", "hoc/so-hoc-tap"];

/** Names of hashed files that a text mentions. @param {string} text */
const mentioned = (text) => [...text.matchAll(/[\w.-]+\.(?:js|css|woff2|wasm)(?=["'`)\\?]|$)/gu)].map((m) => m[0]);

/**
 * Danh sách tệp để học ngoại tuyến: for each track its pages in both languages, and whatever script, style or font they
 * lead to, followed from file to file.
 * @returns {import("astro").AstroIntegration}
 */
export function offline() {
  return {
    name: "hoso-offline",
    hooks: {
      "astro:build:done": ({ dir }) => {
        const dist = fileURLToPath(dir);
        const assets = new Set(globSync("_astro/*", { cwd: dist }).map((f) => f.replaceAll("\\", "/").slice("_astro/".length)));
        mkdirSync(join(dist, "offline"), { recursive: true });
        for (const { id } of openTracks) {
          const slugs = [...common, ...lessonsOf(id).map((l) => `hoc/${l.slug}`)];
          const pages = slugs.flatMap((slug) => [`${slug}/`, `en/${slug}/`]);
          const needed = new Set();
          const queue = pages.map((page) => `${page}index.html`);
          for (let file = queue.pop(); file !== undefined; file = queue.pop()) {
            if (!/\.(?:html|js|css)$/u.test(file)) continue;
            for (const name of mentioned(readFileSync(join(dist, file), "utf8"))) {
              if (!assets.has(name) || needed.has(name)) continue;
              needed.add(name);
              queue.push(`_astro/${name}`);
            }
          }
          const files = [...pages, "favicon.svg", ...[...needed].toSorted().map((name) => `_astro/${name}`)];
          const hash = createHash("sha256");
          for (const file of files) hash.update(readFileSync(join(dist, file.endsWith("/") ? `${file}index.html` : file)));
          writeFileSync(join(dist, `offline/${id}.json`), JSON.stringify({ version: hash.digest("hex").slice(0, 12), files }));
        }
      },
    },
  };
}
