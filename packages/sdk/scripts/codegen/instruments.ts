import { json, readTsv, type Generated } from "./source.js";

/** data/instruments.tsv → src/law/instruments.generated.ts */
export function instruments(): Generated[] {
  const rows = readTsv("instruments.tsv");
  const known = new Set(rows.map((r) => r["id"]));
  const lines = rows.map((r) => {
    for (const next of [r["replaced_by"]])
      if (next && !known.has(next)) throw new Error(`${r["id"]} is replaced by ${next}, which is not in instruments.tsv`);
    const optional = [
      ["from", r["from"]],
      ["until", r["until"]],
      ["replacedBy", r["replaced_by"]],
    ].flatMap(([k, v]) => (v ? [`${k}: ${json(v)}`] : []));
    const fields = [
      `kind: ${json(r["kind"])}`,
      `vi: ${json(r["vi"])}`,
      `en: ${json(r["en"])}`,
      ...optional,
      `standing: ${json(r["standing"])}`,
    ];
    return `  ${json(r["id"])}: { ${fields.join(", ")} },`;
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
