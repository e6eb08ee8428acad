import { expect, test } from "vitest";
import { describeIdentifier } from "../../../test/describe-identifier.js";
import * as postalCode from "./index.js";
import { vectors } from "./vectors.js";

describeIdentifier(postalCode, vectors);

test("splits the province's group from the rest, and says that six digits are old", () => {
  expect(postalCode.read(postalCode.parse("32906"))).toEqual({ kind: "five", province: "32", rest: "906" });
  expect(postalCode.read(postalCode.parse("100000")).kind).toBe("six");
  expect(postalCode.explain(postalCode.parse("100000"), "vi").at(-1)!.means).toContain("mã cũ");
  expect(postalCode.explain(postalCode.parse("32906"), "vi").at(-1)!.means).not.toContain("mã cũ");
});
