import { readFileSync } from "node:fs";
import { dirname } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import { root } from "../codegen/source.js";

/** The tests and all they import as one script, with the instrumented files in place of their sources. Packages stay outside. */
export async function bundle(tests: string, instrumented: ReadonlyMap<string, string>): Promise<string> {
  const { outputFiles } = await build({
    stdin: { contents: tests, resolveDir: root, loader: "ts" },
    bundle: true,
    write: false,
    format: "cjs",
    platform: "node",
    target: "node22",
    packages: "external",
    logLevel: "silent",
    // the package says that its files have no side effects; those of tests are what is wanted
    ignoreAnnotations: true,
    plugins: [
      {
        name: "mutated",
        setup: ({ onLoad, onResolve }) => {
          // required from a script, its default export would be the whole module
          onResolve({ filter: /^@streamparser\/json\// }, ({ path }) => ({ path: fileURLToPath(import.meta.resolve(path)) }));
          onLoad({ filter: /\.ts$/ }, ({ path: file }) => ({
            contents: (instrumented.get(file) ?? readFileSync(file, "utf8")).replaceAll(
              "import.meta.dirname",
              JSON.stringify(dirname(file)),
            ),
            loader: "ts",
          }));
        },
      },
    ],
  });
  return outputFiles[0]!.text;
}
