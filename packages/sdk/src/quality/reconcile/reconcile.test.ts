import { describe, expect, test } from "vitest";
import { seeded, unaccent } from "../../core/index.js";
import { generate, households, type Citizen } from "../../databases/population/index.js";
import * as insuredPerson from "../../databases/social-insurance/insured-person/index.js";
import { citizen, datasetOf } from "../dataset.js";
import { done, person } from "../../../test/lists.js";
import { personReader, type ListedPerson } from "./index.js";

const lineOf = ({ family, middle, given }: Citizen["birthName"]) => [family, middle, given].filter((part) => part !== undefined).join(" ");
const listed = ({ personalId, birthName, birthDate, gender, permanentResidence, phones }: Citizen): ListedPerson => ({
  personalId,
  name: lineOf(birthName),
  birthDate,
  sex: gender,
  residence: permanentResidence,
  facts: { phone: phones[0] },
});
const people = (seed: number, count: number) => [...generate(seeded(seed), count)].map(({ record }) => listed(record));
const unnumbered = ({ personalId: _, ...rest }: ListedPerson): ListedPerson => rest;

/** Twins of the made-up households: children of one mother born on one day. */
function twins(seed: number, homes: number): (readonly [ListedPerson, ListedPerson])[] {
  const out: (readonly [ListedPerson, ListedPerson])[] = [];
  const source = households(seeded(seed));
  for (let i = 0; i < homes; i++) {
    const children = source
      .next()
      .value.filter(({ record }) => record.relationToHead === "Con")
      .map(({ record }) => record);
    for (const [k, one] of children.entries())
      for (const other of children.slice(k + 1)) if (one.birthDate === other.birthDate) out.push([listed(one), listed(other)]);
  }
  return out;
}

describe("made-up households", () => {
  const all = people(2090, 2_000);

  test("hold twins, single parents, and people whose day of birth nobody knows", () => {
    expect(twins(2090, 600).length).toBeGreaterThan(10);
    expect(all.some(({ birthDate }) => birthDate?.length === 4)).toBe(true);
  });

  test("a list against itself: everybody is matched, and nothing differs", () => {
    const result = done(all, all);
    expect(result.matched).toEqual(all.map((_, row) => ({ a: row, b: row, by: "number", differences: [] })));
    expect({ ...result, matched: [] }).toEqual({
      ok: true,
      matched: [],
      onlyInA: [],
      onlyInB: [],
      repeatedInA: [],
      repeatedInB: [],
      possible: [],
      agree: true,
    });
  });

  test("without numbers on one side, nobody is matched to somebody else; who cannot be told is left, not guessed", () => {
    const bare = all.map(unnumbered);
    const { matched, onlyInA, possible } = done(all, bare);
    for (const { a, b, by } of matched) expect([a, by]).toEqual([b, "likeness"]);
    expect(matched.length).toBeGreaterThan(1_500);
    for (const row of onlyInA) {
      const { name = "", birthDate } = all[row]!;
      const vague = birthDate?.length === 4 || unaccent(name) === name;
      expect(vague || possible.some(({ a }) => a.includes(row))).toBe(true);
    }
  });
});

describe("twins", () => {
  const pairs = twins(7, 1_500);

  test("there are many, of every kind", () => expect(pairs.length).toBeGreaterThan(30));

  test.each([
    ["with their numbers", (of: ListedPerson) => of],
    ["without numbers", unnumbered],
    ["without numbers or marks", ({ name = "", ...of }: ListedPerson) => ({ ...unnumbered(of), name: unaccent(name).toUpperCase() })],
  ])("one in each list, %s: two people", (_, written) => {
    for (const [one, other] of pairs) {
      const { matched, onlyInA, onlyInB } = done([one], [written(other)]);
      expect({ matched, onlyInA, onlyInB }).toEqual({ matched: [], onlyInA: [0], onlyInB: [0] });
    }
  });

  test("whose names differ by a tone alone, in two lists without numbers or marks, are a doubt and never one person", () => {
    const [one, other] = ["Trần Thị Hà", "Trần Thị Hạ"].map((name) => ({ ...unnumbered(person), sex: "2", name }));
    expect(done([one!], [other!]).possible).toEqual([]);
    const [plain, same] = [one!, other!].map((of) => ({ ...of, name: unaccent(of.name) }));
    expect(done([plain!], [same!])).toMatchObject({ matched: [], possible: [{ a: [0], b: [0], why: "alike" }], agree: false });
  });

  test("both in both lists: two pairs, each with itself", () => {
    for (const [one, other] of pairs)
      for (const written of [(of: ListedPerson) => of, unnumbered]) {
        const { matched } = done([one, other], [written(other), written(one)]);
        for (const { a, b } of matched) expect(a).toBe(1 - b);
      }
  });
});

