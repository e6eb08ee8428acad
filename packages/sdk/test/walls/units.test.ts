import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { root } from "./sources.js";
import { incomplete, incompleteRecords, tooLong, unitsOf } from "./units.js";

const files = globSync("**/*.ts", { cwd: join(root, "src") })
  .map((path) => path.replaceAll("\\", "/"))
  .map((path) => ({ path, text: readFileSync(join(root, "src", path), "utf8") }));

test("there are units to look at", () => {
  expect(
    unitsOf(
      "identifiers",
      files.map(({ path }) => path),
    ).length,
  ).toBeGreaterThan(0);
});

test("every unit is whole", () => {
  expect(incomplete(files)).toEqual([]);
});

test("every record is whole, and in the catalogue", () => {
  expect(incompleteRecords(files)).toEqual([]);
});

test("no file is two ideas", () => {
  expect(tooLong(files)).toEqual([]);
});

describe("a planted gap is reported", () => {
  const names = ["index", "rule", "tax-code.generated", "tax-code", "schema", "phrases", "vectors", "tax-code.test"];
  const unit = names.map((name) => ({ path: `identifiers/tax-code/${name}.ts`, text: "describeIdentifier(unit, vectors);" }));

  test("none when the unit is whole", () => {
    expect(incomplete(unit)).toEqual([]);
  });
  test.each(names)("%s.ts left out", (name) => {
    expect(incomplete(unit.filter(({ path }) => !path.endsWith(`/${name}.ts`))).join("\n")).toContain(
      `identifiers/tax-code/${name}.ts is missing`,
    );
  });
  test("promises that no test runs", () => {
    expect(incomplete(unit.map(({ path }) => ({ path, text: "" })))).toEqual([
      "identifiers/tax-code: no test that knows it calls describeIdentifier(…)",
    ]);
  });
  const record = [
    ...["index", "schema", "rule", "phrases", "generate", "vectors"].map((name) => ({
      path: `databases/land/parcel/${name}.ts`,
      text: "",
    })),
    { path: "databases/catalogue.ts", text: 'import("./land/parcel/index.js")' },
  ];
  test("a record without a part, out of the catalogue, or a database without a record", () => {
    expect(incompleteRecords(record)).toEqual([]);
    expect(incompleteRecords(record.filter(({ path }) => !path.endsWith("/schema.ts")))).toEqual([
      "databases/land/parcel/schema.ts is missing",
    ]);
    expect(incompleteRecords(record.slice(0, -1))).toEqual(["databases/land/parcel is not in the catalogue"]);
    expect(incompleteRecords([...record, { path: "databases/empty/index.ts", text: "" }])).toEqual(["databases/empty holds no record"]);
  });
  test("a file too long, unless a machine wrote it", () => {
    const text = "x\n".repeat(251);
    expect(
      tooLong([
        { path: "core/a.ts", text },
        { path: "core/a.generated.ts", text },
        { path: "core/b.ts", text: "x\n".repeat(250) },
      ]),
    ).toEqual(["core/a.ts has more than 250 lines"]);
  });
});
