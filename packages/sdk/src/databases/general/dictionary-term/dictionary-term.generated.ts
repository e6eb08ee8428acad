// Generated from rule.ts and schema.ts by `pnpm codegen`. Do not edit.
import type { PlainDate } from "../../../core/plain-date.js";

import { Faults, isObject, isText, type Fault, type Path } from "../../../rules/record-faults.js";
import { atMost, composed, verdict } from "../../../rules/record-primitives.js";
import type { RecordStepNote } from "../../../rules/record.js";
import type { DictionaryTerm } from "./schema.js";


/** Các bước, in the order of the verdicts that {@link verdicts} writes. */
export const steps = [
  { code: "dictionary-term/missing", severity: "refuse", dimension: "completeness", columns: ["id"], jsOnly: false },
  { code: "dictionary-term/missing", severity: "refuse", dimension: "completeness", columns: ["term"], jsOnly: false },
  { code: "dictionary-term/missing", severity: "refuse", dimension: "completeness", columns: ["domain"], jsOnly: false },
  { code: "dictionary-term/too-long", severity: "refuse", dimension: "accuracy", columns: ["id"], jsOnly: false },
  { code: "dictionary-term/too-long", severity: "refuse", dimension: "accuracy", columns: ["term"], jsOnly: false },
  { code: "dictionary-term/too-long", severity: "refuse", dimension: "accuracy", columns: ["termEn"], jsOnly: false },
  { code: "dictionary-term/too-long", severity: "refuse", dimension: "accuracy", columns: ["definition"], jsOnly: false },
  { code: "dictionary-term/too-long", severity: "refuse", dimension: "accuracy", columns: ["context"], jsOnly: false },
  { code: "dictionary-term/unknown-code", severity: "refuse", dimension: "accuracy", columns: ["domain"], jsOnly: false },
  { code: "dictionary-term/too-long", severity: "refuse", dimension: "accuracy", columns: ["relations"], jsOnly: false },
  { code: "dictionary-term/too-long", severity: "refuse", dimension: "accuracy", columns: ["createdBy"], jsOnly: false },
  { code: "dictionary-term/too-long", severity: "refuse", dimension: "accuracy", columns: ["ownedBy"], jsOnly: false },
  { code: "dictionary-term/too-long", severity: "refuse", dimension: "accuracy", columns: ["language"], jsOnly: false },
  { code: "dictionary-term/too-long", severity: "refuse", dimension: "accuracy", columns: ["version"], jsOnly: false },
  { code: "dictionary-term/too-long", severity: "refuse", dimension: "accuracy", columns: ["documents"], jsOnly: false },
  { code: "dictionary-term/too-long", severity: "refuse", dimension: "accuracy", columns: ["synonyms"], jsOnly: false },
  { code: "dictionary-term/too-long", severity: "refuse", dimension: "accuracy", columns: ["related"], jsOnly: false },
  { code: "dictionary-term/too-long", severity: "refuse", dimension: "accuracy", columns: ["attributes"], jsOnly: false },
  { code: "dictionary-term/too-long", severity: "refuse", dimension: "accuracy", columns: ["technicalName"], jsOnly: false },
  { code: "dictionary-term/too-long", severity: "refuse", dimension: "accuracy", columns: ["dataType"], jsOnly: false },
  { code: "dictionary-term/too-long", severity: "refuse", dimension: "accuracy", columns: ["format"], jsOnly: false },
  { code: "dictionary-term/too-long", severity: "refuse", dimension: "accuracy", columns: ["rdfType"], jsOnly: false },
  { code: "dictionary-term/too-long", severity: "refuse", dimension: "accuracy", columns: ["fieldRelations"], jsOnly: false },
  { code: "dictionary-term/too-long", severity: "refuse", dimension: "accuracy", columns: ["technicalAttributes"], jsOnly: false },
  { code: "dictionary-term/too-long", severity: "refuse", dimension: "accuracy", columns: ["values"], jsOnly: false },
  { code: "dictionary-term/too-long", severity: "refuse", dimension: "accuracy", columns: ["normalisation"], jsOnly: false },
  { code: "dictionary-term/too-long", severity: "refuse", dimension: "accuracy", columns: ["api"], jsOnly: false },
  { code: "dictionary-term/too-long", severity: "refuse", dimension: "accuracy", columns: ["mappings"], jsOnly: false },
  { code: "dictionary-term/too-long", severity: "refuse", dimension: "accuracy", columns: ["checks"], jsOnly: false },
  { code: "dictionary-term/not-composed", severity: "warning", dimension: "cleanness", columns: ["id"], jsOnly: false },
  { code: "dictionary-term/not-composed", severity: "warning", dimension: "cleanness", columns: ["term"], jsOnly: false },
  { code: "dictionary-term/not-composed", severity: "warning", dimension: "cleanness", columns: ["termEn"], jsOnly: false },
  { code: "dictionary-term/not-composed", severity: "warning", dimension: "cleanness", columns: ["definition"], jsOnly: false },
  { code: "dictionary-term/not-composed", severity: "warning", dimension: "cleanness", columns: ["context"], jsOnly: false },
  { code: "dictionary-term/not-composed", severity: "warning", dimension: "cleanness", columns: ["relations"], jsOnly: false },
  { code: "dictionary-term/not-composed", severity: "warning", dimension: "cleanness", columns: ["createdBy"], jsOnly: false },
  { code: "dictionary-term/not-composed", severity: "warning", dimension: "cleanness", columns: ["ownedBy"], jsOnly: false },
  { code: "dictionary-term/not-composed", severity: "warning", dimension: "cleanness", columns: ["language"], jsOnly: false },
  { code: "dictionary-term/not-composed", severity: "warning", dimension: "cleanness", columns: ["version"], jsOnly: false },
  { code: "dictionary-term/not-composed", severity: "warning", dimension: "cleanness", columns: ["documents"], jsOnly: false },
  { code: "dictionary-term/not-composed", severity: "warning", dimension: "cleanness", columns: ["synonyms"], jsOnly: false },
  { code: "dictionary-term/not-composed", severity: "warning", dimension: "cleanness", columns: ["related"], jsOnly: false },
  { code: "dictionary-term/not-composed", severity: "warning", dimension: "cleanness", columns: ["attributes"], jsOnly: false },
  { code: "dictionary-term/not-composed", severity: "warning", dimension: "cleanness", columns: ["technicalName"], jsOnly: false },
  { code: "dictionary-term/not-composed", severity: "warning", dimension: "cleanness", columns: ["dataType"], jsOnly: false },
  { code: "dictionary-term/not-composed", severity: "warning", dimension: "cleanness", columns: ["format"], jsOnly: false },
  { code: "dictionary-term/not-composed", severity: "warning", dimension: "cleanness", columns: ["rdfType"], jsOnly: false },
  { code: "dictionary-term/not-composed", severity: "warning", dimension: "cleanness", columns: ["fieldRelations"], jsOnly: false },
  { code: "dictionary-term/not-composed", severity: "warning", dimension: "cleanness", columns: ["technicalAttributes"], jsOnly: false },
  { code: "dictionary-term/not-composed", severity: "warning", dimension: "cleanness", columns: ["values"], jsOnly: false },
  { code: "dictionary-term/not-composed", severity: "warning", dimension: "cleanness", columns: ["normalisation"], jsOnly: false },
  { code: "dictionary-term/not-composed", severity: "warning", dimension: "cleanness", columns: ["api"], jsOnly: false },
  { code: "dictionary-term/not-composed", severity: "warning", dimension: "cleanness", columns: ["mappings"], jsOnly: false },
  { code: "dictionary-term/not-composed", severity: "warning", dimension: "cleanness", columns: ["checks"], jsOnly: false },
] as const satisfies readonly RecordStepNote[];

