import * as z from "zod";
import { PartialDate } from "../../fields/partial-date/index.js";
import { PersonName } from "../../fields/person-name/index.js";
import { PersonalId } from "../../identifiers/personal-id/index.js";
import { PhoneNumber } from "../../identifiers/phone-number/index.js";
import { lazyObject } from "../record.schema.js";
import { told } from "../told.js";
import { formProblems, isCountryCode, isDay, isEmail, isNineDigits } from "../forms.js";
import { LONGEST, MOST } from "../limits.js";
import { vi } from "./phrases.js";

/** Luật Căn cước, Điều 9: 26 items. Cardinality is ours (design) where the law is silent, which is nearly everywhere. */
function items(error: ReturnType<typeof told>) {
  const text = (max: number) => z.string({ error }).min(1, { error }).max(max, { error });
  const list = <Item extends z.ZodType>(item: Item, max: number) => z.array(item, { error }).max(max, { error });
  const code = <const Codes extends readonly string[]>(...codes: Codes) => z.enum(codes, { error });
  const day = () => z.stringFormat("day", isDay, { error });
  const nineDigits = () => z.stringFormat("nine-digits", isNineDigits, { error });

  const birthName = z.object({ family: PersonName.optional(), middle: PersonName.optional(), given: PersonName }, { error });
  const idCard = z.object(
    { kind: code("can-cuoc", "cccd", "cmnd12"), issuedOn: day(), issuedBy: text(LONGEST.address).optional(), expiresOn: day().optional() },
    { error },
  );
  const relative = z.object(
    {
      role: code("father", "mother", "spouse", "child", "legal-representative", "represented"),
      name: PersonName,
      personalId: PersonalId.optional(),
      oldIdNumber: nineDigits().optional(),
      nationality: z.stringFormat("country-code", isCountryCode, { error }).optional(),
    },
    { error },
  );
  const householdMember = z.object(
    { role: code("head", "member"), name: PersonName, personalId: PersonalId.optional(), oldIdNumber: nineDigits().optional() },
    { error },
  );

  return {
    birthName,
    otherNames: list(PersonName, MOST.few),
    personalId: PersonalId,
    birthDate: PartialDate,
    gender: code("0", "1", "2"),
    birthPlace: text(LONGEST.address).optional(),
    birthRegistrationPlace: text(LONGEST.address).optional(),
    hometown: text(LONGEST.address).optional(),
    ethnicity: text(LONGEST.word),
    religion: text(LONGEST.word).optional(),
    nationalities: list(z.stringFormat("country-code", isCountryCode, { error }), MOST.few).min(1, { error }),
    bloodType: code("00", "01", "02", "03", "04").optional(),
    oldIdNumbers: list(nineDigits(), MOST.few),
    idCards: list(idCard, MOST.few),
    relatives: list(relative, MOST.people),
    permanentResidence: text(LONGEST.address).optional(),
    temporaryResidence: text(LONGEST.address).optional(),
    currentResidence: text(LONGEST.address).optional(),
    temporaryAbsence: z.object({ declared: z.boolean({ error }), from: day().optional(), to: day().optional() }, { error }).optional(),
    residenceFileNumber: text(LONGEST.word).optional(),
    maritalStatus: code("0", "1", "2", "3").optional(),
    relationToHead: text(LONGEST.word).optional(),
    household: list(householdMember, MOST.people),
    deathOrMissing: z.object({ kind: code("death", "missing"), date: day() }, { error }).optional(),
    phones: list(PhoneNumber, MOST.few),
    emails: list(z.stringFormat("email", isEmail, { error }), MOST.few),
    shared: list(z.object({ group: text(LONGEST.word), reference: text(LONGEST.address) }, { error }), MOST.shared),
  };
}

/** Công dân trong Cơ sở dữ liệu quốc gia về dân cư: the 26 items of Article 9 of the Law on Identification. */
export const Citizen = /* @__PURE__ */ lazyObject(items, /* @__PURE__ */ told("citizen", formProblems, vi));
export type Citizen = z.infer<typeof Citizen>;
export { Citizen as schema };
