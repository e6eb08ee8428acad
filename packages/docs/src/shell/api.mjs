// @ts-check
import { globSync } from "node:fs";
import { createStarlightTypeDocPlugin } from "starlight-typedoc";

// Each public subpath of the SDK is an entry point: folder = subpath = page.
const sdk = new URL("../../../sdk/", import.meta.url);
const rooms = ["core", "law", "rules", "codes/*", "identifiers", "identifiers/*", "fields/*", "documents/*", "databases/*", "quality", "quality/*"];
const entryPoints = rooms.flatMap((room) => globSync(`src/${room}/index.ts`, { cwd: sdk }).sort()).map((file) => `../sdk/${file}`);

/**
 * The same pages under both languages: docstrings begin with the Vietnamese term and go on in English.
 * @param {string} output
 */
function pages(output) {
  const [plugin, group] = createStarlightTypeDocPlugin();
  return {
    group,
    plugin: plugin({
      entryPoints,
      tsconfig: "../sdk/tsconfig.build.json",
      output,
      sidebar: { label: "API", collapsed: true },
      // The validator of links wants a page called `index` for a module.
      typeDoc: { entryFileName: "index", skipErrorChecking: true, excludeInternal: true, disableSources: true },
    }),
  };
}

const vi = pages("api");
const en = pages("en/api");

export const api = [vi.plugin, en.plugin];
export const apiGroups = [vi.group];
