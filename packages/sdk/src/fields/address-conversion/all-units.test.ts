import { expect, test } from "vitest";
import { read } from "../address/index.js";
import { allUnits, formerDistricts, formerProvinces } from "./all-units.js";
import { pastUnits } from "./past-units.js";

const provinces = formerProvinces();
const past = pastUnits(formerDistricts(provinces), provinces);

/** The units of a code, in the order of time: what each was, under which district of then, and its last day. */
const communes = (code: string) =>
  past.communes.filter((u) => u.code === code).map((u) => [u.type, u.name, u.parent!.type, u.parent!.name, u.lastSeen].join(" "));
const districts = (code: string) =>
  past.districts.filter((u) => u.code === code).map((u) => [u.type, u.name, u.parent!.name, u.lastSeen].join(" "));

test("both spellings of a name in the official tables are read", () => {
  for (const name of ["Phó Bảng", "Phố Bảng"])
    expect(read(`Thị trấn ${name}, Huyện Đồng Văn, Tỉnh Hà Giang`, { units: allUnits() })).toMatchObject({
      status: "ok",
      address: { code: "00712", era: "former" },
    });
});

test("a district stood until the day before it ended, under each name it had; one that never changed has no past", () => {
  expect(districts("769")).toEqual(["quan 2 Hồ Chí Minh 2020-12-31"]);
  expect(districts("754")).toEqual(["huyen Tân Thành Bà Rịa - Vũng Tàu 2018-04-11", "thi-xa Phú Mỹ Bà Rịa - Vũng Tàu 2025-02-28"]);
  expect(districts("001")).toEqual([]);
});

test("a commune stands under its district as that was on its last day", () => {
  // it ended a month before its district did, whose code went on as Quảng Hòa
  expect(communes("01585")).toEqual(["xa Bình Lăng huyen Quảng Uyên 2020-01-31"]);
  // and here the district ended for good, the commune a month later under another one
  expect(communes("01459")).toEqual(["xa Quang Vinh huyen Trà Lĩnh 2020-01-31", "xa Quang Vinh huyen Trùng Khánh 2020-02-29"]);
  // on the same day: not under the town that came after
  expect(communes("03004")).toEqual(["xa Bản Khoang huyen Sa Pa 2019-12-31"]);
  // the district changed twice, the commune with it
  expect(communes("26704")).toEqual(["thi-tran Phú Mỹ huyen Tân Thành 2018-04-11", "phuong Phú Mỹ thi-xa Phú Mỹ 2025-02-28"]);
  // the district is still there
  expect(communes("00010")).toEqual(["phuong Nguyễn Trung Trực quan Ba Đình 2024-12-31"]);
});

test("a commune that stayed while its district changed stands under both", () => {
  expect(communes("27091")).toEqual(["phuong An Phú quan 2 2020-12-31"]);
  expect(communes("26707")).toEqual(["xa Tân Hoà thi-xa Phú Mỹ 2025-02-28", "xa Tân Hoà huyen Tân Thành 2018-04-11"]);
});