/** One verdict a step into `out`: 1 pass, 0 fail, 2 not applicable. `row` holds canonical texts, one a column. */
export function verdicts(row: readonly (string | undefined)[], out: Uint8Array, asOf?: PlainDate): void {
  const id = row[0] ?? "";
  const term = row[1] ?? "";
  const termEn = row[2] ?? "";
  const definition = row[3] ?? "";
  const context = row[4] ?? "";
  const domain = row[5] ?? "";
  const relations = row[6] ?? "";
  const createdBy = row[7] ?? "";
  const ownedBy = row[8] ?? "";
  const language = row[9] ?? "";
  const version = row[10] ?? "";
  const documents = row[11] ?? "";
  const synonyms = row[12] ?? "";
  const related = row[13] ?? "";
  const attributes = row[14] ?? "";
  const technicalName = row[15] ?? "";
  const dataType = row[16] ?? "";
  const format = row[17] ?? "";
  const rdfType = row[18] ?? "";
  const fieldRelations = row[19] ?? "";
  const technicalAttributes = row[20] ?? "";
  const values = row[21] ?? "";
  const normalisation = row[22] ?? "";
  const api = row[23] ?? "";
  const mappings = row[24] ?? "";
  const checks = row[25] ?? "";

  // dictionary-term/missing: id
  out[0] = verdict(id !== "");
  // dictionary-term/missing: term
  out[1] = verdict(term !== "");
  // dictionary-term/missing: domain
  out[2] = verdict(domain !== "");
  // dictionary-term/too-long: id
  out[3] = id !== "" ? verdict(atMost(id, 100)) : 2;
  // dictionary-term/too-long: term
  out[4] = term !== "" ? verdict(atMost(term, 100)) : 2;
  // dictionary-term/too-long: termEn
  out[5] = termEn !== "" ? verdict(atMost(termEn, 100)) : 2;
  // dictionary-term/too-long: definition
  out[6] = definition !== "" ? verdict(atMost(definition, 2000)) : 2;
  // dictionary-term/too-long: context
  out[7] = context !== "" ? verdict(atMost(context, 2000)) : 2;
  // dictionary-term/unknown-code: domain
  out[8] = domain !== "" ? verdict(domain === "DOM-HUMAN" || domain === "DOM-ORG" || domain === "DOM-ASSET" || domain === "DOM-CADASTRAL" || domain === "DOM-ADDRESS" || domain === "DOM-GEO") : 2;
  // dictionary-term/too-long: relations
  out[9] = relations !== "" ? verdict(atMost(relations, 100)) : 2;
  // dictionary-term/too-long: createdBy
  out[10] = createdBy !== "" ? verdict(atMost(createdBy, 100)) : 2;
  // dictionary-term/too-long: ownedBy
  out[11] = ownedBy !== "" ? verdict(atMost(ownedBy, 100)) : 2;
  // dictionary-term/too-long: language
  out[12] = language !== "" ? verdict(atMost(language, 100)) : 2;
  // dictionary-term/too-long: version
  out[13] = version !== "" ? verdict(atMost(version, 100)) : 2;
  // dictionary-term/too-long: documents
  out[14] = documents !== "" ? verdict(atMost(documents, 100)) : 2;
  // dictionary-term/too-long: synonyms
  out[15] = synonyms !== "" ? verdict(atMost(synonyms, 100)) : 2;
  // dictionary-term/too-long: related
  out[16] = related !== "" ? verdict(atMost(related, 100)) : 2;
  // dictionary-term/too-long: attributes
  out[17] = attributes !== "" ? verdict(atMost(attributes, 100)) : 2;
  // dictionary-term/too-long: technicalName
  out[18] = technicalName !== "" ? verdict(atMost(technicalName, 100)) : 2;
  // dictionary-term/too-long: dataType
  out[19] = dataType !== "" ? verdict(atMost(dataType, 100)) : 2;
  // dictionary-term/too-long: format
  out[20] = format !== "" ? verdict(atMost(format, 100)) : 2;
  // dictionary-term/too-long: rdfType
  out[21] = rdfType !== "" ? verdict(atMost(rdfType, 100)) : 2;
  // dictionary-term/too-long: fieldRelations
  out[22] = fieldRelations !== "" ? verdict(atMost(fieldRelations, 100)) : 2;
  // dictionary-term/too-long: technicalAttributes
  out[23] = technicalAttributes !== "" ? verdict(atMost(technicalAttributes, 100)) : 2;
  // dictionary-term/too-long: values
  out[24] = values !== "" ? verdict(atMost(values, 100)) : 2;
  // dictionary-term/too-long: normalisation
  out[25] = normalisation !== "" ? verdict(atMost(normalisation, 2000)) : 2;
  // dictionary-term/too-long: api
  out[26] = api !== "" ? verdict(atMost(api, 100)) : 2;
  // dictionary-term/too-long: mappings
  out[27] = mappings !== "" ? verdict(atMost(mappings, 100)) : 2;
  // dictionary-term/too-long: checks
  out[28] = checks !== "" ? verdict(atMost(checks, 100)) : 2;
  // dictionary-term/not-composed: id
  out[29] = id !== "" ? verdict(composed(id)) : 2;
  // dictionary-term/not-composed: term
  out[30] = term !== "" ? verdict(composed(term)) : 2;
  // dictionary-term/not-composed: termEn
  out[31] = termEn !== "" ? verdict(composed(termEn)) : 2;
  // dictionary-term/not-composed: definition
  out[32] = definition !== "" ? verdict(composed(definition)) : 2;
  // dictionary-term/not-composed: context
  out[33] = context !== "" ? verdict(composed(context)) : 2;
  // dictionary-term/not-composed: relations
  out[34] = relations !== "" ? verdict(composed(relations)) : 2;
  // dictionary-term/not-composed: createdBy
  out[35] = createdBy !== "" ? verdict(composed(createdBy)) : 2;
  // dictionary-term/not-composed: ownedBy
  out[36] = ownedBy !== "" ? verdict(composed(ownedBy)) : 2;
  // dictionary-term/not-composed: language
  out[37] = language !== "" ? verdict(composed(language)) : 2;
  // dictionary-term/not-composed: version
  out[38] = version !== "" ? verdict(composed(version)) : 2;
  // dictionary-term/not-composed: documents
  out[39] = documents !== "" ? verdict(composed(documents)) : 2;
  // dictionary-term/not-composed: synonyms
  out[40] = synonyms !== "" ? verdict(composed(synonyms)) : 2;
  // dictionary-term/not-composed: related
  out[41] = related !== "" ? verdict(composed(related)) : 2;
  // dictionary-term/not-composed: attributes
  out[42] = attributes !== "" ? verdict(composed(attributes)) : 2;
  // dictionary-term/not-composed: technicalName
  out[43] = technicalName !== "" ? verdict(composed(technicalName)) : 2;
  // dictionary-term/not-composed: dataType
  out[44] = dataType !== "" ? verdict(composed(dataType)) : 2;
  // dictionary-term/not-composed: format
  out[45] = format !== "" ? verdict(composed(format)) : 2;
  // dictionary-term/not-composed: rdfType
  out[46] = rdfType !== "" ? verdict(composed(rdfType)) : 2;
  // dictionary-term/not-composed: fieldRelations
  out[47] = fieldRelations !== "" ? verdict(composed(fieldRelations)) : 2;
  // dictionary-term/not-composed: technicalAttributes
  out[48] = technicalAttributes !== "" ? verdict(composed(technicalAttributes)) : 2;
  // dictionary-term/not-composed: values
  out[49] = values !== "" ? verdict(composed(values)) : 2;
  // dictionary-term/not-composed: normalisation
  out[50] = normalisation !== "" ? verdict(composed(normalisation)) : 2;
  // dictionary-term/not-composed: api
  out[51] = api !== "" ? verdict(composed(api)) : 2;
  // dictionary-term/not-composed: mappings
  out[52] = mappings !== "" ? verdict(composed(mappings)) : 2;
  // dictionary-term/not-composed: checks
  out[53] = checks !== "" ? verdict(composed(checks)) : 2;
}

