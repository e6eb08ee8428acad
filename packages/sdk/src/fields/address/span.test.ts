import { describe, expect, test } from "vitest";
import { fewUnits } from "../../../test/addresses/few-units.js";
import { keysBefore, spansBefore } from "./span.js";
import { wholeHash, written } from "./written.js";

const units = fewUnits();

/** Every unit that the end of a text can name: its code, from which word, how its name and type agree, and what that weighs. */
function weighed(text: string): (string | number)[][] {
  const w = written(text);
  const keys = keysBefore(w, w.count, units.known);
  return [units.provinces, units.districtsOf(undefined), units.communesOf(undefined)]
    .flatMap((names) => spansBefore(w, w.count, keys, names))
    .map(({ unit, start, end, match, type, penalty }) => {
      expect(end).toBe(w.count);
      return [unit.code, unit.type, start, match, type, penalty];
    });
}

describe("the word for a type", () => {
  test.each<[string, string[]]>([
    ["Phường Ba Đình", ["001 quan 0 exact other 14", "00004 phuong 0 exact same 0"]],
    ["Quận Ba Đình", ["001 quan 0 exact same 0", "00004 phuong 0 exact other 14"]],
    ["Xã Ba Đình", ["001 quan 0 exact other 14", "00004 phuong 0 exact other 7"]],
    ["Huyện Ba Đình", ["001 quan 0 exact other 7", "00004 phuong 0 exact other 14"]],
    // a city can be a district
    ["Thành phố Ba Đình", ["001 quan 0 exact other 7", "00004 phuong 0 exact other 14"]],
    ["Tỉnh Ba Đình", ["001 quan 0 exact other 14", "00004 phuong 0 exact other 14"]],
    ["Thành phố Thủ Đức", ["769 thanh-pho 0 exact same 0"]],
    ["Ba Đình", ["001 quan 0 exact absent 1", "00004 phuong 0 exact absent 1"]],
    // nothing parts it from what stands before
    ["Hoa Ba Đình", ["001 quan 1 exact absent 3", "00004 phuong 1 exact absent 3"]],
    ["Hoa - Ba Đình", ["001 quan 1 exact absent 1", "00004 phuong 1 exact absent 1"]],
    ["Hoa Phường Ba Đình", ["001 quan 1 exact other 14", "00004 phuong 1 exact same 0"]],
    // of a province no type weighs much
    ["Tỉnh Thái Bình", ["34 tinh 0 exact same 0"]],
    ["Thành phố Thái Bình", ["34 tinh 0 exact other 1"]],
    ["Xã Thái Bình", ["34 tinh 0 exact other 1"]],
    // the type it had before
    ["Tỉnh Quảng Ninh", ["22 thanh-pho 0 exact same 0"]],
    ["Thành phố Quảng Ninh", ["22 thanh-pho 0 exact same 0"]],
    ["Huyện Quảng Ninh", ["22 thanh-pho 0 exact other 1"]],
  ])("%s", (text, expected) => {
    expect(weighed(text).map((row) => row.join(" "))).toEqual(expected);
  });
});

describe("a district named right before a bare name: a commune of that name weighs as much as a missing one, a district does not", () => {
  test.each<[string, string[]]>([
    ["Quận Hoa Ba Đình", ["001 quan 2 exact absent 3", "00004 phuong 2 exact absent 12"]],
    ["Thành phố Hoa Ba Đình", ["001 quan 3 exact absent 3", "00004 phuong 3 exact absent 12"]],
    ["Sen, H. Hoa Cúc, Ba Đình", ["001 quan 4 exact absent 1", "00004 phuong 4 exact absent 10"]],
    // it was said what the name is
    ["Quận Hoa Phường Ba Đình", ["001 quan 2 exact other 14", "00004 phuong 2 exact same 0"]],
    ["Quận Hoa, Phường Ba Đình", ["001 quan 2 exact other 14", "00004 phuong 2 exact same 0"]],
    // the nearest word for a type is another one, or is none
    ["Quận Hoa Xã Sen Ba Đình", ["001 quan 4 exact absent 3", "00004 phuong 4 exact absent 3"]],
    ["Quán Hoa, Ba Đình", ["001 quan 2 exact absent 1", "00004 phuong 2 exact absent 1"]],
    ["Hoa Quận, Ba Đình", ["001 quan 2 exact absent 1", "00004 phuong 2 exact absent 1"]],
    ["Quận, Ba Đình", ["001 quan 1 exact absent 1", "00004 phuong 1 exact absent 1"]],
    // it names something farther off
    ["Quận Hoa, Sen, Ba Đình", ["001 quan 3 exact absent 1", "00004 phuong 3 exact absent 1"]],
  ])("%s", (text, expected) => {
    expect(weighed(text).map((row) => row.join(" "))).toEqual(expected);
  });
});

describe("what is no word for a type", () => {
  test.each([
    // marked as another word is
    ["Phượng Văn Lang", 1],
    ["Xá Văn Lang", 1],
    ["Thành phô Văn Lang", 2],
    ["Thanh phố Văn Lang", 2],
    // parted from the name, or in itself
    ["Xã - Văn Lang", 1],
    ["Xã, Văn Lang", 1],
    ["Thị - trấn Văn Lang", 2],
    ["thi - tran Văn Lang", 2],
  ])("%s", (text, start) => {
    expect(weighed(text).map(([code, , from, , type]) => [code, from, type])).toEqual([
      ["02143", start, "absent"],
      ["05665", start, "absent"],
    ]);
  });

  test("the second word of two can be one by itself", () => {
    for (const text of ["Thị - xã Văn Lang", "Thí xã Văn Lang"]) expect(weighed(text)[0]!.join(" ")).toBe("02143 xa 1 exact same 0");
  });
});

