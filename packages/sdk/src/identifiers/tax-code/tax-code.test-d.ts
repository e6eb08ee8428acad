import { expectTypeOf, test } from "vitest";
import type * as z from "zod";
import type { Identifier } from "../identifier.js";
import * as taxCode from "./index.js";

test("is an identifier, whose text is not any string", () => {
  expectTypeOf(taxCode).toExtend<Identifier<taxCode.TaxCode, taxCode.TaxCodeFields, taxCode.TaxCodeReason>>();
  expectTypeOf<string>().not.toExtend<taxCode.TaxCode>();
  expectTypeOf<z.infer<typeof taxCode.TaxCode>>().toEqualTypeOf<taxCode.TaxCode>();
});

test("each kind has its own fields", () => {
  const fields = taxCode.read(taxCode.parse("9900000016-001"));
  if (fields.kind === "branch") expectTypeOf(fields.parent).toEqualTypeOf<taxCode.TaxCode>();
  if (fields.kind === "personal") expectTypeOf(fields).not.toHaveProperty("serial");
});
