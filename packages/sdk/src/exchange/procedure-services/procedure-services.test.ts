import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { seeded } from "../../core/index.js";
import { dossierRecord, procedureRecord } from "../../databases/procedure/index.js";
import { sampleOf } from "../../databases/samples.js";
import { phrases as en } from "../../locales/en.js";
import { phrases as vi } from "../../locales/vi.js";
import {
  progressFacts,
  readDossiers,
  readProcedures,
  readProgress,
  writeDossiers,
  writeProcedures,
  writeProgress,
  type DossierProgress,
  type ServiceReading,
  type ServiceWriting,
} from "./index.js";
import { canonical, dialect } from "./vectors.js";

const textOf = (writing: ServiceWriting): string => {
  if (!writing.ok) throw new Error(JSON.stringify(writing.reasons));
  return writing.text;
};
const codes = ({ reasons }: Pick<ServiceReading<unknown>, "reasons">) => reasons.map(({ code, path }) => `${code} ${path.join(".")}`);
const remarks = ({ remarks: said }: ServiceReading<unknown>) => said.map(({ code, path }) => `${code} ${path.join(".")}`);
const step = sampleOf(progressFacts) as unknown as DossierProgress;

describe("a dossier as running systems send it", () => {
  const reading = readDossiers(dialect);

  test("is read, and each dialect is told", () => {
    expect(codes(reading)).toEqual([]);
    expect(remarks(reading).toSorted()).toEqual([
      "wire/field-spelling 0.MaTTHC",
      "wire/moment-form 0.NgayHenTra",
      "wire/moment-form 0.NgayTiepNhan",
      "wire/moment-form 0.NgayTra",
      "wire/number-form 0.DanhSachLePhi.0.Gia",
      "wire/number-form 0.TrangThaiHoSo",
      "wire/one-for-list 0.TaiLieuNop",
      "wire/time-not-said 0.DanhSachHoSoBoSung.0.NgayBoSung",
      "wire/unknown-field 0",
      "wire/yes-no-form 0.DanhSachHoSoBoSung.0.TrangThaiBoSung",
      "wire/yes-no-form 0.TaiLieuNop.0.IsDeleted",
    ]);
    expect(reading.records!.every(dossierRecord.is)).toBe(true);
  });

  test("is written in one form, which reads without a remark", () => {
    expect(textOf(writeDossiers(reading.records!))).toBe(canonical);
    expect(readDossiers(canonical)).toMatchObject({ records: reading.records, reasons: [], remarks: [] });
  });
});

describe("round trips", () => {
  test("500 dossiers, 500 procedures, and a step", () => {
    const dossiers = [...dossierRecord.generate(seeded(5), 500)].map(({ record }) => record);
    expect(readDossiers(textOf(writeDossiers(dossiers, { updating: true })))).toMatchObject({
      records: dossiers,
      reasons: [],
      remarks: [],
    });
    const procedures = [...procedureRecord.generate(seeded(5), 500)].map(({ record }) => record);
    expect(readProcedures(textOf(writeProcedures(procedures)))).toMatchObject({ records: procedures, reasons: [] });
    expect(readProgress(textOf(writeProgress([step])))).toMatchObject({ records: [step], reasons: [], remarks: [] });
  });

  test("whatever of a sample is left out or said otherwise: what is read without reasons is written, and read back the same", () => {
    const [whole] = [...dossierRecord.generate(seeded(6), 1)].map(({ record }) => record as Readonly<Record<string, unknown>>);
    const other = fc.oneof(
      fc.constantFrom(null, "", 1, true, "20890101000000", "2089-01-01T00:00:00+07:00", [], {}, [{}], "x".repeat(2_001)),
      fc.string({ unit: "binary" }),
      fc.jsonValue(),
    );
    fc.assert(
      fc.property(
        fc.subarray(Object.keys(whole!)),
        fc.dictionary(fc.constantFrom(...Object.keys(whole!)), other, { maxKeys: 3 }),
        (keys, changed) => {
          const sent = { ...Object.fromEntries(keys.map((key) => [key, whole![key]])), ...changed };
          const reading = readDossiers(JSON.stringify({ data: [sent] }));
          // what could not be read is left out of the record, and has its reason
          if (reading.reasons.length > 0) return;
          expect(reading.records!.every(dossierRecord.is)).toBe(true);
          const text = textOf(writeDossiers(reading.records!));
          expect(readDossiers(text)).toMatchObject({ records: reading.records, reasons: [], remarks: [] });
        },
      ),
      { numRuns: 1_500 },
    );
  });
});