test.each([
  ["phuong Ba Đình", "P Ba Đình", "p.Ba Đình", "PHƯỜNG Ba Đình", "Phừơng Ba Đình"],
  ["xa Văn Lang", "X. Văn Lang", "xã Văn Lang"],
  ["thi-tran Phó Bảng", "thi tran Phó Bảng", "Thị trấn Phó Bảng", "TT. Phó Bảng", "T.T Phó Bảng", "tt Phó Bảng"],
  ["dac-khu Côn Đảo", "dac khu Côn Đảo", "Đặc khu Côn Đảo", "ĐK Côn Đảo", "dk Côn Đảo"],
  ["quan Ba Đình", "quan Ba Đình", "Quận Ba Đình", "Q.Ba Đình", "q Ba Đình"],
  ["huyen Côn Đảo", "huyen Côn Đảo", "Huyện Côn Đảo", "H.Côn Đảo", "Huyện đảo Côn Đảo", "huyen dao Côn Đảo", "Huỵên đaỏ Côn Đảo"],
  ["thi-xa Sơn Tây", "thi xa Sơn Tây", "Thị xã Sơn Tây", "TX. Sơn Tây", "T.X Sơn Tây"],
  ["tinh Thái Bình", "tinh Thái Bình", "Tỉnh Thái Bình", "T. Thái Bình"],
  ["thanh-pho Hà Nội", "thanh pho Hà Nội", "Thành phố Hà Nội", "TP. Hà Nội", "T.P Hà Nội", "T P Hà Nội"],
])("each way to write a type: %s", (unit, ...ways) => {
  for (const way of ways) {
    const same = weighed(way).filter(([, , start, , type]) => type === "same" && start === 0);
    expect([way, same.length > 0, new Set(same.map(([, type]) => type))]).toEqual([way, true, new Set([unit.split(" ")[0]])]);
  }
});

describe("a name", () => {
  const only = (text: string) => weighed(text).map(([code, , , match, , penalty]) => `${code} ${match} ${penalty}`);
  test.each<[string, string[]]>([
    ["ba đình", ["001 exact 1", "00004 exact 1"]],
    ["ba dinh", ["001 unaccented 1", "00004 unaccented 1"]],
    // where other words have marks, these were left out on purpose or by mistake
    ["Sến, ba dinh", ["001 unaccented 2", "00004 unaccented 2"]],
    ["Bá Đình", ["001 marks-differ 8", "00004 marks-differ 8"]],
    ["Hà Nôi", ["01 marks-differ 2", "01 marks-differ 2"]],
    ["Mỹ Đức", ["282 exact 1", "10441 exact 1"]],
    ["Mĩ Đức", ["282 spelling 2", "10441 spelling 2"]],
    ["Mị Đức", ["282 marks-differ 8", "10441 marks-differ 8"]],
    ["Mỹ Duc", ["282 unaccented 2", "10441 unaccented 2"]],
    ["Mĩ Duc", ["282 spelling 2", "10441 spelling 2"]],
    ["My Đức", ["282 unaccented 2", "10441 unaccented 2"]],
    ["mi duc", ["282 unaccented 1", "10441 unaccented 1"]],
    // written i, in a name without marks
    ["Ia Li", ["23734 exact 1"]],
    ["Sến, Ia Li", ["23734 exact 1"]],
    ["Hồ Chý Minh", ["79 spelling 2", "79 spelling 2"]],
    // a number is never without its marks
    ["Sơn Kim 01", ["18196 exact 1"]],
    ["Sơn Kím 1", ["18196 marks-differ 8"]],
    ["son kim 1", ["18196 unaccented 1"]],
    ["Phố Bảng", ["00712 marks-differ 8", "00712 exact 1"]],
    ["Phó Bảng", ["00712 exact 1", "00712 marks-differ 8"]],
    ["Pho Bảng", ["00712 unaccented 2", "00712 unaccented 2"]],
    ["Quận 1", ["760 exact 0"]],
    ["Quận 01", ["760 exact 0"]],
    // a number alone is no district
    ["1", []],
    // since gone
    ["Quận 2", ["769 exact 1"]],
    ["HCM", ["79 alias 1", "79 alias 1"]],
    ["Sài Gòn", ["79 alias 1", "79 alias 1", "26740 exact 1"]],
    ["Sai Gon", ["79 alias 1", "79 alias 1", "26740 unaccented 1"]],
    // a dash in its name counts for it; in a name without one it parts
    ["Xuân Trường - Đà Lạt", ["672 exact 1", "24805 exact 0"]],
    ["Xuân Trường Đà Lạt", ["672 exact 3", "24805 exact 1"]],
    ["Ba - Đình", []],
    ["Bà Rịa - Vũng Tàu", ["77 exact 1"]],
    ["Bà Rịa Vũng Tàu", ["77 exact 1"]],
    ["Hà - Nội", ["01 exact 1", "01 exact 1"]],
    // a comma is in none
    ["Ba, Đình", []],
    ["Văn Miếu - Quốc Tử Giám", ["00226 exact 0"]],
    ["Văn Miếu, Quốc Tử Giám", []],
  ])("%s", (text, expected) => {
    expect(only(text)).toEqual(expected);
  });
});

test("what only shares the number of a name is not that name", () => {
  expect(wholeHash(written("Mknujl"))).toBe(wholeHash(written("Bình Minh")));
  expect(weighed("Xã Bình Minh")).toHaveLength(4);
  expect(weighed("Xã Mknujl")).toEqual([]);
});