const domainCodes = ["DOM-HUMAN","DOM-ORG","DOM-ASSET","DOM-CADASTRAL","DOM-ADDRESS","DOM-GEO"];

function isRelations(v: unknown): boolean {
  if (!Array.isArray(v) || v.length > 100) return false;
  for (let i = 0; i < v.length; i++) if (!isText(v[i], 100)) return false;
  return true;
}

function isDocuments(v: unknown): boolean {
  if (!Array.isArray(v) || v.length > 100) return false;
  for (let i = 0; i < v.length; i++) if (!isText(v[i], 100)) return false;
  return true;
}

function isSynonyms(v: unknown): boolean {
  if (!Array.isArray(v) || v.length > 100) return false;
  for (let i = 0; i < v.length; i++) if (!isText(v[i], 100)) return false;
  return true;
}

function isRelated(v: unknown): boolean {
  if (!Array.isArray(v) || v.length > 100) return false;
  for (let i = 0; i < v.length; i++) if (!isText(v[i], 100)) return false;
  return true;
}

function isAttributes(v: unknown): boolean {
  if (!Array.isArray(v) || v.length > 100) return false;
  for (let i = 0; i < v.length; i++) if (!isText(v[i], 100)) return false;
  return true;
}

function isFieldRelations(v: unknown): boolean {
  if (!Array.isArray(v) || v.length > 100) return false;
  for (let i = 0; i < v.length; i++) if (!isText(v[i], 100)) return false;
  return true;
}

