import { globSync } from "node:fs";
import { resolve } from "node:path";
import { camel, pascal } from "../codegen/source.js";
import { keyProblem } from "./key.js";
import { listed, type Addition } from "./lists.js";

/** What can be made. */
export const kinds = ["identifier", "code-list", "record"] as const;
export type Kind = (typeof kinds)[number];

/** A file to write, whole; `adds` when it was there and only gets more. */
export interface Planned {
  readonly path: string;
  readonly text: string;
  readonly adds: boolean;
}

const rooms: Readonly<Record<Kind, string>> = { identifier: "identifiers", "code-list": "codes", record: "databases" };

/** The lists that name every unit of a kind. */
const lists: Readonly<Record<Kind, readonly Addition[]>> = {
  identifier: ["room", "root", "locales", "vectors"],
  "code-list": [],
  record: ["locales", "catalogue", "recordVectors"],
};

const templates = import.meta.dirname;

/** Everything that making a unit would write, or the sentence that says why it cannot be made. */
export function plan(kind: Kind, key: string, root: string, read: (path: string) => string): readonly Planned[] | string {
  const room = rooms[kind];
  const problem = keyProblem(key, root);
  if (problem !== undefined) return problem;

  // some act must stand there for the file to compile; its empty place keeps a test failing until somebody has read one
  const instrument = read("data/instruments.tsv").split("\n")[1]!.split("\t")[0]!;
  const filled = (text: string): string =>
    text
      .replaceAll("__key__", key)
      .replaceAll("__camel__", camel(key))
      .replaceAll("__Pascal__", pascal(key))
      .replaceAll("__instrument__", instrument);

  const unit = globSync("**/*.txt", { cwd: resolve(templates, kind) })
    .toSorted()
    .map((file) => ({
      path: `src/${room}/${key}/${filled(file.replaceAll("\\", "/").replace(/\.txt$/u, ""))}`,
      text: filled(read(resolve(templates, kind, file))),
      adds: false,
    }));
  const table = kind === "code-list" ? [{ path: `data/codes/${key}.tsv`, text: "code\tvi\n", adds: false }] : [];
  return [...unit, ...table, ...listed(lists[kind], { room, key }, read)];
}
