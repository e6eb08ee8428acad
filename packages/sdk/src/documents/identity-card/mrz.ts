import {
  isCalendarDay,
  toPlainDate,
  type ExamineOptions,
  type PlainDate,
  type Random,
  type Reason,
  type Remark,
} from "../../core/index.js";
import * as partialDate from "../../fields/partial-date/index.js";
import { toMrz, type PersonNameText } from "../../fields/person-name/index.js";
import * as personalId from "../../identifiers/personal-id/index.js";
import { generate } from "./made-up.js";
import { allDigits, checkDigit, checksOf, compositeOf, linesOf, normalizeMrz, type MrzCheck, type MrzLines } from "./mrz-layout.js";
import type { IdentityCardReason } from "./qr.js";

type Problem = "shape" | "issuer" | "personal-id" | "birth-date" | "sex" | "expiry-date" | "nationality" | "name";
type Doubt = "numbers-differ" | "no-expiry" | "name-cut";

/** Mọi mã lý do của dòng máy đọc. */
export type IdentityCardMrzReason = `identity-card/mrz-${Problem | Doubt | `check-${MrzCheck["name"]}`}`;

/** Lời nhắc về dòng máy đọc và về số định danh trong đó. */
export type IdentityCardMrzRemark = Remark<IdentityCardMrzReason | IdentityCardReason | personalId.PersonalIdReason>;

/** Điều mà dòng máy đọc nói. Names have no marks: compare them with `compareNames`. */
export interface IdentityCardMrz {
  /** Check digits find slips of reading; they prove nothing. */
  readonly trust: "unverified";
  readonly personalId: personalId.PersonalIdText;
  readonly name: PersonNameText;
  /** Told apart only where the zone has `<<` after it. */
  readonly family?: string;
  readonly birthDate: partialDate.PartialDateText;
  readonly sex: "male" | "female" | "unspecified";
  /** Absent where there is no last day, which cards print as 31/12/99. */
  readonly expiresOn?: PlainDate;
}

/** Kết quả đọc: what the zone says, or every reason why nothing is said; and each check for itself, where there are any. */
export type MrzReading =
  | {
      readonly ok: true;
      readonly mrz: IdentityCardMrz;
      readonly checks: readonly MrzCheck[];
      readonly remarks: readonly IdentityCardMrzRemark[];
    }
  | { readonly ok: false; readonly reasons: readonly Reason<IdentityCardMrzReason>[]; readonly checks: readonly MrzCheck[] };

const code = (problem: Problem | Doubt | `check-${MrzCheck["name"]}`): IdentityCardMrzReason => `identity-card/mrz-${problem}`;

const NO_EXPIRY = "991231";
/** The first cards with such a zone were issued in 2021: two digits mean a year of the hundred from then on. */
const FIRST_YEAR = 2021;

function expiry(text: string): PlainDate | undefined {
  if (!allDigits(text)) return undefined;
  const [short, month, day] = [Number(text.slice(0, 2)), Number(text.slice(2, 4)), Number(text.slice(4, 6))];
  const year = 2000 + short >= FIRST_YEAR ? 2000 + short : 2100 + short;
  return isCalendarDay(year, month, day) ? toPlainDate(year, month, day) : undefined;
}

/** The century is that of digit 4 of the personal id; where the two digits differ from its year, the nearest such year. */
function birthDate(text: string, idYear: number): partialDate.PartialDateText | undefined {
  const parts = [text.slice(0, 2), text.slice(2, 4), text.slice(4, 6)].map((part) => (part === "<<" ? "00" : part));
  if (!parts.every(allDigits) || text.startsWith("<")) return undefined;
  const [short = "", month = "", day = ""] = parts;
  const sameCentury = idYear - (idYear % 100) + Number(short);
  const year = [sameCentury, sameCentury - 100, sameCentury + 100].reduce((best, y) =>
    Math.abs(y - idYear) < Math.abs(best - idYear) ? y : best,
  );
  const date = partialDate.normalize(`${year}-${month}-${day}`);
  return partialDate.is(date) ? date : undefined;
}

interface Names {
  readonly name: PersonNameText;
  readonly family?: string;
}

/** Both ways that cards have: `NGUYEN<<VAN<AN`, and `NGUYEN<VAN<AN`, of which the family name cannot be told. */
function names(line: string): Names | undefined {
  const text = line.replace(/<+$/, "");
  if (!/^[A-Z][A-Z<]*$/.test(text)) return undefined;
  const cut = text.indexOf("<<");
  const name = text.replace(/<+/g, " ") as PersonNameText;
  return cut < 0 ? { name } : { name, family: text.slice(0, cut).replaceAll("<", " ") };
}

const SEXES: Readonly<Record<string, IdentityCardMrz["sex"]>> = { M: "male", F: "female", "<": "unspecified" };

interface Parsed {
  readonly mrz?: IdentityCardMrz;
  readonly problems: readonly Problem[];
}

