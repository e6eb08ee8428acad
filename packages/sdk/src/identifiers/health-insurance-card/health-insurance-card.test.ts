import { expect, test } from "vitest";
import { describeIdentifier } from "../../../test/describe-identifier.js";
import { seeded } from "../../core/index.js";
import * as healthInsuranceCard from "./index.js";
import { vectors } from "./vectors.js";

describeIdentifier(healthInsuranceCard, vectors);

const { explain, generate, mask, parse, read } = healthInsuranceCard;

test("reads the three forms", () => {
  expect(read(parse("DN4010000000001"))).toEqual({ kind: "card", object: "DN", level: "4", province: "01", insuranceNumber: "0000000001" });
  expect(read(parse("0000000001"))).toEqual({ kind: "number", insuranceNumber: "0000000001" });
  expect(read(parse("001000000000"))).toEqual({ kind: "personal", personalId: "001000000000" });
});

test("explains the category and the province, and says when it does not know them", () => {
  expect(
    explain(parse("TE1790000000000"), "vi")
      .map((p) => p.means)
      .slice(0, 3),
  ).toEqual(["Trẻ em dưới 6 tuổi", expect.stringContaining("theo ngày"), "Hồ Chí Minh"]);
  expect(
    explain(parse("AA1970000000000"), "en")
      .map((p) => p.means)
      .slice(0, 3),
  ).toEqual(["a code not in the list", expect.any(String), "not one of the 63 provinces"]);
  for (const text of ["TE1790000000000", "0000000001", "001000000000"])
    expect(
      explain(parse(text), "vi")
        .map((p) => p.text)
        .join(""),
    ).toBe(text);
});

test("a mask leaves nothing by which the person is found", () => {
  expect(mask("DN4010000000012")).toBe("DN401********12");
  expect(mask("0000000012")).toBe("00******12");
  expect(mask("001000000012")).toBe("001******012");
  expect(mask("DN4")).toBe("***");
});

test("makes each kind, half of them cards", () => {
  const kinds = [0, 0.3, 0.5, 0.75].map((from) => {
    const random = seeded(9);
    let first = true;
    return read(generate(() => (first ? ((first = false), from) : random()))).kind;
  });
  expect(kinds).toEqual(["card", "card", "number", "personal"]);
});
