// Where the tools are. Each is started as `node its-file.js`: the shims in node_modules/.bin are shell scripts, and
// Windows has other ones.
import { readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

export const root = join(dirname(fileURLToPath(import.meta.url)), "../..");
export const sdk = join(root, "packages/sdk");
export const docs = join(root, "packages/docs");

/** One program to run: its arguments and where. */
export interface Command {
  readonly args: readonly string[];
  readonly cwd: string;
}

/** The program `name` of the package `dependency`, as installed for the package in `cwd`. */
function program(cwd: string, dependency: string, name: string): string {
  const home = join(cwd, "node_modules", dependency);
  const { bin } = JSON.parse(readFileSync(join(home, "package.json"), "utf8")) as { bin?: string | Record<string, string> };
  const file = typeof bin === "string" ? bin : bin?.[name];
  if (!file) throw new Error(`${dependency} has no program ${name}`);
  return join(home, file);
}

/** Runs a dependency's program: `tool(sdk, "typescript", "tsc", "-p", "tsconfig.json")`. */
export function tool(cwd: string, dependency: string, name: string, ...args: string[]): Command {
  return { args: [program(cwd, dependency, name), ...args], cwd };
}

/** Runs one of the project's own scripts. */
export function script(cwd: string, ...args: string[]): Command {
  return { args, cwd };
}
