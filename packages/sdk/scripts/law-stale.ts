// `pnpm law:stale`: what nobody has read for more than a year.
import { Command } from "commander";
import { isPlainDate, type PlainDate } from "../src/core/index.js";
import { instrument, statusOn } from "../src/law/index.js";
import { citations } from "./law/citations.js";
import { aYearAfter, stale } from "./law/stale.js";

const today = (): string => new Date().toISOString().slice(0, 10);

const program = new Command("law:stale")
  .description("Lists the citations that were read more than a year ago. Reading one again means: read the act, then give its `readOn`.")
  .option("--as-of <day>", "the day to count from, YYYY-MM-DD", today())
  .option("--check", "exit with 1 when there is one")
  .option("--json", "write JSON")
  .parse(process.argv.filter((arg) => arg !== "--"));
const { asOf, check, json } = program.opts<{ asOf: string; check?: true; json?: true }>();
if (!isPlainDate(asOf)) program.error(`--as-of must be a day that exists, written YYYY-MM-DD`, { exitCode: 2 });

const day: PlainDate = asOf as PlainDate;
const all = citations();
const old = stale(all, day);
if (json)
  console.log(
    JSON.stringify(
      old.map(({ file, line, citation }) => ({ file, line, ...citation })),
      null,
      2,
    ),
  );
else {
  for (const { file, line, citation: c } of old)
    console.log(`${c.readOn}  ${c.instrument}, ${c.at} (${c.standing}; ${statusOn(c.instrument, day)})  ${file}:${line}`);
  const oldest = all.map(({ citation }) => citation.readOn).toSorted()[0]!;
  const acts = new Set(old.map(({ citation }) => citation.instrument));
  console.log(
    old.length === 0
      ? `${all.length} citations, none read more than a year before ${day}; the first will be stale after ${aYearAfter(oldest)}`
      : `${old.length} of ${all.length} citations, of ${acts.size} acts, were read more than a year before ${day}; the first act to read: ${instrument(old[0]!.citation.instrument).en}`,
  );
}
if (check && old.length > 0) process.exitCode = 1;
