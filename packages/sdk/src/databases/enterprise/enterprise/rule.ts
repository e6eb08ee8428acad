import * as enterpriseCode from "../../../identifiers/enterprise-code/index.js";
import { ruleOf } from "../../cell-checks.js";
import { column, matches, not, oneOf, present } from "../../../rules/index.js";
import { doubt } from "../../cell-checks.js";
import { orderOfDates, orderOfDays } from "../../checks.js";
import { law, ours } from "../acts.js";
import { facts } from "./facts.js";

/** Các mã có trong một dòng. */
export const identifiers = { "enterprise-code": enterpriseCode } as const;

/** Quy tắc của một dòng: what a certificate of enterprise registration says, and how the enterprise stands. */
export const rule = ruleOf({
  key: "enterprise",
  facts,
  identifiers,
  checks: [
    orderOfDays("amended-before-registered", "registeredOn", "amendedOn", ours("Điều 30")),
    orderOfDates("status-before-registered", "registeredOn", "statusSince", ours("Điều 30")),
    doubt(
      "no-charter-capital",
      ["charterCapital", "kind"],
      oneOf(column("kind"), ["limited-one", "limited-two", "joint-stock", "partnership"]),
      present(column("charterCapital")),
      law("Điều 28 khoản 4"),
    ),
    doubt(
      "no-investment-capital",
      ["investmentCapital", "kind"],
      oneOf(column("kind"), ["private"]),
      present(column("investmentCapital")),
      law("Điều 28 khoản 4"),
    ),
    doubt("code-of-a-branch", ["code"], present(column("code")), not(matches(column("code"), "[0-9]{10}-[0-9]{3}")), law("Điều 29")),
  ],
});
