import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { readEnvelopes } from "./general-envelope/index.js";
import { dialect as envelope } from "./general-envelope/vectors.js";
import { readMoment } from "./moment.js";
import { readDossiers, readProcedures, readProgress } from "./procedure-services/index.js";
import { dialect } from "./procedure-services/vectors.js";

const readers = { readDossiers, readProcedures, readProgress, readEnvelopes } as const;

describe.each(Object.entries(readers))("%s: a hostile message ends in one reason", (_, read) => {
  test.for<[string, string, string]>([
    ["nothing", "", "wire/empty"],
    ["blanks", " \n\uFEFF ", "wire/empty"],
    ["a cut one", dialect.slice(0, 300), "wire/json-syntax"],
    ["two values", "{}{}", "wire/json-syntax"],
    ["1,000 levels", `{"data":${"[".repeat(1_000)}${"]".repeat(1_000)}}`, "wire/json-too-deep"],
    ["1,000 groups", `{"data":[${'{"MaHoSo":'.repeat(1_000)}1${"}".repeat(1_000)}]}`, "wire/json-too-deep"],
    ["the prototype", '{"data":[{"__proto__":{"x":1},"MaHoSo":"1"}]}', "wire/json-forbidden-key"],
    ["the prototype, deep inside", '{"data":[{"TaiLieuNop":[{"__proto__":1}]}]}', "wire/json-forbidden-key"],
    ["a key twice", '{"data":[{"MaHoSo":"1","MaHoSo":"2"}]}', "wire/repeated-key"],
    ["the list twice", '{"data":[],"data":[{}]}', "wire/repeated-key"],
    ["50 MB of text", `{"data":[{"MaHoSo":"${"x".repeat(50_000_000)}"}]}`, "wire/too-large"],
    ["a million brackets", "[".repeat(1_000_000), "wire/json-syntax"],
  ])("%s", ([, text, code]) => {
    const reading = read(text);
    expect(reading.reasons.map((reason) => reason.code)).toEqual([code]);
    expect(reading.records).toBeUndefined();
    expect(({} as Record<string, unknown>)["x"]).toBeUndefined();
  });

  test("remarks and reasons have an end", () => {
    const rows = Array.from({ length: 9_000 }, (_each, i) => ({ [`La${i}`]: 1, MaHoSo: { x: 1 }, NguonDuLieu: 1, DuLieuTiepNhan: 1 }));
    const reading = read(JSON.stringify({ data: rows }));
    expect(reading.remarks.length).toBeLessThanOrEqual(1_001);
    expect(reading.reasons.length).toBeGreaterThan(0);
  });

  test("anything at all, cut anywhere: never throws, and never says the value", () => {
    fc.assert(
      fc.property(fc.constantFrom(dialect, envelope), fc.nat(2_000), fc.string({ unit: "binary", maxLength: 8 }), (text, at, piece) => {
        const place = at % text.length;
        for (const of of [text.slice(0, place), text.slice(0, place) + piece + text.slice(place)]) {
          const { reasons, remarks } = read(of);
          expect(JSON.stringify([reasons, remarks])).not.toMatch(/Nguyễn|Lệ phí/u);
        }
      }),
      { numRuns: 500 },
    );
    fc.assert(
      fc.property(fc.json(), (text) => void read(text)),
      { numRuns: 500 },
    );
  });
});

describe("an envelope in hostile XML", () => {
  test.for<[string, string, string]>([
    ["an entity bomb", '<!DOCTYPE a [<!ENTITY x "yyyy">]><DanhSach>&x;</DanhSach>', "xml/doctype"],
    ["a file from outside", '<!DOCTYPE a SYSTEM "file:///etc/hostname"><a/>', "xml/doctype"],
    ["1,000 levels", "<a>".repeat(1_000) + "</a>".repeat(1_000), "xml/too-deep"],
    ["50 MB", `<a>${"x".repeat(50_000_000)}</a>`, "xml/too-large"],
    ["an open end", "<DanhSach><BanGhi>", "xml/not-well-formed"],
  ])("%s", ([, text, code]) => expect(readEnvelopes(text).reasons.map((reason) => reason.code)).toEqual([code]));

  test("an element called __proto__ is a name like any other", () => {
    const text =
      "<DanhSach><BanGhi><DuLieuTiepNhan><MaDinhDanhDuLieu>1</MaDinhDanhDuLieu><__proto__><x>1</x></__proto__></DuLieuTiepNhan></BanGhi></DanhSach>";
    readEnvelopes(text);
    expect(({} as Record<string, unknown>)["x"]).toBeUndefined();
  });
});

describe("moments", () => {
  test.for<[string, string | undefined]>([
    ["20891101083000", "20891101083000"],
    ["20891101", "20891101000000"],
    ["2089-11-01", "20891101000000"],
    ["2089-11-01T08:30:00", "20891101083000"],
    ["2089-11-01 08:30:00", "20891101083000"],
    ["2089-11-01T08:30:00.123", "20891101083000"],
    ["2089-11-01T01:30:00Z", "20891101083000"],
    ["2089-10-31T23:30:00+01:00", "20891101053000"],
    ["2089-11-01T08:30:00+0700", "20891101083000"],
    ["2089-12-31T20:00:00Z", "20900101030000"],
    ["2089/11/01", "20891101000000"],
    ["2089/11/01 08:30:00", "20891101083000"],
    ["20890229000000", undefined],
    ["20891101240000", undefined],
    ["2089-11-01T08:30", undefined],
    ["2089-11-01T08:30:00+99:00", undefined],
    ["01/11/2089", undefined],
    ["", undefined],
  ])("%s: %s", ([text, moment]) => expect(readMoment(text)?.moment).toBe(moment));
});
