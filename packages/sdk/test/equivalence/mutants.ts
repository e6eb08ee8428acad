import { duckdbRecord, postgresqlRecord, type RecordRule, type RecordSqlOptions, type RecordSqlVerdict } from "../../src/rules/index.js";

/** Bộ sinh SQL của một hệ quản trị. */
type Emitter = typeof duckdbRecord;

/** Một lỗi cài sẵn trong bộ sinh SQL, that the equivalence test must catch. */
export interface EmitterMutant {
  readonly name: string;
  emit(rule: RecordRule, options: RecordSqlOptions): RecordSqlVerdict[];
}

/** Makes the mutants of one emitter. */
function mutantsOf(emit: Emitter) {
  return {
    /** The SQL of every step with one text for another. */
    replacing: (name: string, what: RegExp, by: string): EmitterMutant => ({
      name,
      emit: (rule, options) => emit(rule, options).map((v) => ({ ...v, sql: v.sql.replaceAll(what, by) })),
    }),
    /** The emitter led to another rule or to other options. */
    given: (
      name: string,
      change: (rule: RecordRule, options: RecordSqlOptions) => readonly [RecordRule, RecordSqlOptions],
    ): EmitterMutant => ({
      name,
      emit: (rule, options) => emit(...change(rule, options)),
    }),
  };
}

/** Những lỗi mà người viết SQL hay mắc, whatever the engine. */
function common(emit: Emitter): EmitterMutant[] {
  const { replacing, given } = mutantsOf(emit);
  return [
    replacing("a substring one off", /substr\(("\w+"),4,1\)/g, "substr($1,5,1)"),
    replacing("a year of two digits one off", /substr\(("\w+"),5,2\)/g, "substr($1,6,2)"),
    replacing("a wrong modulus", /%11\b/g, "%10"),
    replacing("a dropped weight", /\+3\*\(ascii\(/g, "+0*(ascii("),
    replacing("not applicable taken for a pass", /ELSE 2 END$/g, "ELSE 1 END"),
    replacing("pass and fail the wrong way round", /THEN 1 ELSE 0 END/g, "THEN 0 ELSE 1 END"),
    replacing("<= for <", / < /g, " <= "),
    replacing("< for <=", / <= /g, " < "),
    replacing("one condition enough where all are needed", / AND /g, " OR "),
    replacing("the opposite of what is unknown", /CASE WHEN ([^()]*\([^()]*\)) THEN FALSE ELSE TRUE END/g, "NOT $1"),
    replacing("no leap years", /-02-29/g, "-02-30"),
    replacing("a leap year every fourth year", /\(\[02468\]\[048\]\|\[13579\]\[26\]\)00/g, "[0-9]{2}00"),
    replacing("thirty-one days in every month", /\[12\]\[0-9\]\|30/g, "[12][0-9]|3[01]"),
    replacing("a year 0000", / <> '0000'/g, " <> ''"),
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
}

const inDuckdb = mutantsOf(duckdbRecord).replacing;
export const duckdbMutants: readonly EmitterMutant[] = [
  inDuckdb("an unanchored pattern", /regexp_full_match\(/g, "regexp_matches("),
  inDuckdb("a pattern that lets a line end follow", /regexp_full_match\(("\w+"),'([^']*)'\)/g, "regexp_matches($1,'^($2)\\n?$$')"),
  inDuckdb("a pattern blind to case", /regexp_full_match\(("\w+"),('[^']*')\)/g, "regexp_full_match($1,$2,'i')"),
  inDuckdb("division that keeps the fraction", /\/\//g, "/"),
  inDuckdb("bytes for characters", /\blength\(/g, "strlen("),
  inDuckdb("every text is composed", /nfc_normalize\(("\w+")\) = /g, "$1 = "),
  ...common(duckdbRecord),
];

const inPostgresql = mutantsOf(postgresqlRecord).replacing;
export const postgresqlMutants: readonly EmitterMutant[] = [
  inPostgresql("an unanchored pattern", /~ '\^\(\?:([^']*)\)\$'/g, "~ '$1'"),
  inPostgresql("an alternation anchored at its ends only", /~ '\^\(\?:([^']*)\)\$'/g, "~ '^$1$$'"),
  inPostgresql("a pattern that lets a line end follow", /\)\$'/g, ")\\n?$$'"),
  inPostgresql("a pattern blind to case", / ~ /g, " ~* "),
  inPostgresql("division that keeps the fraction", /\/([0-9]+)/g, "/$1.0"),
  inPostgresql("bytes for characters", /\blength\(/g, "octet_length("),
  inPostgresql("every text is composed", / IS NFC NORMALIZED/g, " IS NOT NULL"),
  inPostgresql("another form of Unicode", / IS NFC /g, " IS NFKC "),
  inPostgresql("the beginning for the end", /\bright\(/g, "left("),
  ...common(postgresqlRecord),
];
