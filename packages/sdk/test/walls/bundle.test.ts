import { globSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { bundle, sentences, tooMuch } from "./bundle.js";
import { root } from "./sources.js";

const zod = /node_modules\/zod\//u;
const words = /\/phrases\.ts$/u;
const lawTexts = /\/instruments\.generated\.ts$/u;

const src = join(root, "src");
const units = globSync("identifiers/*/index.ts", { cwd: src })
  .map((path) => path.replaceAll("\\", "/").split("/")[1]!)
  .toSorted();
const pascal = (key: string) => key.replaceAll(/(?:^|-)([a-z0-9])/gu, (_, letter: string) => letter.toUpperCase());
const phrases = (key: string) => join(src, "identifiers", key, "phrases.ts");

test("there are identifiers to weigh", () => {
  expect(units).toContain("personal-id");
});

describe.each(units)("identifiers/%s", (key) => {
  const index = `./identifiers/${key}/index.js`;

  test("the phrases are known, so that their absence means something", () => {
    expect(sentences(phrases(key), "vi").length).toBeGreaterThan(0);
    expect(sentences(phrases(key), "en").length).toBeGreaterThan(0);
  });

  test("is: at most 1 kB, no zod, no words, no law texts", async () => {
    const strings = [...sentences(phrases(key), "vi"), ...sentences(phrases(key), "en"), "ZodError", "/QH15"];
    expect(tooMuch(await bundle(`export { is } from "${index}"`, src), { gzip: 1000, files: [zod, words, lawTexts], strings })).toEqual([]);
  });

  test("the schema: at most 22 kB with zod, no English", async () => {
    expect(
      tooMuch(await bundle(`export { ${pascal(key)} } from "${index}"`, src), {
        gzip: 22 * 1024,
        files: [lawTexts],
        strings: sentences(phrases(key), "en"),
      }),
    ).toEqual([]);
  });
});

describe("a planted excess is reported", () => {
  const personalId = "./identifiers/personal-id/index.js";
  const none = { gzip: 1_000_000, files: [], strings: [] };

  test("zod, words and a sentence where only `is` was asked for", async () => {
    const carried = await bundle(
      `export { PersonalId, is } from "${personalId}"; export { en } from "./identifiers/personal-id/phrases.js"`,
      src,
    );
    expect(tooMuch(carried, { ...none, gzip: 1024 })).toEqual([`${carried.gzip} bytes gz, at most 1024 allowed`]);
    expect(tooMuch(carried, { ...none, files: [zod] })).not.toEqual([]);
    expect(tooMuch(carried, { ...none, files: [words] })).not.toEqual([]);
    for (const said of sentences(phrases("personal-id"), "en"))
      expect(tooMuch(carried, { ...none, strings: [said] })).toEqual([`carries the text "${said}"`]);
  });

  test("the other form of import costs more than the ceiling", async () => {
    const carried = await bundle(`import { z } from "zod"; export const schema = z.string()`, src);
    expect(tooMuch(carried, { ...none, gzip: 22 * 1024 })).toHaveLength(1);
  });
});
