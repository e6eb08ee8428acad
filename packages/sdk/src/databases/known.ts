import { column, digitsOnly, isDay, isPartialDate, named, type Condition } from "../rules/index.js";

/** Ô là một ngày có thật: the guard behind which a check may read it. */
export const dayKnown = (key: string): Condition => named(`${key}Whole`, isDay(column(key)));

/** Ô là một ngày, một tháng của năm, hoặc một năm. */
export const dateKnown = (key: string): Condition => named(`${key}Known`, isPartialDate(column(key)));

/** Ô gồm 12 chữ số, nên đọc được từng chữ số của số định danh. */
export const idKnown = (key: string): Condition => named(`${key}Known`, digitsOnly(column(key), 12));
