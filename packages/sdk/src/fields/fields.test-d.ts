import { expectTypeOf, test } from "vitest";
import type * as z from "zod";
import type { Field } from "./field.js";
import type * as address from "./address/index.js";
import type * as partialDate from "./partial-date/index.js";
import type * as personName from "./person-name/index.js";

test("each field has all the verbs, and its text is not any string", () => {
  expectTypeOf<typeof partialDate>().toExtend<
    Field<partialDate.PartialDate, partialDate.PartialDateFields, partialDate.PartialDateReason>
  >();
  expectTypeOf<typeof personName>().toExtend<Field<personName.PersonName, personName.PersonNameFields, personName.PersonNameReason>>();
  expectTypeOf<typeof address>().toExtend<Field<address.Address, address.AddressReading, address.AddressReason>>();
  expectTypeOf<string>().not.toExtend<address.Address>();
  expectTypeOf<z.infer<typeof address.Address>>().toEqualTypeOf<address.Address>();
  expectTypeOf<string>().not.toExtend<partialDate.PartialDate>();
  expectTypeOf<string>().not.toExtend<personName.PersonName>();
  expectTypeOf<z.infer<typeof partialDate.PartialDate>>().toEqualTypeOf<partialDate.PartialDate>();
  expectTypeOf<z.infer<typeof personName.PersonName>>().toEqualTypeOf<personName.PersonName>();
});

test("what may be unknown may be absent", () => {
  expectTypeOf<partialDate.PartialDateFields["year"]>().toEqualTypeOf<number>();
  expectTypeOf<partialDate.PartialDateFields["month"]>().toEqualTypeOf<number | undefined>();
  expectTypeOf<personName.PersonNameFields["family"]>().toEqualTypeOf<string | undefined>();
  expectTypeOf<typeof personName.suggest>().returns.toEqualTypeOf<string | undefined>();
});
