import { expect, test } from "vitest";
import { remarks, suggest } from "./index.js";

const codes = (text: string, options?: Parameters<typeof remarks>[1]) => remarks(text, options).map(({ code }) => code);
const former = "Phường Trúc Bạch, Quận Ba Đình, Hà Nội";

test("units of before are doubted from 1/7/2025, and only with a day to judge on", () => {
  expect(remarks(former, { asOf: "2025-07-01" })).toEqual([{ code: "address-conversion/former-units", severity: "warning", params: {} }]);
  expect(codes(former, { asOf: "2090-01-01" })).toEqual(["address-conversion/former-units"]);
  expect(codes(former, { asOf: "2025-06-30" })).toEqual([]);
  expect(codes(former)).toEqual([]);
  expect(codes("Phường Ba Đình, Hà Nội", { asOf: "2025-07-01" })).toEqual([]);
});

test("which time the address is of may be said", () => {
  const text = "Xã Bình Minh, Hà Nội";
  expect(codes(text, { asOf: "2025-07-01" })).toEqual([]);
  expect(codes(text, { asOf: "2025-07-01", when: { era: "former" } })).toEqual(["address-conversion/former-units"]);
  expect(codes(text, { asOf: "2025-07-01", when: "unknown" })).toEqual(["address/ambiguous"]);
});

test("what cannot be read is doubted as the address that it is; what is refused is not doubted", () => {
  expect(codes("Thôn Hoa Sen")).toEqual(["address/not-in-lists"]);
  expect(codes("Xã Không Có, Huyện Gia Lâm, Hà Nội", { asOf: "2025-07-01" })).toEqual(["address/no-commune"]);
  expect(codes("")).toEqual([]);
  expect(codes(former.padEnd(501), { asOf: "2025-07-01" })).toEqual([]);
});

test.each([
  ["where the conversion is certain, the new address", former, "Phường Ba Đình, Thành phố Hà Nội"],
  ["with another mark, the one unit that is near", "Phường Bà Đình, Hà Nội", "Phường Ba Đình, Thành phố Hà Nội"],
  ["without its province, the one unit of that name", "Xã Buôn Đôn", "Xã Buôn Đôn, Tỉnh Đắk Lắk"],
  ["one of several, none", "Xã Tân An", undefined],
  ["near to a unit of before, none", "Xã Ia Mơ, Huyện Chư Prông", undefined],
  ["good as it stands, none", "Phường Ba Đình, Hà Nội", undefined],
  ["a commune that was split, none", "Xã Kỳ Lợi, Thị xã Kỳ Anh, Hà Tĩnh", undefined],
  ["a province alone, none", "Hà Nội", undefined],
  ["nothing, none", "", undefined],
  ["too long, none", former.padEnd(501), undefined],
])("%s", (_, text, meant) => {
  expect(suggest(text)).toBe(meant);
});
