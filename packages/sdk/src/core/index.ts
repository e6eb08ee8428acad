export { coded, reasonsOf, sentence, type Bilingual } from "./coded.js";
export { counted } from "./counted.js";
export { asciiUpper, compact, digits, unspace } from "./digits.js";
export {
  addDays,
  daysBetween,
  daysInMonth,
  isCalendarDay,
  isLeapYear,
  isPlainDate,
  plainDate,
  toPlainDate,
  type PlainDate,
} from "./plain-date.js";
export { between, pick, randomDigits, seeded, type Random } from "./random.js";
export {
  doubts,
  refusals,
  type ExamineOptions,
  type Finding,
  type Locale,
  type Params,
  type Phrasebook,
  type Reason,
  type Remark,
  type Severity,
} from "./reason.js";
export { nfc, searchKey, toneKey, unaccent, vietnameseLetters } from "./vietnamese.js";
export type { Vectors } from "./vectors.js";
