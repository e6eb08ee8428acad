import { json, readTsv, type Generated } from "./source.js";

const characters = (codepoints: string): string => String.fromCodePoint(...codepoints.split(" ").map((hex) => Number.parseInt(hex, 16)));

// ASCII keys with escapes: one of the damaged characters is invisible
const escaped = (text: string): string => json(text).replace(/[^ -~]/g, (c) => `\\u${c.charCodeAt(0).toString(16).padStart(4, "0")}`);

function table(name: string, doc: string, entries: readonly (readonly [string, string])[]): string {
  const keys = entries.map(([from]) => from);
  if (new Set(keys).size !== keys.length) throw new Error(`${name}: a character stands twice`);
  return `/** ${doc} */
export const ${name}: Readonly<Record<string, string>> = {
${entries.map(([from, to]) => `  ${escaped(from)}: ${json(to)},`).join("\n")}
};
`;
}

/** data/text-damage.tsv, data/look-alikes.tsv → src/fields/person-name/tables.generated.ts */
export function nameTables(): Generated[] {
  const damage = readTsv("text-damage.tsv");
  const font = (encoding: string) =>
    damage.filter((r) => r["encoding"] === encoding).map((r) => [characters(r["codepoints"]!), r["letter"]!] as const);
  const lookAlikes = readTsv("look-alikes.tsv").map((r) => [characters(r["codepoint"]!), r["letter"]!] as const);
  const text = `// Generated from data/text-damage.tsv and data/look-alikes.tsv by \`pnpm codegen\`. Do not edit.

${table("vni", "VNI for Windows: what its letters look like where each byte was taken for a character. Lower case.", font("vni"))}
${table("tcvn3", "TCVN3 (ABC), likewise; it has no capitals with tones.", font("tcvn3"))}
${table("lookAlikes", "Characters that look like another one.", lookAlikes)}`;
  return [{ path: "src/fields/person-name/tables.generated.ts", text }];
}
