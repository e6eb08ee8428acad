import { expect, test } from "vitest";
import { describeIdentifier } from "../../../test/describe-identifier.js";
import * as dossierCode from "./index.js";
import { vectors } from "./vectors.js";

describeIdentifier(dossierCode, vectors);

const { explain, parse, read } = dossierCode;

test("reads both spellings into the same agency", () => {
  expect(read(parse("000.00.12.H62-201105-0004"))).toEqual({
    agency: "H62.12",
    spelling: "leaf-first",
    receivedOn: "2020-11-05",
    counter: "0004",
  });
  expect(read(parse("H62.12-201105-0004"))).toEqual({
    agency: "H62.12",
    spelling: "root-first",
    receivedOn: "2020-11-05",
    counter: "0004",
  });
});

test("the counter grows, and is text", () => {
  expect(read(parse("G22.99-251225-020175")).counter).toBe("020175");
});

test("a date of eight digits is read; a day that is none is not made up", () => {
  expect(read(parse("G09.20-20260609-0000000")).receivedOn).toBe("2026-06-09");
  expect(read(parse("H62.12-230229-0000"))).not.toHaveProperty("receivedOn");
  expect(explain(parse("H62.12-230229-0000"), "vi").at(-2)!.means).toBe("không có ngày ấy trong lịch");
});

test("explains the agency level by level", () => {
  expect(explain(parse("G22.99-251225-0000"), "vi").map((p) => p.means)).toEqual([
    "Văn phòng Chính phủ",
    "đơn vị trực thuộc cấp trên",
    "2025-12-25",
    "số hồ sơ trong ngày",
  ]);
});
