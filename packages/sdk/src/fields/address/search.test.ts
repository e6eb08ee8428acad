import { describe, expect, test } from "vitest";
import { fewUnits } from "../../../test/addresses/few-units.js";
import type { When } from "../../codes/province/index.js";
import { gazetteer, read, type Unit } from "./index.js";

const units = fewUnits();

/** What was understood: for each candidate its era, its codes from the smallest unit, what names them, and the line. */
function said(text: string, when?: When | "unknown"): string[] {
  const { status, address, candidates } = read(text, { units, when });
  expect(address).toBe(status === "ok" ? candidates[0] : undefined);
  return [
    status,
    ...candidates.map(({ era, commune, district, province, code, line, parts }) => {
      expect(code).toBe(commune?.code);
      const codes = [commune, district, province].flatMap((unit) => (unit === undefined ? [] : [unit.code]));
      return [`${era} ${codes.join(" ")}`, ...parts.map(({ from, to }) => text.slice(from, to)), `line: ${line}`].join(" | ");
    }),
  ];
}

const [former, current] = [{ era: "former" }, { era: "current" }] as const;

describe("a district means the former list; two levels the one in force, or that the district was left out", () => {
  const whole = "1 Hoa Sen, Phúc Xá, Ba Đình, Hà Nội";
  const ofThree = ["ok", "former 00001 001 01 | Phúc Xá | Ba Đình | Hà Nội | line: 1 Hoa Sen"];
  test.each<[string, When | "unknown" | undefined, string[]]>([
    [whole, undefined, ofThree],
    [whole, "unknown", ofThree],
    [whole, former, ofThree],
    [whole, current, ["ok", "current 00004 01 | Ba Đình | Hà Nội | line: 1 Hoa Sen, Phúc Xá"]],
    ["Ba Đình, Hà Nội", undefined, ["ok", "current 00004 01 | Ba Đình | Hà Nội | line: "]],
    ["Ba Đình, Hà Nội", former, ["partial", "former 001 01 | Ba Đình | Hà Nội | line: "]],
    ["Phúc Xá, Hà Nội", undefined, ["ok", "former 00001 001 01 | Phúc Xá | Hà Nội | line: "]],
    ["Phúc Xá, Hà Nội", "unknown", ["ok", "former 00001 001 01 | Phúc Xá | Hà Nội | line: "]],
    ["Phúc Xá, Hà Nội", current, ["partial", "current 01 | Hà Nội | line: Phúc Xá"]],
    ["Bình Minh, Hà Nội", undefined, ["ok", "current 10126 01 | Bình Minh | Hà Nội | line: "]],
    [
      "Bình Minh, Hà Nội",
      "unknown",
      ["ambiguous", "current 10126 01 | Bình Minh | Hà Nội | line: ", "former 10135 278 01 | Bình Minh | Hà Nội | line: "],
    ],
    ["Bình Minh, Hà Nội", { asOf: "2025-06-30" }, ["ok", "former 10135 278 01 | Bình Minh | Hà Nội | line: "]],
    ["Bình Minh, Hà Nội", { asOf: "2025-07-01" }, ["ok", "current 10126 01 | Bình Minh | Hà Nội | line: "]],
    ["Phong Thổ, Lai Châu", undefined, ["ok", "current 03549 12 | Phong Thổ | Lai Châu | line: "]],
    ["Phong Thổ, Phong Thổ, Lai Châu", undefined, ["ok", "former 03549 109 12 | Phong Thổ | Phong Thổ | Lai Châu | line: "]],
  ])("%s (%j)", (text, when, expected) => {
    expect(said(text, when)).toEqual(expected);
  });
});

