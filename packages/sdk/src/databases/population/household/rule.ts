import * as personalId from "../../../identifiers/personal-id/index.js";
import { ruleOf } from "../../cell-checks.js";
import { facts } from "./facts.js";

/** Các mã có trong một dòng. */
export const identifiers = { "personal-id": personalId } as const;

/** Quy tắc của một dòng: one household. */
export const rule = ruleOf({
  key: "household",
  facts,
  identifiers,
  checks: [],
});