describe("wrappings", () => {
  const [record] = [...procedureRecord.generate(seeded(8), 1)].map((made) => made.record);
  test.for<[string, unknown, number]>([
    ["under its key", { result: [record] }, 0],
    ["under the other key", { data: [record] }, 1],
    ["a list alone", [record], 1],
    ["one record alone", record, 1],
    ["one record under the key", { result: record }, 1],
    ["in lower case", [Object.fromEntries(Object.entries(record!).map(([key, value]) => [key.toLowerCase(), value]))], 1],
  ])("%s", ([, sent, told]) => {
    const reading = readProcedures(JSON.stringify(sent));
    expect(reading.records).toEqual([record]);
    expect(reading.remarks.filter(({ code }) => code === "wire/envelope-form")).toHaveLength(told);
  });
});

describe("what is refused, where, and without its value", () => {
  test.for<[string, unknown, string]>([
    ["another service", { service: "TraCuuHoSo", data: [] }, "wire/other-service "],
    ["no records", { x: 1 }, "wire/no-records "],
    ["a number", 7, "wire/no-records "],
    ["nothing", null, "wire/no-records "],
    ["too many", Array.from({ length: 10_001 }, () => ({})), "wire/too-many-records "],
    ["a record that is none", { data: ["x"] }, "wire/not-an-object 0"],
    ["a moment that is none", { data: [{ ...step, ThoiDiemXuLy: "2089-02-30" }] }, "wire/not-a-moment 0.ThoiDiemXuLy"],
    ["a list for a text", { data: [{ ...step, ChucDanh: ["x"] }] }, "wire/not-text 0.ChucDanh"],
    ["a field twice", { data: [{ ...step, machucdanh: 1, ChucDanh: "x", CHUCDANH: "y" }] }, "wire/repeated 0.ChucDanh"],
    ["a field that lacks", { data: [{ ...step, NguoiXuLy: "" }] }, "wire/missing 0.NguoiXuLy"],
    ["a status that there is not", { data: [{ ...step, TrangThai: "11" }] }, "dossier-record/unknown-code 0.TrangThai"],
    ["a name with digits", { data: [{ ...step, NguoiXuLy: "Lê Văn 6" }] }, "person-name/digit 0.NguoiXuLy"],
    ["a text without end", { data: [{ ...step, ChucDanh: "x ".repeat(60) }] }, "wire/too-long 0.ChucDanh"],
  ])("%s", ([, sent, expected]) => {
    const reading = readProgress(JSON.stringify(sent));
    expect(codes(reading)).toEqual([expected]);
    for (const { code, params } of reading.reasons)
      for (const book of [vi, en] as Readonly<Record<string, (of: typeof params) => string>>[])
        expect(book[code]!(params)).toMatch(/\p{L}/u);
  });

  test("the writer refuses the same", () => {
    expect(writeProgress([{ ...step, TrangThai: "x" }])).toMatchObject({ ok: false, reasons: [{ path: [0, "TrangThai"] }] });
    const [dossier] = [...dossierRecord.generate(seeded(1), 1)].map(({ record }) => record);
    expect(writeDossiers([{ ...dossier!, NgayTiepNhan: "2089" }])).toMatchObject({ ok: false });
  });
});

test("the content of a file in the message is set aside, and a reference stands in its place", () => {
  const content = "QUJD".repeat(1_000);
  const [dossier] = [...dossierRecord.generate(seeded(1), 1)].map(({ record }) => record);
  const sent = {
    ...dossier!,
    TaiLieuNop: [{ TepDinhKemId: "1", DuongDanTaiTepTin: content, NoiDungTep: `data:application/pdf;base64,${content}` }],
  };
  const { records, setAside, reasons } = readDossiers(JSON.stringify({ data: [sent] }));
  expect(reasons).toEqual([]);
  expect(setAside.map(({ path, reference }) => [path.join("."), reference])).toEqual([
    ["0.TaiLieuNop.0.NoiDungTep", "ref:attachment:1"],
    ["0.TaiLieuNop.0.DuongDanTaiTepTin", "ref:attachment:2"],
  ]);
  expect(setAside[1]!.content).toBe(content);
  expect(records![0]!.TaiLieuNop[0]!.DuongDanTaiTepTin).toBe("ref:attachment:2");
  expect(textOf(writeDossiers(records!))).not.toContain("QUJD");
});
