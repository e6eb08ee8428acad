import { strFromU8, unzipSync } from "fflate";
import { expect, test } from "vitest";
import { catalogue } from "../../databases/index.js";
import { madeUpToday } from "../../databases/made-up.js";
import { createChecker, datasetOf, headerNames, mapHeaders, memoryDuplicates, type RowReport } from "../../quality/index.js";
import { readTable, type SourceRow } from "../../quality/read/index.js";
import { templateOf } from "./index.js";

async function read(file: Uint8Array, known: readonly string[], sheet?: string) {
  async function* bytes() {
    yield file;
  }
  const source = await readTable({ name: "form.xlsx", bytes: bytes() }, { knownHeaders: known, ...(sheet === undefined ? {} : { sheet }) });
  const rows: SourceRow[] = [];
  for await (const batch of source.rows) rows.push(...batch);
  return { ...source, rows };
}

const forms = catalogue.flatMap(({ key, load }) => (["vi", "en"] as const).map((locale) => [key, locale, load] as const));

test.for(forms)("the form of %s in %s is read back as what it is, and its example is right", async ([key, locale, load]) => {
  const unit = await load();
  const { columns } = unit;
  const file = await templateOf(unit, { locale, asOf: "2026-11-25" });
  const source = await read(file, headerNames(columns));
  const coded = columns.filter((c) => c.codes !== undefined);
  expect(source.sheets?.length).toBe(1 + new Set(coded.map((c) => c.codes)).size + 1);
  const mapping = mapHeaders(source.header, columns);
  expect([mapping.unknown, mapping.missing, mapping.columns]).toEqual([[], [], columns.map((_, i) => i)]);
  expect(source.rows).toHaveLength(1);

  const reports: RowReport[] = [];
  const dataset = datasetOf(unit);
  const checker = createChecker({
    dataset,
    header: source.header,
    mapping,
    duplicates: memoryDuplicates(),
    asOf: madeUpToday,
    onRow: (report) => reports.push(report),
  });
  checker.add(source.rows);
  const { summary } = await checker.finish();
  expect(reports.flatMap((report) => report.findings.filter((f) => f.severity !== "info"))).toEqual([]);
  expect(summary.accepted).toBe(1);

  // a drop-down for each column with codes, and every column in text format
  const sheet = strFromU8(unzipSync(file)["xl/worksheets/sheet1.xml"]!);
  expect(sheet.match(/<dataValidation [^>]*type="list"/gu) ?? []).toHaveLength(coded.length);

  const guide = await read(file, [], source.sheets!.at(-1)!);
  const lines = guide.rows.map((row) => row.cells[0] ?? "");
  expect(lines.join("\n")).toContain(`urn:hoso:${unit.meta.database}:${key}:`);
  expect(lines.join("\n")).toContain("2026-11-25");
  const lists = Object.values(unit.fields).filter((f) => f.type === "group" && ["any", "at-least-one"].includes(f.cardinality));
  for (const { name } of lists) expect(lines.join("\n")).toContain(`“${name[locale]}”`);
});
