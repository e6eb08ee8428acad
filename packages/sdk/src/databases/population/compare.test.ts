import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { seeded } from "../../core/index.js";
import { generate, generateMrz, readMrz } from "../../documents/identity-card/index.js";
import { comparePerson, type ComparedPerson } from "./index.js";

const person = { personalId: "001000000000", name: "Nguyễn Văn Hòa", birthDate: "1900-05-03", sex: "1" };
const same = { personalId: "same", name: "exact", birthDate: "same", sex: "same" };
const both = (a: ComparedPerson, b: ComparedPerson) => {
  const verdict = comparePerson(a, b);
  expect(comparePerson(b, a)).toEqual(verdict);
  return verdict;
};

test("one person, written as offices write", () => {
  expect(both(person, { personalId: "001 000 000 000", name: "Nguyễn  Văn Hòa", birthDate: "03/05/1900", sex: "Nam" })).toEqual(same);
});

describe("each field for itself", () => {
  test.for([
    [{ personalId: "001000000001" }, { personalId: "different" }],
    [{ personalId: "1000000000" }, { personalId: "unreadable" }],
    [{ personalId: " " }, { personalId: "missing" }],
    [{ personalId: undefined }, { personalId: "missing" }],
    [{ name: "NGUYEN VAN HOA" }, { name: "unaccented" }],
    [{ name: "Nguyễn V. H." }, { name: "abbreviated" }],
    [{ name: "Nguyễn Văn Hóa" }, { name: "different" }],
    [{ name: "" }, { name: "missing" }],
    [{ birthDate: "1900" }, { birthDate: "compatible" }],
    [{ birthDate: "05/1900" }, { birthDate: "compatible" }],
    [{ birthDate: "03/1900" }, { birthDate: "different" }],
    [{ birthDate: "05/03/1900" }, { birthDate: "day-month-swapped" }],
    [{ birthDate: "04/05/1900" }, { birthDate: "different" }],
    [{ birthDate: "30/02/1900" }, { birthDate: "unreadable" }],
    [{ birthDate: undefined }, { birthDate: "missing" }],
    [{ sex: "female" }, { sex: "different" }],
    [{ sex: "Nữ" }, { sex: "different" }],
    [{ sex: "M" }, { sex: "same" }],
    [{ sex: "0" }, { sex: "missing" }],
    [{ sex: "<" }, { sex: "missing" }],
    [{ sex: "unspecified" }, { sex: "missing" }],
    [{ sex: "9" }, { sex: "unreadable" }],
    [{ sex: "constructor" }, { sex: "unreadable" }],
  ] as const)("%j: %j", ([change, verdict]) => {
    expect(both(person, { ...person, ...change })).toEqual({ ...same, ...verdict });
  });
});

test("a card and its own machine-readable zone", () => {
  for (let seed = 1; seed < 200; seed++) {
    const reading = readMrz(generateMrz(seeded(seed)));
    if (!reading.ok) throw new Error(reading.reasons.map((r) => r.code).join(", "));
    const verdict = both(generate(seeded(seed)), reading.mrz);
    expect(["case", "unaccented"]).toContain(verdict.name);
    expect({ ...verdict, name: "" }).toEqual({ ...same, name: "" });
  }
});

test("symmetric on anything, and never throws", () => {
  const text = fc.option(fc.oneof(fc.string({ unit: "binary" }), fc.constantFrom("1900", "1900-01", "Nam", "nữ", "Hoà", "Hòa")), {
    nil: undefined,
  });
  const someone = fc.record({ personalId: text, name: text, birthDate: text, sex: text });
  fc.assert(
    fc.property(someone, someone, (a, b) => void both(a, b)),
    { numRuns: 500 },
  );
});