function isTechnicalAttributes(v: unknown): boolean {
  if (!Array.isArray(v) || v.length > 100) return false;
  for (let i = 0; i < v.length; i++) if (!isText(v[i], 100)) return false;
  return true;
}

function isValues(v: unknown): boolean {
  if (!Array.isArray(v) || v.length > 100) return false;
  for (let i = 0; i < v.length; i++) if (!isText(v[i], 100)) return false;
  return true;
}

function isMappings(v: unknown): boolean {
  if (!Array.isArray(v) || v.length > 100) return false;
  for (let i = 0; i < v.length; i++) if (!isText(v[i], 100)) return false;
  return true;
}

function isChecks(v: unknown): boolean {
  if (!Array.isArray(v) || v.length > 100) return false;
  for (let i = 0; i < v.length; i++) if (!isText(v[i], 100)) return false;
  return true;
}

function isDictionaryTerm(v: unknown): boolean {
  if (!isObject(v)) return false;
  const { id, term, termEn, definition, context, domain, relations, createdBy, ownedBy, language, version, documents, synonyms, related, attributes, technicalName, dataType, format, rdfType, fieldRelations, technicalAttributes, values, normalisation, api, mappings, checks } = v;
  return (
    isText(id, 100) &&
    isText(term, 100) &&
    (termEn === undefined || isText(termEn, 100)) &&
    (definition === undefined || isText(definition, 2000)) &&
    (context === undefined || isText(context, 2000)) &&
    (domain === "DOM-HUMAN" || domain === "DOM-ORG" || domain === "DOM-ASSET" || domain === "DOM-CADASTRAL" || domain === "DOM-ADDRESS" || domain === "DOM-GEO") &&
    isRelations(relations) &&
    (createdBy === undefined || isText(createdBy, 100)) &&
    (ownedBy === undefined || isText(ownedBy, 100)) &&
    (language === undefined || isText(language, 100)) &&
    (version === undefined || isText(version, 100)) &&
    isDocuments(documents) &&
    isSynonyms(synonyms) &&
    isRelated(related) &&
    isAttributes(attributes) &&
    (technicalName === undefined || isText(technicalName, 100)) &&
    (dataType === undefined || isText(dataType, 100)) &&
    (format === undefined || isText(format, 100)) &&
    (rdfType === undefined || isText(rdfType, 100)) &&
    isFieldRelations(fieldRelations) &&
    isTechnicalAttributes(technicalAttributes) &&
    isValues(values) &&
    (normalisation === undefined || isText(normalisation, 2000)) &&
    (api === undefined || isText(api, 100)) &&
    isMappings(mappings) &&
    isChecks(checks)
  );
}

