import { expect, test } from "vitest";
import { describeIdentifier } from "../../../test/describe-identifier.js";
import * as licencePlate from "./index.js";
import { vectors } from "./vectors.js";

describeIdentifier(licencePlate, vectors);

const { explain, mask, normalize, parse, read, remarks } = licencePlate;

test("one key, two vehicles: whatever it is written as, nothing pretends to know", () => {
  expect(normalize("30A-123.45")).toBe(normalize("30-A1 2345"));
  expect(read(parse("30-A1 2345")).kinds).toEqual(["car", "motorcycle"]);
  expect(read(parse("30A-023.45")).kinds).toEqual(["car"]);
  for (const digit of "123456789") expect(remarks(`30A${digit}0000`).map((r) => r.code)).toEqual(["licence-plate/car-or-motorcycle"]);
});

test.for([
  ["30A-0000", { kinds: ["car"], locality: "30", series: "A", number: "0000" }],
  ["29-B1 000.00", { kinds: ["motorcycle"], locality: "29", series: "B1", number: "00000" }],
  ["29-AA 000.00", { kinds: ["car", "motorcycle"], locality: "29", series: "AA", number: "00000" }],
  ["50LD-0000", { kinds: ["car", "motorcycle"], locality: "50", series: "LD", number: "0000" }],
  ["80-001-NG-01", { kinds: ["foreign"], locality: "80", series: "001NG", number: "01" }],
  ["AB-0000", { kinds: ["army"], series: "AB", number: "0000" }],
] as const)("reads %s", ([text, fields]) => {
  expect(read(parse(text))).toEqual(fields);
});

test("explains the province of today, and joins to the key", () => {
  expect(explain(parse("61A-000.00"), "vi")[0]!.means).toBe("Hồ Chí Minh");
  expect(explain(parse("13A-000.00"), "en")[0]!.means).toBe("a code not in use");
  expect(explain(parse("30A-100.00"), "vi")[1]!.means).toBe("ô tô hoặc mô tô, xe gắn máy");
  for (const text of ["61A00000", "29B100000", "80001NG01", "AB0000"])
    expect(
      explain(parse(text), "vi")
        .map((p) => p.text)
        .join(""),
    ).toBe(text);
});

test("letters that are never used are doubted one by one", () => {
  const doubted = (text: string) => remarks(text).some((r) => r.code.startsWith("licence-plate/unused"));
  const letters = [..."ABCDEFGHIJKLMNOPQRSTUVWXYZ"];
  expect(letters.filter((l) => doubted(`30${l}00000`)).join("")).toBe("IJOQW");
  expect(letters.filter((l) => doubted(`29A${l}00000`)).join("")).toBe("GIJOQW");
});

test("masks all but the locality", () => {
  expect(mask("30A00000")).toBe("30******");
  expect(mask("AB000")).toBe("AB****");
  expect(mask("30A")).toBe("***");
});

test("the letter of a car's series says which colours it may have; whose they are is said in both languages", () => {
  const backgrounds = (text: string) =>
    licencePlate.coloursOf(parse(text)).map(({ background, text: letters }) => `${background} ${letters}`);
  expect(backgrounds("30A-000.00")).toEqual(["blue white", "white black", "yellow black"]);
  expect(backgrounds("30P-000.00")).toEqual(["white black", "yellow black"]);
  expect(backgrounds("30O-000.00")).toEqual([]);
  expect(backgrounds("29-B1 000.00")).toEqual([]);
  // two letters, though they stand side by side among the blue ones
  expect(backgrounds("30KL-000.00")).toEqual([]);
  expect(backgrounds("AB-0000")).toEqual([]);
  for (const { vehicles, law } of licencePlate.colours) expect([vehicles.vi, vehicles.en, law.standing]).not.toContain("");
});

test("cites the army's own circular for its plates", () => {
  expect(explain(parse("AB-0000"), "vi").map((p) => p.law?.instrument)).toEqual(["169/2021/TT-BQP", "169/2021/TT-BQP"]);
  expect(explain(parse("30A-000.00"), "vi").map((p) => p.law?.instrument)).toEqual(["51/2025/TT-BCA", "79/2024/TT-BCA", "79/2024/TT-BCA"]);
});

test("a mask is as long as the plate, up to ten characters; longer text is hidden whole", () => {
  expect(mask("8000100NG1")).toBe("80********");
  expect(mask("8000100NG12")).toBe("*".repeat(10));
});

test("four digits after one letter are a car's, whatever the first is", () => {
  expect(read(parse("30A-1000"))).toEqual({ kinds: ["car"], locality: "30", series: "A", number: "1000" });
});
