import { expect, test } from "vitest";
import { columns, type ColumnKey } from "../databases/population/index.js";
import { maskCell } from "./index.js";

const cases: [ColumnKey, string, string][] = [
  ["personalId", "001250000001", "001******001"],
  ["personalId", "1250000001", "**********"],
  ["taxCode", "9900000016-001", "990****016-001"],
  ["phone", "0900000001", "090****001"],
  ["fullName", "Nguyễn Văn An", "Nguyễn V. A."],
  ["birthDate", "21/03/2050", "••/••/2050"],
  ["birthDate", "2050", "2050"],
  ["gender", "Nam", "Nam"],
  ["ethnicity", "Kinh", "•••"],
  ["permanentResidence", "Số 1, Phường Ba Đình, Hà Nội", "•••, Hà Nội"],
  ["permanentResidence", "Hà Nội", "•••"],
  ["permanentResidence", "Bình Minh, 12 Hoa Sen", "•••"],
  ["email", "an@example.com", "•••"],
  ["oldIdNumber", "000000001", "•••"],
  ["updatedOn", "2089-11-20", "2089-11-20"],
  ["fatherName", "", ""],
];

test.each(cases)("%s: %s", (key, text, masked) => {
  expect(
    maskCell(
      columns.find((c) => c.key === key)!,
      text,
    ),
  ).toBe(masked);
});

test("what stands in the wrong column stays hidden", () => {
  const secret = "001250000001 Nguyễn Văn An, Số 1 Đường Hoa Sen, 0900000001";
  for (const column of columns) {
    if (column.key === "updatedOn") continue;
    expect([column.key, /0012500|Văn An|0900000|Hoa Sen/.test(maskCell(column, secret))]).toEqual([column.key, false]);
  }
});
