import { expectTypeOf, test } from "vitest";
import type * as z from "zod";
import type { Field } from "../field.js";
import * as partialDate from "./index.js";

test("is a field, whose text is not any string", () => {
  expectTypeOf(partialDate).toExtend<Field<partialDate.PartialDate, partialDate.PartialDateFields, partialDate.PartialDateReason>>();
  expectTypeOf<string>().not.toExtend<partialDate.PartialDate>();
  expectTypeOf<z.infer<typeof partialDate.PartialDate>>().toEqualTypeOf<partialDate.PartialDate>();
});

test("a month or a day may be unknown, the year may not", () => {
  const fields = partialDate.read(partialDate.parse("1905"));
  expectTypeOf(fields.year).toEqualTypeOf<number>();
  expectTypeOf(fields.month).toEqualTypeOf<number | undefined>();
});
