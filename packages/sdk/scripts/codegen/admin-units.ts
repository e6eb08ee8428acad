import { packNames, packRuns, packUnits } from "./packed.js";
import { json, readTsv, type Generated } from "./source.js";

type Row = Readonly<Record<string, string>>;
const table = (name: string): Row[] => readTsv(`admin-units/${name}.tsv`);
const col = (rows: readonly Row[], name: string): string[] => rows.map((row) => row[name] ?? "");

const provinceTypes = ["tinh", "thanh-pho"];
const districtTypes = ["huyen", "quan", "thi-xa", "thanh-pho"];
const communeTypes = ["xa", "phuong", "dac-khu"];
const formerTypes = ["xa", "phuong", "thi-tran"];
const kinds = ["all", "same", "renamed", "retyped", "part", "area", "area+allpop"];

function groupBy(rows: readonly Row[], key: (row: Row) => string): Map<string, Row[]> {
  const groups = new Map<string, Row[]>();
  for (const row of rows) groups.set(key(row), [...(groups.get(key(row)) ?? []), row]);
  return groups;
}

const place = (list: readonly string[], value: string): number => {
  const at = list.indexOf(value);
  if (at === -1) throw new Error(`admin-units: ${value} is none of ${list.join(", ")}`);
  return at;
};

const units = (rows: readonly Row[], types: readonly string[]): string =>
  packUnits(
    rows.map((row) => ({ code: row["code"]!, type: place(types, row["type"]!) })),
    types.length,
  );

const constant = (doc: string, name: string, value: unknown, type?: string): string =>
  `/** ${doc} */\nexport const ${name}${type === undefined ? "" : `: ${type}`} = ${json(value)};\n`;

/** An act that is not in instruments.tsv does not compile where this type stands. */
const act = `import type { InstrumentId } from "../../law/index.js";\n`;

const file = (key: string, source: string, ...parts: readonly string[]): Generated => ({
  path: `src/codes/${key}/${key}.generated.ts`,
  text: `// Generated from data/admin-units/${source} by \`pnpm codegen\`. Do not edit.\n\n${parts.join("\n")}`,
});

/** Codes that name another place, or the same place by another name, before and after 1/7/2025. */
function reused(former: readonly Row[], current: readonly Row[]): number {
  const names = new Map(former.map((row) => [row["code"], row["name"]]));
  return current.filter(({ code, name }) => names.has(code!) && names.get(code!) !== name).length;
}

/** Edges in the order of the former codes: the step to the place of the successor, then the kind; `.` ends a commune. */
function packEdges(former: readonly Row[], current: readonly Row[], edges: readonly Row[]): string {
  const at = new Map(current.map((row, i) => [row["code"], i]));
  const of = groupBy(edges, (edge) => edge["from"]!);
  let last = 0;
  return former
    .map(({ code }) => {
      const own = of.get(code!) ?? [];
      if (own.length === 0) throw new Error(`admin-units: ${code} has no successor`);
      const steps = own.map(({ to, kind }) => {
        const next = at.get(to!);
        if (next === undefined) throw new Error(`admin-units: ${code} became ${to}, which is not in communes.tsv`);
        const step = next - last;
        last = next;
        return `${step || ""}${"abcdefg"[place(kinds, kind!)]}`;
      });
      return steps.join("");
    })
    .join(".");
}

