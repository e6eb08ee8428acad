import { expect, test } from "vitest";
import { fewUnits } from "../../../test/addresses/few-units.js";
import { formatAddress, unitName } from "./index.js";

const units = fewUnits();
const [benNghe, quan1, sonKim] = [
  units.unit("former", "commune", "26740")!,
  units.unit("former", "district", "760")!,
  units.unit("current", "commune", "18196")!,
];
const address = { line: "Số 1 Hoa Sen", commune: benNghe, district: quan1, province: quan1.parent! };

test.each([
  [undefined, "Số 1 Hoa Sen, Phường Bến Nghé, Quận 1, Thành phố Hồ Chí Minh"],
  ["full", "Số 1 Hoa Sen, Phường Bến Nghé, Quận 1, Thành phố Hồ Chí Minh"],
  ["short", "Số 1 Hoa Sen, P. Bến Nghé, Q. 1, TP. Hồ Chí Minh"],
  ["bare", "Số 1 Hoa Sen, Bến Nghé, Quận 1, Hồ Chí Minh"],
  ["dashes", "Số 1 Hoa Sen - Bến Nghé - Quận 1 - Hồ Chí Minh"],
] as const)("%s", (style, text) => {
  expect(formatAddress(address, style)).toBe(text);
});

test("a name alone; a number never is", () => {
  expect([unitName(sonKim), unitName(sonKim, "bare"), unitName(quan1, "bare")]).toEqual(["Xã Sơn Kim 1", "Sơn Kim 1", "Quận 1"]);
});

test("what is not there is left out", () => {
  expect(formatAddress({ line: "", commune: sonKim })).toBe("Xã Sơn Kim 1");
  expect(formatAddress({ line: "Số 1 Hoa Sen", province: quan1.parent! })).toBe("Số 1 Hoa Sen, Thành phố Hồ Chí Minh");
});
