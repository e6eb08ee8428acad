import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { type Manifest, throughWindows } from "./doorways.js";
import { root, shipped } from "./sources.js";

const manifest = JSON.parse(readFileSync(join(root, "package.json"), "utf8")) as Manifest;

test("the outside comes in by its doorways", () => {
  expect(throughWindows(shipped(), manifest)).toEqual([]);
});

const planted: Manifest = { dependencies: { "csv-parse": "1" }, peerDependencies: { zod: "4" }, devDependencies: { "a-plotter": "6" } };
const complaints = (path: string, text: string) => throughWindows([{ path, text }], planted);

describe("a planted window is reported", () => {
  test.each([
    ["identifiers/tax-code/tax-code.ts", `import * as z from "zod";`, "outside a schema file"],
    ["identifiers/tax-code/tax-code.ts", `const z = await import("zod");`, "outside a schema file"],
    ["identifiers/tax-code/schema.ts", `import { z } from "zod";`, "by name"],
    ["identifiers/tax-code/schema.ts", `import z from "zod";`, "by name"],
    ["identifiers/tax-code/schema.ts", `export { z } from "zod";`, "by name"],
    ["identifiers/tax-code/schema.ts", `import * as z from "zod/mini";`, "only door"],
    ["quality/report.ts", `import * as plotter from "a-plotter";`, "neither a dependency nor a peer"],
    ["quality/engine.ts", `const engine = await import("@duckdb/node-api");`, "neither a dependency nor a peer"],
    ["quality/engine.ts", `const engine = await import(name);`, "cannot be read"],
  ])("%s: %s", (path, text, said) => {
    expect(complaints(path, text).join("\n")).toContain(said);
  });
});

describe("what is allowed stays allowed", () => {
  test.each([
    ["identifiers/tax-code/schema.ts", `import * as z from "zod";`],
    ["identifiers/doorway.schema.ts", `import * as z from "zod";`],
    ["identifiers/identifier.ts", `import type * as z from "zod";`],
    ["identifiers/tax-code/tax-code.ts", `import { type $brand } from "zod";`],
    ["quality/read.ts", `import { parse } from "csv-parse/sync";`],
    ["cli/report.ts", `import * as plotter from "a-plotter"; import * as z from "zod";`],
  ])("%s: %s", (path, text) => {
    expect(complaints(path, text)).toEqual([]);
  });
});
