import type { ExamineOptions, Remark } from "../core/index.js";
import * as agencyCode from "../identifiers/agency-code/index.js";
import * as bankBin from "../identifiers/bank-bin/index.js";
import * as budgetUnitCode from "../identifiers/budget-unit-code/index.js";
import * as civilStatusNumber from "../identifiers/civil-status-number/index.js";
import * as decentralisedId from "../identifiers/decentralised-id/index.js";
import * as documentNumber from "../identifiers/document-number/index.js";
import * as dossierCode from "../identifiers/dossier-code/index.js";
import * as drivingLicenceNumber from "../identifiers/driving-licence-number/index.js";
import * as enterpriseCode from "../identifiers/enterprise-code/index.js";
import * as healthFacilityCode from "../identifiers/health-facility-code/index.js";
import * as healthInsuranceCard from "../identifiers/health-insurance-card/index.js";
import type { IdentifierMeta } from "../identifiers/identifier.js";
import * as invoiceAuthorityCode from "../identifiers/invoice-authority-code/index.js";
import * as invoiceSymbol from "../identifiers/invoice-symbol/index.js";
import * as landCertificateSerial from "../identifiers/land-certificate-serial/index.js";
import * as landParcelId from "../identifiers/land-parcel-id/index.js";
import * as licencePlate from "../identifiers/licence-plate/index.js";
import * as oldIdCard from "../identifiers/old-id-card/index.js";
import * as passportNumber from "../identifiers/passport-number/index.js";
import * as personalId from "../identifiers/personal-id/index.js";
import * as phoneNumber from "../identifiers/phone-number/index.js";
import * as postalCode from "../identifiers/postal-code/index.js";
import * as procedureCode from "../identifiers/procedure-code/index.js";
import * as socialInsuranceNumber from "../identifiers/social-insurance-number/index.js";
import * as taxCode from "../identifiers/tax-code/index.js";
import type { IdentifierRule } from "../rules/index.js";

/**
 * Chắc đến đâu: `checked` a check digit agrees; `listed` a part is in a list of codes; `shaped` only length and
 * characters fit; `doubtful` the unit itself doubts it.
 */
export type Sureness = "checked" | "listed" | "shaped" | "doubtful";

/** What is asked of a unit here; each of them is more. */
export interface Unit {
  readonly meta: IdentifierMeta;
  readonly rule: IdentifierRule;
  normalize(input: string): string;
  is(input: unknown): boolean;
  examine(text: string, options?: ExamineOptions): readonly unknown[];
  remarks(text: string, options?: ExamineOptions): readonly Remark[];
  mask?(text: string): string;
}

/** Một đơn vị, và điều mà một mã đúng dạng của nó nói lên. */
export interface Known {
  readonly unit: Unit;
  /** What speaks for the canonical `text`, when nothing speaks against it; nothing where any word would fit. */
  sure(text: string): Exclude<Sureness, "doubtful"> | undefined;
  /** The unit whose number it is, where an office uses the number of another. */
  sameAs?(text: string): string | undefined;
  /** False for a text that by itself leads to no one person, though the unit is personal. */
  ofPerson?(text: string): boolean;
}

const twelve = (text: string): boolean => text.length === 12;
const asTaxCode = (text: string): string | undefined => (twelve(text) ? "personal-id" : /^\d{10}/.test(text) ? "tax-code" : undefined);

/** Mọi loại mã số, in the order in which a reader meets them. */
export const known: readonly Known[] = [
  { unit: personalId, sure: () => "listed" },
  { unit: phoneNumber, sure: () => "listed" },
  { unit: taxCode, sure: (t) => (twelve(t) ? "listed" : "checked"), sameAs: (t) => (twelve(t) ? "personal-id" : undefined) },
  {
    unit: socialInsuranceNumber,
    sure: (t) => (twelve(t) ? "listed" : "shaped"),
    sameAs: (t) => (twelve(t) ? "personal-id" : undefined),
  },
  {
    unit: healthInsuranceCard,
    sure: (t) => (t.length === 10 ? "shaped" : "listed"),
    sameAs: (t) => (twelve(t) ? "personal-id" : t.length === 10 ? "social-insurance-number" : undefined),
  },
  { unit: oldIdCard, sure: () => "shaped", sameAs: (t) => (twelve(t) ? "personal-id" : undefined) },
  { unit: drivingLicenceNumber, sure: () => "shaped" },
  { unit: passportNumber, sure: () => "shaped" },
  // two letters come before the digits of the army: a unit's vehicle, not a person's
  { unit: licencePlate, sure: (t) => (/^\d/.test(t) ? "listed" : "shaped"), ofPerson: (t) => /^\d/.test(t) },
  { unit: enterpriseCode, sure: (t) => (twelve(t) ? "listed" : /^\d{10}/.test(t) ? "checked" : "shaped"), sameAs: asTaxCode },
  { unit: landCertificateSerial, sure: () => "shaped" },
  { unit: decentralisedId, sure: () => "shaped" },
  // unique only in one book of one registrar
  { unit: civilStatusNumber, sure: () => "shaped", ofPerson: () => false },
  { unit: landParcelId, sure: () => "shaped" },
  { unit: agencyCode, sure: (t) => (/^\d{10}/.test(t) ? "checked" : "shaped"), sameAs: asTaxCode },
  { unit: documentNumber, sure: () => "shaped" },
  { unit: procedureCode, sure: () => "shaped" },
  { unit: dossierCode, sure: () => "shaped" },
  { unit: invoiceSymbol, sure: () => "shaped" },
  // of the others only the length is known: any word of capitals would fit
  { unit: invoiceAuthorityCode, sure: (t) => (t.includes("-") ? "shaped" : undefined) },
  { unit: postalCode, sure: () => "shaped" },
  { unit: healthFacilityCode, sure: () => "shaped" },
  { unit: bankBin, sure: () => "listed" },
  { unit: budgetUnitCode, sure: () => "shaped" },
];
