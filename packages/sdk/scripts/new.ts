// pnpm new identifier|code-list|record KEY: writes a whole unit, whose tests fail exactly where a person must decide.
import { execFileSync } from "node:child_process";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, resolve } from "node:path";
import { root } from "./codegen/source.js";
import { kinds, plan, type Kind } from "./new/plan.js";

const USAGE = `Usage: pnpm new identifier|code-list|record KEY [--dry-run]

Writes the files of a unit and adds it to the lists that name every unit, then runs codegen.
KEY is the folder, the subpath, the prefix of its reasons, its page and its word on the command line: lower-case
English words joined by dashes, such as land-parcel-id. What the law says is left to you: the new tests fail until
the citations, the sentences in both languages and the vectors (or the rows of a code list) are there.

  --dry-run   say what would be written, and write nothing
  --help      this text`;

/** One sentence, and the exit code of wrong usage. */
function refuse(sentence: string): never {
  console.error(sentence);
  process.exit(2);
}

const args = process.argv.slice(2);
if (args.includes("--help") || args.includes("-h")) {
  console.log(USAGE);
  process.exit(0);
}
const dryRun = args.includes("--dry-run");
const [kind, key, ...more] = args.filter((arg) => arg !== "--dry-run" && arg !== "--");
const wrong = more.find(() => true) ?? args.find((arg) => arg.startsWith("-") && arg !== "--dry-run" && arg !== "--");
if (wrong !== undefined) refuse(`I do not know what to do with ${wrong}: see pnpm new --help.`);
if (kind === undefined || key === undefined) refuse("Say what and how it is called: pnpm new identifier|code-list|record KEY.");
if (!kinds.includes(kind as Kind)) refuse(`There is nothing called ${kind} to make: it must be ${kinds.join(", ")}.`);

const read = (path: string): string => readFileSync(resolve(root, path), "utf8");
const planned = plan(kind as Kind, key, root, read);
if (typeof planned === "string") refuse(planned);

for (const { path, text, adds } of planned) {
  console.log(`${dryRun ? "would " : ""}${adds ? "add to" : "write"} ${path}`);
  if (dryRun) continue;
  mkdirSync(dirname(resolve(root, path)), { recursive: true });
  writeFileSync(resolve(root, path), text);
}
if (!dryRun) {
  execFileSync(process.execPath, ["--import", "./scripts/resolve-ts.ts", "scripts/codegen.ts"], { cwd: root, stdio: "inherit" });
  console.log(`Now decide: npx vitest run --project unit ${key}`);
}
