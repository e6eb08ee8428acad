import * as personalId from "../../../identifiers/personal-id/index.js";
import { ruleOf } from "../../cell-checks.js";
import { cite } from "../../../law/index.js";
import { column, oneOf, present } from "../../../rules/index.js";
import { refusal } from "../../cell-checks.js";
import { orderOfDays, within } from "../../checks.js";
import { facts } from "./facts.js";

/** Các mã có trong một dòng. */
export const identifiers = { "personal-id": personalId } as const;

/** Quy tắc của một dòng: who asked for what, and what came of it. */
export const rule = ruleOf({
  key: "correction-request",
  facts,
  identifiers,
  checks: [
    orderOfDays("decided-before-request", "requestedOn", "decidedOn", cite("58/2026/NĐ-CP", "Điều 5 khoản 4", "design")),
    // two working days are four days at most, where no holiday is among them
    within("decided-late", "requestedOn", "decidedOn", 4, cite("58/2026/NĐ-CP", "Điều 5 khoản 4", "statute")),
    refusal(
      "refused-without-reason",
      ["reason", "outcome"],
      oneOf(column("outcome"), ["refused"]),
      present(column("reason")),
      cite("58/2026/NĐ-CP", "Điều 5 khoản 4", "statute"),
    ),
    refusal(
      "decided-without-day",
      ["decidedOn", "outcome"],
      oneOf(column("outcome"), ["refused", "corrected"]),
      present(column("decidedOn")),
      cite("58/2026/NĐ-CP", "Điều 5 khoản 4", "design"),
    ),
  ],
});