/** data/admin-units/*.tsv → the generated files of province, district, commune, commune-name, former-commune, succession */
export function adminUnits(): Generated[] {
  const [provinces, districts, periods, former] = [table("provinces"), table("districts"), table("communes"), table("former-communes")];
  const current = periods.filter((row) => row["until"] === "");
  const first = periods.filter((row) => row["from"] === "2025-07-01");
  const amended = first.filter((row) => row["until"] !== "");
  const clauses = first.map((row) => row["clause"]!);
  const resolutions = new Map(first.filter((row) => row["instrument"] !== "").map((row) => [row["province"]!, row["instrument"]!]));
  for (const row of first)
    if (row["instrument"] !== "" && resolutions.get(row["province"]!) !== row["instrument"])
      throw new Error(`admin-units: two resolutions for province ${row["province"]}`);
  const since = new Map(current.map((row) => [row["code"], row]));
  const provincesReused = reused(
    provinces.filter((row) => row["from"] === ""),
    provinces.filter((row) => row["from"] !== "" && row["until"] === ""),
  );
  const provinceRows = provinces.map(({ code, type, name, from, until, becomes, instrument }) => {
    place(provinceTypes, type!);
    const optional = Object.entries({ from, until, becomes, instrument }).flatMap(([k, v]) => (v ? [`${k}: ${json(v)}`] : []));
    return `  { ${[`code: ${json(code)}`, `vi: ${json(name)}`, `type: ${json(type)}`, ...optional].join(", ")} },`;
  });
  const spelt = former.filter((row) => row["other_spelling"] !== "");
  return [
    file(
      "province",
      "provinces.tsv",
      `export const rows = [\n${provinceRows.join("\n")}\n] as const;\n`,
      constant("Codes whose name before 1/7/2025 is not the name after it.", "reused", provincesReused),
    ),
    file(
      "district",
      "districts.tsv",
      constant("Codes and types.", "units", units(districts, districtTypes)),
      constant("Names.", "names", packNames(col(districts, "name"))),
      constant("Provinces.", "provinces", packRuns(col(districts, "province"))),
    ),
    file(
      "commune",
      "communes.tsv",
      `import type { PlainDate } from "../../core/index.js";\n${act}`,
      constant("Codes and types as of 1/7/2025.", "units", units(first, communeTypes)),
      constant(
        "Communes that became wards later: the day, the resolution, the codes.",
        "becameWards",
        [...groupBy(amended, (row) => row["until"]!)].map(([from, rows]) => ({
          from,
          instrument: since.get(rows[0]!["code"]!)!["instrument"],
          codes: col(rows, "code").join(" "),
        })),
        "readonly { readonly from: PlainDate; readonly instrument: InstrumentId; readonly codes: string }[]",
      ),
    ),
    file(
      "commune-name",
      "communes.tsv",
      constant("Names, in the order of the codes.", "names", packNames(col(first, "name"))),
      constant("Provinces, likewise.", "provinces", packRuns(col(first, "province"))),
    ),
    file(
      "former-commune",
      "former-communes.tsv",
      constant("Codes and types.", "units", units(former, formerTypes)),
      constant("Names, in the order of the codes.", "names", packNames(col(former, "name"))),
      constant("Districts, likewise.", "districts", packRuns(col(former, "district"))),
      constant("Communes whose name another official table spells otherwise.", "spelledOtherwise", col(spelt, "code").join(" ")),
      constant("How.", "otherSpellings", packNames(col(spelt, "other_spelling"))),
    ),
    file(
      "succession",
      "succession.tsv",
      `${act}import type { WithoutCommunes } from "./index.js";\n`,
      constant("What each former commune became.", "edges", packEdges(former, first, table("succession"))),
      constant(
        "The clause of each current commune in its province's resolution; empty where the unit did not change.",
        "clauses",
        clauses.join(" "),
      ),
      constant(
        "The resolution of each province.",
        "resolutions",
        Object.fromEntries(resolutions),
        "Readonly<Record<string, InstrumentId>>",
      ),
      constant(
        "Districts without communes, and ground without a code, that a current commune took in.",
        "districts",
        table("succession-of-districts").map(({ district, description, to, kind, instrument, clause }) => {
          return { district, description, to, kind, instrument, clause: Number(clause) };
        }),
        "readonly WithoutCommunes[]",
      ),
      constant("Commune codes whose name before 1/7/2025 is not the name after it.", "reused", reused(former, first)),
    ),
  ];
}

/** What codegen says of codes that changed their meaning. */
export function reusedLine(): string {
  const communes = table("communes").filter((row) => row["until"] === "");
  const provinces = table("provinces");
  const counts = [
    reused(
      provinces.filter((row) => row["from"] === ""),
      provinces.filter((row) => row["from"] !== "" && row["until"] === ""),
    ),
    reused(table("former-communes"), communes),
  ];
  return `admin-units: ${counts[0]} province codes and ${counts[1]} commune codes have another name since 1/7/2025`;
}
