import { existsSync, globSync } from "node:fs";
import { basename, join } from "node:path";
import { root } from "../codegen/source.js";

/** The rooms in which mutants must die. */
export const rooms = ["core", "rules", "identifiers", "fields"] as const;

/** Source files, and the tests that must notice what becomes of them. */
export interface Target {
  readonly room: string;
  /** The room, or one unit of it. */
  readonly name: string;
  /** From `src/`. */
  readonly paths: readonly string[];
  /** What runs the tests: a module. */
  readonly tests: string;
}

// Generated code is held by `codegen --check` and by the oracle; sentences and vectors say nothing that can be wrong by one operator.
const left = /\.generated\.ts$|\.test\.ts$|\.test-d\.ts$|(?:^|[/-])phrases\.ts$|(?:^|\/)vectors\.ts$/u;

/** The folder that paths are said from. */
export const src = join(root, "src");

const load = (paths: readonly string[]): string => paths.map((path) => `import ${JSON.stringify(path)};`).join("\n");
const within = (folder: string): string[] =>
  globSync(`${folder}/**/*.test.ts`, { cwd: root })
    .toSorted()
    .map((path) => join(root, path));

/** The promises of a rule, which `test/oracle` asks of every unit it finds. */
function oracle(folder: string): string {
  if (!existsSync(join(root, folder, "rule.ts"))) return "";
  return [
    `import { describeRule } from ${JSON.stringify(join(root, "test/oracle/describe-rule.js"))};`,
    `import * as unit from ${JSON.stringify(join(root, folder, "index.js"))};`,
    `import * as code from ${JSON.stringify(join(root, folder, `${basename(folder)}.generated.js`))};`,
    `import { vectors } from ${JSON.stringify(join(root, folder, "vectors.js"))};`,
    "describeRule(unit, code, vectors);",
  ].join("\n");
}

function testsOf(room: string, name: string): string {
  if (room === "core" || room === "rules") return load(within(`src/${room}`));
  if (name === room) return load(globSync(`src/${room}/*.test.ts`, { cwd: root }).map((path) => join(root, path)));
  const own = load(within(`src/${name}`));
  return room === "identifiers" ? `${own}\n${oracle(`src/${name}`)}` : own;
}

/** `identifiers/tax-code/rule.ts` is of `identifiers/tax-code`; a file beside the units is of their room. */
const nameOf = (path: string): string => (/^(?:identifiers|fields)\/[^/]+\//u.exec(path)?.[0] ?? path).replace(/\/[^/]*$/u, "");

/** Every file of the rooms, by the tests that judge it. */
export function targets(): Target[] {
  const paths = rooms.flatMap((room) => globSync(`${room}/**/*.ts`, { cwd: src }).map((path) => path.replaceAll("\\", "/")));
  const groups = Map.groupBy(paths.filter((path) => !left.test(path)).toSorted(), nameOf);
  return [...groups].map(([name, of]) => {
    const room = name.split("/")[0]!;
    return { room, name, paths: of, tests: testsOf(room, name) };
  });
}
