import { expect, test } from "vitest";
import { checked } from "../../test/registers.js";
import { citizen, headerNames, mapHeaders } from "./index.js";
import { readTable } from "./read/index.js";
import { templateOf } from "./template.js";

test.each(["vi", "en"] as const)("the form in %s is read back as what it is, and its example is right", async (locale) => {
  const file = await templateOf(citizen, locale);
  async function* bytes() {
    yield file;
  }
  const source = await readTable({ name: "form.xlsx", bytes: bytes() }, { knownHeaders: headerNames(citizen.columns) });
  expect(source.sheets?.length).toBe(1 + citizen.columns.filter((c) => c.codes !== undefined).length + 1);
  const mapping = mapHeaders(source.header, citizen.columns);
  expect([mapping.unknown, mapping.missing, mapping.columns]).toEqual([[], [], citizen.columns.map((_, i) => i)]);
  const rows = [];
  for await (const batch of source.rows) rows.push(...batch);
  expect(rows).toHaveLength(1);
  const people = rows.map((row) => Object.fromEntries(citizen.columns.map((c, i) => [c.key, row.cells[i] ?? ""])));
  const { summary, reports } = await checked(people);
  expect(reports).toEqual([]);
  expect(summary.accepted).toBe(1);
});
