import { catalogue } from "@hoso/sdk/databases";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { dist, html, plain } from "./dist.ts";

const units = await Promise.all(catalogue.map(async ({ load }) => load()));
const notes = units.flatMap(({ meta, fields }) => Object.entries(fields).map(([path, note]) => ({ meta, path, note })));
const statute = notes.filter(({ note }) => note.law.standing === "statute").length;

test("the page of fields has a row for each field of each record, and says how many were read in the act", () => {
  for (const [path, said] of [
    ["/tham-chieu/fields/", `${notes.length} trường, trong đó ${statute} trường đọc được trong văn bản`],
    ["/en/tham-chieu/fields/", `${notes.length} fields, ${statute} of them read in the act itself`],
  ] as const) {
    const page = html(path);
    expect(plain(page)).toContain(said);
    expect([...page.matchAll(/<tr[^>]* data-database="/gu)]).toHaveLength(notes.length);
    expect([...page.matchAll(/<tr[^>]* data-standing="statute"/gu)]).toHaveLength(statute);
  }
});

test("the table to take away has the same fields", () => {
  const lines = readFileSync(join(dist, "tham-chieu/fields.csv"), "utf8").trimEnd().split("\r\n");
  expect(lines).toHaveLength(notes.length + 1);
  expect(lines.filter((line) => line.includes(",statute,"))).toHaveLength(statute);
  for (const { meta, path } of notes)
    expect(
      lines.some((line) => line.includes(`,${meta.key},`) && line.includes(`,${path},`)),
      path,
    ).toBe(true);
});

test("each record's page offers its dictionary and its form, and says how heavy they are", () => {
  for (const { meta } of units)
    for (const locale of ["vi", "en"] as const) {
      const page = html(`${locale === "en" ? "/en" : ""}/tham-chieu/${meta.key}/`);
      for (const end of ["html", "xlsx"]) {
        const file = `${meta.key}.${locale}.${end}`;
        expect(page).toContain(`/tai-ve/${file}"`);
        const bytes = readFileSync(join(dist, "tai-ve", file));
        expect(page).toContain(`(${Math.ceil(bytes.length / 1000)} kB)`);
        // small enough for a phone
        expect(bytes.length, file).toBeLessThan(100_000);
        if (end === "html") expect(bytes.toString()).toContain(`urn:hoso:${meta.database}:${meta.key}:`);
      }
    }
  for (const database of ["all", ...new Set(units.map(({ meta }) => meta.database))])
    for (const locale of ["vi", "en"]) expect(existsSync(join(dist, `tai-ve/database-${database}.${locale}.html`)), database).toBe(true);
});
