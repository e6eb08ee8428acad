import { expect, test } from "vitest";
import { describeIdentifier } from "../../../test/describe-identifier.js";
import * as landCertificateSerial from "./index.js";
import { vectors } from "./vectors.js";

describeIdentifier(landCertificateSerial, vectors);

const { explain, mask, parse, read } = landCertificateSerial;

test("Đ is not D", () => {
  expect(parse("AĐ 000000")).not.toBe(parse("AD 000000"));
  expect(read(parse("AĐ 000001"))).toEqual({ letters: "AĐ", digits: "000001" });
});

test("each length has its circular", () => {
  expect(explain(parse("AA000000"), "vi")[0]!.law?.instrument).toBe("23/2014/TT-BTNMT");
  expect(explain(parse("AA00000000"), "vi")[0]!.law?.instrument).toBe("10/2024/TT-BTNMT");
});

test("masks all but the letters and two digits", () => {
  expect(mask("AA000012")).toBe("AA****12");
  expect(mask("AA00000012")).toBe("AA******12");
  expect(mask("AA")).toBe("**");
});