describe("the district of before under the province of today, the commune of today under the province of before", () => {
  test.each<[string, When | "unknown" | undefined, string[]]>([
    ["An Đồng, Quỳnh Phụ, Hưng Yên", undefined, ["ok", "former 12478 338 34 | An Đồng | Quỳnh Phụ | Hưng Yên | line: "]],
    ["An Đồng, Quỳnh Phụ, Hưng Yên", former, ["ok", "former 12478 338 34 | An Đồng | Quỳnh Phụ | Hưng Yên | line: "]],
    ["An Đồng, Quỳnh Phụ, Hưng Yên", current, ["partial", "current 33 | Hưng Yên | line: An Đồng, Quỳnh Phụ"]],
    ["An Đồng, Hưng Yên", undefined, ["partial", "current 33 | Hưng Yên | line: An Đồng"]],
    ["Quỳnh Phụ, Hưng Yên", former, ["partial", "former 338 34 | Quỳnh Phụ | Hưng Yên | line: "]],
    [
      "Đông Hưng, Thái Bình",
      undefined,
      ["ambiguous", "former 12688 340 34 | Đông Hưng | Thái Bình | line: ", "current 12688 33 | Đông Hưng | Thái Bình | line: "],
    ],
    ["Đông Hưng, Thái Bình", former, ["ok", "former 12688 340 34 | Đông Hưng | Thái Bình | line: "]],
    ["Đông Hưng, Thái Bình", current, ["ok", "current 12688 33 | Đông Hưng | Thái Bình | line: "]],
    ["Đông Hưng, Thái Bình", "unknown", ["ok", "former 12688 340 34 | Đông Hưng | Thái Bình | line: "]],
    ["Xã Đông Hưng, Thái Bình", undefined, ["ok", "current 12688 33 | Xã Đông Hưng | Thái Bình | line: "]],
    ["Thị trấn Đông Hưng, Thái Bình", undefined, ["ok", "former 12688 340 34 | Thị trấn Đông Hưng | Thái Bình | line: "]],
    ["Huyện Đông Hưng, Thái Bình", undefined, ["partial", "former 340 34 | Huyện Đông Hưng | Thái Bình | line: "]],
    ["Côn Đảo, Bà Rịa - Vũng Tàu", undefined, ["ok", "current 26732 79 | Côn Đảo | Bà Rịa - Vũng Tàu | line: "]],
    ["Huyện đảo Côn Đảo, BR-VT", undefined, ["partial", "former 755 77 | Huyện đảo Côn Đảo | BR-VT | line: "]],
  ])("%s (%j)", (text, when, expected) => {
    expect(said(text, when)).toEqual(expected);
  });
});

describe("without a province", () => {
  const now = ["current 10126 01 | Bình Minh | line: ", "current 14623 37 | Bình Minh | line: "];
  const then = ["former 10135 278 01 | Bình Minh | line: ", "former 02658 080 10 | Bình Minh | line: "];
  test.each<[string, When | "unknown" | undefined, string[]]>([
    ["Bình Minh", undefined, ["partial", ...now, ...then]],
    ["Bình Minh", "unknown", ["partial", ...now, ...then]],
    ["Bình Minh", former, ["partial", ...then]],
    ["Bình Minh", current, ["partial", ...now]],
    ["Quận 1", undefined, ["partial", "former 760 79 | Quận 1 | line: "]],
    ["Quận 1", current, ["not-found"]],
    ["Bến Nghé, Quận 1", undefined, ["partial", "former 26740 760 79 | Bến Nghé | Quận 1 | line: "]],
    ["Bến Nghé, Quận 1", current, ["not-found"]],
    ["Hoa Sen, Quận 1", undefined, ["partial", "former 760 79 | Quận 1 | line: Hoa Sen"]],
    // by the district the doubt would be twice as heavy
    ["Xã Mỹ Đức", undefined, ["partial", "current 10441 01 | Xã Mỹ Đức | line: "]],
    ["An Phú, Xã Mỹ Đức", undefined, ["partial", "current 10441 01 | Xã Mỹ Đức | line: An Phú"]],
    // a province, a district, and communes of both times
    ["Lào Cai", undefined, ["partial", "current 02647 15 | Lào Cai | line: ", "former 02641 080 10 | Lào Cai | line: "]],
    [
      "Bình Minh, Lào Cai",
      undefined,
      [
        "partial",
        "former 02658 080 10 | Bình Minh | Lào Cai | line: ",
        "current 02647 15 | Lào Cai | line: Bình Minh",
        "former 02641 080 10 | Lào Cai | line: Bình Minh",
      ],
    ],
    // a name of which only the end is that of a commune: a province is there
    ["Xã Vĩnh Hội Hồ Chí Minh", undefined, ["partial", "current 27286 79 | Xã Vĩnh Hội | Hồ Chí Minh | line: "]],
  ])("%s (%j)", (text, when, expected) => {
    expect(said(text, when)).toEqual(expected);
  });
});

