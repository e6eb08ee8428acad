import * as procedureCode from "../../../identifiers/procedure-code/index.js";
import { ruleOf } from "../../cell-checks.js";
import { cite } from "../../../law/index.js";
import { column, oneOf, present } from "../../../rules/index.js";
import { doubt } from "../../cell-checks.js";
import { facts } from "./facts.js";

/** Các mã có trong một dòng. */
export const identifiers = { "procedure-code": procedureCode } as const;

/** Quy tắc của một dòng: one procedure. */
export const rule = ruleOf({
  key: "procedure",
  facts,
  identifiers,
  checks: [
    doubt(
      "partial-without-reason",
      ["partialReason", "serviceLevel"],
      oneOf(column("serviceLevel"), ["partial"]),
      present(column("partialReason")),
      cite("224/2026/NĐ-CP", "Điều 14", "statute"),
    ),
  ],
});
