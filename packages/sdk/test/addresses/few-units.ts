// A few real units of both eras: a test says what it needs, and does not wait for the ten thousand of `fields/address-conversion`.
import { gazetteer, type Unit, type UnitLevel, type UnitType } from "../../src/fields/address/index.js";
import type { Era } from "../../src/codes/province/index.js";

/** Under each unit those that follow it with a deeper indent. `<` the type it had before, `>` what it became, `=` another spelling, `†` its last day. */
const lists: Readonly<Record<Era, string>> = {
  current: `
01 thanh-pho Hà Nội
  00004 phuong Ba Đình
  00226 phuong Văn Miếu - Quốc Tử Giám
  10126 xa Bình Minh
  10441 xa Mỹ Đức
08 tinh Tuyên Quang
12 tinh Lai Châu
  03549 xa Phong Thổ
15 tinh Lào Cai
  02647 phuong Lào Cai
19 tinh Thái Nguyên
  02143 xa Văn Lang
  05665 xa Văn Lăng
22 thanh-pho Quảng Ninh <tinh
33 tinh Hưng Yên
  12688 xa Đông Hưng
37 tinh Ninh Bình
  14623 xa Bình Minh
42 tinh Hà Tĩnh
  18196 xa Sơn Kim 1
52 tinh Gia Lai
  23734 xa Ia Ly
68 tinh Lâm Đồng
  24805 phuong Xuân Trường - Đà Lạt
79 thanh-pho Hồ Chí Minh
  26732 dac-khu Côn Đảo
  26740 phuong Sài Gòn
  27286 phuong Vĩnh Hội`,
  former: `
01 thanh-pho Hà Nội >01
  001 quan Ba Đình
    00001 phuong Phúc Xá
    00004 phuong Trúc Bạch
  278 huyen Thanh Oai
    10135 xa Bình Minh
  269 thi-xa Sơn Tây
  282 huyen Mỹ Đức
    10504 xa An Phú
02 tinh Hà Giang >08
  026 huyen Đồng Văn
    00712 thi-tran Phó Bảng =Phố Bảng
10 tinh Lào Cai >15
  080 thanh-pho Lào Cai
    02641 phuong Lào Cai
    02658 phuong Bình Minh
12 tinh Lai Châu >12
  109 huyen Phong Thổ
    03549 thi-tran Phong Thổ
34 tinh Thái Bình >33
  338 huyen Quỳnh Phụ
    12478 xa An Đồng
  340 huyen Đông Hưng
    12688 thi-tran Đông Hưng
68 tinh Lâm Đồng >68
  672 thanh-pho Đà Lạt
    24811 xa Xuân Trường
77 tinh Bà Rịa - Vũng Tàu >79
  755 huyen Côn Đảo
79 thanh-pho Hồ Chí Minh >79
  760 quan 1
    26740 phuong Bến Nghé
  769 thanh-pho Thủ Đức
    27091 phuong An Phú
  769 quan 2 †2020-12-31
    27091 phuong An Phú †2020-12-31`,
};

const levels: Readonly<Record<Era, readonly UnitLevel[]>> = {
  current: ["province", "commune"],
  former: ["province", "district", "commune"],
};

function unitsOf(era: Era): Unit[] {
  const above: Unit[] = [];
  return lists[era]
    .trim()
    .split("\n")
    .map((line) => {
      const depth = line.search(/\S/) / 2;
      const [, code, type, name, mark, said] = /^\s*(\S+) (\S+) (.+?)(?: ([<>=†])(.+))?$/u.exec(line)!;
      const key = { "<": "formerType", ">": "becomes", "=": "otherSpelling", "†": "lastSeen" }[mark ?? ""];
      const unit: Unit = {
        era,
        level: levels[era][depth]!,
        code: code!,
        type: type as UnitType,
        name: name!,
        ...(depth > 0 && { parent: above[depth - 1]! }),
        ...(key !== undefined && { [key]: said }),
      };
      above[depth] = unit;
      return unit;
    });
}

const units = [...unitsOf("current"), ...unitsOf("former")];
const of = (level: UnitLevel): Unit[] => units.filter((unit) => unit.level === level);

/** Their index. */
export const fewUnits = () => gazetteer({ provinces: of("province"), districts: of("district"), communes: of("commune") });