describe("a province alone", () => {
  test.each<[string, When | "unknown" | undefined, string[]]>([
    ["Hoa Sen, Hà Nội", undefined, ["partial", "current 01 | Hà Nội | line: Hoa Sen", "former 01 | Hà Nội | line: Hoa Sen"]],
    ["Hoa Sen, Hà Nội", "unknown", ["partial", "current 01 | Hà Nội | line: Hoa Sen", "former 01 | Hà Nội | line: Hoa Sen"]],
    ["Hoa Sen, Hà Nội", former, ["partial", "former 01 | Hà Nội | line: Hoa Sen"]],
    ["Hoa Sen, Hà Nội", current, ["partial", "current 01 | Hà Nội | line: Hoa Sen"]],
    ["Thái Bình", undefined, ["partial", "former 34 | Thái Bình | line: "]],
    ["Thái Bình", current, ["not-found"]],
    ["Quận 1, HCM", undefined, ["partial", "former 760 79 | Quận 1 | HCM | line: "]],
    // one doubt is lighter than a missing commune, two are not
    ["Xã Ba Đình, Hà Nội", current, ["partial", "current 00004 01 | Xã Ba Đình | Hà Nội | line: "]],
    ["Xã Bá Đình, Hà Nội", current, ["partial", "current 01 | Hà Nội | line: Xã Bá Đình"]],
    ["Huyện Ba Đình, Hà Nội", current, ["partial", "current 01 | Hà Nội | line: Huyện Ba Đình"]],
  ])("%s (%j)", (text, when, expected) => {
    expect(said(text, when)).toEqual(expected);
  });
});

describe("of a province a wrong mark or type is no doubt: there are few", () => {
  test.each(["Ba Đình, Tỉnh Hà Nội", "Ba Đình, Hà Nôi"])("%s", (text) => {
    expect(said(text, current)).toEqual(["ok", `current 00004 01 | ${text.replace(", ", " | ")} | line: `]);
  });
});

describe("dashes", () => {
  const ward = "current 24805 68 | Xuân Trường - Đà Lạt | Lâm Đồng | line: ";
  const commune = "former 24811 672 68 | Xuân Trường | Đà Lạt | Lâm Đồng | line: ";
  test.each<[string, string[]]>([
    ["Xuân Trường - Đà Lạt - Lâm Đồng", ["ambiguous", ward, commune]],
    ["Xuân Trường, Đà Lạt, Lâm Đồng", ["ok", commune]],
    // no one address is parted by both
    ["Xuân Trường - Đà Lạt, Lâm Đồng", ["ok", ward]],
    ["Xuân Trường, Đà Lạt - Lâm Đồng", ["ok", commune]],
    ["Bình - Minh, Hà Nội", ["partial", "current 01 | Hà Nội | line: Bình - Minh", "former 01 | Hà Nội | line: Bình - Minh"]],
    ["Văn Miếu - Quốc Tử Giám - Hà Nội", ["ok", "current 00226 01 | Văn Miếu - Quốc Tử Giám | Hà Nội | line: "]],
    ["Văn Miếu Quốc Tử Giám, Hà Nội", ["ok", "current 00226 01 | Văn Miếu Quốc Tử Giám | Hà Nội | line: "]],
    [
      "Văn Miếu, Quốc Tử Giám, Hà Nội",
      ["partial", "current 01 | Hà Nội | line: Văn Miếu, Quốc Tử Giám", "former 01 | Hà Nội | line: Văn Miếu, Quốc Tử Giám"],
    ],
  ])("%s", (text, expected) => {
    expect(said(text)).toEqual(expected);
  });
});

describe("a unit that was dissolved, or whose district was", () => {
  test.each<[string, string[]]>([
    ["An Phú, Quận 2, TP.HCM", ["ok", "former 27091 769 79 | An Phú | Quận 2 | TP.HCM | line: "]],
    ["An Phú, Thủ Đức, TP.HCM", ["ok", "former 27091 769 79 | An Phú | Thủ Đức | TP.HCM | line: "]],
    ["Q2, TP.HCM", ["partial", "former 769 79 | Q2 | TP.HCM | line: "]],
  ])("%s", (text, expected) => {
    expect(said(text)).toEqual(expected);
  });

  test("of two with one name the later is meant", () => {
    expect(read("An Phú, TP.HCM", { units }).address?.district?.name).toBe("Thủ Đức");
    expect(read("An Phú, Quận 2, TP.HCM", { units }).address?.commune?.lastSeen).toBe("2020-12-31");
  });
});

