import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { addDays, seeded, type Params } from "../../core/index.js";
import { parse as date } from "../../fields/partial-date/index.js";
import { compareNames, parse as name, type PersonName } from "../../fields/person-name/index.js";
import * as personalId from "../../identifiers/personal-id/index.js";
import { phrases as en } from "../../locales/en.js";
import { phrases as vi } from "../../locales/vi.js";
import { explainMrz, formatMrz, generate, generateMrz, normalizeMrz, readMrz, type IdentityCardMrz, type MrzCheck } from "./index.js";
import { checkDigit, compositeOf } from "./mrz-layout.js";
import { vectors } from "./mrz-vectors.js";

const codes = (reasons: readonly { readonly code: string }[]): string[] => reasons.map((r) => r.code);
function read(input: string): IdentityCardMrz {
  const reading = readMrz(input);
  if (!reading.ok) throw new Error(codes(reading.reasons).join(", "));
  return reading.mrz;
}
const results = (checks: readonly MrzCheck[]) => Object.fromEntries(checks.map((c) => [c.name, c.result]));
const zone = vectors.valid[0]!.input;

describe("the machine-readable zone", () => {
  test.for(vectors.valid)("reads: $note.en", (v) => {
    expect(normalizeMrz(v.input)).toBe(v.formatted);
    expect(formatMrz(read(v.input))).toBe(v.formatted);
  });
  test.for(vectors.refused)("refuses: $note.en", (v) => {
    const reading = readMrz(v.input);
    expect(reading.ok ? "read" : codes(reading.reasons)).toEqual(v.reasons);
  });
  test.for(vectors.remarked)("doubts: $note.en", (v) => {
    const reading = readMrz(v.input);
    expect(reading.ok ? codes(reading.remarks) : "refused").toEqual(v.remarks);
  });

  test("every reason code has a vector and a sentence in Vietnamese and English", () => {
    const own = Object.keys(vi).filter((code) => code.startsWith("identity-card/mrz-"));
    const shown = new Set<string>([...vectors.refused.flatMap((v) => v.reasons), ...vectors.remarked.flatMap((v) => v.remarks)]);
    expect(own.length).toBe(16);
    expect(own.filter((code) => !shown.has(code))).toEqual([]);
    const books: Readonly<Record<string, (p: Params) => string>>[] = [vi, en];
    const params = new Proxy({}, { get: () => 1 });
    for (const code of own) for (const book of books) expect(book[code]?.(params), code).toMatch(/\p{L}/u);
  });

  test("says what it says, and that nothing vouches for it", () => {
    expect(read(zone)).toEqual({
      trust: "unverified",
      personalId: "001000000000",
      name: "NGUYEN VAN MAU",
      family: "NGUYEN",
      birthDate: "1900-01-01",
      sex: "male",
    });
  });
});

