// The same citizen as its users would write it with each library: regular expressions where one says it all, and the same
// plain functions where none does (days of the calendar, phone numbers).
import { Ajv } from "ajv";
import { type as ark } from "arktype";
import { Type } from "typebox";
import { Compile } from "typebox/compile";
import { Format } from "typebox/format";
import * as v from "valibot";
import * as z from "zod";
import { is as isPartialDate } from "@hoso/sdk/fields/partial-date";
import { is as isPhone } from "@hoso/sdk/identifiers/phone-number";
import { isPlainDate } from "@hoso/sdk/core";

const ID = /^[0-9]{12}$/;
const NINE = /^[0-9]{9}$/;
const COUNTRY = /^[A-Z]{2}$/;
const EMAIL = /^[^@ ]+@[^@ ]+$/u;
const NAME = /^(?=.*\p{L})[\p{L}\p{M}\p{Zs}'’ʼ-]{1,100}$/u;

const roles = ["father", "mother", "spouse", "child", "legal-representative", "represented"] as const;
const kinds = ["can-cuoc", "cccd", "cmnd12"] as const;
const bloods = ["00", "01", "02", "03", "04"] as const;

// JSON Schema, for ajv and typebox
const word = { type: "string", minLength: 1, maxLength: 100 };
const address = { type: "string", minLength: 1, maxLength: 500 };
const personName = { type: "string", pattern: NAME.source };
const personalId = { type: "string", pattern: ID.source };
const nine = { type: "string", pattern: NINE.source };
const country = { type: "string", pattern: COUNTRY.source };
const day = { type: "string", format: "calendar-day" };
const list = (items: object, maxItems = 10) => ({ type: "array", items, maxItems });
const object = (properties: Record<string, object>, optional: readonly string[] = []) => ({
  type: "object",
  properties,
  required: Object.keys(properties).filter((k) => !optional.includes(k)),
});

const jsonSchema = object(
  {
    birthName: object({ family: personName, middle: personName, given: personName }, ["family", "middle"]),
    otherNames: list(personName),
    personalId,
    birthDate: { type: "string", format: "partial-date" },
    gender: { enum: ["0", "1", "2"] },
    birthPlace: address,
    birthRegistrationPlace: address,
    hometown: address,
    ethnicity: word,
    religion: word,
    nationalities: { ...list(country), minItems: 1 },
    bloodType: { enum: bloods },
    oldIdNumbers: list(nine),
    idCards: list(object({ kind: { enum: kinds }, issuedOn: day, issuedBy: address, expiresOn: day }, ["issuedBy", "expiresOn"])),
    relatives: list(
      object({ role: { enum: roles }, name: personName, personalId, oldIdNumber: nine, nationality: country }, [
        "personalId",
        "oldIdNumber",
        "nationality",
      ]),
      100,
    ),
    permanentResidence: address,
    temporaryResidence: address,
    currentResidence: address,
    temporaryAbsence: object({ declared: { type: "boolean" }, from: day, to: day }, ["from", "to"]),
    residenceFileNumber: word,
    maritalStatus: { enum: ["0", "1", "2", "3"] },
    relationToHead: word,
    household: list(
      object({ role: { enum: ["head", "member"] }, name: personName, personalId, oldIdNumber: nine }, ["personalId", "oldIdNumber"]),
      100,
    ),
    deathOrMissing: object({ kind: { enum: ["death", "missing"] }, date: day }),
    phones: list({ type: "string", format: "vn-phone" }),
    emails: list({ type: "string", maxLength: 254, pattern: EMAIL.source }),
    shared: list(object({ group: word, reference: address }), 500),
  },
  [
    "birthPlace",
    "birthRegistrationPlace",
    "hometown",
    "religion",
    "bloodType",
    "permanentResidence",
    "temporaryResidence",
    "currentResidence",
    "temporaryAbsence",
    "residenceFileNumber",
    "maritalStatus",
    "relationToHead",
    "deathOrMissing",
  ],
);

const ajv = new Ajv({ formats: { "calendar-day": isPlainDate, "partial-date": isPartialDate, "vn-phone": isPhone }, unicodeRegExp: true });
export const byAjv: (value: unknown) => boolean = ajv.compile(jsonSchema);

Format.Set("calendar-day", isPlainDate);
Format.Set("partial-date", isPartialDate);
Format.Set("vn-phone", isPhone);
const typebox = Compile(Type.Unsafe<unknown>(jsonSchema));
export const byTypebox = (value: unknown): boolean => typebox.Check(value);

// valibot
const vText = (max: number) => v.pipe(v.string(), v.minLength(1), v.maxLength(max));
const vName = v.pipe(v.string(), v.regex(NAME));
const vId = v.pipe(v.string(), v.regex(ID));
const vNine = v.pipe(v.string(), v.regex(NINE));
const vCountry = v.pipe(v.string(), v.regex(COUNTRY));
const vDay = v.pipe(
  v.string(),
  v.check((t) => isPlainDate(t)),
);
const vList = <S extends v.GenericSchema>(item: S, max = 10) => v.pipe(v.array(item), v.maxLength(max));
const valibot = v.object({
  birthName: v.object({ family: v.optional(vName), middle: v.optional(vName), given: vName }),
  otherNames: vList(vName),
  personalId: vId,
  birthDate: v.pipe(
    v.string(),
    v.check((t) => isPartialDate(t)),
  ),
  gender: v.picklist(["0", "1", "2"]),
  birthPlace: v.optional(vText(500)),
  birthRegistrationPlace: v.optional(vText(500)),
  hometown: v.optional(vText(500)),
  ethnicity: vText(100),
  religion: v.optional(vText(100)),
  nationalities: v.pipe(v.array(vCountry), v.minLength(1), v.maxLength(10)),
  bloodType: v.optional(v.picklist(bloods)),
  oldIdNumbers: vList(vNine),
  idCards: vList(v.object({ kind: v.picklist(kinds), issuedOn: vDay, issuedBy: v.optional(vText(500)), expiresOn: v.optional(vDay) })),
  relatives: vList(
    v.object({
      role: v.picklist(roles),
      name: vName,
      personalId: v.optional(vId),
      oldIdNumber: v.optional(vNine),
      nationality: v.optional(vCountry),
    }),
    100,
  ),
  permanentResidence: v.optional(vText(500)),
  temporaryResidence: v.optional(vText(500)),
  currentResidence: v.optional(vText(500)),
  temporaryAbsence: v.optional(v.object({ declared: v.boolean(), from: v.optional(vDay), to: v.optional(vDay) })),
  residenceFileNumber: v.optional(vText(100)),
  maritalStatus: v.optional(v.picklist(["0", "1", "2", "3"])),
  relationToHead: v.optional(vText(100)),
  household: vList(
    v.object({ role: v.picklist(["head", "member"]), name: vName, personalId: v.optional(vId), oldIdNumber: v.optional(vNine) }),
    100,
  ),
  deathOrMissing: v.optional(v.object({ kind: v.picklist(["death", "missing"]), date: vDay })),
  phones: vList(
    v.pipe(
      v.string(),
      v.check((t) => isPhone(t)),
    ),
  ),
  emails: vList(v.pipe(v.string(), v.maxLength(254), v.regex(EMAIL))),
  shared: vList(v.object({ group: vText(100), reference: vText(500) }), 500),
});
/** `abortEarly`, since only the verdict is asked. */
export const byValibot = (value: unknown): boolean => v.safeParse(valibot, value, { abortEarly: true }).success;

// zod, as its tutorial writes it
const zText = (max: number) => z.string().min(1).max(max);
const zName = z.string().regex(NAME);
const zId = z.string().regex(ID);
const zNine = z.string().regex(NINE);
const zCountry = z.string().regex(COUNTRY);
const zDay = z.string().refine(isPlainDate);
const zList = <S extends z.ZodType>(item: S, max = 10) => z.array(item).max(max);
const zod = z.object({
  birthName: z.object({ family: zName.optional(), middle: zName.optional(), given: zName }),
  otherNames: zList(zName),
  personalId: zId,
  birthDate: z.string().refine(isPartialDate),
  gender: z.enum(["0", "1", "2"]),
  birthPlace: zText(500).optional(),
  birthRegistrationPlace: zText(500).optional(),
  hometown: zText(500).optional(),
  ethnicity: zText(100),
  religion: zText(100).optional(),
  nationalities: z.array(zCountry).min(1).max(10),
  bloodType: z.enum(bloods).optional(),
  oldIdNumbers: zList(zNine),
  idCards: zList(z.object({ kind: z.enum(kinds), issuedOn: zDay, issuedBy: zText(500).optional(), expiresOn: zDay.optional() })),
  relatives: zList(
    z.object({
      role: z.enum(roles),
      name: zName,
      personalId: zId.optional(),
      oldIdNumber: zNine.optional(),
      nationality: zCountry.optional(),
    }),
    100,
  ),
  permanentResidence: zText(500).optional(),
  temporaryResidence: zText(500).optional(),
  currentResidence: zText(500).optional(),
  temporaryAbsence: z.object({ declared: z.boolean(), from: zDay.optional(), to: zDay.optional() }).optional(),
  residenceFileNumber: zText(100).optional(),
  maritalStatus: z.enum(["0", "1", "2", "3"]).optional(),
  relationToHead: zText(100).optional(),
  household: zList(
    z.object({ role: z.enum(["head", "member"]), name: zName, personalId: zId.optional(), oldIdNumber: zNine.optional() }),
    100,
  ),
  deathOrMissing: z.object({ kind: z.enum(["death", "missing"]), date: zDay }).optional(),
  phones: zList(z.string().refine(isPhone)),
  emails: zList(z.string().max(254).regex(EMAIL)),
  shared: zList(z.object({ group: zText(100), reference: zText(500) }), 500),
});
export const byZod = (value: unknown): boolean => zod.safeParse(value).success;

// arktype
const aName = ark("string").narrow((t) => NAME.test(t));
const aText = (max: number) => ark(`1 <= string <= ${max}`);
const aDay = ark("string").narrow((t) => isPlainDate(t));
const aWord = aText(100);
const aAddress = aText(500);
const arktype = ark({
  birthName: { "family?": aName, "middle?": aName, given: aName },
  otherNames: aName.array().atMostLength(10),
  personalId: ID,
  birthDate: ark("string").narrow((t) => isPartialDate(t)),
  gender: "'0' | '1' | '2'",
  "birthPlace?": aAddress,
  "birthRegistrationPlace?": aAddress,
  "hometown?": aAddress,
  ethnicity: aWord,
  "religion?": aWord,
  nationalities: ark(COUNTRY).array().atLeastLength(1).atMostLength(10),
  "bloodType?": "'00' | '01' | '02' | '03' | '04'",
  oldIdNumbers: ark(NINE).array().atMostLength(10),
  idCards: ark({ kind: "'can-cuoc' | 'cccd' | 'cmnd12'", issuedOn: aDay, "issuedBy?": aAddress, "expiresOn?": aDay })
    .array()
    .atMostLength(10),
  relatives: ark({
    role: "'father' | 'mother' | 'spouse' | 'child' | 'legal-representative' | 'represented'",
    name: aName,
    "personalId?": ID,
    "oldIdNumber?": NINE,
    "nationality?": COUNTRY,
  })
    .array()
    .atMostLength(100),
  "permanentResidence?": aAddress,
  "temporaryResidence?": aAddress,
  "currentResidence?": aAddress,
  "temporaryAbsence?": { declared: "boolean", "from?": aDay, "to?": aDay },
  "residenceFileNumber?": aWord,
  "maritalStatus?": "'0' | '1' | '2' | '3'",
  "relationToHead?": aWord,
  household: ark({ role: "'head' | 'member'", name: aName, "personalId?": ID, "oldIdNumber?": NINE }).array().atMostLength(100),
  "deathOrMissing?": { kind: "'death' | 'missing'", date: aDay },
  phones: ark("string")
    .narrow((t) => isPhone(t))
    .array()
    .atMostLength(10),
  emails: ark("string <= 254")
    .narrow((t) => EMAIL.test(t))
    .array()
    .atMostLength(10),
  shared: ark({ group: aWord, reference: aAddress }).array().atMostLength(500),
});
export const byArktype = (value: unknown): boolean => arktype.allows(value);
