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
  { key: "citizen", database: "population", load: () => import("./population/index.js") },
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
];

/** Bản ghi theo khoá. */
export const recordEntry = (key: string): CatalogueEntry | undefined => catalogue.find((entry) => entry.key === key);