describe("checks", () => {
  test("each is reported for itself, with its place", () => {
    const reading = readMrz(zone);
    expect(reading.checks).toEqual([
      { name: "document-number", line: 1, position: 15, result: "agrees" },
      { name: "personal-id", line: 1, position: 30, result: "agrees" },
      { name: "birth-date", line: 2, position: 7, result: "agrees" },
      { name: "expiry-date", line: 2, position: 15, result: "agrees" },
      { name: "composite", line: 2, position: 30, result: "agrees" },
    ]);
    const misread = readMrz(zone.replace("9912315", "9912305"));
    expect([misread.ok, results(misread.checks)]).toEqual([
      false,
      { "document-number": "agrees", "personal-id": "agrees", "birth-date": "agrees", "expiry-date": "differs", composite: "differs" },
    ]);
  });

  test("the Vietnamese one may be blank; wrong, it refuses only when asked to be strict", () => {
    const line = "IDVNM0000000000001000000000<<<";
    const second = zone.split("\n")[1]!.slice(0, 29);
    const blank = readMrz(`${line}\n${second}${checkDigit(compositeOf(line, second))}\n${zone.split("\n")[2]}`, { strict: true });
    expect([blank.ok, results(blank.checks)["personal-id"]]).toEqual([true, "absent"]);
    for (const v of [vectors.remarked[1]!, vectors.remarked[2]!]) {
      const reading = readMrz(v.input, { strict: true });
      expect(reading.ok ? "read" : codes(reading.reasons)).toEqual([v.remarks[0]]);
    }
  });

  test("the sum that ICAO Doc 9303 prints", () => {
    expect(["520727", "AB2134<<<", "D231458907<<<<<<<<<<<<<<<34071279507122<<<<<<<<<<"].map(checkDigit)).toEqual(["3", "5", "2"]);
  });

  test("one character read as another of a different value is found", () => {
    const random = seeded(3);
    for (let i = 0; i < 500; i++) {
      const text = generateMrz(random);
      const numbers = [
        ...Array.from({ length: 25 }, (_, at) => 5 + at),
        ...Array.from({ length: 7 }, (_, at) => 31 + at),
        ...Array.from({ length: 7 }, (_, at) => 39 + at),
      ];
      const at = numbers[Math.floor(random() * numbers.length)]!;
      const other = String((Number(text[at] === "<" ? 0 : text[at]) + 1 + Math.floor(random() * 9)) % 10);
      const reading = readMrz(text.slice(0, at) + other + text.slice(at + 1));
      expect(
        reading.checks.some((check) => check.result === "differs"),
        `${text} at ${at}`,
      ).toBe(true);
      expect(reading.ok).toBe(false);
    }
  });
});

describe("names", () => {
  const named = (line: string) => read(zone.replace(/[^\n]*$/, line.padEnd(30, "<")));
  test.for([
    ["NGUYEN<<VAN<MAU", "NGUYEN VAN MAU", "NGUYEN"],
    ["TON<NU<<THI<MAU", "TON NU THI MAU", "TON NU"],
    ["NGUYEN<VAN<MAU", "NGUYEN VAN MAU", undefined],
    ["MAU", "MAU", undefined],
  ] as const)("%s", ([line, whole, family]) => {
    const mrz = named(line);
    expect([mrz.name, mrz.family]).toEqual([whole, family]);
  });
  test("both separators can be written, and a compound family name stays whole", () => {
    const content = { ...read(zone), name: name("Tôn Nữ Thị Mẫu") };
    expect(formatMrz({ ...content, family: "Tôn Nữ" }).slice(62)).toBe("TON<NU<<THI<MAU<<<<<<<<<<<<<<<");
    expect(formatMrz({ ...content, family: "Tôn", separator: "<" }).slice(62)).toBe("TON<NU<THI<MAU<<<<<<<<<<<<<<<<");
  });
});

describe("dates", () => {
  const written = (content: Partial<IdentityCardMrz>) => formatMrz({ ...read(zone), ...content });
  test.for([
    ["079235000001", "2035-03-05"],
    ["079105000001", "1905-03-05"],
    ["079405000001", "2105-03-05"],
    // the number kept after a year was corrected: the nearest year, not the same hundred
    ["079599000001", "2200-01-02"],
    ["079600000001", "2199-12-31"],
    ["079600000001", "2200"],
    ["079105000001", "1905-03"],
  ] as const)("%s, born %s", ([id, born]) => {
    expect(read(written({ personalId: personalId.parse(id), birthDate: date(born) })).birthDate).toBe(born);
  });
  test("unknown parts may be zeros as well", () => {
    const text = written({ birthDate: date("1900") });
    expect(text).toContain("00<<<<");
    // 0 and < weigh the same
    expect(read(text.replace("00<<<<", "000000")).birthDate).toBe("1900");
  });
  test("the last day is one of the hundred years from 2021 on", () => {
    for (const day of ["2021-01-01", "2075-06-15", "2099-12-30", "2120-12-31"] as const)
      expect(read(written({ expiresOn: day })).expiresOn).toBe(day);
    expect(readMrz(written({ expiresOn: "2075-06-15" })).ok).toBe(true);
    expect(codes((readMrz(written({ expiresOn: "2075-06-15" })) as { remarks: readonly { code: string }[] }).remarks)).toEqual([]);
  });
});

