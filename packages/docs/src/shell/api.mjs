// @ts-check
import { cpSync, globSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { createStarlightTypeDocPlugin } from "starlight-typedoc";

// Each public subpath of the SDK is an entry point: folder = subpath = one page. A page for every name would be a
// thousand pages, twice.
const sdk = fileURLToPath(new URL("../../../sdk/", import.meta.url));
const rooms = [
  "core",
  "law",
  "rules",
  "codes/*",
  "identifiers",
  "identifiers/*",
  "fields/*",
  "documents/*",
  "databases/*",
  "elements/*",
  "quality",
  "quality/*",
  "exchange/*",
  "exports/*",
];
const entryPoints = rooms.flatMap((room) => globSync(`src/${room}/index.ts`, { cwd: sdk }).sort()).map((file) => `../sdk/${file}`);

const [typeDoc] = createStarlightTypeDocPlugin();

/**
 * The same pages under both languages: docstrings begin with the Vietnamese term and go on in English. They are copied,
 * because reading the sources a second time takes longer than the rest of the build.
 * @type {import("@astrojs/starlight/types").StarlightPlugin}
 */
const english = {
  name: "hoso-api-in-english",
  hooks: {
    "config:setup"({ astroConfig }) {
      const from = fileURLToPath(new URL("content/docs/api/", astroConfig.srcDir));
      const to = fileURLToPath(new URL("content/docs/en/api/", astroConfig.srcDir));
      rmSync(to, { recursive: true, force: true });
      cpSync(from, to, { recursive: true });
      for (const file of globSync("**/*.md", { cwd: to })) {
        const text = readFileSync(to + file, "utf8");
        writeFileSync(
          to + file,
          text.replaceAll(`](${astroConfig.base.replace(/\/$/u, "")}/api/`, `](${astroConfig.base.replace(/\/$/u, "")}/en/api/`),
        );
      }
    },
  },
};

export const api = [
  typeDoc({
    entryPoints,
    tsconfig: "../sdk/tsconfig.build.json",
    output: "api",
    // The validator of links wants a page called `index` for a module.
    typeDoc: {
      entryFileName: "index",
      router: "module",
      useHTMLAnchors: true,
      skipErrorChecking: true,
      excludeInternal: true,
      disableSources: true,
    },
  }),
  english,
];
