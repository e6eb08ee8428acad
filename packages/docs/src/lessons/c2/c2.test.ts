import { seeded } from "@hoso/sdk/core";
import { citizen, createChecker, headerNames, mapHeaders, memoryDuplicates } from "@hoso/sdk/quality";
import { readTable } from "@hoso/sdk/quality/read";
import { describe, expect, test } from "vitest";
import { answerTo, score, type Answers, type Computed } from "../../learn/exercise.ts";
import { changed, found, rowsOf } from "./cells.ts";
import { exercise as classify } from "./classify.exercise.ts";
import { cleanRows, faults, plant } from "./faults.ts";
import { exercise as findCell } from "./find-cell.exercise.ts";
import { asOf, columns, headers, judge } from "./judge.ts";
import { exercise as nameFault } from "./name-fault.exercise.ts";
import { exercise as repair } from "./repair.exercise.ts";
import { exercise as wholeFile } from "./whole-file.exercise.ts";

const seeds = Array.from({ length: 500 }, (_, i) => i * 7919 + 1);
const all: readonly Computed[] = [findCell, nameFault, repair, classify, wholeFile];

describe("planted faults", () => {
  test("the engine reports exactly the injected one, in its row and column, for 500 seeds", () => {
    for (const seed of seeds) {
      const { rows, row, column, fault } = plant(seeded(seed), 4);
      expect(
        judge(rows).map((f) => [f.row, f.at, f.code, f.dimension]),
        `seed ${seed}`,
      ).toEqual([[row, column, fault.code, fault.dimension]]);
    }
  });

  test("each kind of fault, 40 seeds each", () => {
    for (const fault of faults) {
      for (const seed of seeds.slice(0, 40)) {
        // where no name has the letter đ, the other one is planted
        const planted = plant(seeded(seed), 6, [fault, faults[0]!]);
        expect(judge(planted.rows).map((f) => [f.row, f.at, f.code])).toEqual([[planted.row, planted.column, planted.fault.code]]);
      }
    }
  });

  test("the rows are clean before, and the people made up: births 2030 to 2089", () => {
    for (const seed of seeds.slice(0, 100)) {
      const rows = cleanRows(seeded(seed), 6);
      expect(rows).toHaveLength(6);
      expect(judge(rows)).toEqual([]);
      for (const cells of rows) expect(cells[1]! >= "2030" && cells[1]! < "2090").toBe(true);
    }
  });

  test("every fault is drawn, and four of the six words with the fifth", () => {
    const drawn = seeds.map((seed) => plant(seeded(seed), 4).fault);
    expect(new Set(drawn.map((f) => `${f.key} ${f.code}`)).size).toBe(faults.length);
    expect(new Set(drawn.map((f) => f.dimension))).toEqual(new Set(["accuracy", "completeness", "cleanness", "timeliness", "consistency"]));
  });

  test("the engine knows the headers of both languages", () => {
    for (const locale of ["vi", "en"] as const) expect(mapHeaders(headers(locale), citizen.columns).unknown).toEqual([]);
  });
});

describe.for(all)("$id", (exercise) => {
  const some = seeds.slice(0, exercise === wholeFile ? 30 : 120);

  test("is the same for the same seed, in every language", () => {
    for (const seed of some.slice(0, 20)) {
      expect(exercise.make(seed, "vi")).toEqual(exercise.make(seed, "vi"));
      const [vi, en] = [exercise.make(seed, "vi"), exercise.make(seed, "en")];
      expect(rowsOf(en)).toEqual(rowsOf(vi));
      expect(exercise.solve(en)).toEqual(exercise.solve(vi));
    }
  });

  test("its solution is right, and an empty answer is not", () => {
    for (const seed of some) {
      const item = exercise.make(seed, seed % 2 === 0 ? "vi" : "en");
      expect(score(exercise.grade(item, exercise.solve(item))), `seed ${seed}`).toBe(1);
      expect(score(exercise.grade(item, {})), `seed ${seed}`).toBe(0);
    }
  });

  test("offers each choice once, and the right one among them", () => {
    for (const seed of some) {
      const item = exercise.make(seed, "vi");
      const solution = exercise.solve(item);
      for (const question of item.questions) {
        if (question.kind !== "one") continue;
        const ids = question.options.map((o) => o.id);
        expect(new Set(ids).size).toBe(ids.length);
        expect(new Set(question.options.map((o) => o.text)).size, `seed ${seed}`).toBe(ids.length);
        expect(ids).toContain(answerTo(solution, question.id));
      }
    }
  });

  test("says why in words, never in codes", () => {
    for (const seed of some.slice(0, 100)) {
      const item = exercise.make(seed, "en");
      for (const answers of [exercise.solve(item), {}] satisfies Answers[])
        for (const { say } of exercise.grade(item, answers)) {
          expect(say).not.toBe("");
          expect(say).not.toMatch(/[a-z-]+\/[a-z-]+(?: |$)/u);
        }
    }
  });
});

