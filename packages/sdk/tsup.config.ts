import { rmSync } from "node:fs";
import { defineConfig } from "tsup";
import { licences } from "./scripts/licences.js";

// Two builds write to dist at the same time, so neither may clean it: it is emptied here, before both.
rmSync("dist", { recursive: true, force: true });

const notShipped = ["!src/**/*.test.ts", "!src/**/*.test-d.ts"];

export default defineConfig([
  {
    // One file in, one file out: a bundler drops an unused module whole (sideEffects: false), but it cannot drop one
    // schema out of a shared chunk.
    name: "library",
    entry: ["src/**/*.ts", "!src/cli/**", ...notShipped],
    outDir: "dist",
    format: "esm",
    target: "es2023",
    bundle: false,
    clean: false,
    dts: false, // declarations come from tsc -p tsconfig.build.json
  },
  {
    // Everything inside, zod and the table readers too: reading zod's files one by one costs 60 ms at each start.
    // The DuckDB engine stays outside: it is native, large, and only for those who installed it.
    name: "cli",
    entry: { hoso: "src/cli/hoso.ts" },
    outDir: "dist/cli",
    format: "esm",
    target: "node22",
    platform: "node",
    bundle: true,
    noExternal: [/^(?!@duckdb\/)/u],
    external: [/^@duckdb\//u],
    esbuildPlugins: [licences("dist/cli/LICENSES.txt")],
    clean: false,
    dts: false,
  },
]);