describe("who is who", () => {
  test.for<[string, Partial<ListedPerson>, Partial<ListedPerson>, string]>([
    ["one number, written otherwise", {}, { personalId: "001 250 000 001" }, "number"],
    ["one number that lost its zeros", {}, { personalId: "1250000001" }, "number"],
    ["one number, whatever else is said", {}, { name: "Lê Thị Tư", birthDate: "2061" }, "number"],
    ["no number on one side, and everything else alike", {}, { personalId: "" }, "likeness"],
    ["no number at all, in capitals", { personalId: "" }, { personalId: undefined, name: "NGUYỄN VĂN AN", sex: "Nam" }, "likeness"],
    ["alike under two numbers", {}, { personalId: "001250000002" }, "possible other-number"],
    ["without marks, without a number", { personalId: "" }, { name: "NGUYEN VAN AN" }, "possible alike"],
    ["another house, without a number", { personalId: "" }, { residence: "Xã Tân An, Vĩnh Long" }, "possible alike"],
    ["the year alone, without a number", { personalId: "" }, { birthDate: "2050" }, "possible alike"],
    [
      "day and month exchanged, without a number",
      { personalId: "", birthDate: "2050-03-02" },
      { birthDate: "2050-02-03" },
      "possible alike",
    ],
    ["another sex, without a number", { personalId: "" }, { sex: "2" }, "nobody"],
    ["another day, without a number", { personalId: "" }, { birthDate: "2050-03-22" }, "nobody"],
    ["another tone, without a number", { personalId: "" }, { name: "Nguyễn Văn Ân" }, "nobody"],
    ["nothing but a name", { personalId: "", birthDate: "" }, { birthDate: "" }, "nobody"],
  ])("%s: %s", ([, one, other, expected]) => {
    const { matched, possible, onlyInA } = done([{ ...person, ...one }], [{ ...person, ...other }]);
    expect(matched[0]?.by ?? (possible[0] === undefined ? "nobody" : `possible ${possible[0].why}`)).toBe(expected);
    expect(onlyInA.length).toBe(1 - matched.length);
  });

  test("two of one list who are alike are not chosen between", () => {
    const namesake = { ...person, personalId: "001250000002" };
    const { matched, possible } = done([person, namesake], [unnumbered(person)]);
    expect([matched, possible]).toEqual([[], [{ a: [0, 1], b: [0], why: "several" }]]);
  });

  test("a person entered twice is one person, and the other row is said to repeat it", () => {
    const short = { personalId: person.personalId, name: person.name };
    const result = done([short, person, person], [person]);
    expect(result.matched.map(({ a, b }) => [a, b])).toEqual([[1, 0]]);
    expect(result.repeatedInA).toEqual([
      { row: 0, of: 1 },
      { row: 2, of: 1 },
    ]);
    expect(result).toMatchObject({ onlyInA: [], onlyInB: [], agree: false });
  });

  test("by another number that both lists keep", () => {
    const [a, b] = [
      [{ ...person, key: "BH1" }],
      [
        { ...person, key: "BH2" },
        { name: person.name, key: "BH1" },
      ],
    ];
    expect(done(a, b, { byKey: true }).matched.map((pair) => [pair.a, pair.b, pair.by])).toEqual([[0, 1, "number"]]);
    expect(done(a, b).matched.map((pair) => [pair.a, pair.b])).toEqual([[0, 0]]);
  });
});

