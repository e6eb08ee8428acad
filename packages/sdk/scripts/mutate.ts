// pnpm mutate: changes the sources of core, rules, identifiers and fields one small way at a time, and shows which changes no test notices.
import { existsSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { bundle } from "./mutate/bundle.js";
import { compiler } from "./mutate/compiles.js";
import { judge } from "./mutate/judge.js";
import { readSurvivors, record, type Result } from "./mutate/ledger.js";
import { memory } from "./mutate/memory.js";
import { mutate, type Mutant } from "./mutate/mutants.js";
import { rooms, src, targets, type Target } from "./mutate/targets.js";

const usage = `Usage: pnpm mutate [--only PATH]... [--threads N] [--lived | --fresh]

  --only PATH   only files whose path under src/ begins so, e.g. identifiers/tax-code
  --threads N   so many targets at a time (2)
  --lived       believe the last run of what died, though tests have changed since: quick while they only become stricter
  --fresh       ask again what the last run already knew

Writes test/mutation/results.tsv and survivors.tsv. Fails when a survivor has no reason there.`;

/** What became of the mutants of one target. */
interface Outcome {
  readonly results: readonly Result[];
  readonly alive: readonly Mutant[];
}

const { values } = options();
const compiles = compiler();

function options() {
  try {
    return parseArgs({
      args: process.argv.slice(2).filter((arg) => arg !== "--"),
      options: {
        only: { type: "string", multiple: true, default: [""] },
        threads: { type: "string", default: "2" },
        lived: { type: "boolean", default: false },
        fresh: { type: "boolean", default: false },
        help: { type: "boolean", short: "h", default: false },
      },
    });
  } catch (error) {
    console.error(`${(error as Error).message}\n\n${usage}`);
    process.exit(2);
  }
}

async function ask({ name, tests }: Target, paths: readonly string[]): Promise<Outcome> {
  const start = performance.now();
  const mutated = await mutate(src, paths);
  const script = await bundle(tests, mutated.instrumented);
  const known = memory(name, script, values.lived);
  const open = mutated.mutants.filter((m) => values.fresh || known.of(m.key) === undefined);
  let done = mutated.mutants.length - open.length;
  if (open.length > 0)
    await judge(script, open, ({ mutant, killer, covered }) => {
      known.keep(mutant.key, { killer, covered });
      if (process.stderr.isTTY) process.stderr.write(`\r${name}: ${++done} of ${mutated.mutants.length} `);
    });
  known.save();
  const lived = mutated.mutants.filter((m) => known.of(m.key)!.killer === undefined);
  const alive = lived.filter(compiles);
  const mutable = paths.filter((path) => mutated.mutants.some((m) => m.path === path));
  const results = mutable.map((file): Result => {
    const count = (of: readonly Mutant[]) => of.filter((m) => m.path === file).length;
    const [mutants, survived] = [count(mutated.mutants), count(alive)];
    const refused = count(lived) - survived;
    return { file, mutants, died: mutants - survived - refused, refused, survived };
  });
  console.log(`${name}: ${mutated.mutants.length} mutants, ${alive.length} live, ${((performance.now() - start) / 1000).toFixed(0)} s`);
  for (const m of alive) console.log(`  ${m.path}:${m.line}  ${m.change}${known.of(m.key)!.covered ? "" : "  (no test runs it)"}`);
  return { results, alive };
}

if (values.help) {
  console.log(usage);
  process.exit(0);
}
const asked = targets().flatMap((target) => {
  const paths = target.paths.filter((path) => values.only.some((only) => path.startsWith(only.replace(/^.*\bsrc\//u, ""))));
  return paths.length === 0 ? [] : [{ target, paths }];
});
if (asked.length === 0) {
  console.error(`No file of ${rooms.join(", ")} begins with ${values.only.join(" or ")}.\n\n${usage}`);
  process.exit(2);
}

const outcomes: Outcome[] = [];
const unasked: string[] = [];
const queue = asked.values();
await Promise.all(
  Array.from({ length: Math.max(1, Number(values.threads) || 1) }, async () => {
    for (const { target, paths } of queue) {
      try {
        outcomes.push(await ask(target, paths));
      } catch (error) {
        unasked.push(target.name);
        console.error(`${target.name}: ${(error as Error).message}`);
      }
    }
  }),
);
const results = outcomes.flatMap((o) => o.results);
const alive = outcomes.flatMap((o) => o.alive).map((m) => ({ file: m.path, line: m.where, mutation: m.change }));
record(results, alive, (file) => existsSync(join(src, file)));

for (const room of rooms) {
  const of = results.filter((r) => r.file.startsWith(`${room}/`));
  const sum = (key: Exclude<keyof Result, "file">) => of.reduce((total, r) => total + r[key], 0);
  if (of.length === 0) continue;
  const percent = ((100 * (sum("mutants") - sum("survived"))) / Math.max(1, sum("mutants"))).toFixed(1);
  console.log(
    `${room}: ${sum("mutants")} mutants, ${sum("died")} died, ${sum("refused")} do not compile, ${sum("survived")} live: ${percent} %`,
  );
}
const silent = readSurvivors().filter((s) => s.reason === "").length;
if (silent > 0) console.log(`${silent} in test/mutation/survivors.tsv without a reason`);
if (unasked.length > 0) console.log(`not asked, because of the above: ${unasked.join(", ")}`);
process.exitCode = silent > 0 || unasked.length > 0 ? 1 : 0;
