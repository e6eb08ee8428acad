import { expect, test } from "vitest";
import { COMMA, DASH, isDigit, sameLetters, SPACE, wholeHash, written } from "./written.js";

const folded = (text: string): string => written(text).folded;

test("words, where each stands, what parts them and which have marks", () => {
  const w = written(" Số 1A, Đường Hoa-Sen");
  expect(w.folded).toBe("so 1a duong hoa sen");
  expect(w.count).toBe(5);
  expect(w.starts.map((start, i) => w.folded.slice(start, w.ends[i]))).toEqual(["so", "1a", "duong", "hoa", "sen"]);
  expect(w.from.map((from, i) => w.text.slice(from, w.to[i]))).toEqual(["Số", "1A", "Đường", "Hoa", "Sen"]);
  expect(w.gaps).toEqual([COMMA, SPACE, COMMA, SPACE, DASH]);
  expect(w.marked).toEqual([true, false, true, false, false]);
  expect([w.anyMark, written("Hoa Sen").anyMark]).toEqual([true, false]);
});

test("nothing in it, no words", () => {
  expect(written(" ,-")).toMatchObject({ folded: "", count: 0, starts: [], ends: [], from: [], to: [], gaps: [], marked: [], hashes: [] });
});

test.each([
  [COMMA, [",", ";", "\n", "(", ")", "|", " , ", "-,", ",-"]],
  [DASH, ["-", "–", "—", " - ", "--"]],
  [SPACE, [" ", ".", "/", ":", "\t", "…"]],
])("the strongest of what stands between two words counts: %i", (gap, between) => {
  for (const text of between) expect([text, written(`a${text}b`).gaps]).toEqual([text, [COMMA, gap]]);
});

test("what was between other words is forgotten", () => {
  expect(written("a,b c-d e").gaps).toEqual([COMMA, COMMA, SPACE, DASH, SPACE]);
});

test.each([
  ["Q1", "q 1"],
  ["P12A3", "p 12a 3"],
  ["12A", "12a"],
  ["01 007 00 0 0a 10 100", "1 7 0 0 0a 10 100"],
  ["Đường ĐẶC ðiện", "duong dac dien"],
  // what is left out of a word: separate marks, a soft hyphen, what nobody sees
  ["Ha\u0300 Nô\u0323i", "ha noi"],
  ["Hà\u00AD\u200B\u200D\u2060Nội", "hanoi"],
  ["½ ß ² 是 ℀", "½ ß 2 是 ℀"],
])("%j is read as %j", (text, words) => {
  expect(folded(text)).toBe(words);
});

test("a lone y at the end of a word, after a consonant or qu, is an i", () => {
  expect(folded("Mỹ Kỳ Lý quý quy")).toBe("mi ki li qui qui");
  expect(folded("y ý hay huy key yy iy oy thuy quay yên")).toBe("y y hay huy key yy iy oy thuy quay yen");
  expect(folded("hàyb myay 1y")).toBe("hayb myay 1i");
});

test("a separate mark is a mark of its word", () => {
  const w = written("Ha\u0300 Noi");
  expect([w.text, w.marked]).toEqual(["Hà Noi", [true, false]]);
});

test("500 characters are read", () => {
  expect(folded(`${"a".repeat(499)}bc`)).toBe(`${"a".repeat(499)}b`);
  expect(folded("a1".repeat(250))).toBe("a 1".repeat(250).replaceAll("1a", "1a"));
});

test("the same words have the same number, wherever they stand and however they are written; others have others", () => {
  const numbers = (text: string) => written(text).hashes;
  const [ha, noi] = numbers("Hà Nội");
  expect(numbers("số 1, HA-NOI")).toEqual([...numbers("so 1"), ha, noi]);
  expect(wholeHash(written("Hà Nội"))).toBe(wholeHash(written("ha, noi")));
  const others = ["ha", "noi", "ha noi", "noi ha", "ha noi a", "a ha noi", "an", "na", "hà nộ", "h", "a"].map((text) =>
    wholeHash(written(text)),
  );
  expect(new Set(others).size).toBe(others.length);
});

test("letters are the same in any capitals, and nothing else is", () => {
  const at = (text: string, from: number, to: number) => sameLetters(text, from, to, "hà nội");
  expect(at("Hà Nội", 0, 6)).toBe(true);
  expect(at("ở HÀ NỘI đó", 2, 8)).toBe(true);
  expect(at("ở HÀ NỘI đó", 2, 9)).toBe(false);
  expect(at("ở HÀ NỘI đó", 2, 7)).toBe(false);
  expect(at("Hà Nọi", 0, 6)).toBe(false);
  expect(at("Hà Nộl", 0, 6)).toBe(false);
  expect(at("Bà Nội", 0, 6)).toBe(false);
  expect(at("是是是是是是", 0, 6)).toBe(false);
});

test("digits", () => {
  expect([..."/09:a"].map((c) => isDigit(c.charCodeAt(0)))).toEqual([false, true, true, false, false]);
});