describe("what differs", () => {
  const differences = (other: Partial<ListedPerson>, kinds = {}) =>
    done([{ ...person, facts: { phone: "0900000001", father: "Nguyễn Văn Bình" } }], [{ ...person, ...other }], { kinds })
      .matched[0]!.differences.map(({ field, kind }) => `${field} ${kind}`)
      .join();

  test.for<[Partial<ListedPerson>, string]>([
    [{ name: "NGUYỄN VĂN AN" }, "name case"],
    [{ name: "Nguyễn Văn Ân" }, "name different"],
    [{ name: "" }, "name only-in-a"],
    [{ birthDate: "21/03/2050" }, ""],
    [{ birthDate: "2050" }, "birthDate compatible"],
    [{ birthDate: "2050-03-22" }, "birthDate different"],
    [{ birthDate: "hôm qua" }, "birthDate unreadable"],
    [{ sex: "Nam" }, ""],
    [{ sex: "0" }, "sex compatible"],
    [{ sex: "2" }, "sex different"],
    [{ residence: "số 1 đường Hoa Sen , phường Ba Đình,Hà Nội" }, "residence written-otherwise"],
    [{ residence: "Vĩnh Long" }, "residence different"],
    [{ facts: { phone: "0900000002" } }, "phone different"],
    [{ facts: { phone: " 0900000001 " } }, ""],
    [{ facts: { phone: "" } }, "phone only-in-a"],
    [{ facts: { job: "Giáo viên" } }, ""],
    [{ facts: { father: "NGUYEN VAN BINH" } }, "father different"],
  ])("%o: %s", ([other, expected]) => expect(differences(other)).toBe(expected));

  test("a fact is compared as what it is", () => {
    expect(differences({ facts: { father: "NGUYEN VAN BINH" } }, { father: "person-name" })).toBe("father unaccented");
    expect(differences({ facts: JSON.parse('{"__proto__":"x","constructor":"y"}') as Record<string, string> })).toBe("");
  });

  test("what is written otherwise, or known less well, is no disagreement; what contradicts is", () => {
    expect(done([person], [{ ...person, name: "NGUYỄN VĂN AN", birthDate: "2050", residence: "" }]).agree).toBe(true);
    expect(done([person], [{ ...person, birthDate: "2051" }]).agree).toBe(false);
  });
});

describe("rows of tables", () => {
  const reader = (dataset: Parameters<typeof personReader>[0], key?: string) =>
    personReader(
      dataset,
      dataset.columns.map((_, i) => i),
      key,
    );
  const insured = datasetOf(insuredPerson);
  const rowOf = (cells: readonly (string | undefined)[]) => ({ number: 2, cells: cells.map((cell) => cell ?? "") });

  test("insurance against population: the columns that both have, each as what it is", () => {
    const [population, insurance] = [reader(citizen), reader(insured)];
    const someone = [...generate(seeded(3), 50)].find(({ record }) => record.personalId.startsWith("0"));
    const a = population.read(rowOf(someone!.row));
    expect(a).toMatchObject({
      name: lineOf(someone!.record.birthName),
      personalId: someone!.record.personalId,
      sex: someone!.record.gender,
    });
    const b = insurance.read(
      rowOf(
        insured.columns.map(({ key }) =>
          key === "personalId"
            ? someone!.record.personalId.replace(/^0+/u, "")
            : key === "name"
              ? lineOf(someone!.record.birthName).toUpperCase()
              : "",
        ),
      ),
    );
    const { matched } = done([a], [b], { kinds: population.kinds });
    expect(matched).toHaveLength(1);
    expect(matched[0]!.differences.find(({ field }) => field === "name")?.kind).toBe("case");
    expect(matched[0]!.differences.filter(({ kind }) => kind !== "case" && kind !== "only-in-a")).toEqual([
      { field: "personalId", kind: "written-otherwise" },
    ]);
  });

  test("a list that does not say who is who is known for one", () => {
    const nobody = personReader(
      citizen,
      citizen.columns.map((_, i) => (i === 1 ? 0 : undefined)),
    );
    expect([nobody.names, reader(citizen).names, reader(citizen, "taxCode").keyed, reader(citizen, "none").keyed]).toEqual([
      false,
      true,
      true,
      false,
    ]);
  });
});
