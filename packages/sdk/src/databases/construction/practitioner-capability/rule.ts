import * as personalId from "../../../identifiers/personal-id/index.js";
import { ruleOf } from "../../cell-checks.js";
import { cite } from "../../../law/index.js";
import { any, column, present } from "../../../rules/index.js";
import { doubt } from "../../cell-checks.js";
import { facts } from "./facts.js";

/** Các mã có trong một dòng. */
export const identifiers = { "personal-id": personalId } as const;

/** Quy tắc của một dòng: one record. */
export const rule = ruleOf({
  key: "practitioner-capability",
  facts,
  identifiers,
  checks: [
    doubt(
      "nobody-identified",
      ["personalId", "passportNumber"],
      present(column("certificateNumber")),
      any(present(column("personalId")), present(column("passportNumber"))),
      cite("212/2026/NĐ-CP", "Điều 19 khoản 3", "statute"),
    ),
  ],
});
