import * as enterpriseCode from "../../../identifiers/enterprise-code/index.js";
import * as phoneNumber from "../../../identifiers/phone-number/index.js";
import * as taxCode from "../../../identifiers/tax-code/index.js";
import { ruleOf } from "../../cell-checks.js";
import { all, any, column, present, same } from "../../../rules/index.js";
import { cite } from "../../../law/index.js";
import { doubt } from "../../cell-checks.js";
import { facts } from "./facts.js";

/** Các mã có trong một dòng. */
export const identifiers = { "enterprise-code": enterpriseCode, "phone-number": phoneNumber, "tax-code": taxCode } as const;

/** Quy tắc của một dòng: one employer. */
export const rule = ruleOf({
  key: "insurance-employer",
  facts,
  identifiers,
  checks: [
    doubt(
      "nothing-founds-it",
      ["enterpriseCode", "decisionNumber"],
      present(column("name")),
      any(present(column("enterpriseCode")), present(column("decisionNumber"))),
      cite("43/2021/NĐ-CP", "Điều 6 khoản 1 điểm g", "secondary", { until: "2025-07-01" }),
    ),
    doubt(
      "tax-code-differs",
      ["taxCode", "enterpriseCode"],
      all(present(column("taxCode")), present(column("enterpriseCode"))),
      same(column("taxCode"), column("enterpriseCode")),
      cite("59/2020/QH14", "Điều 29", "statute"),
    ),
  ],
});