function parse([first, second, third]: MrzLines): Parsed {
  const problems: Problem[] = [];
  const need = <T>(value: T | undefined, problem: Problem): T | undefined => {
    if (value === undefined) problems.push(problem);
    return value;
  };
  if (!first.startsWith("IDVNM")) problems.push("issuer");
  const id = first.slice(15, 27);
  const known = need(personalId.is(id) ? id : undefined, "personal-id");
  const born = need(birthDate(second.slice(0, 6), known === undefined ? 2000 : personalId.read(known).birthYear), "birth-date");
  const sex = need(SEXES[second[7]!], "sex");
  const until = second.slice(8, 14) === NO_EXPIRY ? "none" : need(expiry(second.slice(8, 14)), "expiry-date");
  if (second.slice(15, 18) !== "VNM") problems.push("nationality");
  const named = need(names(third), "name");
  if (known === undefined || born === undefined || sex === undefined || until === undefined || named === undefined) return { problems };
  const mrz = { trust: "unverified", personalId: known, ...named, birthDate: born, sex } as const;
  return { mrz: until === "none" ? mrz : { ...mrz, expiresOn: until }, problems };
}

function doubts(
  mrz: IdentityCardMrz,
  [first, , third]: MrzLines,
  checks: readonly MrzCheck[],
  options: ExamineOptions,
): IdentityCardMrzRemark[] {
  const out: IdentityCardMrzRemark[] = [...personalId.remarks(mrz.personalId, options)];
  const doubt = (problem: IdentityCardMrzRemark["code"], severity: "warning" | "info", params: Reason["params"] = {}) =>
    void out.push({ code: problem, severity, params });
  const id = personalId.read(mrz.personalId);
  for (const { name, line, position, result } of checks)
    if (result === "differs") doubt(code(`check-${name}`), "warning", { line, position });
  if (first.slice(5, 14) !== mrz.personalId.slice(3)) doubt(code("numbers-differ"), "warning");
  if (mrz.sex !== "unspecified" && mrz.sex !== id.sex) doubt("identity-card/sex-differs", "warning");
  if (partialDate.read(mrz.birthDate).year !== id.birthYear) doubt("identity-card/birth-year-differs", "warning");
  if (mrz.expiresOn === undefined) doubt(code("no-expiry"), "info");
  if (!third.endsWith("<")) doubt(code("name-cut"), "info");
  return out;
}

/**
 * Đọc dòng máy đọc, đã nhận dạng ra chữ. Never throws. A check digit that differs refuses, but for the Vietnamese
 * addition, which no act prints: that one is a doubt, and refuses under `strict`, as do two numbers that differ.
 */
export function readMrz(input: string, options: ExamineOptions = {}): MrzReading {
  const lines = linesOf(normalizeMrz(input));
  if (lines === undefined) return { ok: false, reasons: [{ code: code("shape"), params: {} }], checks: [] };
  const checks = checksOf(lines);
  const { mrz, problems } = parse(lines);
  const reasons: Reason<IdentityCardMrzReason>[] = problems.map((problem) => ({ code: code(problem), params: {} }));
  for (const { name, line, position, result } of checks)
    if (result === "differs" && (name !== "personal-id" || options.strict === true))
      reasons.push({ code: code(`check-${name}`), params: { line, position } });
  if (options.strict === true && lines[0].slice(5, 14) !== lines[0].slice(18, 27))
    reasons.push({ code: code("numbers-differ"), params: {} });
  if (mrz === undefined || reasons.length > 0) return { ok: false, reasons, checks };
  return { ok: true, mrz, checks, remarks: doubts(mrz, lines, checks, options) };
}

/** Điều cần có để viết dòng máy đọc; the name may have its marks. */
export type MrzContent = Omit<IdentityCardMrz, "trust"> & {
  /** What stands after the family name; `<<` as ICAO has it, where nothing else is asked for. */
  readonly separator?: "<<" | "<";
};

const shortDate = (date: string): string => date.slice(2).replaceAll("-", "").padEnd(6, "<");

/** Viết ba dòng máy đọc, với đủ chữ số kiểm tra. */
export function formatMrz(content: MrzContent): string {
  const { personalId: id, name, family, separator = "<<" } = content;
  const [tail, optional] = [id.slice(3), `${id}<<`];
  const first = `IDVNM${tail}${checkDigit(tail)}${optional}${checkDigit(optional)}`;
  const [born, until] = [shortDate(content.birthDate), content.expiresOn === undefined ? NO_EXPIRY : shortDate(content.expiresOn)];
  const sex = content.sex === "unspecified" ? "<" : content.sex === "male" ? "M" : "F";
  const second = `${born}${checkDigit(born)}${sex}${until}${checkDigit(until)}VNM${"<".repeat(11)}`;
  const spelt = (text: string) => toMrz(text as PersonNameText, { separator: "<" });
  const whole = family === undefined ? toMrz(name, { separator }) : `${spelt(family)}${separator}${spelt(name.slice(family.length))}`;
  const third = whole.slice(0, 30).padEnd(30, "<");
  return [first, second + checkDigit(compositeOf(first, second)), third].join("\n");
}

/** Dòng máy đọc của một thẻ giả: born 1900–1909, so that the card has no last day. */
export function generateMrz(random: Random): string {
  return formatMrz(generate(random));
}
