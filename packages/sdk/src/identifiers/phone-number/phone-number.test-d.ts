import { expectTypeOf, test } from "vitest";
import type * as phoneNumber from "./index.js";

test("a converted number may be absent, and is a number when it is not", () => {
  expectTypeOf<typeof phoneNumber.convert2018>().returns.toEqualTypeOf<phoneNumber.PhoneNumber | undefined>();
});
