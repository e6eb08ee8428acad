import { duckdbRecord, type RecordRule, type RecordSqlOptions, type RecordSqlVerdict } from "../../src/rules/index.js";

/** Một lỗi cài sẵn trong bộ sinh SQL, that the equivalence test must catch. */
export interface EmitterMutant {
  readonly name: string;
  emit(rule: RecordRule, options: RecordSqlOptions): RecordSqlVerdict[];
}

/** The SQL of every step with one text for another. */
const replacing = (name: string, what: RegExp, by: string): EmitterMutant => ({
  name,
  emit: (rule, options) => duckdbRecord(rule, options).map((v) => ({ ...v, sql: v.sql.replaceAll(what, by) })),
});

/** The emitter led to another rule or to other options. */
const given = (
  name: string,
  change: (rule: RecordRule, options: RecordSqlOptions) => readonly [RecordRule, RecordSqlOptions],
): EmitterMutant => ({
  name,
  emit: (rule, options) => duckdbRecord(...change(rule, options)),
});

/** Những lỗi mà người viết SQL hay mắc. */
export const emitterMutants: readonly EmitterMutant[] = [
  replacing("an unanchored pattern", /regexp_full_match\(/g, "regexp_matches("),
  replacing("a pattern that lets a line end follow", /regexp_full_match\(("\w+"),'([^']*)'\)/g, "regexp_matches($1,'^($2)\\n?$$')"),
  replacing("a pattern blind to case", /regexp_full_match\(("\w+"),('[^']*')\)/g, "regexp_full_match($1,$2,'i')"),
  replacing("a substring one off", /substr\(("\w+"),4,1\)/g, "substr($1,5,1)"),
  replacing("a year of two digits one off", /substr\(("\w+"),5,2\)/g, "substr($1,6,2)"),
  replacing("division that keeps the fraction", /\/\//g, "/"),
  replacing("a wrong modulus", /%11\b/g, "%10"),
  replacing("a dropped weight", /\+3\*\(ascii\(/g, "+0*(ascii("),
  replacing("not applicable taken for a pass", /ELSE 2 END$/g, "ELSE 1 END"),
  replacing("pass and fail the wrong way round", /THEN 1 ELSE 0 END/g, "THEN 0 ELSE 1 END"),
  replacing("<= for <", / < /g, " <= "),
  replacing("< for <=", / <= /g, " < "),
  replacing("one condition enough where all are needed", / AND /g, " OR "),
  replacing("the opposite of what is unknown", /CASE WHEN ([^()]*\([^()]*\)) THEN FALSE ELSE TRUE END/g, "NOT $1"),
  replacing("bytes for characters", /\blength\(/g, "strlen("),
  replacing("no leap years", /THEN 29 ELSE 28/g, "THEN 28 ELSE 28"),
  replacing("a leap year every fourth year", /%100<>0/g, "%100<>1"),
  replacing("every text is composed", /nfc_normalize\(("\w+")\) = /g, "$1 = "),
  replacing("months of other lengths", /%12\)\+2\)/g, "%12)+4)"),
  given("the day to judge on ignored", (rule, { asOf: _, ...options }) => [rule, options]),
  given("another day to judge on", (rule, options) => [rule, { ...options, asOf: "2089-12-31" }]),
  given("a setting one off", (rule, options) => [rule, { ...options, settings: { freshDays: 364 } }]),
  given("a table forgotten", (rule, options) => [rule, { ...options, tables: { ...options.tables, country: ["000"] } }]),
  given("one code of a table forgotten", (rule, options) => [
    rule,
    { ...options, tables: { ...options.tables, birthplace: options.tables!["birthplace"]!.slice(1) } },
  ]),
  given("one word of a table forgotten", (rule, options) => [
    { ...rule, tables: { ...rule.tables, retiredProvinces: rule.tables!["retiredProvinces"]!.filter((p) => p !== "Bến Tre") } },
    options,
  ]),
];
