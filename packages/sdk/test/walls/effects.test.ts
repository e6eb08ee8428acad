import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { afterEach, expect, test } from "vitest";
import * as z from "zod";
import { changedBy } from "./effects.js";
import { root, shipped } from "./sources.js";

const planted = globalThis as typeof globalThis & { planted?: true };

afterEach(() => {
  delete planted.planted;
  z.globalRegistry.clear();
});

test.each(shipped().flatMap(({ path }) => (path.startsWith("cli/") ? [] : [path])))("importing %s changes nothing", async (path) => {
  expect(await changedBy(() => import(pathToFileURL(join(root, "src", path)).href))).toEqual([]);
});

test("a planted effect is reported", async () => {
  expect(await changedBy(async () => (planted.planted = true))).toEqual(["globalThis.planted"]);
  expect(await changedBy(async () => delete planted.planted)).toEqual(["globalThis.planted is gone"]);
  expect(await changedBy(async () => z.string().meta({ id: "planted" }))).toEqual(["z.globalRegistry has planted"]);
  expect(await changedBy(async () => Object.assign(Array.prototype, { planted: true }))).toEqual(["Array.prototype.planted"]);
  delete (Array.prototype as { planted?: true }).planted;
});
