import { join } from "node:path";
import { expect, test } from "vitest";
import { bundle } from "../../../test/walls/bundle.js";
import { describeField } from "../../../test/describe-field.js";
import { seeded } from "../../core/index.js";
import { examine, explain, generate, mask, meta, normalize, read, remarks, type AddressText } from "./index.js";
import * as unit from "./index.js";
import { vectors } from "./vectors.js";

describeField(unit, vectors);

test("the line stays as it was written, and each part says what it matched", () => {
  const text = "12/3 hoa sen, P.Ba Dinh, TP.HN";
  const { status, address } = read(text);
  expect(status).toBe("ok");
  expect(address).toMatchObject({ line: "12/3 hoa sen", era: "current", code: "00004" });
  expect(address!.parts.map(({ level, from, to, match, type }) => [level, text.slice(from, to), match, type])).toEqual([
    ["commune", "P.Ba Dinh", "unaccented", "same"],
    ["province", "TP.HN", "alias", "same"],
  ]);
});

test("the end of a province's name is no commune", () => {
  const { status, candidates } = read("Xã Buôn Đôn, Hồ Chí Minh");
  expect([status, ...candidates.map(({ province, commune }) => [province?.code, commune])]).toEqual(["partial", ["79", undefined]]);
});

test("it is personal, and says in both languages until when its list holds", () => {
  expect(meta).toMatchObject({ key: "address", name: { vi: "Địa chỉ", en: "Address" }, personal: true });
  expect(meta.sources).toMatchObject([{ instrument: "19/2025/QĐ-TTg", at: "Danh mục", standing: "secondary" }]);
  for (const limits of [meta.limits.vi, meta.limits.en]) expect(limits).toContain("2026-09-20");
});

test("500 characters are an address, 501 are not", () => {
  expect(examine("a".repeat(500))).toEqual([]);
  expect(examine("a".repeat(501))).toMatchObject([{ code: "address/too-long", params: { max: 500 } }]);
  expect(examine("1")).toEqual([]);
  expect(remarks("a".repeat(501))).toEqual([]);
});

test("spaces are one and only between words, what nobody sees is left out, marks are composed", () => {
  expect(normalize(" Hoa\t \u00A0Sen,\n Ha\u0300 No\u0302\u0323\u200Bi\uFEFF ")).toBe("Hoa Sen, Hà Nội");
  expect(normalize(`a  ${"b".repeat(1997)}`)).toBe(`a ${"b".repeat(1997)}`);
  // far too long to be an address: left as it is
  expect(normalize(`a  ${"b".repeat(1998)}`)).toBe(`a  ${"b".repeat(1998)}`);
});

test("a doubt is a warning, and says how many units fit", () => {
  expect(remarks("Xa Van Lang, Thai Nguyen")).toEqual([{ code: "address/ambiguous", severity: "warning", params: { count: 2 } }]);
  expect(remarks("Phường Ba Đình")).toEqual([{ code: "address/no-province", severity: "warning", params: {} }]);
});

test("a mask keeps the province and nothing else; without one as many stars as letters, at most twelve", () => {
  expect(mask("Số 1 Đường Hoa Sen, Phường Ba Đình, Hà Nội")).toBe("…, Thành phố Hà Nội");
  expect(mask("Phường Ba Đình")).toBe("…, Thành phố Hà Nội");
  expect(mask("Số 1 Đường Hoa Sen")).toBe("************");
  expect(mask("Hoa Sen")).toBe("*******");
  const long = (letters: number) => `${"a".repeat(letters - 8)}, Hà Nội`;
  expect(mask(long(500))).toBe("…, Thành phố Hà Nội");
  // of 501 characters the first 500 would be read
  expect(mask(`${long(500)} `)).toBe("************");
});

test("the line, then each unit with its code, in the words of the text", () => {
  const text = "12 Hoa Sen, P. Ba Đình, HN" as AddressText;
  const law = { instrument: "19/2025/QĐ-TTg", at: "Danh mục", standing: "secondary" };
  expect(explain(text, "vi")).toMatchObject([
    { name: "Số nhà, đường, thôn", text: "12 Hoa Sen", means: "giữ như được viết" },
    { name: "Cấp xã", text: "P. Ba Đình", means: "Phường Ba Đình (00004)", law },
    { name: "Cấp tỉnh", text: "HN", means: "Thành phố Hà Nội (01)", law },
  ]);
  expect(explain(text, "en").map(({ name }) => name)).toEqual(["House, street, hamlet", "Commune", "Province"]);
  expect(explain(text, "en")[0]!.means).toBe("kept as written");
  expect(explain("P. Ba Đình, HN" as AddressText, "en").map(({ name }) => name)).toEqual(["Commune", "Province"]);
  expect(explain("Hoa Sen" as AddressText, "vi")).toEqual([
    { name: "Chưa đọc được", text: "Hoa Sen", means: "không đơn vị nào được nhận ra" },
  ]);
  expect(explain("Hoa Sen" as AddressText, "en")).toEqual([{ name: "Not read", text: "Hoa Sen", means: "no unit was recognised" }]);
});

test("a made-up house stands in a made-up street", () => {
  const random = seeded(1);
  const lines = new Set(Array.from({ length: 200 }, () => read(generate(random)).address!.line.replace(/\d+/, "1")));
  expect([...lines].toSorted()).toEqual(
    ["Cây Bàng", "Cây Đa", "Hoa Cúc", "Hoa Lan", "Hoa Mai", "Hoa Sen"].map((street) => `Số 1 Đường ${street}`).toSorted(),
  );
});

test("reading with the list in force weighs at most 26 kB, and carries neither former units nor the schema", async () => {
  const { gzip, from } = await bundle(`export { read } from "./fields/address/index.js"`, join(import.meta.dirname, "../.."));
  expect(gzip).toBeLessThanOrEqual(26 * 1024);
  for (const heavy of [/former-commune/, /succession/, /history/, /node_modules\/zod/])
    expect(from.filter((file) => heavy.test(file))).toEqual([]);
});
