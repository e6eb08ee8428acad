import { expect, test } from "vitest";
import { describeIdentifier } from "../../../test/describe-identifier.js";
import * as bankBin from "./index.js";
import { vectors } from "./vectors.js";

describeIdentifier(bankBin, vectors);

const { explain, parse, read } = bankBin;

test("names the bank, its former name, or says that it does not know", () => {
  expect(read(parse("970436"))).toEqual({ bin: "970436", name: "Ngân hàng TMCP Ngoại Thương Việt Nam", shortName: "Vietcombank" });
  expect(read(parse("970499"))).toEqual({ bin: "970499" });
  expect(explain(parse("970406"), "vi")[0]!.means).toBe("Ngân hàng TNHH MTV Số Vikki (trước là Ngân hàng TMCP Đông Á)");
  expect(explain(parse("970436"), "en")[0]!.means).toBe("Ngân hàng TMCP Ngoại Thương Việt Nam");
  expect(explain(parse("970499"), "en")[0]!.means).toBe("not in the list");
});
