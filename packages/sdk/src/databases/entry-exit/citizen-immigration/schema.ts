import type * as z from "zod";
import { PassportNumber } from "../../../identifiers/passport-number/index.js";
import { PersonalId } from "../../../identifiers/personal-id/index.js";
import { schemaOf } from "../../record.schema.js";
import { facts } from "./facts.js";
import { vi } from "./phrases.js";

/** Xuất nhập cảnh của công dân: a citizen in the national database on entry and exit (Law 49/2019/QH14, Article 41). */
export const CitizenImmigration = /* @__PURE__ */ schemaOf(
  "citizen-immigration",
  facts,
  { "passport-number": PassportNumber, "personal-id": PersonalId },
  vi,
);
export type CitizenImmigration = z.infer<typeof CitizenImmigration>;
export { CitizenImmigration as schema };
