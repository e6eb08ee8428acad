// A bundle carries the work of others, and their licences ask to travel with it: one LICENSES.txt beside the bundle.
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";

interface Bundler {
  readonly initialOptions: { metafile?: boolean };
  onEnd(done: (result: { readonly metafile?: { readonly inputs: Readonly<Record<string, unknown>> } | undefined }) => void): void;
}

/** The folder of the package that a bundled file belongs to; undefined for our own files. */
function packageOf(file: string): string | undefined {
  const inside = file.replaceAll("\\", "/").match(/^.*node_modules\/(?:@[^/]+\/)?[^/]+/u)?.[0];
  return inside && existsSync(join(inside, "package.json")) ? inside : undefined;
}

function entry(folder: string): string {
  const { name, version, license } = JSON.parse(readFileSync(join(folder, "package.json"), "utf8")) as Record<string, string>;
  const files = readdirSync(folder, { withFileTypes: true })
    .filter((found) => found.isFile() && /^(?:licen[cs]e|notice)/iu.test(found.name))
    .map(({ name: file }) => file);
  if (files.length === 0) throw new Error(`${name} is bundled, but has no licence file to carry along`);
  return [`${name} ${version} (${license})`, ...files.map((file) => readFileSync(join(folder, file), "utf8").trim())].join("\n\n");
}

/** An esbuild plugin: the licences of everything in the bundle, written to `file`. */
export const licences = (file: string) => ({
  name: "licences",
  setup(build: Bundler) {
    build.initialOptions.metafile = true;
    build.onEnd(({ metafile }) => {
      const folders = new Set(Object.keys(metafile?.inputs ?? {}).flatMap((input) => packageOf(resolve(input)) ?? []));
      const rule = `\n\n${"-".repeat(80)}\n\n`;
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, `${[...folders].toSorted().map(entry).join(rule)}\n`);
    });
  },
});
