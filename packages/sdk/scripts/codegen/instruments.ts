import { json, readTsv, type Generated } from "./source.js";

const several = (cell: string): string[] => (cell === "" ? [] : cell.split("; "));

/** data/instruments.tsv → src/law/instruments.generated.ts. The column `source` stays in the table: where it was read. */
export function instruments(): Generated[] {
  const rows = readTsv("instruments.tsv");
  const known = new Set(rows.map((r) => r["id"]));
  if (known.size !== rows.length) throw new Error("instruments.tsv names an act twice");
  const lines = rows.map((r) => {
    const amends = several(r["amends"]!);
    for (const [verb, ids] of [
      ["is replaced by", several(r["replaced_by"]!)],
      ["amends", amends],
    ] as const)
      for (const id of ids) if (!known.has(id)) throw new Error(`${r["id"]} ${verb} ${id}, which is not in instruments.tsv`);
    const cells = [
      ...["kind", "vi", "en", "title", "issued", "from", "until"].map((c) => [c, r[c]!] as const),
      ["replacedBy", r["replaced_by"]!] as const,
      ["amends", amends.length === 0 ? "" : amends] as const,
      ...["subject", "standing"].map((c) => [c, r[c]!] as const),
    ];
    return `  ${json(r["id"])}: { ${cells.flatMap(([k, v]) => (v === "" ? [] : [`${k}: ${json(v)}`])).join(", ")} },`;
  });
  const text = `// Generated from data/instruments.tsv by \`pnpm codegen\`. Do not edit.
import type { Instrument } from "./instruments.js";

const table = {
${lines.join("\n")}
} as const;

/** Số hiệu của một văn bản mà thư viện dẫn. */
export type InstrumentId = keyof typeof table;

/** Mọi văn bản mà thư viện dẫn, theo số hiệu. */
export const instruments: Readonly<Record<InstrumentId, Instrument>> = table;
`;
  return [{ path: "src/law/instruments.generated.ts", text }];
}
