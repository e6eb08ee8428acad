// The samples of the pages that take a file. People are made up; the faults are of the kinds that lesson C2 teaches.
import { seeded, type Locale } from "@hoso/sdk/core";
import { csvText } from "@hoso/sdk/quality/write";
import type { APIRoute } from "astro";
import { sampleAddresses } from "../../address/sample.ts";
import { cleanRows, faults, more } from "../../lessons/c2/faults.ts";
import { columns, headers } from "../../lessons/c2/judge.ts";

const SEED = 20_900_101;
const ROWS = 60;

function sampleRegister(locale: Locale): string[][] {
  const random = seeded(SEED);
  const rows = cleanRows(random, ROWS);
  // one of each fault, in rows of their own, and one person entered twice
  for (const [i, fault] of faults.entries()) {
    const column = columns.findIndex((c) => c.key === fault.key);
    const row = rows.find((cells, at) => at >= 4 * i && fault.spoil(cells[column]!, seeded(SEED)) !== cells[column]);
    if (row) row[column] = fault.spoil(row[column]!, random);
  }
  rows.push([...rows[1]!]);
  return [[...headers(locale), ...more.headers[locale]], ...rows.map((cells) => [...cells, ...more.cells])];
}

const files: Readonly<Record<string, () => string[][]>> = {
  "danh-sach-mau": () => sampleRegister("vi"),
  "sample-register": () => sampleRegister("en"),
  "dia-chi-mau": () => sampleAddresses("vi"),
  "sample-addresses": () => sampleAddresses("en"),
};

export const getStaticPaths = () => Object.keys(files).map((file) => ({ params: { file } }));

export const GET: APIRoute = ({ params }) => {
  const table = files[params["file"]!]!();
  return new Response(csvText(table, { mark: true, guard: false }), { headers: { "content-type": "text/csv; charset=utf-8" } });
};
