import { vi as citizen } from "../databases/population/phrases.js";
import { vi as identityCard } from "../documents/identity-card/phrases.js";
import { vi as address } from "../fields/address/phrases.js";
import { vi as addressConversion } from "../fields/address-conversion/phrases.js";
import { vi as partialDate } from "../fields/partial-date/phrases.js";
import { vi as personName } from "../fields/person-name/phrases.js";
import { vi as personalId } from "../identifiers/personal-id/phrases.js";
import { vi as phoneNumber } from "../identifiers/phone-number/phrases.js";
import { vi as taxCode } from "../identifiers/tax-code/phrases.js";
import { vi as oldIdCard } from "../identifiers/old-id-card/phrases.js";
import { vi as passportNumber } from "../identifiers/passport-number/phrases.js";
import { vi as drivingLicenceNumber } from "../identifiers/driving-licence-number/phrases.js";
import { vi as healthInsuranceCard } from "../identifiers/health-insurance-card/phrases.js";
import { vi as socialInsuranceNumber } from "../identifiers/social-insurance-number/phrases.js";
import { vi as documentNumber } from "../identifiers/document-number/phrases.js";
import { vi as procedureCode } from "../identifiers/procedure-code/phrases.js";
import { vi as agencyCode } from "../identifiers/agency-code/phrases.js";
import { vi as dossierCode } from "../identifiers/dossier-code/phrases.js";
import { vi as enterpriseCode } from "../identifiers/enterprise-code/phrases.js";
import { vi as postalCode } from "../identifiers/postal-code/phrases.js";
import { vi as bankBin } from "../identifiers/bank-bin/phrases.js";
import { vi as healthFacilityCode } from "../identifiers/health-facility-code/phrases.js";
import { vi as civilStatusNumber } from "../identifiers/civil-status-number/phrases.js";
import { vi as invoiceSymbol } from "../identifiers/invoice-symbol/phrases.js";
import { vi as invoiceAuthorityCode } from "../identifiers/invoice-authority-code/phrases.js";
import { vi as landCertificateSerial } from "../identifiers/land-certificate-serial/phrases.js";
import { vi as budgetUnitCode } from "../identifiers/budget-unit-code/phrases.js";
import { vi as licencePlate } from "../identifiers/licence-plate/phrases.js";
import { vi as quality } from "../quality/phrases.js";
import { vi as table } from "../quality/read/phrases.js";
import { vi as landParcelId } from "../identifiers/land-parcel-id/phrases.js";
import { vi as decentralisedId } from "../identifiers/decentralised-id/phrases.js";
import { vi as qcvn109 } from "../exchange/qcvn-109/phrases.js";
import { vi as xml } from "../exchange/xml-phrases.js";
import { vi as civilStatus } from "../databases/civil-status/phrases.js";
import { vi as enterprise } from "../databases/enterprise/phrases.js";
import { vi as socialInsurance } from "../databases/social-insurance/phrases.js";
import { vi as procedure } from "../databases/procedure/phrases.js";
import { vi as identity } from "../databases/identity/phrases.js";
import { vi as land } from "../databases/land/phrases.js";
import { vi as entryExit } from "../databases/entry-exit/phrases.js";
import { vi as civilServant } from "../databases/civil-servant/phrases.js";
import { vi as construction } from "../databases/construction/phrases.js";
import { vi as education } from "../databases/education/phrases.js";
import { vi as criminalJudgment } from "../databases/criminal-judgment/phrases.js";
import { vi as finance } from "../databases/finance/phrases.js";
import { vi as general } from "../databases/general/phrases.js";
import { vi as citizen2014 } from "../databases/population/citizen-2014/phrases.js";
import { vi as citizenVersion } from "../databases/population/versions/phrases.js";
import { vi as correctionRequest } from "../databases/population/correction-request/phrases.js";
import { vi as household } from "../databases/population/household/phrases.js";
import { vi as relative } from "../databases/population/relative/phrases.js";
import { vi as residencePeriod } from "../databases/population/residence-period/phrases.js";
import { vi as value } from "../core/value-phrases.js";
import { vi as wire } from "../exchange/wire-phrases.js";
import { vi as reconcile } from "../quality/reconcile/phrases.js";
import { speaker } from "./say.js";

/** Mọi câu tiếng Việt, theo mã lý do. */
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

/** Câu tiếng Việt của một lý do. */
export const say = speak.say;
/** Câu tiếng Việt của một lỗi zod. */
export const sayIssue = speak.sayIssue;