describe("wrong answers", () => {
  test("a sound cell accused is wrong", () => {
    for (const seed of seeds.slice(0, 100)) {
      const item = findCell.make(seed, "vi");
      const right = answerTo(findCell.solve(item), "which");
      const other = right.startsWith("0:") ? "1:0" : "0:0";
      expect(findCell.grade(item, { which: other })[0]).toMatchObject({
        ok: false,
        say: expect.stringContaining("không chê gì") as string,
      });
    }
  });

  test("where two cells contradict each other, either is right", () => {
    const sex = faults.find((f) => f.code === "citizen/sex-differs-from-id")!;
    const { rows, row } = plant(seeded(3), 4, [sex]);
    const item = { ...findCell.make(1, "en"), exhibit: { kind: "table" as const, columns: headers("en"), rows } };
    for (const column of [2, 3]) expect(findCell.grade(item, { which: `${row}:${column}` })[0]!.ok).toBe(true);
  });

  test("another sentence or another word is wrong, and the right one is said", () => {
    for (const seed of seeds.slice(0, 100)) {
      for (const [exercise, id] of [
        [nameFault, "why"],
        [classify, "which"],
      ] as const) {
        const item = exercise.make(seed, "en");
        const question = item.questions[0]!;
        const wrong = question.kind === "one" ? question.options.find((o) => o.id !== answerTo(exercise.solve(item), id))! : undefined;
        expect(exercise.grade(item, { [id]: wrong!.id })[0]!.ok).toBe(false);
      }
    }
  });

  test("a cell left as it is, emptied, or filled with anything is no repair", () => {
    for (const seed of seeds.slice(0, 200)) {
      const item = repair.make(seed, "vi");
      const { row, column } = item.exhibit.kind === "table" ? item.exhibit.mark! : { row: 0, column: 0 };
      const before = rowsOf(item)[row]![column]!;
      for (const cell of [before, "", "   ", "???"]) expect(repair.grade(item, { cell })[0]!.ok, `seed ${seed}: ${cell}`).toBe(false);
      expect(
        found({
          ...item,
          exhibit: { kind: "table", columns: [], rows: changed(rowsOf(item), row, column, answerTo(repair.solve(item), "cell")) },
        }),
      ).toEqual([]);
    }
  });

  test("one row too many is a wrong count", () => {
    const item = wholeFile.make(5, "vi");
    const right = wholeFile.solve(item);
    const other = columns.find((c) => c.key !== right["worst"])!.key;
    expect(wholeFile.grade(item, { rows: String(Number(answerTo(right, "rows")) + 1), worst: other }).map((m) => m.ok)).toEqual([
      false,
      false,
    ]);
  });
});

test("the file of the last exercise, read as the page reads it, gives the same answers", async () => {
  for (const [seed, locale] of [
    [1, "vi"],
    [2, "en"],
    [3, "vi"],
    [40, "en"],
  ] as const) {
    const item = wholeFile.make(seed, locale);
    const { name, text } = item.exhibit as { name: string; text: string };
    const table = await readTable({ name, bytes: new Blob([text]).stream() }, { knownHeaders: headerNames(citizen.columns) });
    const mapping = mapHeaders(table.header, citizen.columns);
    const checker = createChecker({ dataset: citizen, header: table.header, mapping, duplicates: memoryDuplicates(), asOf });
    for await (const rows of table.rows) checker.add(rows);
    const { summary } = await checker.finish();
    const worst = [...summary.columns].sort((a, b) => b.refused - a.refused)[0]!.key;
    expect({ rows: String(summary.refused), worst }).toEqual(wholeFile.solve(item));
    expect(summary.rows).toBe(24);
  }
});
