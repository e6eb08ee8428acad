import * as personalId from "../../../identifiers/personal-id/index.js";
import { ruleOf } from "../../cell-checks.js";
import { cite } from "../../../law/index.js";
import { column, oneOf, same, words } from "../../../rules/index.js";
import { refusal } from "../../cell-checks.js";
import { facts } from "./facts.js";

/** Các mã có trong một dòng. */
export const identifiers = { "personal-id": personalId } as const;

/** Quy tắc của một dòng: one record. */
export const rule = ruleOf({
  key: "lifelong-learning-record",
  facts,
  identifiers,
  checks: [
    refusal(
      "not-signed",
      ["signed"],
      oneOf(column("signed"), ["true", "false"]),
      same(column("signed"), words("true")),
      cite("88/2026/NĐ-CP", "Điều 8 khoản 2", "statute"),
    ),
  ],
});
