import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { afterAll, describe, expect, test } from "vitest";
import { checked, person, type Cells } from "../../../test/registers.js";
import { duplicateFiles } from "../../cli/duplicate-files.js";
import { memoryDuplicates, type DuplicateRow, type Duplicates, type DuplicateStore } from "./index.js";

const root = mkdtempSync(join(tmpdir(), "hoso-test-"));
afterAll(() => rmSync(root, { recursive: true, force: true }));
const inFiles = () => duplicateFiles(mkdtempSync(join(root, "d-")));

async function listed(duplicates: Duplicates): Promise<DuplicateRow[]> {
  const out: DuplicateRow[] = [];
  for await (const rows of duplicates.rows()) out.push(...rows);
  return out;
}

const pairs = async (people: readonly Cells[]) => (await listed((await checked(people)).duplicates)).map((d) => [d.kind, d.row, d.with]);

describe("who is entered twice", () => {
  test("one id in two rows, whatever else they say", async () => {
    const twice = [person, { ...person, fullName: "Lê Thị Tư", permanentResidence: "" }];
    expect(await pairs(twice)).toEqual([
      ["id", 2, 3],
      ["id", 3, 2],
    ]);
    const { summary } = await checked(twice);
    expect(summary).toMatchObject({ refused: 2, accepted: 0, duplicates: { id: { rows: 2, people: 1 }, person: { rows: 0, people: 0 } } });
    expect(summary.steps.find((s) => s.code === "citizen/duplicate-id")).toMatchObject({ pass: 0, fail: 2, notApplicable: 0, told: 2 });
  });

  test("an id that lost its zeros is still that id", async () => {
    expect(await pairs([person, { ...person, personalId: "1250000001", permanentResidence: "" }])).toEqual([
      ["id", 2, 3],
      ["id", 3, 2],
    ]);
  });

  test("the same person under another id, or none, is a doubt", async () => {
    expect(await pairs([person, { ...person, personalId: "001250000002" }, { ...person, personalId: "" }])).toEqual([
      ["person", 2, 3],
      ["person", 3, 2],
      ["person", 4, 2],
    ]);
    const { summary } = await checked([person, { ...person, personalId: "001250000002" }]);
    expect(summary).toMatchObject({ refused: 0, doubted: 2 });
  });

  test("case, the place of a tone, spaces and commas make no other person", async () => {
    const one = { ...person, fullName: "Nguyễn Thị Hoà", gender: "2", personalId: "001350000001" };
    const other = {
      ...one,
      personalId: "001350000002",
      fullName: "NGUYỄN THỊ HÒA",
      permanentResidence: "số 1 đường Hoa Sen , phường Ba Đình,thành phố Hà Nội",
    };
    expect((await pairs([one, other])).map(([kind]) => kind)).toEqual(["person", "person"]);
  });

  test.each([
    ["twins have different names", { fullName: "Nguyễn Văn Anh" }],
    ["twins whose names differ by a tone alone", { fullName: "Nguyễn Văn Ân" }],
    ["another sex", { gender: "2", personalId: "001350000002" }],
    ["another house", { permanentResidence: "Số 2 Đường Hoa Sen, Phường Ba Đình, Thành phố Hà Nội" }],
    ["another day", { birthDate: "2050-03-22" }],
  ])("%s", async (_, differs) => {
    expect(await pairs([person, { ...person, personalId: "001250000002", ...differs }])).toEqual([]);
  });

  test.each([
    ["a year alone is shared by many", { birthDate: "2050" }],
    ["so is no house", { permanentResidence: "" }],
    ["an unknown gender is nobody's", { gender: "0" }],
  ])("%s", async (_, vague) => {
    const base = { ...person, ...vague };
    expect(await pairs([base, { ...base, personalId: "001250000002" }])).toEqual([]);
  });
});

interface Entry {
  readonly id: number;
  readonly like: number;
}

function fill(store: DuplicateStore, entries: readonly Entry[]): Promise<Duplicates> {
  entries.forEach(({ id, like }, i) => store.add(i + 2, id, like < 0 ? undefined : Uint32Array.of(like * 7, like * 1_000_003, like)));
  return store.finish();
}

/** The same question asked of every pair. */
function slowly(entries: readonly Entry[]): string[] {
  const out = entries.flatMap(({ id, like }, i) => {
    const others = (is: (other: Entry) => boolean) => entries.some((other, j) => j !== i && is(other));
    const same = id !== -1 && others((other) => other.id === id);
    const alike = like >= 0 && others((other) => other.like === like && (id === -1 || other.id !== id));
    return [...(same ? [`${i + 2} id`] : []), ...(alike ? [`${i + 2} person`] : [])];
  });
  return out;
}

test("memory, files and the slow way agree; each row is paired with one that is really its like", async () => {
  const entry = fc.record({ id: fc.oneof(fc.constant(-1), fc.integer({ min: 1, max: 6 })), like: fc.integer({ min: -1, max: 6 }) });
  await fc.assert(
    fc.asyncProperty(fc.array(entry, { maxLength: 40 }), async (entries) => {
      const [memory, files] = await Promise.all([fill(memoryDuplicates(), entries), fill(inFiles(), entries)]);
      const found = await listed(memory);
      expect(await listed(files)).toEqual(found);
      expect(files.counts).toEqual(memory.counts);
      expect(found.map((d) => `${d.row} ${d.kind}`)).toEqual(slowly(entries));
      for (const { row, kind, with: other } of found) {
        const [a, b] = [entries[row - 2]!, entries[other - 2]!];
        expect(row).not.toBe(other);
        if (kind === "id") expect(a.id).toBe(b.id);
        else expect([a.like, a.id === -1 || a.id !== b.id]).toEqual([b.like, true]);
      }
    }),
    { numRuns: 200 },
  );
});

test("files hold more than their blocks, and give the rows in order, as often as asked", async () => {
  const entries = Array.from({ length: 300_000 }, (_, i) => ({ id: 1_000_000_000 + (i % 200_000), like: -1 }));
  const duplicates = await fill(inFiles(), entries);
  expect(duplicates.counts.id).toEqual({ rows: 200_000, people: 100_000 });
  const rows = (await listed(duplicates)).map((d) => d.row);
  expect(rows).toEqual(rows.toSorted((a, b) => a - b));
  expect((await listed(duplicates)).length).toBe(200_000);
});

test("one id in every row is found without asking of every pair", async () => {
  const duplicates = await fill(
    memoryDuplicates(),
    Array.from({ length: 200_000 }, () => ({ id: 1, like: 1 })),
  );
  expect(duplicates.counts).toEqual({ id: { rows: 200_000, people: 1 }, person: { rows: 0, people: 0 } });
});

test("a store that is full says so", async () => {
  const store = memoryDuplicates(2);
  expect([store.add(2, 1, undefined), store.add(3, 1, undefined), store.add(4, 1, undefined)]).toEqual([true, true, false]);
  expect(await store.finish()).toMatchObject({ complete: false, counts: { id: { rows: 2 } } });
  const { summary } = await checked([person, { ...person, permanentResidence: "" }, person], { duplicates: memoryDuplicates(2) });
  expect(summary.duplicates.complete).toBe(false);
  // the row that was not compared is not judged
  expect(summary.steps.find((s) => s.code === "citizen/duplicate-id")).toMatchObject({ fail: 2, pass: 0, notApplicable: 1 });
});
