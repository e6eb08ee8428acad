import { expect, test } from "vitest";
import { describeRecord } from "../../../test/describe-record.js";
import { seeded } from "../../core/index.js";
import { phrases as en } from "../../locales/en.js";
import { phrases as vi } from "../../locales/vi.js";
import * as population from "./index.js";
import { vi as own } from "./phrases.js";
import { vectors } from "./vectors.js";

describeRecord(population, { vectors, phrases: { vi, en }, reasons: Object.keys(own), today: population.madeUpToday });

const notes = Object.entries<population.CitizenNote>(population.fields);

test("the 26 items of Article 9, each once; the 25th holds two facts", () => {
  const items = notes.flatMap(([path, { item }]) => (path.includes(".") ? [] : [item]));
  expect(items).toEqual([...items].toSorted((a, b) => a - b));
  expect(new Set(items)).toEqual(new Set(Array.from({ length: 26 }, (_, i) => i + 1)));
  expect(items.filter((item) => item === 25)).toHaveLength(2);
});

test("a part stands under the item of its group", () => {
  const itemOf = new Map(notes.map(([path, { item }]) => [path, item]));
  for (const [path, { item }] of notes.filter(([key]) => key.includes(".")))
    expect(itemOf.get(path.split(".")[0]!.replace("[]", "")), path).toBe(item);
});

test("the law lists facts, their codes were seen in use; what no item names is ours", () => {
  const ours = new Set(["temporaryAbsence.from", "temporaryAbsence.to", "shared[].group", "shared[].reference"]);
  for (const [path, { law, codes }] of notes)
    expect([law.standing, codes?.standing ?? "implementation"], path).toEqual([ours.has(path) ? "design" : "statute", "implementation"]);
});

test("sensitive are ethnicity, religion and, to be careful, blood type", () => {
  const sensitive = Object.entries(population.fields).flatMap(([key, f]) => (f.personal.category === "sensitive" ? [key] : []));
  expect(sensitive).toEqual(["ethnicity", "religion", "bloodType"]);
  expect(population.fields.bloodType.personal.law.standing).toBe("design");
});

test("households agree with themselves: twins, single parents, births known by the year alone, names of minorities", () => {
  const people = [...population.generate(seeded(1), 3_000)];
  const ids = people.map((p) => p.record.personalId);
  expect(new Set(ids).size).toBe(ids.length);
  for (const { record: citizen } of people) {
    const year = Number(citizen.birthDate.slice(0, 4));
    expect(year).toBeGreaterThanOrEqual(2030);
    expect(year).toBeLessThanOrEqual(2089);
    expect(citizen.household.filter((m) => m.role === "head").length).toBe(citizen.deathOrMissing ? 0 : 1);
  }
  const motherOf = (p: (typeof people)[number]) => p.record.relatives.find((r) => r.role === "mother")?.personalId;
  const births = people.flatMap((p) => (motherOf(p) === undefined ? [] : [`${motherOf(p)} ${p.record.birthDate}`]));
  expect(new Set(births).size).toBeLessThan(births.length);
  expect(people.some((p) => motherOf(p) !== undefined && p.record.relatives.every((r) => r.role !== "father"))).toBe(true);
  expect(people.some((p) => p.record.birthDate.length === 4)).toBe(true);
  expect(people.some((p) => /['-]/.test(p.record.birthName.given))).toBe(true);
  expect(people.some((p) => p.record.deathOrMissing?.kind === "death")).toBe(true);
});

test("how fresh a record must be, the caller says", () => {
  const out = new Uint8Array(population.steps.length);
  const stale = population.steps.findIndex((s) => s.code === "citizen/stale");
  const verdictAt = (days?: number) => (population.verdicts(vectors.row, out, population.madeUpToday, days), out[stale]);
  expect([verdictAt(), verdictAt(42), verdictAt(41)]).toEqual([1, 1, 0]);
});

test("a row takes the latest card and the first of each list", () => {
  const [person] = population.generate(seeded(3), 1);
  const citizen: population.Citizen = {
    ...person!.record,
    idCards: [
      { kind: "can-cuoc", issuedOn: "2080-01-01" },
      { kind: "cccd", issuedOn: "2070-01-01" },
    ],
  };
  const row = population.flatten(citizen);
  expect(row[population.columns.findIndex((c) => c.key === "cardIssuedOn")]).toBe("2080-01-01");
  expect(row).toHaveLength(population.columns.length);
});
