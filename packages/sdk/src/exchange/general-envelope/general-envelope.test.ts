import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { readEnvelopes, supersedes, writeEnvelopes, type EnvelopeReading, type GeneralEnvelope } from "./index.js";
import { canonical, dialect, xml } from "./vectors.js";

const codes = ({ reasons }: EnvelopeReading) => reasons.map(({ code, path }) => `${code} ${path.join(".")}`);
const textOf = (records: readonly GeneralEnvelope[]): string => {
  const writing = writeEnvelopes(records);
  if (!writing.ok) throw new Error(JSON.stringify(writing.reasons));
  return writing.text;
};
const [one] = readEnvelopes(canonical).records!;

describe("one record, three ways", () => {
  test.for<[string, string, readonly string[]]>([
    ["canonical", canonical, []],
    ["XML", xml, ["wire/envelope-form"]],
    ["another system's JSON", dialect, ["wire/envelope-form", "wire/field-spelling", "wire/moment-form", "wire/time-not-said"]],
  ])("%s", ([, text, told]) => {
    const reading = readEnvelopes(text);
    expect([codes(reading), reading.records]).toEqual([[], [one]]);
    for (const code of told) expect(reading.remarks.map((remark) => remark.code)).toContain(code);
    if (told.length === 0) expect(reading.remarks).toEqual([]);
    expect(textOf(reading.records!)).toBe(canonical);
  });

  test.for<[string, unknown]>([
    ["a list alone", [{}]],
    ["DanhSach, BanGhi", { DanhSach: { BanGhi: [{}] } }],
    ["BanGhi, one", { Root: { BanGhi: {} } }],
    ["one record", {}],
  ])("in %s", ([, shape]) => {
    const record = (JSON.parse(canonical) as { Root: unknown[] }).Root[0];
    const sent = JSON.stringify(shape).replace("{}", JSON.stringify(record));
    expect(readEnvelopes(sent).records).toEqual([one]);
  });
});

test("round trip: any payload of JSON comes back as it was", () => {
  const texts = fc.string({ minLength: 1, maxLength: 40 }).filter((text) => text.trim() === text && text !== "");
  const record: fc.Arbitrary<GeneralEnvelope> = fc.record({
    id: texts,
    source: fc.record({ IdNguonDuLieu: texts, MaLoaiDuLieu: texts }),
    state: fc.record({ SuKien: texts, PhienBan: fc.nat().map(String) }),
    payload: fc
      .dictionary(fc.string({ minLength: 1 }), fc.jsonValue({ maxDepth: 4 }))
      .filter(
        (payload) =>
          !/__proto__/u.test(JSON.stringify(payload)) && !Object.keys(payload).some((key) => /^(?:madinhdanhdulieu|idbanghi)$/iu.test(key)),
      )
      .map((payload) => JSON.parse(JSON.stringify(payload)) as Record<string, unknown>),
  });
  fc.assert(
    fc.property(fc.array(record, { maxLength: 4 }), (records) => {
      expect(readEnvelopes(textOf(records))).toMatchObject({ records, reasons: [] });
    }),
    { numRuns: 500 },
  );
});

describe("what is refused", () => {
  const changed = (change: (record: { NguonDuLieu: object; DuLieuTiepNhan: object; TrangThaiDuLieu: object }) => object): string => {
    const record = (JSON.parse(canonical) as { Root: Parameters<typeof change>[0][] }).Root[0]!;
    return JSON.stringify({ Root: [{ ...record, ...change(record) }] });
  };
  test.for<[string, string, readonly string[]]>([
    ["no source", changed(() => ({ NguonDuLieu: undefined })), ["wire/missing 0.NguonDuLieu"]],
    [
      "no kind of data",
      changed((r) => ({ NguonDuLieu: { ...r.NguonDuLieu, MaLoaiDuLieu: " " } })),
      ["wire/missing 0.NguonDuLieu.MaLoaiDuLieu"],
    ],
    ["no number", changed(() => ({ DuLieuTiepNhan: { x: 1 } })), ["wire/missing 0.DuLieuTiepNhan.MaDinhDanhDuLieu"]],
    [
      "a version below nought",
      changed((r) => ({ TrangThaiDuLieu: { ...r.TrangThaiDuLieu, PhienBan: -1 } })),
      ["wire/not-text 0.TrangThaiDuLieu.PhienBan"],
    ],
    ["a record that is none", '{"Root":[7]}', ["wire/not-an-object 0"]],
    ["no list", '{"x":[]}', ["wire/no-records "]],
    ["no list in XML", "<a><b/></a>", ["wire/no-records "]],
  ])("%s", ([, text, expected]) => expect(codes(readEnvelopes(text))).toEqual(expected));

  test("a payload that reaches for the prototype is not written", () => {
    const payload = JSON.parse('{"a":{"__proto__":1}}') as Record<string, unknown>;
    expect(writeEnvelopes([{ ...one!, payload }])).toMatchObject({ ok: false, reasons: [{ code: "wire/json-forbidden-key" }] });
  });
});

test("the content of a file is set aside wherever it stands", () => {
  const content = "QUJD".repeat(1_000);
  const sent = textOf([{ ...one!, payload: { PhanPhoi: [{ TenTep: "a.pdf", NoiDung: "x" }] } }]).replace(
    '"NoiDung":"x"',
    `"NoiDung":"${content}"`,
  );
  const { records, setAside } = readEnvelopes(sent);
  expect(setAside).toEqual([{ path: [0, "DuLieuTiepNhan", "PhanPhoi", 0, "NoiDung"], reference: "ref:attachment:1", content }]);
  expect(JSON.stringify(records)).not.toContain(content);
});

describe("versions", () => {
  const version = (n: number, more: Partial<GeneralEnvelope> = {}): GeneralEnvelope => ({
    ...one!,
    state: { ...one!.state, PhienBan: String(n) },
    ...more,
  });

  test("a record is taken only when its version is greater", () => {
    expect([
      supersedes(version(1), undefined),
      supersedes(version(10), version(9)),
      supersedes(version(9), version(10)),
      supersedes(version(9), version(9)),
      supersedes(version(9), version(9, { payload: {} })),
    ]).toEqual(["new", "newer", "conflict", "same", "conflict"]);
    expect(() => supersedes(version(2), version(1, { id: "other" }))).toThrow(TypeError);
  });

  test("in whatever order, however often: the greatest version stands", () => {
    fc.assert(
      fc.property(fc.array(fc.nat({ max: 20 }), { minLength: 1 }), (sent) => {
        let there: GeneralEnvelope | undefined;
        for (const n of sent) if (["new", "newer"].includes(supersedes(version(n), there))) there = version(n);
        expect(there?.state.PhienBan).toBe(String(Math.max(...sent)));
      }),
    );
  });
});
