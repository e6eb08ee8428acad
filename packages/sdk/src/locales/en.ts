import { en as citizen } from "../databases/population/phrases.js";
import { en as identityCard } from "../documents/identity-card/phrases.js";
import { en as address } from "../fields/address/phrases.js";
import { en as addressConversion } from "../fields/address-conversion/phrases.js";
import { en as partialDate } from "../fields/partial-date/phrases.js";
import { en as personName } from "../fields/person-name/phrases.js";
import { en as personalId } from "../identifiers/personal-id/phrases.js";
import { en as phoneNumber } from "../identifiers/phone-number/phrases.js";
import { en as taxCode } from "../identifiers/tax-code/phrases.js";
import { en as oldIdCard } from "../identifiers/old-id-card/phrases.js";
import { en as passportNumber } from "../identifiers/passport-number/phrases.js";
import { en as drivingLicenceNumber } from "../identifiers/driving-licence-number/phrases.js";
import { en as healthInsuranceCard } from "../identifiers/health-insurance-card/phrases.js";
import { en as socialInsuranceNumber } from "../identifiers/social-insurance-number/phrases.js";
import { en as documentNumber } from "../identifiers/document-number/phrases.js";
import { en as procedureCode } from "../identifiers/procedure-code/phrases.js";
import { en as agencyCode } from "../identifiers/agency-code/phrases.js";
import { en as dossierCode } from "../identifiers/dossier-code/phrases.js";
import { en as enterpriseCode } from "../identifiers/enterprise-code/phrases.js";
import { en as postalCode } from "../identifiers/postal-code/phrases.js";
import { en as bankBin } from "../identifiers/bank-bin/phrases.js";
import { en as healthFacilityCode } from "../identifiers/health-facility-code/phrases.js";
import { en as civilStatusNumber } from "../identifiers/civil-status-number/phrases.js";
import { en as invoiceSymbol } from "../identifiers/invoice-symbol/phrases.js";
import { en as invoiceAuthorityCode } from "../identifiers/invoice-authority-code/phrases.js";
import { en as landCertificateSerial } from "../identifiers/land-certificate-serial/phrases.js";
import { en as budgetUnitCode } from "../identifiers/budget-unit-code/phrases.js";
import { en as licencePlate } from "../identifiers/licence-plate/phrases.js";
import { en as quality } from "../quality/phrases.js";
import { en as table } from "../quality/read/phrases.js";
import { en as landParcelId } from "../identifiers/land-parcel-id/phrases.js";
import { en as decentralisedId } from "../identifiers/decentralised-id/phrases.js";
import { en as qcvn109 } from "../exchange/qcvn-109/phrases.js";
import { en as xml } from "../exchange/xml-phrases.js";
import { en as civilStatus } from "../databases/civil-status/phrases.js";
import { en as enterprise } from "../databases/enterprise/phrases.js";
import { en as socialInsurance } from "../databases/social-insurance/phrases.js";
import { en as procedure } from "../databases/procedure/phrases.js";
import { en as identity } from "../databases/identity/phrases.js";
import { en as land } from "../databases/land/phrases.js";
import { en as entryExit } from "../databases/entry-exit/phrases.js";
import { en as civilServant } from "../databases/civil-servant/phrases.js";
import { en as construction } from "../databases/construction/phrases.js";
import { en as education } from "../databases/education/phrases.js";
import { en as criminalJudgment } from "../databases/criminal-judgment/phrases.js";
import { en as finance } from "../databases/finance/phrases.js";
import { en as general } from "../databases/general/phrases.js";
import { en as citizen2014 } from "../databases/population/citizen-2014/phrases.js";
import { en as citizenVersion } from "../databases/population/versions/phrases.js";
import { en as correctionRequest } from "../databases/population/correction-request/phrases.js";
import { en as household } from "../databases/population/household/phrases.js";
import { en as relative } from "../databases/population/relative/phrases.js";
import { en as residencePeriod } from "../databases/population/residence-period/phrases.js";
import { en as value } from "../core/value-phrases.js";
import { en as wire } from "../exchange/wire-phrases.js";
import { en as reconcile } from "../quality/reconcile/phrases.js";
import { speaker } from "./say.js";

/** Câu tiếng Anh: every English sentence, by reason code. */
export const phrases = {
  ...personalId,
  ...phoneNumber,
  ...taxCode,
  ...address,
  ...addressConversion,
  ...partialDate,
  ...personName,
  ...identityCard,
  ...citizen,
  ...oldIdCard,
  ...passportNumber,
  ...drivingLicenceNumber,
  ...healthInsuranceCard,
  ...socialInsuranceNumber,
  ...documentNumber,
  ...procedureCode,
  ...agencyCode,
  ...dossierCode,
  ...enterpriseCode,
  ...postalCode,
  ...bankBin,
  ...healthFacilityCode,
  ...civilStatusNumber,
  ...invoiceSymbol,
  ...invoiceAuthorityCode,
  ...landCertificateSerial,
  ...budgetUnitCode,
  ...licencePlate,
  ...table,
  ...quality,
  ...landParcelId,
  ...decentralisedId,
  ...qcvn109,
  ...xml,
  ...civilStatus,
  ...enterprise,
  ...socialInsurance,
  ...procedure,
  ...identity,
  ...land,
  ...entryExit,
  ...civilServant,
  ...construction,
  ...education,
  ...criminalJudgment,
  ...finance,
  ...general,
  ...citizen2014,
  ...citizenVersion,
  ...correctionRequest,
  ...household,
  ...relative,
  ...residencePeriod,
  ...reconcile,
  ...wire,
  ...value,
};

const speak = /* @__PURE__ */ speaker(phrases);

/** Câu tiếng Anh của một lý do. */
export const say = speak.say;
/** Câu tiếng Anh của một lỗi zod. */
export const sayIssue = speak.sayIssue;
