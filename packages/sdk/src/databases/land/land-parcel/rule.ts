import * as landParcelId from "../../../identifiers/land-parcel-id/index.js";
import { ruleOf } from "../../cell-checks.js";
import { facts } from "./facts.js";

/** Các mã có trong một dòng. */
export const identifiers = { "land-parcel-id": landParcelId } as const;

/** Quy tắc của một dòng: one parcel. */
export const rule = ruleOf({
  key: "land-parcel",
  facts,
  identifiers,
  checks: [],
});
