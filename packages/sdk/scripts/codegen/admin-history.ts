// data/admin-units/*.tsv of before 30/6/2025 → codes/commune-history and codes/district-history.
import { packNames, packRuns, packUnits } from "./packed.js";
import { json, readTsv, type Generated } from "./source.js";

type Row = Readonly<Record<string, string>>;
const table = (name: string): Row[] => readTsv(`admin-units/${name}.tsv`);

const communeTypes = ["xa", "phuong", "thi-tran"];
/** Kind and standing of an edge, and the letter that stands for both. */
const letters: Readonly<Record<string, string>> = {
  "into secondary": "i",
  "same-name implementation": "s",
  "part secondary": "p",
  "part implementation": "q",
  "district secondary": "d",
  "unknown ": "u",
};

const place = (list: readonly string[], value: string): number => {
  const at = list.indexOf(value);
  if (at === -1) throw new Error(`admin-units: ${value} is none of ${list.join(", ")}`);
  return at;
};

const constant = (doc: string, name: string, value: unknown): string => `/** ${doc} */\nexport const ${name} = ${json(value)};\n`;

/** Each period must end on the day its resolution took effect, and follow the one before it. */
export function checked(history: readonly Row[], days: ReadonlyMap<string, string>): void {
  history.forEach((row, i) => {
    const { code, until, instrument } = row as Record<string, string>;
    if (days.get(instrument!) !== until) throw new Error(`admin-units: ${code} ends on ${until}, ${instrument} begins on another day`);
    const before = history[i - 1];
    if (before !== undefined && `${before["code"]} ${before["until"]}` >= `${code} ${until}`)
      throw new Error(`admin-units: ${code} is out of order`);
  });
}

/** For each period with successors of its own: the step to it, then a letter and the step from code to code for each. */
export function packEdges(history: readonly Row[], edges: readonly Row[]): string {
  let last = -1;
  const left = new Set(edges);
  const packed = history.flatMap((row, i) => {
    const own = edges.filter((edge) => edge["from"] === row["code"] && edge["instrument"] === row["instrument"]);
    if (own.length === 0) return [];
    const step = i - last;
    last = i;
    const text = own.map((edge) => {
      left.delete(edge);
      const letter = letters[`${edge["kind"]} ${edge["standing"]}`];
      if (letter === undefined) throw new Error(`admin-units: ${edge["from"]} has an edge ${edge["kind"]}, ${edge["standing"]}`);
      return letter + (letter === "u" ? "" : letter === "d" ? edge["to"]! : String(Number(edge["to"]) - Number(edge["from"])));
    });
    return [`${step.toString(36).toUpperCase()}${text.join("")}`];
  });
  for (const edge of left) throw new Error(`admin-units: no period of ${edge["from"]} ends by ${edge["instrument"]}`);
  return packed.join(" ");
}

const file = (key: string, source: string, ...parts: readonly string[]): Generated => ({
  path: `src/codes/${key}/${key}.generated.ts`,
  text: `// Generated from data/admin-units/${source} by \`pnpm codegen\`. Do not edit.\n\n${parts.join("\n")}`,
});

export function adminHistory(): Generated[] {
  const [resolutions, history, edges] = [table("resolutions"), table("commune-history"), table("succession-before-2025")];
  const days = new Map(resolutions.map((row) => [row["id"]!, row["from"]!]));
  checked(history, days);
  const ids = [...new Set(history.map((row) => row["instrument"]!))].toSorted((a, b) => (days.get(a)! + a < days.get(b)! + b ? -1 : 1));
  const counts = new Map<string, number>();
  for (const row of history) counts.set(row["code"]!, (counts.get(row["code"]!) ?? 0) + 1);
  const districts = table("district-history");
  checked(districts, days);
  const facts = (rows: readonly Row[], keys: readonly string[]) =>
    `${rows.map((row) => `  { ${keys.flatMap((key) => (row[key] ? [`${key === "name" ? "vi" : key}: ${json(row[key])}`] : [])).join(", ")} },`).join("\n")}\n`;
  return [
    file(
      "commune-history",
      "commune-history.tsv, succession-before-2025.tsv, new-communes.tsv, resolutions.tsv",
      constant("Resolutions, each with the day it took effect.", "resolutions", ids.map((id) => `${id}@${days.get(id)}`).join(" ")),
      constant(
        "Codes, and how many periods each has, less one.",
        "codes",
        packUnits(
          [...counts].map(([code, n]) => ({ code, type: n - 1 })),
          2,
        ),
      ),
      constant("Types, one digit a period.", "types", history.map((row) => place(communeTypes, row["type"]!)).join("")),
      constant("Names.", "names", packNames(history.map((row) => row["name"]!))),
      constant("Districts.", "districts", packRuns(history.map((row) => row["district"]!))),
      constant("The resolution that ended each period.", "ends", packRuns(history.map((row) => String(ids.indexOf(row["instrument"]!))))),
      constant("What a unit became, where its code did not simply go on.", "edges", packEdges(history, edges)),
      `/** Codes that are younger than 2016. */\nexport const created = [\n${facts(table("new-communes"), ["code", "from", "instrument"])}] as const;\n`,
    ),
    file(
      "district-history",
      "district-history.tsv, district-succession.tsv, new-districts.tsv",
      `export const rows = [\n${facts(districts, ["code", "type", "name", "province", "until", "instrument"])}] as const;\n`,
      `export const edges = [\n${facts(table("district-succession"), ["from", "to", "instrument"])}] as const;\n`,
      `export const created = [\n${facts(table("new-districts"), ["code", "from", "instrument"])}] as const;\n`,
    ),
  ];
}
