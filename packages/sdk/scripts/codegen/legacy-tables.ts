import { json, readTsv, type Generated } from "./source.js";

const escaped = (text: string): string => json(text).replace(/[^ -~]/g, (c) => `\\u${c.charCodeAt(0).toString(16).padStart(4, "0")}`);

/** data/legacy-encodings.tsv → src/fields/person-name/legacy.generated.ts */
export function legacyTables(): Generated[] {
  const rows = readTsv("legacy-encodings.tsv");
  const table = (encoding: string, doc: string) => {
    const entries = rows
      .filter((r) => r["encoding"] === encoding)
      .map((r) => [Number.parseInt(r["byte"]!, 16), String.fromCodePoint(Number.parseInt(r["codepoint"]!, 16))] as const);
    const bytes = entries.map(([byte]) => byte);
    if (new Set(bytes).size !== bytes.length) throw new Error(`legacy-encodings.tsv: ${encoding} has a byte twice`);
    return `/** ${doc} */
export const ${encoding}: Readonly<Record<number, string>> = {
${entries.map(([byte, letter]) => `  ${byte}: ${escaped(letter)},`).join("\n")}
};
`;
  };
  const text = `// Generated from data/legacy-encodings.tsv by \`pnpm codegen\`. Do not edit.

${table("viscii", "VISCII 1.1 (RFC 1456): the bytes that are not the character of the same number.")}
${table("cp1258", "Windows 1258: the bytes that Windows 1252 reads otherwise; five of them are marks that follow their letter.")}`;
  return [{ path: "src/fields/person-name/legacy.generated.ts", text }];
}
