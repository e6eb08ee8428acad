import { globSync } from "node:fs";
import { dirname, join } from "node:path";
import { describe, expect, test } from "vitest";
import { bundle, tooMuch } from "./bundle.js";
import { root } from "./sources.js";

// Who imports one record gets that record: its bundle holds nothing of another database, nor its rules, law texts or words in English.

const src = join(root, "src");
const records = globSync("databases/*/*/rule.ts", { cwd: src })
  .map((path) => dirname(path).replaceAll("\\", "/"))
  .toSorted();
const none = { gzip: 1_000_000, files: [], strings: [] };

/** Files of other databases, of the catalogue, and acts in full. */
const others = (record: string): RegExp[] => {
  const database = record.split("/", 2).join("/");
  return [new RegExp(`databases/(?!${database.split("/")[1]}/)[^/]+/`, "u"), /databases\/catalogue\.ts$/u, /instruments\.generated\.ts$/u];
};

test("there are records to weigh", () => expect(records.length).toBeGreaterThan(30));

describe.each(records)("%s", (record) => {
  test("the schema brings no other database along", async () => {
    const carried = await bundle(`export { schema } from "./${record}/index.js"`, src);
    expect(tooMuch(carried, { ...none, gzip: 40 * 1024, files: others(record) })).toEqual([]);
  });
});

const exported = globSync("exports/*/index.ts", { cwd: src }).map((path) => dirname(path).replaceAll("\\", "/"));

test("there are exports to weigh", () => expect(exported.length).toBeGreaterThan(5));

test.each(exported)("%s brings no record along", async (path) => {
  const carried = await bundle(`export * from "./${path}/index.js"`, src);
  const record = /databases\/[^/]+\/(?:[^/]+\/)?(?:rule|facts|schema|[^/]+\.generated)\.ts$/u;
  expect(tooMuch(carried, { ...none, files: [record, /databases\/catalogue\.ts$/u] })).toEqual([]);
});

test("a planted excess is reported", async () => {
  const record = "databases/land/land-parcel";
  const carried = await bundle(
    `export { schema } from "./${record}/index.js"; export { schema as other } from "./databases/enterprise/enterprise/index.js"`,
    src,
  );
  expect(tooMuch(carried, { ...none, files: others(record) }).join()).toContain("databases/enterprise/enterprise/");
  expect(tooMuch(carried, { ...none, gzip: 1024 })).toHaveLength(1);
});
