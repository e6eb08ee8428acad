import { describe, expect, test } from "vitest";
import { seeded } from "../../../core/index.js";
import { phrases as en } from "../../../locales/en.js";
import { phrases as vi } from "../../../locales/vi.js";
import * as population from "../index.js";
import * as citizen2014 from "./index.js";
import { vectors } from "./vectors.js";

const sample = citizen2014.Citizen2014.parse(vectors.record);
const made = [...citizen2014.generate(seeded(2014), 500)].map(({ record }) => record);
const without = <T extends object, K extends keyof T>(of: T, ...keys: K[]): Omit<T, K> =>
  Object.fromEntries(Object.entries(of).filter(([key]) => !keys.includes(key as K))) as Omit<T, K>;

test("500 people of the old law are people of today's law once nothing required is missing", () => {
  for (const record of made) {
    const { citizen, missing } = citizen2014.migrate(record);
    expect(missing.filter(({ required }) => required)).toEqual([]);
    expect(population.Citizen.safeParse(citizen).error?.issues ?? []).toEqual([]);
    expect(population.is(citizen)).toBe(true);
  }
});

test("nothing the old record says is lost, and nothing is added", () => {
  for (const record of made) {
    const { citizen } = citizen2014.migrate(record);
    const { household, otherNames, oldIdNumbers, idCards, phones, emails, shared, ...kept } = citizen;
    expect(kept).toEqual(without(record, "head", "members"));
    expect([otherNames, oldIdNumbers, idCards, phones, emails, shared].flat()).toEqual([]);
    expect(household.map((each) => without(each, "role"))).toEqual([
      ...(record.head === undefined ? [] : [record.head]),
      ...record.members,
    ]);
    expect(household.filter(({ role }) => role === "head").length).toBe(record.head === undefined ? 0 : 1);
  }
});

test("a record without the person's own number: the one thing that is required and missing, and zod says the same", () => {
  const record = without(sample, "personalId");
  const { citizen, missing } = citizen2014.migrate(record);
  expect(missing.filter(({ required }) => required)).toEqual([
    { path: "personalId", item: 3, name: population.fields.personalId.name, required: true, why: "not-given" },
  ]);
  expect(population.explain(citizen).map(({ code, path }) => [code, path])).toEqual([["citizen/missing", ["personalId"]]]);
});

test("what the old law did not list is named with its item in the law of today", () => {
  const asked = citizen2014.migrate(sample).missing.map(({ path, item, why }) => [path, item, why]);
  expect(asked).toEqual([
    ["otherNames", 2, "not-listed"],
    ["birthPlace", 6, "not-listed"],
    ["oldIdNumbers", 13, "not-listed"],
    ["idCards", 14, "not-listed"],
    ["residenceFileNumber", 20, "not-listed"],
    ["phones", 25, "not-listed"],
    ["emails", 25, "not-listed"],
    ["shared", 26, "not-listed"],
  ]);
});

describe("the day on which the record was made", () => {
  const remarks = (record: citizen2014.Citizen2014, recordedOn?: "2021-06-30" | "2021-07-01") =>
    citizen2014.migrate(record, recordedOn === undefined ? {} : { recordedOn }).remarks.map(({ code, path }) => `${code} ${path.join()}`);
  const children = "citizen-2014/children-not-listed relatives";

  test("unknown, or since 1/7/2021: only children are said to lack", () => {
    expect(remarks(sample)).toEqual([children]);
    expect(remarks(sample, "2021-07-01")).toEqual([children]);
  });

  test("the day before: what was not yet listed is doubted where it stands", () => {
    expect(remarks(sample, "2021-06-30")).toEqual([
      children,
      "citizen-2014/listed-only-since-2021 temporaryResidence",
      "citizen-2014/listed-only-since-2021 temporaryAbsence",
      "citizen-2014/listed-only-since-2021 household",
    ]);
  });

  test("the day before, and it does not stand there: it was not listed", () => {
    const early = { ...without(sample, "temporaryResidence", "temporaryAbsence"), members: [] };
    const { missing } = citizen2014.migrate(early, { recordedOn: "2021-06-30" });
    expect(missing.map(({ path }) => path)).toEqual(expect.arrayContaining(["temporaryResidence", "temporaryAbsence"]));
    expect(remarks(early, "2021-06-30")).toEqual([children, "citizen-2014/members-not-listed-then household"]);
  });

  test("every remark has words in both languages", () => {
    for (const { code, params } of citizen2014.migrate(sample, { recordedOn: "2021-06-30" }).remarks)
      for (const book of [vi, en]) expect(book[code](params)).toMatch(/2014|2021/u);
  });
});
