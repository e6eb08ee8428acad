import { expect, test } from "vitest";
import { describeCodeList } from "../../test/describe-code-list.js";
import * as areaCode from "./area-code/index.js";
import * as birthplace from "./birthplace/index.js";
import * as oldMobilePrefix from "./old-mobile-prefix/index.js";
import * as phoneOperator from "./phone-operator/index.js";

describeCodeList(areaCode, {
  count: 63,
  known: { "024": "Hà Nội", "028": "Hồ Chí Minh", "0203": "Quảng Ninh", "0299": "Sóc Trăng" },
  unknown: ["0217", "0200", "02", "203"],
});
describeCodeList(oldMobilePrefix, { count: 21, known: { "0120": "MobiFone", "0199": "Gmobile" }, unknown: ["0130", "012", "0120 "] });

test("each of the 63 provinces has one area code", () => {
  const areas = areaCode.codes().map((code) => areaCode.entry(code)!.vi);
  const provinces: string[] = birthplace.codes().map((code) => birthplace.entry(code)!.vi);
  expect(areas.toSorted()).toEqual(provinces.toSorted());
});

test("every old prefix became a prefix of the same operator, and no two became one", () => {
  const rows = oldMobilePrefix.codes().map((code) => oldMobilePrefix.entry(code)!);
  for (const row of rows) expect(phoneOperator.entry(row.becomes)?.vi, row.code).toBe(row.vi);
  expect(new Set(rows.map((row) => row.becomes)).size).toBe(rows.length);
});
