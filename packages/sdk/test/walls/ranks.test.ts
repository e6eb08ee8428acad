import { describe, expect, test } from "vitest";
import { nowhere, throughWalls } from "./ranks.js";
import { importsOf, shipped } from "./sources.js";

const sources = shipped();

test("there are files to look at, and their imports are seen", () => {
  expect(sources.length).toBeGreaterThan(20);
  expect(sources.flatMap(importsOf).length).toBeGreaterThan(sources.length);
});

test("imports go down", () => {
  expect(throughWalls(sources)).toEqual([]);
});

test("every folder is named after what is in it", () => {
  expect(nowhere(sources.map(({ path }) => path))).toEqual([]);
  expect(nowhere(["identifiers/utils/digits.ts", "core/digits.ts"])).toEqual(["identifiers/utils/digits.ts"]);
});

const complaints = (path: string, text: string) => throughWalls([{ path, text }]);

describe("a planted violation is reported", () => {
  test.each([
    ["core/digits.ts", `import { x } from "../identifiers/index.js";`, "(core, 0) imports identifiers (3)"],
    ["core/digits.ts", `import type { X } from "../law/index.js";`, "(core, 0) imports law (1)"],
    ["core/digits.ts", `export * from "../law/index.js";`, "(core, 0) imports law (1)"],
    ["core/digits.ts", `const late = () => import("../quality/index.js");`, "(core, 0) imports quality (7)"],
    ["core/digits.ts", `type X = import("../law/index.js").Citation;`, "(core, 0) imports law (1)"],
    ["fields/person-name/index.ts", `import { x } from "../../identifiers/index.js";`, "(fields, 3) imports identifiers (3)"],
    ["law/index.ts", `import type { Rule } from "../rules/index.js";`, "(law, 1) imports rules (1)"],
    ["rules/rule.ts", `import { cite } from "../law/index.js";`, "(rules, 1) imports law (1)"],
    ["locales/vi.ts", `import { x } from "../cli/run.js";`, "(locales, 8) imports cli (10)"],
    ["identifiers/tax-code/tax-code.ts", `import { PersonalId } from "../../index.js";`, "imports the root"],
    ["identifiers/tax-code/tax-code.ts", `import { is } from "../personal-id/personal-id.js";`, "reaches inside identifiers/personal-id"],
    [
      "identifiers/tax-code/tax-code.ts",
      `import { is } from "../personal-id/personal-id.generated.js";`,
      "reaches inside identifiers/personal-id",
    ],
    [
      "identifiers/tax-code/tax-code.generated.ts",
      `import { is } from "../personal-id/personal-id.js";`,
      "reaches inside identifiers/personal-id",
    ],
    ["identifiers/index.ts", `export { is } from "./personal-id/personal-id.js";`, "reaches inside identifiers/personal-id"],
    ["quality/check.ts", `import { vi } from "../identifiers/personal-id/phrases.js";`, "reaches inside identifiers/personal-id"],
    ["cli/commands/x.ts", `import { facts } from "../../databases/land/land-parcel/facts.js";`, "reaches inside databases/land"],
    ["databases/enterprise/x.ts", `import { x } from "../land/land-parcel/index.js";`, "reaches inside databases/land"],
    ["quality/check.ts", `import { x } from "../../test/walls/ranks.js";`, "leaves src"],
    ["attic/box.ts", `import { x } from "../core/index.js";`, "is in no room"],
    ["core/digits.ts", `import { x } from "../attic/box.js";`, "which has no rank"],
  ])("%s: %s", (path, text, said) => {
    const [complaint, ...more] = complaints(path, text);
    expect(complaint).toContain(`${path}:1 `);
    expect(complaint).toContain(said);
    expect(more).toEqual([]);
  });
});

describe("what is allowed stays allowed", () => {
  test.each([
    [
      "identifiers/tax-code/tax-code.ts",
      `import { is } from "../personal-id/index.js"; import { digits } from "../../rules/primitives.js";`,
    ],
    ["identifiers/tax-code/tax-code.generated.ts", `import { is } from "../personal-id/personal-id.generated.js";`],
    ["rules/rule.ts", `import type { Citation } from "../law/index.js";`],
    ["rules/rule.ts", `import { type Citation } from "../law/index.js";`],
    ["locales/vi.ts", `import { vi } from "../identifiers/personal-id/phrases.js";`],
    ["testing.ts", `export { vectors } from "./identifiers/personal-id/vectors.js";`],
    ["index.ts", `export * from "./identifiers/personal-id/index.js";`],
    ["quality/check.ts", `import { parse } from "csv-parse";`],
  ])("%s: %s", (path, text) => {
    expect(complaints(path, text)).toEqual([]);
  });
});
