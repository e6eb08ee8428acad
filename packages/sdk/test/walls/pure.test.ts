import { describe, expect, test } from "vitest";
import { outerWorld } from "./pure.js";
import { shipped } from "./sources.js";

test("no clock, randomness, network, file or environment outside cli/", () => {
  expect(outerWorld(shipped())).toEqual([]);
});

const complaints = (text: string, path = "quality/planted.ts") => outerWorld([{ path, text }]);

describe("a planted use is reported", () => {
  test.each([
    `export const now = () => Date.now();`,
    `export const now = new Date();`,
    `export const now = Date();`,
    `const { now } = Date;`,
    `export const { random } = Math;`,
    `export const x = Math.random();`,
    `export const x = [1].map(Math.random);`,
    `export const x = performance.now();`,
    `export const x = crypto.randomUUID();`,
    `export const x = globalThis.crypto;`,
    `export const x = globalThis.fetch("/");`,
    `export const x = await fetch("/");`,
    `export const get = { fetch };`,
    `export const get = fetch;`,
    `import { readFileSync } from "node:fs"; readFileSync("x");`,
    `const fs = await import("node:fs/promises");`,
    `export const lang = process.env.LANG;`,
    `export const f = new Function("return 1");`,
    `export const f = eval("1");`,
    `console.log("hello");`,
    `setTimeout(() => {}, 1);`,
    `export const here = import.meta.url;`,
  ])("%s", (text) => {
    expect(complaints(text)).not.toEqual([]);
  });
});

describe("what is allowed stays allowed", () => {
  test.each([
    `export const day = (asOf: string) => new Date(asOf).getUTCDay();`,
    `export const pick = (random: () => number) => Math.floor(random() * 3);`,
    `export const utc = Date.UTC(2090, 0, 1);`,
    `export interface Options { process: string; readonly document: string } export const f = (o: Options) => o.document + o.process;`,
    `export const f = (document: string) => document.length;`,
    `import type { Readable } from "node:stream"; export type R = Readable;`,
    `export const call: Function | undefined = undefined;`,
  ])("%s", (text) => {
    expect(complaints(text)).toEqual([]);
  });

  test("the command line has a clock, files and a terminal", () => {
    expect(complaints(`import "node:fs"; console.log(Date.now());`, "cli/run.ts")).toEqual([]);
  });
});
