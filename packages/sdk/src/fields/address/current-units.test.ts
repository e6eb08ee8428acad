import { expect, test } from "vitest";
import { currentLists, currentUnits, formatAddress, read, type AddressStyle } from "./index.js";

const line = "Số 1 Đường Hoa Sen";

test("34 provinces and 3,321 communes, each under its province", () => {
  const { provinces, communes } = currentLists();
  expect([provinces.length, communes.length]).toEqual([34, 3321]);
  expect(new Set(communes.map(({ parent }) => parent))).toEqual(new Set(provinces));
  expect(communes.find(({ code }) => code === "00004")).toEqual({
    era: "current",
    level: "commune",
    code: "00004",
    type: "phuong",
    name: "Ba Đình",
    parent: { era: "current", level: "province", code: "01", type: "thanh-pho", name: "Hà Nội" },
  });
  expect(currentUnits().unit("current", "commune", "00004")).toBe(communes.find(({ code }) => code === "00004"));
});

test("a type that a resolution changed after 1/7/2025 is still understood", () => {
  const { provinces, communes } = currentLists();
  const changed = (list: typeof provinces) => list.filter(({ formerType }) => formerType !== undefined);
  expect(changed(provinces).map(({ name, type, formerType }) => [name, type, formerType])).toEqual([
    ["Quảng Ninh", "thanh-pho", "tinh"],
    ["Bắc Ninh", "thanh-pho", "tinh"],
    ["Đồng Nai", "thanh-pho", "tinh"],
  ]);
  expect(new Set(changed(communes).map(({ type, formerType }) => `${formerType} ${type}`))).toEqual(new Set(["xa phuong"]));
  for (const text of ["Xã Bố Hạ, Tỉnh Bắc Ninh", "Phường Bố Hạ, Thành phố Bắc Ninh"])
    expect(read(text).address?.parts.map(({ type }) => type)).toEqual(["same", "same"]);
});

test.each(["full", "short", "bare", "dashes"] satisfies AddressStyle[])("every commune in force is read as itself: %s", (style) => {
  for (const commune of currentLists().communes) {
    const text = formatAddress({ line, commune, province: commune.parent! }, style);
    const { status, address } = read(text);
    expect([text, status, address?.commune === commune, address?.line]).toEqual([text, "ok", true, line]);
  }
});
