import * as personalId from "../../../identifiers/personal-id/index.js";
import { ruleOf } from "../../cell-checks.js";
import { cite } from "../../../law/index.js";
import { orderOfDates, orderOfDays, sexAgrees, yearAgrees } from "../../checks.js";
import { facts } from "./facts.js";

/** Các mã có trong một dòng. */
export const identifiers = { "personal-id": personalId } as const;

const ours = cite("59/2014/QH13", "Điều 9 khoản 1", "design", { until: "2024-07-01" });

/** Quy tắc của một dòng: a person, as the population database kept one until 1/7/2024. */
export const rule = ruleOf({
  key: "citizen-2014",
  facts,
  identifiers,
  checks: [
    sexAgrees("sex-differs-from-id", "gender", "personalId"),
    yearAgrees("birth-year-differs-from-id", "birthDate", "personalId"),
    orderOfDates("died-before-birth", "birthDate", "deathOrMissingDate", ours),
    orderOfDays("ends-before-start", "temporaryAbsenceFrom", "temporaryAbsenceTo", ours),
  ],
});
