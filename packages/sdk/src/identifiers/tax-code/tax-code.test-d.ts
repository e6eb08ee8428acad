import { expectTypeOf, test } from "vitest";
import type * as taxCode from "./index.js";

type Kind<K extends taxCode.TaxCodeFields["kind"]> = Extract<taxCode.TaxCodeFields, { readonly kind: K }>;

test("each kind has its own fields", () => {
  expectTypeOf<Kind<"branch">["parent"]>().toEqualTypeOf<taxCode.TaxCode>();
  expectTypeOf<Kind<"personal">>().not.toHaveProperty("serial");
  expectTypeOf<Kind<"organisation">>().not.toHaveProperty("suffix");
});
