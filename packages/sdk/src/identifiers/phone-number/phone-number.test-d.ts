import { expectTypeOf, test } from "vitest";
import type * as z from "zod";
import type { Identifier } from "../identifier.js";
import * as phoneNumber from "./index.js";

test("is an identifier, whose text is not any string", () => {
  expectTypeOf(phoneNumber).toExtend<Identifier<phoneNumber.PhoneNumber, phoneNumber.PhoneNumberFields, phoneNumber.PhoneNumberReason>>();
  expectTypeOf<string>().not.toExtend<phoneNumber.PhoneNumber>();
  expectTypeOf<z.infer<typeof phoneNumber.PhoneNumber>>().toEqualTypeOf<phoneNumber.PhoneNumber>();
});

test("a converted number may be absent, and is a number when it is not", () => {
  expectTypeOf(phoneNumber.convert2018).returns.toEqualTypeOf<phoneNumber.PhoneNumber | undefined>();
});
