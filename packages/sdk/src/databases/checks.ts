import type { Citation } from "../law/index.js";
import { cite } from "../law/index.js";
import {
  all,
  any,
  column,
  dayNumber,
  div,
  equal,
  integer,
  less,
  lessOrEqual,
  minus,
  mod,
  not,
  notAfter,
  number,
  oneOf,
  plus,
  same,
  times,
  type Condition,
  type NumberExpression,
  type RecordCheck,
  type TextExpression,
} from "../rules/index.js";
import { doubt, refusal } from "./cell-checks.js";
import { dateKnown, dayKnown, idKnown } from "./known.js";

/** Năm của một ngày, whole or partial. */
export const yearOf = (key: string): NumberExpression => number(column(key), 0, 4);

/** The digit of century and sex in a personal id: even is male. */
export const sexDigit = (of: TextExpression): NumberExpression => mod(number(of, 3, 4), integer(2));

/** 1900 for the digits 0 and 1, 2000 for 2 and 3, and so on; then the two digits of the year. */
export const yearIn = (of: TextExpression): NumberExpression =>
  plus(plus(integer(1900), times(integer(100), div(number(of, 3, 4), integer(2)))), number(of, 4, 6));

/** Hai ngày không ngược nhau, as far as they are known: by the day where both have one, else by the year. */
function inOrder(first: string, then: string): Condition {
  const whole = all(dayKnown(first), dayKnown(then));
  return any(all(whole, notAfter(column(first), column(then))), all(not(whole), lessOrEqual(yearOf(first), yearOf(then))));
}

/** Refuses what happened before it could: `then` is where a report points. Both columns hold partial dates. */
export function orderOfDates(code: string, first: string, then: string, law: Citation): RecordCheck {
  return refusal(code, [then, first], all(dateKnown(first), dateKnown(then)), inOrder(first, then), law);
}

/** The same for two columns of whole days. */
export function orderOfDays(code: string, first: string, then: string, law: Citation): RecordCheck {
  return refusal(code, [then, first], all(dayKnown(first), dayKnown(then)), notAfter(column(first), column(then)), law);
}

/** At least so many years lie between two partial dates; what the years alone cannot tell passes. */
export function yearsApart(code: string, elder: string, younger: string, years: number, law: Citation): RecordCheck {
  return doubt(
    code,
    [elder, younger],
    all(dateKnown(elder), dateKnown(younger)),
    lessOrEqual(integer(years), minus(yearOf(younger), yearOf(elder))),
    law,
  );
}

/** Said for information: more than so many days passed between two whole days. */
export function within(code: string, first: string, then: string, days: number, law: Citation): RecordCheck {
  return {
    code,
    severity: "info",
    dimension: "timeliness",
    columns: [then, first],
    when: all(dayKnown(first), dayKnown(then), notAfter(column(first), column(then))),
    require: lessOrEqual(minus(dayNumber(column(then)), dayNumber(column(first))), integer(days)),
    law,
  };
}

/** Sex may be re-determined, and the year of birth corrected, while a person keeps the number. */
const mayDiffer: Citation = cite("70/2024/NĐ-CP", "Điều 11 khoản 7, 8", "statute");

/** Giới tính khác với chữ số thứ 4 của số định danh. */
export function sexAgrees(code: string, gender: string, id: string): RecordCheck {
  return doubt(
    code,
    [gender, id],
    all(idKnown(id), oneOf(column(gender), ["1", "2"])),
    equal(sexDigit(column(id)), minus(number(column(gender), 0, 1), integer(1))),
    mayDiffer,
  );
}

/** The id is that of a man (`0`) or of a woman (`1`). */
export function sexIs(code: string, id: string, digit: 0 | 1): RecordCheck {
  return doubt(code, [id], idKnown(id), equal(sexDigit(column(id)), integer(digit)), mayDiffer);
}

/** Năm sinh khác với năm trong số định danh. */
export function yearAgrees(code: string, born: string, id: string): RecordCheck {
  return doubt(code, [born, id], all(idKnown(id), dateKnown(born)), equal(yearIn(column(id)), yearOf(born)), mayDiffer);
}

/** Two people bear one number. */
export function notOne(code: string, first: string, second: string, law: Citation): RecordCheck {
  return doubt(code, [second, first], all(idKnown(first), idKnown(second)), not(same(column(first), column(second))), law);
}

/** One was born in an earlier year than the other. */
export function older(code: string, first: string, second: string, law: Citation): RecordCheck {
  return doubt(code, [first, second], all(dateKnown(first), dateKnown(second)), less(yearOf(first), yearOf(second)), law);
}
