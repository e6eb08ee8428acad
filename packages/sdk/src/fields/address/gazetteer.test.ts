import { expect, test } from "vitest";
import { fewUnits } from "../../../test/addresses/few-units.js";
import { provinces } from "../../../test/addresses/provinces.js";
import { gazetteer, read, type Names, type Unit } from "./index.js";

const units = fewUnits();
const codes = (names: Names): string[] => [...names.values()].flatMap((list) => list.map(({ unit }) => unit.code)).toSorted();

test("a unit is found by its era, level and code; one that was dissolved is not", () => {
  expect(units.unit("current", "commune", "00004")?.name).toBe("Ba Đình");
  expect(units.unit("former", "commune", "00004")?.name).toBe("Trúc Bạch");
  expect(units.unit("former", "district", "769")?.name).toBe("Thủ Đức");
  expect(units.unit("former", "commune", "27091")?.parent?.name).toBe("Thủ Đức");
  expect(units.unit("current", "province", "77")).toBeUndefined();
});

test("what a province became, and what it took in", () => {
  const unit = (era: "former" | "current", code: string): Unit => units.unit(era, "province", code)!;
  expect(units.after(unit("former", "34"))).toBe(unit("current", "33"));
  expect(units.before(unit("current", "33"))).toEqual([unit("former", "34")]);
  expect(units.before(unit("current", "79"))).toEqual([unit("former", "77"), unit("former", "79")]);
  expect(units.before(unit("current", "22"))).toEqual([]);
  expect(units.after(unit("former", "01"))).toBe(unit("current", "01"));
  expect(units.after(unit("current", "33"))).toBeUndefined();
});

test("names stand under every unit above theirs, and under the whole country", () => {
  const [hanoi, baDinh] = [units.unit("former", "province", "01")!, units.unit("former", "district", "001")!];
  expect(codes(units.districtsOf(hanoi))).toEqual(["001", "269", "278", "282"]);
  expect(codes(units.communesOf(baDinh))).toEqual(["00001", "00004"]);
  expect(codes(units.communesOf(hanoi))).toEqual(["00001", "00004", "10135", "10504"]);
  expect(codes(units.communesOf(units.unit("current", "province", "01")!))).toEqual(["00004", "00226", "10126", "10441"]);
  expect(codes(units.districtsOf(baDinh))).toEqual([]);
  expect(codes(units.districtsOf(undefined))).toHaveLength(14);
  // one of them in two spellings
  expect(codes(units.communesOf(undefined))).toHaveLength(31);
});

test.each([
  ["Hồ Chí Minh", "HCM", "TPHCM", "HCMC", "Sài Gòn", "TP HCM", "TP. HCM", "TP-HCM", "SG", "Thành phố Hồ Chí Minh"],
  ["Hà Nội", "HN", "Hanoi", "TPHN", "TP.HN"],
  ["Đà Nẵng", "Danang"],
  ["Hải Phòng", "HaiPhong"],
  ["Cần Thơ", "Cantho"],
  ["Huế", "Thừa Thiên Huế", "Thừa Thiên - Huế", "TT Huế", "TT-Huế", "T.T. Huế", "TTH"],
  ["Bà Rịa - Vũng Tàu", "BRVT", "BR-VT", "Vũng Tàu - Bà Rịa", "Ba Ria Vung Tau"],
  ["Đắk Lắk", "Đắc Lắc", "Daklak", "Darlac"],
  ["Đắk Nông", "Đắc Nông", "Daknong"],
  ["Bắc Kạn", "Bắc Cạn", "Backan"],
  ["Kon Tum", "Kontum", "Con Tum"],
  ["Gia Lai", "Gialai"],
])("a province by its short and older names: %s", (name, ...ways) => {
  const all = gazetteer({ provinces: provinces(), districts: [], communes: [] });
  for (const way of ways) {
    const { candidates } = read(`Hoa Sen, ${way}`, { units: all });
    expect([way, ...new Set(candidates.map(({ province, line }) => `${province?.name}; ${line}`))]).toEqual([way, `${name}; Hoa Sen`]);
  }
});

test("three provinces share DN", () => {
  expect(read("Hoa Sen, DN", { units: gazetteer({ provinces: provinces(), districts: [], communes: [] }) }).status).toBe("not-found");
});
