import { globSync } from "node:fs";
import { basename } from "node:path";
import { json, pascal, readTsv, root, type Generated } from "./source.js";

const FIXED = new Set(["code", "vi", "en", "from", "until"]);

/** Codes of three digits become bits: one load and one shift instead of a set of strings. */
function bitTest(codes: readonly string[]): string {
  const words = new Array<number>(Math.ceil((Math.max(...codes.map(Number)) + 1) / 32)).fill(0);
  for (const c of codes) words[Number(c) >> 5]! |= 1 << (Number(c) & 31);
  return `const bits = [${words.join(", ")}];

/** True when the three digits at \`from\` are a code of the list. The caller has made sure that they are digits. */
export function hasAt(text: string, from: number, to: number): boolean {
  const n = numberAt(text, from, to);
  return ((bits[n >> 5]! >> (n & 31)) & 1) === 1;
}
`;
}

/** Any other codes: a set, built at the first question. */
const setTest = `let codes: ReadonlySet<string> | undefined;

/** True when the characters from \`from\` to \`to\` are a code of the list. */
export function hasAt(text: string, from: number, to: number): boolean {
  codes ??= new Set(rows.map((row) => row.code));
  return codes.has(text.slice(from, to));
}
`;

/** data/codes/KEY.tsv → src/codes/KEY/KEY.generated.ts */
export function codeLists(): Generated[] {
  return globSync("data/codes/*.tsv", { cwd: root })
    .toSorted()
    .map((file) => {
      const key = basename(file, ".tsv");
      const rows = readTsv(`codes/${key}.tsv`);
      const codes = rows.map((r) => r["code"] as string);
      if (new Set(codes).size !== codes.length) throw new Error(`${file}: a code stands twice`);
      const body = rows.map((r) => {
        const fields = Object.entries(r).flatMap(([k, v]) =>
          v === "" && (k === "en" || !FIXED.has(k) || k === "from" || k === "until") ? [] : [`${k}: ${json(v)}`],
        );
        return `  { ${fields.join(", ")} },`;
      });
      const numeric = codes.length > 0 && codes.every((c) => /^\d{3}$/.test(c));
      const text = `// Generated from ${file} by \`pnpm codegen\`. Do not edit.
${numeric ? 'import { numberAt } from "../../rules/primitives.js";\n' : ""}
${body.length === 0 ? "// the table has no rows yet\nexport const rows: readonly { readonly code: never; readonly vi: string }[] = [];" : `export const rows = [\n${body.join("\n")}\n] as const;`}

/** Một mã của danh mục. */
export type ${pascal(key)}Code = (typeof rows)[number]["code"];

${numeric ? bitTest(codes) : setTest}`;
      return { path: `src/codes/${key}/${key}.generated.ts`, text };
    });
}
