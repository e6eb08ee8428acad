import { expect, test } from "vitest";
import { describeIdentifier } from "../../../test/describe-identifier.js";
import * as invoiceSymbol from "./index.js";
import { vectors } from "./vectors.js";

describeIdentifier(invoiceSymbol, vectors);

const { explain, generate, is, parse, read } = invoiceSymbol;

test.for(["1C26TAA", "2C26TBB", "1C26LBB", "1K26TYY", "1K26DAA", "3C26DYY", "3K26DYY", "6K26NAB", "6K26BAB", "7K26XAB"])(
  "the circular prints %s",
  (symbol) => {
    expect(is(symbol)).toBe(true);
    expect(is(symbol.slice(1))).toBe(true);
    expect(
      explain(parse(symbol), "vi")
        .map((p) => p.text)
        .join(""),
    ).toBe(symbol);
  },
);

test("the letter of the kind is one of ten", () => {
  expect([..."ABCDEFGHIJKLMNOPQRSTUVWXYZ"].filter((letter) => is(`C26${letter}AA`)).join("")).toBe("BDFGHLMNTX");
  expect([..."ABCDEFGHIJKLMNOPQRSTUVWXYZ"].filter((letter) => is(`26TA${letter}`)).join("")).toBe("ABCDEGHKLMNPQRSTUVXY");
});

test("reads the three documents", () => {
  expect(read(parse("1K26DAB"))).toEqual({ document: "invoice", template: "1", withCode: false, year: 2026, kind: "D", own: "AB" });
  expect(read(parse("C26MYY"))).toEqual({ document: "invoice", withCode: true, year: 2026, kind: "M", own: "YY" });
  expect(read(parse("CT26AA"))).toEqual({ document: "withholding", year: 2026, own: "AA" });
  expect(read(parse("26TAY"))).toEqual({ document: "receipt", year: 2026, kind: "T", own: "AY" });
  for (const text of ["CT26AA", "26TAY"])
    expect(
      explain(parse(text), "en")
        .map((p) => p.text)
        .join(""),
    ).toBe(text);
});

test("explains what each letter says, and by which annex", () => {
  const means = (text: string) => explain(parse(text), "vi").map((p) => p.means);
  expect(means("C26TAA")[0]).not.toBe(means("K26TAA")[0]);
  expect(means("C26TAA")[0]).toContain("có mã");
  expect(means("K26TAA")[0]).toContain("không");
  expect(means("26TAY")[1]).toContain("iên lai");
  const law = (text: string) => explain(parse(text), "vi").map((p) => p.law?.at);
  expect(law("26TAY")[1]).toContain("biên lai");
  expect(law("C26TAA")[2]).not.toContain("biên lai");
});

test("makes symbols with a template and without", () => {
  expect(read(generate(() => 0.5)).template).toBeDefined();
  expect(read(generate(() => 0.49)).template).toBeUndefined();
});

test("the same letter is one kind of an invoice and another of a receipt", () => {
  expect(explain(parse("C26TAA"), "vi")[2]!.means).not.toBe(explain(parse("26TAY"), "vi")[1]!.means);
});
