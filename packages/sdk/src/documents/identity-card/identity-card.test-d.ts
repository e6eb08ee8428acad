import { expectTypeOf, test } from "vitest";
import type { PartialDateText } from "../../fields/partial-date/index.js";
import type { PersonalIdText } from "../../identifiers/personal-id/index.js";
import type * as identityCard from "./index.js";

test("a card can only be unverified", () => {
  expectTypeOf<identityCard.IdentityCard["trust"]>().toEqualTypeOf<"unverified">();
  expectTypeOf<identityCard.IdentityCard["personalId"]>().toEqualTypeOf<PersonalIdText>();
  expectTypeOf<identityCard.IdentityCard["birthDate"]>().toEqualTypeOf<PartialDateText>();
});

test("there is a card, or there are reasons, never both", () => {
  expectTypeOf<Extract<identityCard.QrReading, { readonly ok: true }>>().not.toHaveProperty("reasons");
  expectTypeOf<Extract<identityCard.QrReading, { readonly ok: false }>>().not.toHaveProperty("card");
});
