import { createReadStream } from "node:fs";
import { citizen, createChecker, headerNames, mapHeaders, memoryDuplicates, type Summary } from "@hoso/sdk/quality";
import { addressJudge } from "@hoso/sdk/quality/addresses";
import { readTable } from "@hoso/sdk/quality/read";

/** Điều công cụ tìm thấy trong một tệp: for each reason and column, the rows. */
export interface Found {
  readonly summary: Summary;
  /** `code column` → row numbers, in order. Context (`info`) is only counted, in the summary. */
  readonly rows: ReadonlyMap<string, readonly number[]>;
}

/** Soát một tệp bằng chính công cụ mà `hoso check` dùng. */
export async function check(path: string, asOf: "2090-01-01"): Promise<Found> {
  const source = await readTable({ name: path, bytes: createReadStream(path) }, { knownHeaders: headerNames(citizen.columns) });
  const rows = new Map<string, number[]>();
  const tell = (code: string, column: string | undefined, row: number) => {
    const key = `${code} ${column ?? ""}`;
    const known = rows.get(key);
    if (known === undefined) rows.set(key, [row]);
    else known.push(row);
  };
  const checker = createChecker({
    dataset: citizen,
    header: source.header,
    mapping: mapHeaders(source.header, citizen.columns),
    duplicates: memoryDuplicates(),
    addresses: addressJudge(),
    asOf,
    onRow: ({ number, findings }) => findings.forEach(({ code, column, severity }) => severity !== "info" && tell(code, column, number)),
  });
  for await (const batch of source.rows) checker.add(batch);
  const { summary, duplicates } = await checker.finish();
  for await (const batch of duplicates.rows())
    for (const { row, kind } of batch) tell(kind === "id" ? "citizen/duplicate-id" : "citizen/possible-duplicate", "personalId", row);
  return { summary, rows: new Map([...rows].map(([key, numbers]) => [key, numbers.toSorted((a, b) => a - b)])) };
}
