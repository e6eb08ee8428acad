import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { planted } from "../../../test/planted.js";
import { sampled } from "../../../test/record-samples.js";
import { typeErrors } from "../../../test/type-check.js";
import { plainDate, seeded } from "../../core/index.js";
import { pascalCase } from "../names.js";
import { typesOf, typesOfAll } from "./index.js";

const directory = mkdtempSync(join(import.meta.dirname, "../../../node_modules/.types-"));
afterAll(() => rmSync(directory, { recursive: true, force: true }));

const types = typesOfAll(sampled.map(([, unit]) => unit));
const errorsOf = (name: string, lines: readonly string[]): string[] => {
  writeFileSync(join(directory, "records.ts"), types);
  const file = join(directory, `${name}.ts`);
  writeFileSync(file, `import type * as records from "./records";\n${lines.join("\n")}\n`);
  return typeErrors([file]);
};
const line = (key: string, i: number, value: unknown): string =>
  `export const made${i}: records.${pascalCase(key)} = ${JSON.stringify(value)};`;

test("the types of every record type-check, and hold the samples and what is made up", () => {
  const made = sampled.flatMap(([key, unit, { record }]) =>
    [record, ...[...unit.generate(seeded(3), 5)].map((one) => one.record)].map((value) => [key, value] as const),
  );
  expect(
    errorsOf(
      "samples",
      made.map(([key, value], i) => line(key, i, value)),
    ),
  ).toEqual([]);
}, 120_000);

test("a record that lacks a fact, or holds another type or code, does not type-check", () => {
  const [key, , { record }] = sampled.find(([name]) => name === "birth-registration")!;
  const wrong = [
    planted(record, ["registeredAt"], undefined),
    planted(record, ["child", "gender"], "7"),
    planted(record, ["child"], "Nguyễn Văn An"),
  ];
  const errors = errorsOf(
    "damaged",
    wrong.map((value, i) => line(key, i, value)),
  );
  expect(errors).toHaveLength(wrong.length);
});

test("says its version, its law and what no type says; nothing in a comment ends it", () => {
  const [, unit] = sampled.find(([key]) => key === "birth-registration")!;
  const text = typesOf(unit, { asOf: plainDate("2026-11-25") });
  expect(text).toContain("Version 2016-01-01, as of 2026-11-25: 60/2014/QH13, toàn văn");
  expect(text).toContain("`birth-registration/registered-before-birth`");
  expect(text).toContain('readonly gender: "0" | "1" | "2";');
  const hostile = { ...unit, meta: { ...unit.meta, name: { vi: "*/ export type Any = any; /*", en: "x" } } };
  expect(typesOf(hostile)).not.toContain("*/ export type Any");
});