/** The verdict of the zod schema, without zod. */
export function is(value: unknown): value is DictionaryTerm {
  return isDictionaryTerm(value);
}

function explainRelations(v: unknown, at: Path, out: Faults): void {
  if (!out.list(v, at, 0, 100)) return;
  for (let i = 0; i < v.length && i < 100; i++) out.text(v[i], [...at, i], 100);
}

function explainDocuments(v: unknown, at: Path, out: Faults): void {
  if (!out.list(v, at, 0, 100)) return;
  for (let i = 0; i < v.length && i < 100; i++) out.text(v[i], [...at, i], 100);
}

function explainSynonyms(v: unknown, at: Path, out: Faults): void {
  if (!out.list(v, at, 0, 100)) return;
  for (let i = 0; i < v.length && i < 100; i++) out.text(v[i], [...at, i], 100);
}

function explainRelated(v: unknown, at: Path, out: Faults): void {
  if (!out.list(v, at, 0, 100)) return;
  for (let i = 0; i < v.length && i < 100; i++) out.text(v[i], [...at, i], 100);
}

function explainAttributes(v: unknown, at: Path, out: Faults): void {
  if (!out.list(v, at, 0, 100)) return;
  for (let i = 0; i < v.length && i < 100; i++) out.text(v[i], [...at, i], 100);
}

