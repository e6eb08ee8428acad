// Nobody's number: what is in the conformance files may be the number of no living person and of no real company.
import * as personalId from "../../src/identifiers/personal-id/index.js";
import * as phoneNumber from "../../src/identifiers/phone-number/index.js";
import * as taxCode from "../../src/identifiers/tax-code/index.js";
import type { Unit } from "./units.js";

/** Born before 1910, or in a year that has not come. */
const unborn = (year: number): boolean => year < 1910 || year >= 2030;

/** Whether `text`, read as any number that tells of somebody, can belong to nobody. */
export function belongsToNobody(text: string): boolean {
  // nobody is registered as born in a place 000
  if (personalId.is(text)) return text.startsWith("000") || unborn(personalId.read(text).birthYear);
  // before tax codes: one phone number in ten passes their check, and none of range 99 is a phone number
  if (phoneNumber.is(text)) return phoneNumber.read(text).subscriber.startsWith("000");
  if (taxCode.is(text)) return text.startsWith("99");
  return true;
}

/** Units whose accepted texts {@link belongsToNobody} can tell apart. */
const told = new Set(["personal-id", "tax-code", "enterprise-code", "phone-number"]);

/** Whether a mutant of the made-up `base` may be shown: refused, the same number again, or another that is nobody's. */
export function mayBeShown({ verbs }: Unit, base: string, input: string): boolean {
  const text = verbs.normalize(input);
  // a mutant that another unit takes for a number is a number too
  if (!belongsToNobody(text) || !belongsToNobody(input)) return false;
  const another = text !== base && verbs.examine(text).length === 0;
  return !another || !verbs.meta.personal || told.has(verbs.meta.key);
}
