import { globSync } from "node:fs";
import { dirname, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { expect, test } from "vitest";
import { describeRecord } from "../../test/describe-record.js";
import { phrases as en } from "../locales/en.js";
import { phrases as vi } from "../locales/vi.js";
import { catalogue } from "./catalogue.js";
import { madeUpToday } from "./made-up.js";
import type { RecordUnit } from "./record-unit.js";
import type { RecordVectors } from "./vectors.js";

// Every record keeps the promises of its kind. What is special to one is tested in its own folder.

const home = import.meta.dirname;
const folders = globSync("*/**/rule.ts", { cwd: home })
  .map((path) => dirname(path).replaceAll("\\", "/"))
  .toSorted();
const load = async (path: string): Promise<unknown> => import(pathToFileURL(resolve(home, path)).href);

const records = await Promise.all(
  folders.map(async (folder) => ({
    folder,
    unit: (await load(`${folder}/index.ts`)) as RecordUnit,
    vectors: ((await load(`${folder}/vectors.ts`)) as { readonly vectors: RecordVectors }).vectors,
  })),
);

test("the catalogue has every record once, under its own name", async () => {
  const listed = await Promise.all(catalogue.map(async ({ key, database, load: read }) => ({ key, database, meta: (await read()).meta })));
  for (const { key, database, meta } of listed) expect([meta.key, meta.database]).toEqual([key, database]);
  expect(listed.map((entry) => entry.key).toSorted()).toEqual(records.map(({ unit }) => unit.meta.key).toSorted());
  for (const { folder, unit } of records)
    expect(folder).toBe(unit.meta.key === "citizen" ? "population" : `${unit.meta.database}/${unit.meta.key}`);
});

test("a column for a personal id is found under the short name that offices give it", () => {
  const named = records.flatMap(({ unit }) =>
    unit.columns.filter(({ name }) => name.vi === "Số định danh cá nhân").map((column) => [unit.meta.key, column] as const),
  );
  expect(named.length).toBeGreaterThan(10);
  expect(named.flatMap(([key, { aliases }]) => (aliases?.includes("Số định danh") ? [] : [key]))).toEqual([]);
});

for (const { unit, vectors } of records)
  if (unit.meta.key !== "citizen") describeRecord(unit, { vectors, phrases: { vi, en }, today: madeUpToday, runs: 300 });
