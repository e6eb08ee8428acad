// Every file of packages/sdk/conformance, as text: one case, one row, one line, so that a change of law is a short diff.
import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { Bilingual } from "../../src/core/index.js";
import { casesOf, type Case } from "./cases.js";
import { nameKey } from "./names.js";
import { schema } from "./schema.js";
import { units, type Unit } from "./units.js";

const sdk = join(import.meta.dirname, "../..");

/** A file of the folder `conformance/`: its path in there. */
export interface ConformanceFile {
  readonly path: string;
  readonly text: string;
}

/** JSON in which whatever an editor could change unseen is written as an escape: marks, odd spaces, invisible characters. */
const json = (value: unknown): string =>
  JSON.stringify(value).replace(/(?! )[\p{M}\p{C}\p{Z}]/gu, (c) =>
    Array.from({ length: c.length }, (_, i) => `\\u${c.charCodeAt(i).toString(16).padStart(4, "0")}`).join(""),
  );

/** An object with a member on a line; of a list, an item on a line. */
function laidOut(object: Readonly<Record<string, unknown>>): string {
  const members = Object.entries(object).map(([name, value]) => {
    const lines =
      Array.isArray(value) && value.length > 0 ? `[\n${value.map((item) => `    ${json(item)}`).join(",\n")}\n  ]` : json(value);
    return `  ${json(name)}: ${lines}`;
  });
  return `{\n${members.join(",\n")}\n}\n`;
}

function partNames({ verbs }: Unit, cases: readonly Case[]): Record<string, Bilingual> {
  const names = new Map<string, Bilingual>();
  for (const { verdict, canonical } of cases) {
    if (verdict === "refused") continue;
    const vi = verbs.explain(canonical as never, "vi");
    verbs.explain(canonical as never, "en").forEach(({ name: en }, i) => {
      const name = { vi: vi[i]!.name, en };
      const known = names.get(nameKey(en));
      if (known !== undefined && (known.vi !== name.vi || known.en !== en))
        throw new Error(`${verbs.meta.key} has two parts called ${nameKey(en)}`);
      names.set(nameKey(en), name);
    });
  }
  return Object.fromEntries(names);
}

function unitFile(unit: Unit, cases: readonly Case[]): ConformanceFile {
  const { key, name, limits, sources } = unit.verbs.meta;
  const { rule } = unit.verbs;
  const text = laidOut({
    $schema: "./conformance.schema.json",
    kind: unit.kind,
    key,
    name,
    limits,
    sources,
    ...(rule === undefined ? {} : { rule }),
    partNames: partNames(unit, cases),
    cases,
  });
  return { path: `${key}.json`, text };
}

interface List {
  readonly meta: { readonly key: string; readonly name: Bilingual; readonly complete: boolean; readonly sources: readonly unknown[] };
}

interface Table extends ConformanceFile {
  readonly key: string;
  readonly rows: number;
  readonly complete: boolean;
}

/** The code lists that are kept as rows, whole: what a rule that says `inTable` looks into, and what an explanation names. */
async function tables(): Promise<Table[]> {
  const src = join(sdk, "src");
  const load = async <T>(path: string): Promise<T> => (await import(pathToFileURL(join(src, path)).href)) as T;
  const found: Table[] = [];
  for (const path of globSync("codes/*/*.generated.ts", { cwd: src }).toSorted()) {
    const { rows } = await load<{ rows?: readonly unknown[] }>(path);
    // the lists of places through time are packed, thousands of rows each: no rule looks into them
    if (rows === undefined) continue;
    const { key, name, complete, sources } = (await load<List>(path.replace(/[^/\\]+$/u, "index.ts"))).meta;
    const text = laidOut({ $schema: "../conformance.schema.json", kind: "code-list", key, name, complete, sources, rows });
    found.push({ key, path: `tables/${key}.json`, rows: rows.length, complete, text });
  }
  return found;
}

const people: Bilingual = {
  vi: "Chỉ có người bịa: số định danh được chấp nhận ghi năm sinh 1900–1909 (hoặc một năm chưa tới, để thử lời nhắc), mã số thuế thuộc khoảng 99, số thuê bao điện thoại bắt đầu bằng 000. Số bị từ chối có thể sai theo mọi cách.",
  en: "Made-up people only: personal ids that are accepted say a birth in 1900–1909 (or a year that has not come, to try the remark), tax codes are of range 99, phone subscribers begin with 000. What is refused may be wrong in any way.",
};

const limits: Bilingual = {
  vi: "Các ca là của bộ công cụ Hồ Sơ, tính từ quy tắc; căn cứ và độ chắc của từng quy tắc nằm trong từng tệp (sources, rule). Được chấp nhận nghĩa là đúng dạng, không phải là có thật.",
  en: "The cases are this project's own, worked out from its rules; the law behind each rule and how sure it is stand in each file (sources, rule). Accepted means well formed, not real.",
};

/** All files, in an order that does not change. */
export async function conformanceFiles(): Promise<ConformanceFile[]> {
  const { name, version } = JSON.parse(readFileSync(join(sdk, "package.json"), "utf8")) as { name: string; version: string };
  const made = (await units()).map((unit) => ({ unit, cases: casesOf(unit) }));
  const lists = await tables();
  const files = made.map(({ unit, cases }) => ({
    key: unit.verbs.meta.key,
    kind: unit.kind,
    file: `${unit.verbs.meta.key}.json`,
    cases: cases.length,
    accepted: cases.filter(({ verdict }) => verdict === "accepted").length,
    refused: cases.filter(({ verdict }) => verdict === "refused").length,
    remarked: cases.filter(({ remarks }) => remarks.length > 0).length,
  }));
  const manifest = laidOut({
    $schema: "./conformance.schema.json",
    kind: "manifest",
    sdk: { name, version },
    people,
    limits,
    cases: files.reduce((sum, file) => sum + file.cases, 0),
    files,
    tables: lists.map(({ key, path, rows, complete }) => ({ key, file: path, rows, complete })),
  });
  return [
    { path: "conformance.schema.json", text: `${JSON.stringify(schema, undefined, 2)}\n` },
    { path: "manifest.json", text: manifest },
    ...made.map(({ unit, cases }) => unitFile(unit, cases)),
    ...lists.map(({ path, text }) => ({ path, text })),
  ];
}