test.each([
  "Hoa Sen, Ba Đình, Hà Nội, Việt Nam",
  "Hoa Sen, Ba Đình, Hà Nội 10000",
  "Hoa Sen, Ba Đình, Hà Nội 100000, VN",
  "Hoa Sen, Ba Đình, Hà Nội 01000",
  // its zero lost in a spreadsheet
  "Hoa Sen, Ba Đình, Hà Nội 1000",
  "Hoa Sen, Ba Đình, Hà Nội - Vietnam - 10000.",
])("the country and a postal code may follow: %s", (text) => {
  expect(said(text)).toEqual(["ok", "current 00004 01 | Ba Đình | Hà Nội | line: Hoa Sen"]);
});

test.each([
  "Hoa Sen, Ba Đình, Hà Nội 100",
  "Hoa Sen, Ba Đình, Hà Nội 1000000",
  "Ba Đình, Hà Nội, Việt Nam 1",
  "Việt Nam",
  "Hà Nội Lào",
  "Hà Nội abcde",
])("anything else may not: %s", (text) => {
  expect(said(text)).toEqual(["not-found"]);
});

test.each([
  ["Số 5 (Hoa Sen) Phường Ba Đình, Hà Nội", "Số 5 (Hoa Sen)"],
  ["Ba Đình (Hà Nội)", ""],
  ["  Hoa Sen , Ba Đình, Hà Nội", "Hoa Sen"],
  [")Ba Đình, Hà Nội", ""],
  ["Hoa Sen Việt Nam 10000, Ba Đình, Hà Nội", "Hoa Sen Việt Nam 10000"],
])("the line is what stands before the units, with its bracket: %s", (text, line) => {
  expect(read(text, { units, when: current }).address?.line).toBe(line);
});

test("of two places where one unit can stand, the one that leaves less to the line", () => {
  expect(said("Hoa Sen, Hoa Sen, Bình Minh, Bình Minh, Ninh Bình", current)).toEqual([
    "ok",
    "current 14623 37 | Bình Minh | Ninh Bình | line: Hoa Sen, Hoa Sen, Bình Minh",
  ]);
  expect(said("Hoa Sen, Lào Cai, Lào Cai", former)).toEqual(["ok", "former 02641 080 10 | Lào Cai | Lào Cai | line: Hoa Sen"]);
  expect(said("Thái Bình, Thái Bình", former)).toEqual(["partial", "former 34 | Thái Bình | line: Thái Bình"]);
  expect(said("Phong Thổ, Phong Thổ, Lai Châu", "unknown")).toEqual([
    "ok",
    "former 03549 109 12 | Phong Thổ | Phong Thổ | Lai Châu | line: ",
  ]);
});

test("each part says how its name and its type agree, and whether the marks of other words are its own", () => {
  const parts = (text: string) => read(text, { units }).address?.parts.map(({ level, match, type }) => [level, match, type]);
  expect(parts("Ia Li, Tỉnh Gia Lai")).toEqual([
    ["commune", "exact", "absent"],
    ["province", "exact", "same"],
  ]);
  expect(parts("Xã An Phú, Mĩ Đức, HN")).toEqual([
    ["commune", "exact", "same"],
    ["district", "spelling", "absent"],
    ["province", "alias", "absent"],
  ]);
});

test("at most fifty candidates", () => {
  const provinces = Array.from({ length: 60 }, (_, i): Unit => ({
    era: "current",
    level: "province",
    code: `p${i}`,
    type: "tinh",
    name: `Tỉnh ${i}`,
  }));
  const communes = provinces.map((parent, i): Unit => ({
    era: "current",
    level: "commune",
    code: `c${i}`,
    type: "xa",
    name: "Hoa Sen",
    parent,
  }));
  const many = gazetteer({ provinces, districts: [], communes });
  expect(read("Xã Hoa Sen", { units: many }).candidates.map(({ code }) => code)).toEqual(communes.slice(0, 50).map(({ code }) => code));
});
