import type { RecordUnit } from "./record-unit.js";

/** Một bản ghi trong danh mục: nothing of it is loaded until somebody asks. */
export interface CatalogueEntry {
  readonly key: string;
  readonly database: string;
  load(): Promise<RecordUnit>;
}

/** Mọi bản ghi mà bộ công cụ có, database by database. */
// prettier-ignore
export const catalogue: readonly CatalogueEntry[] = [
  { key: "correction-request", database: "population", load: () => import("./population/correction-request/index.js") },
  { key: "household", database: "population", load: () => import("./population/household/index.js") },
  { key: "relative", database: "population", load: () => import("./population/relative/index.js") },
  { key: "residence-period", database: "population", load: () => import("./population/residence-period/index.js") },
  { key: "citizen", database: "population", load: () => import("./population/index.js") },
  { key: "citizen-2014", database: "population", load: () => import("./population/citizen-2014/index.js") },
  { key: "adoption-decision", database: "civil-status", load: () => import("./civil-status/adoption-decision/index.js") },
  { key: "birth-registration", database: "civil-status", load: () => import("./civil-status/birth-registration/index.js") },
  { key: "civil-status-note", database: "civil-status", load: () => import("./civil-status/civil-status-note/index.js") },
  { key: "death-extract", database: "civil-status", load: () => import("./civil-status/death-extract/index.js") },
  { key: "guardian-supervision", database: "civil-status", load: () => import("./civil-status/guardian-supervision/index.js") },
  { key: "guardianship", database: "civil-status", load: () => import("./civil-status/guardianship/index.js") },
  { key: "marriage-certificate", database: "civil-status", load: () => import("./civil-status/marriage-certificate/index.js") },
  { key: "parent-child-recognition", database: "civil-status", load: () => import("./civil-status/parent-child-recognition/index.js") },
  { key: "enterprise-member", database: "enterprise", load: () => import("./enterprise/enterprise-member/index.js") },
  { key: "enterprise", database: "enterprise", load: () => import("./enterprise/enterprise/index.js") },
  { key: "insurance-employer", database: "social-insurance", load: () => import("./social-insurance/insurance-employer/index.js") },
  { key: "insured-person", database: "social-insurance", load: () => import("./social-insurance/insured-person/index.js") },
  { key: "dossier-record", database: "procedure", load: () => import("./procedure/dossier-record/index.js") },
  { key: "procedure-record", database: "procedure", load: () => import("./procedure/procedure-record/index.js") },
  { key: "procedure", database: "procedure", load: () => import("./procedure/procedure/index.js") },
  { key: "identity-record", database: "identity", load: () => import("./identity/identity-record/index.js") },
  { key: "land-certificate", database: "land", load: () => import("./land/land-certificate/index.js") },
  { key: "land-parcel", database: "land", load: () => import("./land/land-parcel/index.js") },
  { key: "citizen-immigration", database: "entry-exit", load: () => import("./entry-exit/citizen-immigration/index.js") },
  { key: "foreigner-immigration", database: "entry-exit", load: () => import("./entry-exit/foreigner-immigration/index.js") },
  { key: "civil-servant-profile", database: "civil-servant", load: () => import("./civil-servant/civil-servant-profile/index.js") },
  { key: "construction-project", database: "construction", load: () => import("./construction/construction-project/index.js") },
  { key: "construction-work", database: "construction", load: () => import("./construction/construction-work/index.js") },
  { key: "contractor-capability", database: "construction", load: () => import("./construction/contractor-capability/index.js") },
  { key: "planning-task", database: "construction", load: () => import("./construction/planning-task/index.js") },
  { key: "practitioner-capability", database: "construction", load: () => import("./construction/practitioner-capability/index.js") },
  { key: "urban-rural-plan", database: "construction", load: () => import("./construction/urban-rural-plan/index.js") },
  { key: "lifelong-learning-record", database: "education", load: () => import("./education/lifelong-learning-record/index.js") },
  { key: "judgment-execution", database: "criminal-judgment", load: () => import("./criminal-judgment/judgment-execution/index.js") },
  { key: "budget-report-submission", database: "finance", load: () => import("./finance/budget-report-submission/index.js") },
  { key: "enterprise-health", database: "finance", load: () => import("./finance/enterprise-health/index.js") },
  { key: "dictionary-term", database: "general", load: () => import("./general/dictionary-term/index.js") },
  { key: "general-record", database: "general", load: () => import("./general/general-record/index.js") },
];

/** Bản ghi theo khoá. */
export const recordEntry = (key: string): CatalogueEntry | undefined => catalogue.find((entry) => entry.key === key);
