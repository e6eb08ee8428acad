import { expectTypeOf, test } from "vitest";
import type * as z from "zod";
import type { Field } from "../field.js";
import * as personName from "./index.js";

test("is a field, whose text is not any string", () => {
  expectTypeOf(personName).toExtend<Field<personName.PersonName, personName.PersonNameFields, personName.PersonNameReason>>();
  expectTypeOf<string>().not.toExtend<personName.PersonName>();
  expectTypeOf<z.infer<typeof personName.PersonName>>().toEqualTypeOf<personName.PersonName>();
});

test("a family name may be absent; mask and suggest are always there", () => {
  expectTypeOf<personName.PersonNameFields["family"]>().toEqualTypeOf<string | undefined>();
  expectTypeOf(personName.mask).toBeFunction();
  expectTypeOf(personName.suggest).returns.toEqualTypeOf<string | undefined>();
});
