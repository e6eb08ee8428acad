/**
 * Bộ công cụ Hồ Sơ: typed schemas and validators for Vietnam's national databases and e-documents.
 *
 * Subpaths carry the verbs (`@hoso/sdk/identifiers/personal-id`); the root carries flat names only.
 *
 * @module
 */
export {
  isPlainDate,
  plainDate,
  reasonsOf,
  seeded,
  type ExamineOptions,
  type Locale,
  type PlainDate,
  type Random,
  type Reason,
  type Remark,
} from "./core/index.js";
export {
  AgencyCode,
  BankBin,
  BudgetUnitCode,
  CivilStatusNumber,
  DecentralisedId,
  DocumentNumber,
  DossierCode,
  DrivingLicenceNumber,
  EnterpriseCode,
  HealthFacilityCode,
  HealthInsuranceCard,
  InvoiceAuthorityCode,
  InvoiceSymbol,
  LandCertificateSerial,
  LandParcelId,
  LicencePlate,
  OldIdCard,
  PassportNumber,
  PersonalId,
  PhoneNumber,
  PostalCode,
  ProcedureCode,
  SocialInsuranceNumber,
  strict,
  TaxCode,
} from "./identifiers/index.js";
export { Address } from "./fields/address/index.js";
export { PartialDate } from "./fields/partial-date/index.js";
export { PersonName } from "./fields/person-name/index.js";
