import { expect, test } from "vitest";
import { nfc, searchKey, toneKey, unaccent, vietnameseLetters } from "./vietnamese.js";

test("the alphabet: 29 letters, the twelve vowels with six tones, both cases", () => {
  const letters = [...vietnameseLetters];
  expect(letters).toHaveLength(2 * (12 * 6 + 17));
  expect(new Set(letters).size).toBe(letters.length);
  expect(vietnameseLetters).toBe(nfc(vietnameseLetters));
  expect(letters.filter((c) => /[fjwz]/iu.test(c))).toEqual([]);
  expect(new Set(letters.map((c) => unaccent(c).toLowerCase())).size).toBe(22);
});

test("stores composed", () => {
  expect(nfc("e\u0302\u0303")).toBe("ễ");
});

test("drops tones and marks and keeps the case", () => {
  expect(unaccent("Nguyễn Đặng Ước đường ðÐƉ")).toBe("Nguyen Dang Uoc duong dDD");
  expect(unaccent("đđ ĐĐ")).toBe("dd DD");
});

test("a key for search: words in lower case, one space between", () => {
  expect(searchKey("  Nguyễn -- Văn/A 12 ")).toBe("nguyen van a 12");
  expect(searchKey("--")).toBe("");
});

test("where the tone stands does not matter; whether it is there does", () => {
  expect(toneKey("Hòa")).toBe(toneKey("hoà"));
  expect(toneKey("hoa")).not.toBe(toneKey("hoà"));
  expect(toneKey("hóa")).not.toBe(toneKey("hòa"));
  expect(toneKey("tuân")).not.toBe(toneKey("tuan"));
  expect(toneKey(" Thùy \n Thuý ")).toBe(toneKey("thuỳ thúy"));
  expect(toneKey("hoa la")).not.toBe(toneKey("hoala"));
  for (const tone of ["\u0300", "\u0301", "\u0303", "\u0309", "\u0323"]) expect(toneKey(`ho${tone}a`)).toBe(toneKey(`hoa${tone}`));
  expect(toneKey("uơ\u0300")).toBe("uơ\u0300");
  expect(toneKey("thu\u0301y")).toBe("thuy\u0301");
});
