/**
 * Mẫu thử và nguồn ngẫu nhiên lặp lại được, for your own tests and for the reference pages.
 *
 * @module
 */
export { seeded, type Random, type Vectors } from "./core/index.js";

export { vectors as personalId } from "./identifiers/personal-id/vectors.js";
export { vectors as phoneNumber } from "./identifiers/phone-number/vectors.js";
export { vectors as taxCode } from "./identifiers/tax-code/vectors.js";
export { vectors as address } from "./fields/address/vectors.js";
export { vectors as partialDate } from "./fields/partial-date/vectors.js";
export { vectors as personName } from "./fields/person-name/vectors.js";
export { vectors as citizen } from "./databases/population/vectors.js";
export type { RecordVectors } from "./databases/vectors.js";
export { vectors as oldIdCard } from "./identifiers/old-id-card/vectors.js";
export { vectors as passportNumber } from "./identifiers/passport-number/vectors.js";
export { vectors as drivingLicenceNumber } from "./identifiers/driving-licence-number/vectors.js";
export { vectors as healthInsuranceCard } from "./identifiers/health-insurance-card/vectors.js";
export { vectors as socialInsuranceNumber } from "./identifiers/social-insurance-number/vectors.js";
export { vectors as documentNumber } from "./identifiers/document-number/vectors.js";
export { mrzVectors as identityCardMrz, vectors as identityCard } from "./documents/identity-card/vectors.js";
export { vectors as procedureCode } from "./identifiers/procedure-code/vectors.js";
export { vectors as agencyCode } from "./identifiers/agency-code/vectors.js";
export { vectors as dossierCode } from "./identifiers/dossier-code/vectors.js";
export { vectors as enterpriseCode } from "./identifiers/enterprise-code/vectors.js";
export { vectors as postalCode } from "./identifiers/postal-code/vectors.js";
export { vectors as bankBin } from "./identifiers/bank-bin/vectors.js";
export { vectors as healthFacilityCode } from "./identifiers/health-facility-code/vectors.js";
export { vectors as civilStatusNumber } from "./identifiers/civil-status-number/vectors.js";
export { vectors as invoiceSymbol } from "./identifiers/invoice-symbol/vectors.js";
export { vectors as invoiceAuthorityCode } from "./identifiers/invoice-authority-code/vectors.js";
export { vectors as landCertificateSerial } from "./identifiers/land-certificate-serial/vectors.js";
export { vectors as budgetUnitCode } from "./identifiers/budget-unit-code/vectors.js";
export { vectors as licencePlate } from "./identifiers/licence-plate/vectors.js";
export { vectors as landParcelId } from "./identifiers/land-parcel-id/vectors.js";
export { vectors as decentralisedId } from "./identifiers/decentralised-id/vectors.js";
export { vectors as adoptionDecision } from "./databases/civil-status/adoption-decision/vectors.js";
export { vectors as birthRegistration } from "./databases/civil-status/birth-registration/vectors.js";
export { vectors as civilStatusNote } from "./databases/civil-status/civil-status-note/vectors.js";
export { vectors as deathExtract } from "./databases/civil-status/death-extract/vectors.js";
export { vectors as guardianSupervision } from "./databases/civil-status/guardian-supervision/vectors.js";
export { vectors as guardianship } from "./databases/civil-status/guardianship/vectors.js";
export { vectors as marriageCertificate } from "./databases/civil-status/marriage-certificate/vectors.js";
export { vectors as parentChildRecognition } from "./databases/civil-status/parent-child-recognition/vectors.js";
export { vectors as enterpriseMember } from "./databases/enterprise/enterprise-member/vectors.js";
export { vectors as enterprise } from "./databases/enterprise/enterprise/vectors.js";
export { vectors as insuranceEmployer } from "./databases/social-insurance/insurance-employer/vectors.js";
export { vectors as insuredPerson } from "./databases/social-insurance/insured-person/vectors.js";
