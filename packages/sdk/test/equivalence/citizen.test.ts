import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { PlainDate } from "../../src/core/index.js";
import { madeUpToday, rule, steps } from "../../src/databases/population/index.js";
import { duckdbRecord, postgresqlRecord, recordSteps, stepsOf } from "../../src/rules/index.js";
import { days, generated, hostileRows, inSql, keys, oracleOf } from "./citizens.js";
import { Engine, tables, type Cells } from "./engines.js";
import { duckdbMutants, postgresqlMutants } from "./mutants.js";
import { Postgres } from "./postgres.js";
import { shown, shrink } from "./shrink.js";

// 60,000 rows: the generated JavaScript, the closure oracle, DuckDB and PostgreSQL give the same verdict for each check of
// each row, with and without a day to judge on; and an emitter with one thing wrong does not.

const rows = hostileRows(60_000);
/** Every fifth row, for what is asked many times. */
const some = rows.filter((_, i) => i % 5 === 0);
const judged = (asOf: PlainDate | undefined): readonly Cells[] => (asOf === "2025-06-30" ? some : rows);
const expected = new Map(days.map((asOf) => [asOf, judged(asOf).map((row) => generated(row, asOf))]));

const engines = [
  { name: "DuckDB", start: () => Engine.start(), emit: duckdbRecord, mutants: duckdbMutants },
  { name: "PostgreSQL", start: () => Postgres.start(), emit: postgresqlRecord, mutants: postgresqlMutants },
] as const;

const running = new Map<string, Engine | Postgres>();
beforeAll(async () => {
  for (const { name, start } of engines) {
    const engine = await start();
    running.set(name, engine);
    await engine.load("all", keys, rows);
    await engine.load("some", keys, some);
  }
}, 120_000);
afterAll(async () => {
  for (const engine of running.values()) await engine.stop();
});

/** The smallest row for which one step of the SQL and of the generated code differ. */
async function smallest(
  engine: Engine | Postgres,
  row: Cells,
  { sql, index }: { readonly sql: string; readonly index: number },
  asOf: PlainDate | undefined,
): Promise<string> {
  const differs = async (candidate: Cells): Promise<boolean> => {
    await engine.load("one", keys, [candidate]);
    const [verdict] = await engine.verdicts("one", [{ sql }]);
    return verdict !== generated(candidate, asOf)[index];
  };
  return `${steps[index]!.code} (${steps[index]!.columns.join(", ")}), asOf ${asOf}: ${shown(keys, await shrink(row, differs))}`;
}

describe.for(days)("judged on %s", (asOf) => {
  const people = judged(asOf);
  const verdicts = expected.get(asOf)!;

  test("the oracle agrees with the generated code", () => {
    const oracle = oracleOf(asOf);
    const different = people.findIndex((row, i) => oracle(row) !== verdicts[i]);
    if (different >= 0) expect(`${shown(keys, people[different]!)}: ${oracle(people[different]!)}`).toBe(verdicts[different]);
  }, 60_000);

  test.for(engines)("$name agrees with the generated code", { timeout: 180_000 }, async ({ name, emit }) => {
    const engine = running.get(name)!;
    const columns = emit(rule, { tables, asOf });
    const sql = await engine.verdicts(people === rows ? "all" : "some", columns);
    expect(sql).toHaveLength(people.length);
    const different = sql.findIndex((v, i) => v !== inSql(verdicts[i]!));
    if (different < 0) return;
    const step = [...sql[different]!].findIndex((v, i) => v !== inSql(verdicts[different]!)[i]);
    expect.fail(await smallest(engine, people[different]!, columns[step]!, asOf));
  });
});

test("every step fails for some row, and passes for some, unless it is one that nothing passes", () => {
  recordSteps(rule).forEach(({ code, columns, step }, i) => {
    const inner = step.kind === "identifier" ? stepsOf(step.rule)[step.index]!.step : undefined;
    const hopeless = inner?.kind === "test" && inner.test.kind === "never";
    const seen = new Set(days.flatMap((asOf) => expected.get(asOf)!.map((v) => v[i])));
    expect([...seen].toSorted().join(""), `${code} (${columns.join(", ")})`).toMatch(hopeless ? /^0/ : /^01/);
  });
});

describe.for(engines)("a planted mistake in the emitter of $name dies", ({ name, emit, mutants }) => {
  // with a day to judge on, every check applies
  const answers = some.map((row) => generated(row, madeUpToday));

  test.for(mutants)("$name", { timeout: 60_000 }, async (mutant) => {
    const right = emit(rule, { tables, asOf: madeUpToday });
    const touched = mutant.emit(rule, { tables, asOf: madeUpToday }).filter((w, i) => w.sql !== right[i]!.sql);
    expect(touched, "the mutant changes nothing").not.toEqual([]);
    const sql = await running.get(name)!.verdicts("some", touched);
    const killed = sql.findIndex((v, i) => v !== touched.map((t) => answers[i]![t.index]).join(""));
    expect(killed, `survived: ${touched.map((t) => t.code).join(", ")}`).toBeGreaterThanOrEqual(0);
  });

  test("a difference is shown as the smallest row that makes it", async () => {
    const mutant = mutants.find((m) => m.name === "an unanchored pattern")!;
    const step = mutant.emit(rule, { tables }).find((v) => v.code === "citizen/not-nine-digits")!;
    const row = rows[0]!.with(keys.indexOf("oldIdNumber"), "0000000001");
    expect(await smallest(running.get(name)!, row, step, undefined)).toBe(
      'citizen/not-nine-digits (oldIdNumber), asOf undefined: { oldIdNumber: "0000000001" }',
    );
  });
});