function explainFieldRelations(v: unknown, at: Path, out: Faults): void {
  if (!out.list(v, at, 0, 100)) return;
  for (let i = 0; i < v.length && i < 100; i++) out.text(v[i], [...at, i], 100);
}

function explainTechnicalAttributes(v: unknown, at: Path, out: Faults): void {
  if (!out.list(v, at, 0, 100)) return;
  for (let i = 0; i < v.length && i < 100; i++) out.text(v[i], [...at, i], 100);
}

function explainValues(v: unknown, at: Path, out: Faults): void {
  if (!out.list(v, at, 0, 100)) return;
  for (let i = 0; i < v.length && i < 100; i++) out.text(v[i], [...at, i], 100);
}

function explainMappings(v: unknown, at: Path, out: Faults): void {
  if (!out.list(v, at, 0, 100)) return;
  for (let i = 0; i < v.length && i < 100; i++) out.text(v[i], [...at, i], 100);
}

function explainChecks(v: unknown, at: Path, out: Faults): void {
  if (!out.list(v, at, 0, 100)) return;
  for (let i = 0; i < v.length && i < 100; i++) out.text(v[i], [...at, i], 100);
}

function explainDictionaryTerm(v: unknown, at: Path, out: Faults): void {
  if (!out.object(v, at)) return;
  const { id, term, termEn, definition, context, domain, relations, createdBy, ownedBy, language, version, documents, synonyms, related, attributes, technicalName, dataType, format, rdfType, fieldRelations, technicalAttributes, values, normalisation, api, mappings, checks } = v;
  out.text(id, [...at, "id"], 100);
  out.text(term, [...at, "term"], 100);
  if (termEn !== undefined) out.text(termEn, [...at, "termEn"], 100);
  if (definition !== undefined) out.text(definition, [...at, "definition"], 2000);
  if (context !== undefined) out.text(context, [...at, "context"], 2000);
  out.code(domain, [...at, "domain"], domainCodes);
  explainRelations(relations, [...at, "relations"], out);
  if (createdBy !== undefined) out.text(createdBy, [...at, "createdBy"], 100);
  if (ownedBy !== undefined) out.text(ownedBy, [...at, "ownedBy"], 100);
  if (language !== undefined) out.text(language, [...at, "language"], 100);
  if (version !== undefined) out.text(version, [...at, "version"], 100);
  explainDocuments(documents, [...at, "documents"], out);
  explainSynonyms(synonyms, [...at, "synonyms"], out);
  explainRelated(related, [...at, "related"], out);
  explainAttributes(attributes, [...at, "attributes"], out);
  if (technicalName !== undefined) out.text(technicalName, [...at, "technicalName"], 100);
  if (dataType !== undefined) out.text(dataType, [...at, "dataType"], 100);
  if (format !== undefined) out.text(format, [...at, "format"], 100);
  if (rdfType !== undefined) out.text(rdfType, [...at, "rdfType"], 100);
  explainFieldRelations(fieldRelations, [...at, "fieldRelations"], out);
  explainTechnicalAttributes(technicalAttributes, [...at, "technicalAttributes"], out);
  explainValues(values, [...at, "values"], out);
  if (normalisation !== undefined) out.text(normalisation, [...at, "normalisation"], 2000);
  if (api !== undefined) out.text(api, [...at, "api"], 100);
  explainMappings(mappings, [...at, "mappings"], out);
  explainChecks(checks, [...at, "checks"], out);
}

/** Mọi lỗi trong một bản ghi lồng nhau, and where each is; none for what {@link is} accepts. Items past the limit of a list are not looked at. */
export function explain(value: unknown): readonly Fault[] {
  const out = new Faults("dictionary-term");
  explainDictionaryTerm(value, [], out);
  return out.found;
}
