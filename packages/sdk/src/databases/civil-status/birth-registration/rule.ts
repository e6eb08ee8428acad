import * as civilStatusNumber from "../../../identifiers/civil-status-number/index.js";
import * as personalId from "../../../identifiers/personal-id/index.js";
import { ruleOf } from "../../cell-checks.js";
import { older, orderOfDates, sexAgrees, within, yearAgrees } from "../../checks.js";
import { law, ours } from "../acts.js";
import { facts } from "./facts.js";

/** Các mã có trong một dòng. */
export const identifiers = { "civil-status-number": civilStatusNumber, "personal-id": personalId } as const;

/** Quy tắc của một dòng trong sổ đăng ký khai sinh. */
export const rule = ruleOf({
  key: "birth-registration",
  facts,
  identifiers,
  checks: [
    orderOfDates("registered-before-birth", "childBirthDate", "registeredOn", ours("Điều 15")),
    within("registered-late", "childBirthDate", "registeredOn", 60, law("Điều 15 khoản 1")),
    sexAgrees("sex-differs-from-id", "childGender", "childPersonalId"),
    yearAgrees("birth-year-differs-from-id", "childBirthDate", "childPersonalId"),
    older("parent-not-older", "motherBirthDate", "childBirthDate", ours("Điều 14")),
    older("parent-not-older", "fatherBirthDate", "childBirthDate", ours("Điều 14")),
  ],
});
