import { json, readTsv, type Generated } from "./source.js";

const several = (cell: string): string[] => cell.split(" ").filter((word) => word !== "");

/** data/registry/*.tsv → src/databases/registry/tables.generated.ts */
export function registry(): Generated[] {
  const owners = readTsv("registry/owners.tsv");
  const known = new Set(owners.map((r) => r["key"]));
  const databases = readTsv("registry/national-databases.tsv");
  const groups = readTsv("registry/shared-groups.tsv");
  for (const key of [...databases.flatMap((r) => several(r["owner"]!)), ...groups.flatMap((r) => several(r["owners"]!))])
    if (!known.has(key)) throw new Error(`data/registry: ${key} is not in owners.tsv`);
  const places = new Set(groups.map((r) => `${r["list"]}.${r["no"]}`));
  if (places.size !== groups.length) throw new Error("shared-groups.tsv has a number twice");
  const optional = (name: string, value: string): string => (value === "" ? "" : `, ${name}: ${json(value)}`);
  const text = `// Generated from data/registry/*.tsv by \`pnpm codegen\`. Do not edit.
import { cite } from "../../law/index.js";

export const ownerRows = {
${owners.map((r) => `  ${r["key"]}: { vi: ${json(r["vi"])}, en: ${json(r["en"])}${optional("ministry", r["ministry"]!)} },`).join("\n")}
} as const;

export const databaseRows = [
${databases
  .map(
    (r) =>
      `  { key: ${json(r["key"])}, name: { vi: ${json(r["vi"])}, en: ${json(r["en"])} }${optional("owner", r["owner"]!)}, law: /* @__PURE__ */ cite(${json(r["instrument"])}, ${json(r["at"])}, ${json(r["standing"])}) },`,
  )
  .join("\n")}
] as const;

/** List, number in it, owners, number of detail lines, name, and whether the name was read. */
export const groupRows = [
${groups.map((r) => `  [${r["list"]}, ${r["no"]}, ${json(several(r["owners"]!))}, ${r["lines"]}, ${json(r["vi"])}, ${json(r["name"])}],`).join("\n")}
] as const;
`;
  return [{ path: "src/databases/registry/tables.generated.ts", text }];
}
