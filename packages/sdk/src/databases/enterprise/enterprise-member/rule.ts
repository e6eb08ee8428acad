import * as enterpriseCode from "../../../identifiers/enterprise-code/index.js";
import { ruleOf } from "../../cell-checks.js";
import { all, any, column, matches, not, oneOf, present, same } from "../../../rules/index.js";
import { doubt, refusal } from "../../cell-checks.js";
import { numberPatterns } from "../../forms.js";
import { law, ours } from "../acts.js";
import { facts } from "./facts.js";

/** Các mã có trong một dòng. */
export const identifiers = { "enterprise-code": enterpriseCode } as const;

/** Quy tắc của một dòng: one member or shareholder. */
export const rule = ruleOf({
  key: "enterprise-member",
  facts,
  identifiers,
  checks: [
    ...["contributionPercent", "sharesPercent"].map((key) =>
      refusal(
        "more-than-whole",
        [key],
        matches(column(key), numberPatterns["decimal-number"]),
        matches(column(key), "([0-9]|[1-9][0-9])([.][0-9]{1,9})?|100([.]0{1,9})?"),
        ours("Điều 25 khoản 4"),
      ),
    ),
    doubt("no-person", ["personName", "kind"], oneOf(column("kind"), ["person"]), present(column("personName")), law("Điều 25 khoản 1")),
    doubt(
      "no-organisation",
      ["organisationName", "kind"],
      oneOf(column("kind"), ["organisation"]),
      present(column("organisationName")),
      law("Điều 25 khoản 2"),
    ),
    doubt(
      "no-contribution",
      ["contributionValue", "sharesNumber"],
      present(column("enterpriseCode")),
      any(present(column("contributionValue")), present(column("sharesNumber"))),
      law("Điều 25 khoản 4"),
    ),
    doubt(
      "member-of-itself",
      ["organisationCode", "enterpriseCode"],
      all(present(column("organisationCode")), present(column("enterpriseCode"))),
      not(same(column("organisationCode"), column("enterpriseCode"))),
      ours("Điều 25"),
    ),
  ],
});
