import { expectTypeOf, test } from "vitest";
import type { PartialDateText } from "../../fields/partial-date/index.js";
import type { PersonalIdText } from "../../identifiers/personal-id/index.js";
import * as identityCard from "./index.js";

test("a card can only be unverified", () => {
  expectTypeOf<identityCard.IdentityCard["trust"]>().toEqualTypeOf<"unverified">();
  expectTypeOf<identityCard.IdentityCard["personalId"]>().toEqualTypeOf<PersonalIdText>();
  expectTypeOf<identityCard.IdentityCard["birthDate"]>().toEqualTypeOf<PartialDateText>();
});

test("there is a card, or there are reasons, never both", () => {
  const reading = identityCard.readQr("");
  if (reading.ok) expectTypeOf(reading).not.toHaveProperty("reasons");
  else expectTypeOf(reading).not.toHaveProperty("card");
});
