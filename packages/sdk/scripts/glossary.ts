// The units' rows of GLOSSARY.md, out of what each unit says of itself: `pnpm glossary` writes them, a wall looks.
import { globSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { Citation } from "../src/law/index.js";

const sdk = join(import.meta.dirname, "..");
const file = join(sdk, "../../GLOSSARY.md");

const rooms = {
  identifiers: "Mã số · Numbers",
  fields: "Trường thông tin · Fields",
  documents: "Giấy tờ · Documents",
  codes: "Danh mục mã · Code lists",
  databases: "Bản ghi · Records",
};

/** A unit is a folder with an index; a record is one with a rule, wherever its database keeps it. */
const unitFiles = (room: string): string[] =>
  room === "databases"
    ? globSync(`src/${room}/**/rule.ts`, { cwd: sdk }).map((path) => path.replace(/rule\.ts$/u, "index.ts"))
    : globSync(`src/${room}/*/index.ts`, { cwd: sdk });

interface Meta {
  readonly key: string;
  readonly name: { readonly vi: string; readonly en: string };
  readonly sources?: readonly Citation[];
  /** What a record calls its sources. */
  readonly law?: readonly Citation[];
}

const law = ({ instrument, at, standing }: Citation): string => `${[instrument, at].filter(Boolean).join(", ")} (${standing})`;

async function table(room: string, title: string): Promise<string> {
  const folders = unitFiles(room).toSorted();
  const metas = await Promise.all(
    folders.map(async (path) => ((await import(pathToFileURL(join(sdk, path)).href)) as { meta: Meta }).meta),
  );
  const rows = metas.map(
    ({ key, name, sources, law: acts }) => `| \`${key}\` | ${name.vi} | ${name.en} | ${(sources ?? acts ?? []).map(law).join("; ")} |`,
  );
  return `### ${title}\n\n| key | vi | en | law (standing) |\n|---|---|---|---|\n${rows.join("\n")}\n`;
}

const [begin, end] = ["<!-- units: written by `pnpm glossary` -->", "<!-- /units -->"];

/** GLOSSARY.md as it is, and as the units say that it should be. */
export async function glossary(): Promise<{ readonly is: string; readonly shouldBe: string }> {
  const is = readFileSync(file, "utf8");
  const [from, to] = [is.indexOf(begin), is.indexOf(end)];
  if (from === -1 || to === -1) throw new Error(`GLOSSARY.md has no place for the units: ${begin} … ${end}`);
  const tables = await Promise.all(Object.entries(rooms).map(([room, title]) => table(room, title)));
  return { is, shouldBe: `${is.slice(0, from)}${begin}\n\n${tables.join("\n")}\n${is.slice(to)}` };
}

if (process.argv[1] === import.meta.filename) writeFileSync(file, (await glossary()).shouldBe);
