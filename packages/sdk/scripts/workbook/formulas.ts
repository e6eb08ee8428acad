// The named functions of the workbook. What a person typed is cleaned as the SDK cleans it; what follows is the rule.
import { compact, unspace } from "../../src/core/index.js";
import { phrases } from "../../src/locales/vi.js";
import { rule as personalId } from "../../src/identifiers/personal-id/index.js";
import { rule as phoneNumber } from "../../src/identifiers/phone-number/index.js";
import { rule as taxCode } from "../../src/identifiers/tax-code/index.js";
import { accepts, checkDigit, quoted, tableName, verdict } from "./excel.js";

/** A name in the workbook: a function of its parameters, as a person would type it. */
interface NamedFunction {
  readonly name: string;
  readonly params: readonly string[];
  readonly body: string;
}

/** Characters of the basic plane that the SDK's cleaning turns into `into`. */
function turnedInto(clean: (text: string) => string, into: string): string {
  const codes: number[] = [];
  for (let c = 0; c < 0xfff0; c++) {
    const surrogate = c >= 0xd800 && c <= 0xdfff;
    // full-width forms have a turn of their own
    if (!surrogate && c < 0xff00 && String.fromCharCode(c) !== into && clean(String.fromCharCode(c)) === into) codes.push(c);
  }
  return `{${codes.join(";")}}`;
}

const drop = (text: string, codes: string): string => `REDUCE(${text},${codes},LAMBDA(soFar,mark,SUBSTITUTE(soFar,UNICHAR(mark),"")))`;
const [fullWidthFrom, fullWidthCount, fullWidthShift] = [0xff01, 94, 0xfee0];

const becomes = phrases["phone-number/old-prefix"]({ becomes: "\u{F8FF}" }).split("\u{F8FF}").map(quoted);
const oldPrefix = `MATCH(LEFT(txt,4),${tableName("old-mobile-prefix")},0)`;
const oldPrefixSaid = `IF(ISNUMBER(${oldPrefix}),${becomes[0]}&INDEX(HOSO.TABLE.NEW_PREFIX,${oldPrefix})&${becomes[1]},${quoted(phrases["phone-number/old-prefix"]({}))})`;

const clean = (key: string): string => `HOSO.${key}_CLEAN`;

/** Every function, each after those it calls. */
export const functions: readonly NamedFunction[] = [
  {
    name: "HOSO.NARROW",
    params: ["raw"],
    body: `REDUCE(raw,SEQUENCE(${fullWidthCount},1,${fullWidthFrom}),LAMBDA(soFar,mark,SUBSTITUTE(soFar,UNICHAR(mark),UNICHAR(mark-${fullWidthShift}))))`,
  },
  { name: "HOSO.COMPACT", params: ["raw"], body: drop("HOSO.NARROW(raw)", turnedInto(compact, "")) },
  {
    name: "HOSO.UNSPACE",
    params: ["raw"],
    body: `REDUCE(${drop("HOSO.NARROW(raw)", turnedInto(unspace, ""))},${turnedInto(unspace, "-")},LAMBDA(soFar,mark,SUBSTITUTE(soFar,UNICHAR(mark),"-")))`,
  },
  { name: "HOSO.DIGITS", params: ["txt"], body: `EXACT(REDUCE(txt,SEQUENCE(10,1,0),LAMBDA(soFar,mark,SUBSTITUTE(soFar,mark,""))),"")` },
  {
    name: "HOSO.SAY",
    params: ["refusals", "doubts"],
    body: `IF(refusals<>"","Từ chối: "&refusals,IF(doubts<>"","Đúng dạng, lưu ý: "&doubts,"Đúng dạng"))`,
  },
  { name: clean("PERSONAL_ID"), params: ["raw"], body: "HOSO.COMPACT(raw)" },
  { name: "HOSO.PERSONAL_ID", params: ["raw"], body: `LET(txt,${clean("PERSONAL_ID")}(raw),${verdict(personalId)})` },
  { ...checkDigit(taxCode), params: ["txt"] },
  { name: "HOSO.TAX_CODE_TEN", params: ["txt"], body: accepts(taxCode, "organisation") },
  {
    name: clean("TAX_CODE"),
    params: ["raw"],
    body: `LET(txt,HOSO.UNSPACE(raw),IF(IF(AND(LEN(txt)=13,HOSO.DIGITS(txt)),HOSO.TAX_CODE_TEN(LEFT(txt,10)),FALSE),LEFT(txt,10)&"-"&RIGHT(txt,3),txt))`,
  },
  { name: "HOSO.TAX_CODE", params: ["raw"], body: `LET(txt,${clean("TAX_CODE")}(raw),${verdict(taxCode)})` },
  {
    // the first pair of brackets, when nothing opens in it and it stands in the first 20 characters
    name: "HOSO.UNBRACKET",
    params: ["txt"],
    body: `LET(opens,IFERROR(FIND("(",txt),0),shuts,IFERROR(FIND(")",txt),0),IF(AND(opens>0,opens<=21,shuts>opens,shuts-opens<=21),IF(ISNUMBER(FIND("(",MID(txt,opens+1,shuts-opens-1))),txt,REPLACE(REPLACE(txt,shuts,1,""),opens,1,"")),txt))`,
  },
  {
    name: clean("PHONE"),
    params: ["raw"],
    body: `LET(txt,HOSO.UNBRACKET(HOSO.COMPACT(raw)),called,IF(EXACT(LEFT(txt,1),"+"),MID(txt,2,LEN(txt)),IF(EXACT(LEFT(txt,2),"00"),MID(txt,3,LEN(txt)),txt)),rest,MID(called,3,LEN(called)),local,IF(EXACT(LEFT(rest,1),"0"),MID(rest,2,LEN(rest)),rest),IF(AND(EXACT(LEFT(called,2),"84"),OR(LEN(local)=9,LEN(local)=10),NOT(EXACT(LEFT(local,1),"0")),HOSO.DIGITS(local)),"0"&local,txt))`,
  },
  { name: "HOSO.PHONE", params: ["raw"], body: `LET(txt,${clean("PHONE")}(raw),${verdict(phoneNumber, { "old-prefix": oldPrefixSaid })})` },
];

/** Functions that Excel had not yet when the file format was fixed: stored with this prefix. */
const LATER = /\b(?:LAMBDA|LET|REDUCE|SEQUENCE|UNICHAR|TEXTJOIN)(?=\()/gu;
const NAMES = /\b(?:raw|txt|soFar|mark|refusals|doubts|opens|shuts|called|rest|local)\b/gu;

/** The function as the file holds it: later functions and its own names marked, what is between quotes left alone. */
export function stored({ params, body }: NamedFunction): string {
  const formula = `LAMBDA(${[...params, body].join(",")})`;
  return formula
    .split(/("(?:[^"]|"")*")/u)
    .map((text, i) => (i % 2 === 1 ? text : text.replace(LATER, "_xlfn.$&").replace(NAMES, "_xlpm.$&")))
    .join("");
}
