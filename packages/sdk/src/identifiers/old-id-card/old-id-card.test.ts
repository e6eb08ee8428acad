import { expect, test } from "vitest";
import { describeIdentifier } from "../../../test/describe-identifier.js";
import * as oldIdCard from "./index.js";
import { vectors } from "./vectors.js";

describeIdentifier(oldIdCard, vectors);

test("the length tells the kind of card, and nothing else is read out of the digits", () => {
  expect(oldIdCard.read(oldIdCard.parse("000000000"))).toEqual({ kind: "nine", number: "000000000" });
  expect(oldIdCard.read(oldIdCard.parse("001000000000")).kind).toBe("twelve");
  expect(oldIdCard.explain(oldIdCard.parse("000000000"), "vi")).toHaveLength(1);
});

test("masks all but two and two", () => {
  expect(oldIdCard.mask("000000000")).toBe("00*****00");
  expect(oldIdCard.mask("001000000000")).toBe("00********00");
  expect(oldIdCard.mask("1234")).toBe("****");
});
