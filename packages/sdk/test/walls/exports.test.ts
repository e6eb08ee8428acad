import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { disagreements, type Exports, forgotten } from "./exports.js";
import { root, shipped } from "./sources.js";

const sources = shipped();
const paths = sources.map(({ path }) => path);
const { exports } = JSON.parse(readFileSync(join(root, "package.json"), "utf8")) as { exports: Exports };

test("folders and subpaths agree", () => {
  expect(disagreements(exports, paths)).toEqual([]);
});

test("the identifiers' index passes on every identifier", () => {
  expect(forgotten("identifiers", paths, sources.find(({ path }) => path === "identifiers/index.ts")?.text ?? "")).toEqual([]);
});

describe("a planted disagreement is reported", () => {
  const both = (file: string) => ({ types: `./dist/${file}.d.ts`, default: `./dist/${file}.js` });
  const planted: Exports = { ".": both("index"), "./identifiers/*": both("identifiers/*/index"), "./package.json": "./package.json" };
  const there = ["index.ts", "identifiers/tax-code/index.ts"];

  test("none when they agree", () => {
    expect(disagreements(planted, there)).toEqual([]);
  });
  test("a unit without a subpath", () => {
    expect(disagreements(planted, [...there, "documents/passport/index.ts"])).toEqual(["documents/passport/index.ts has no subpath"]);
  });
  test("a room without a subpath", () => {
    expect(disagreements(planted, [...there, "exchange/index.ts"])).toEqual(["exchange/index.ts has no subpath"]);
  });
  test("a subpath without a source", () => {
    expect(disagreements({ ...planted, "./trust": both("trust/index") }, there)).toEqual([
      "./trust is exported, but no source file is behind it",
    ]);
  });
  test("types that come second, or from another file", () => {
    expect(disagreements({ ...planted, ".": { default: "./dist/index.js", types: "./dist/index.d.ts" } }, there)).toHaveLength(1);
    expect(disagreements({ ...planted, ".": { types: "./dist/other.d.ts", default: "./dist/index.js" } }, there)).toHaveLength(1);
  });
  test("a unit that its room forgot", () => {
    expect(forgotten("identifiers", there, `export * from "./personal-id/index.js";`)).toEqual([
      "identifiers/index.ts does not pass on tax-code",
    ]);
  });
});