test("what it makes up reads back, agrees with the card it was made from, and belongs to nobody", () => {
  const random = seeded(7);
  for (let i = 0; i < 500; i++) {
    const text = generateMrz(random);
    const reading = readMrz(text, { strict: true, asOf: "2026-11-23" });
    expect(reading.ok && codes(reading.remarks).filter((code) => code !== "identity-card/mrz-no-expiry")).toEqual([]);
    expect(Number(read(text).birthDate.slice(0, 4))).toBeLessThan(1910);
    expect(formatMrz(read(text))).toBe(text);
  }
  const card = generate(seeded(1));
  const mrz = read(generateMrz(seeded(1)));
  expect([mrz.personalId, mrz.birthDate, mrz.sex]).toEqual([card.personalId, card.birthDate, card.sex]);
  expect(["exact", "case", "unaccented"]).toContain(compareNames(card.name, mrz.name));
});

test("write then read gives the same, for every date and sex", () => {
  const day = fc.integer({ min: 0, max: 3650 }).map((n) => addDays("1900-01-01", n));
  const until = fc.option(fc.integer({ min: 0, max: 28_000 }).map((n) => addDays("2021-01-01", n)));
  const sex = fc.constantFrom("male", "female", "unspecified");
  fc.assert(
    fc.property(day, until, sex, fc.constantFrom(4, 7, 10), (born, last, of, length) => {
      const mrz: IdentityCardMrz = {
        ...read(zone),
        birthDate: date(born.slice(0, length)),
        sex: of as IdentityCardMrz["sex"],
        ...(last === null ? {} : { expiresOn: last }),
      };
      expect(read(formatMrz(mrz))).toEqual(mrz);
    }),
    { numRuns: 300 },
  );
});

test("never throws, never takes long, never says the value", () => {
  const each = (text: string) => {
    const once = normalizeMrz(text);
    expect(normalizeMrz(once)).toBe(once);
    const reading = readMrz(text, { strict: true, asOf: "2026-11-23" });
    if (reading.ok) return;
    expect(reading.reasons.length).toBeGreaterThan(0);
    for (const { params } of reading.reasons) for (const value of Object.values(params)) expect(typeof value).toBe("number");
  };
  const start = performance.now();
  for (const text of ["\u0000", "<".repeat(100_000), "\n".repeat(390), "«".repeat(400), " \n".repeat(200), "\uD800"]) each(text);
  expect(performance.now() - start).toBeLessThan(500);
  fc.assert(fc.property(fc.string({ unit: "binary" }), each), { numRuns: 200 });
  const line = fc.array(fc.constantFrom(..."ABMNVDI0123456789<"), { minLength: 30, maxLength: 30 }).map((c) => c.join(""));
  fc.assert(
    fc.property(line, line, line, (a, b, c) => each(`${a}\n${b}\n${c}`)),
    { numRuns: 200 },
  );
  fc.assert(
    fc.property(fc.nat(91), fc.constantFrom(..."A0<5Z"), (at, c) => each(zone.slice(0, at) + c + zone.slice(at + 1))),
    { numRuns: 200 },
  );
  expect(typeof (read(zone).name satisfies PersonName)).toBe("string");
});

test("explains every character of a zone, each check digit with its result, in both languages", () => {
  const random = seeded(12);
  for (let i = 0; i < 200; i++) {
    const made = generateMrz(random);
    for (const locale of ["vi", "en"] as const) {
      const lines = explainMrz(made, locale);
      expect(lines.map((parts) => parts.map((p) => p.text).join("")).join("\n")).toBe(made);
      for (const p of lines.flat()) expect([p.name, p.means]).not.toContain("");
    }
  }
  const doubted = vectors.remarked.find((v) => v.remarks.includes("identity-card/mrz-check-personal-id"))!;
  expect(explainMrz(doubted.input, "en")[0]!.at(-1)).toMatchObject({ text: "2", means: expect.stringMatching(/^differs/) });
  expect(explainMrz(vectors.refused[0]!.input, "vi")).toEqual([]);
});
