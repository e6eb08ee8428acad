import { describe, expect, test } from "vitest";
import { seeded } from "../../core/index.js";
import * as civilStatus from "./index.js";
import { BirthRegistration, birthRegistration, events, lawOn, MarriageCertificate, maritalStatusOf } from "./index.js";

const today = "2090-01-01";

test("the law of 2014 applies until 1 March 2027, then that of 2026", () => {
  expect([lawOn("2015-12-31"), lawOn("2016-01-01"), lawOn("2027-02-28"), lawOn("2027-03-01")].map((act) => act?.instrument)).toEqual([
    undefined,
    "60/2014/QH13",
    "60/2014/QH13",
    "03/2026/QH16",
  ]);
});

test("the events of Article 3: six things confirmed, seven entered by decision, those abroad, and others", () => {
  const codes = events.map((e) => e.code);
  expect(new Set(codes).size).toBe(codes.length);
  expect(new Set(events.map((e) => e.clause))).toEqual(new Set([1, 2, 3, 4]));
});

test("a book of before the ids: partial dates and no number pass; a child registered today may still lack one", () => {
  const { record } = [...birthRegistration.generate(seeded(1), 1)][0]!;
  const { personalId: _, ...child } = record.child;
  for (const birthDate of ["2031", "2031-05", "2031-05-20"])
    expect(BirthRegistration.safeParse({ ...record, registeredOn: "2031", child: { ...child, birthDate } }).success).toBe(true);
  const kept = [...birthRegistration.generate(seeded(2), 300)].map((made) => made.record);
  expect(kept.some((r) => r.child.personalId === undefined && r.child.birthDate.length < 10)).toBe(true);
  expect(kept.some((r) => r.father === undefined)).toBe(true);
});

describe("marital status against the papers", () => {
  const [husband, wife] = ["001260000001", "001362000001"] as const;
  const person = (name: string, personalId: string) => ({ name, personalId });
  const marriage = MarriageCertificate.parse({
    number: "01/2085",
    registeredOn: "2085-05-20",
    registeredAt: "Ủy ban nhân dân Phường Bình Minh",
    husband: person("Nguyễn Văn An", husband),
    wife: person("Lê Thị Dung", wife),
  });
  const note = (event: string, issuedOn: string, personalId: string = husband) =>
    civilStatus.CivilStatusNote.parse({ number: "02/2087", issuedOn, event, basis: "Bản án", person: person("Nguyễn Văn An", personalId) });
  const death = civilStatus.DeathExtract.parse({
    number: "01/2089",
    issuedOn: "2089-07-02",
    issuedAt: "Ủy ban nhân dân Phường Bình Minh",
    deceased: { name: "Lê Thị Dung", personalId: wife, diedOn: "2089-06-30" },
  });

  test.for([
    ["no paper", [], [], [], "1", true],
    ["a marriage", [marriage], [], [], "2", true],
    ["a marriage, then a divorce", [marriage], [note("divorce", "2087-01-01")], [], "3", true],
    ["a divorce of somebody else", [marriage], [note("divorce", "2087-01-01", "001270000009")], [], "2", true],
    ["a divorce before the marriage", [marriage], [note("divorce", "2080-01-01")], [], "2", true],
    ["a divorce of the same year, of which no day is known", [marriage], [note("divorce", "2085")], [], "2", false],
    ["the spouse died", [marriage], [], [death], "3", true],
    ["a correction changes nothing", [marriage], [note("correction", "2087-01-01")], [], "2", true],
  ] as const)("%s", ([, marriages, notes, deaths, status, sure]) => {
    expect(maritalStatusOf(husband, { marriages, notes, deaths }, today)).toEqual({ status, sure });
  });

  test("what has not happened yet does not count", () => {
    expect(maritalStatusOf(husband, { marriages: [marriage] }, "2085-05-19").status).toBe("1");
  });
});
