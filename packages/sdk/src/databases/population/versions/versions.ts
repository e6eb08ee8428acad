import { isPlainDate, type Bilingual, type PlainDate, type Reason } from "../../../core/index.js";
import { at, cite, type Citation } from "../../../law/index.js";
import { facts as facts2014 } from "../citizen-2014/facts.js";
import { Citizen2014 } from "../citizen-2014/schema.js";
import { topFields } from "../fields.js";
import { Citizen } from "../schema.js";
import type { CitizenVersionReason } from "./phrases.js";
import { Citizen2016 } from "./schema.js";

interface Version<Key extends string, Schema> {
  readonly key: Key;
  readonly from: PlainDate;
  /** The first day on which it no longer holds. */
  readonly until?: PlainDate;
  readonly name: Bilingual;
  readonly law: readonly Citation[];
  /** How many items the act lists; an item may hold more than one fact. */
  readonly items: number;
  /** Its record in the catalogue, where it has one of its own. */
  readonly record: "citizen" | "citizen-2014";
  /** The facts at the top of the record. */
  readonly facts: readonly string[];
  readonly schema: Schema;
}

/** Một phiên bản của bản ghi công dân. */
export type CitizenVersion = Version<"2016", typeof Citizen2016> | Version<"2021", typeof Citizen2014> | Version<"2024", typeof Citizen>;

const first = /* @__PURE__ */ cite("59/2014/QH13", "Điều 9 khoản 1", "statute", { readOn: "2026-11-25", until: "2024-07-01" });
const amended = /* @__PURE__ */ cite("68/2020/QH14", "Điều 37 khoản 1", "secondary", { readOn: "2026-11-25" });
const current = /* @__PURE__ */ cite("26/2023/QH15", "Điều 9", "statute");

/** Ngày gần nhất mà luật được đọc: what later days bring, nobody here knows. */
export const lawReadOn: PlainDate = current.readOn;

const of2021 = /* @__PURE__ */ new Set(["temporaryResidence", "temporaryAbsence", "members"]);
// not a fact of Article 9 in the law of 2014
const listed2014 = /* @__PURE__ */ Object.keys(facts2014).filter((key) => key !== "personalId");

/** Mọi phiên bản, cũ trước: their periods touch and do not overlap. */
export const citizenVersions: readonly CitizenVersion[] = [
  {
    key: "2016",
    from: "2016-01-01",
    until: "2021-07-01",
    name: { vi: "Luật Căn cước công dân 2014", en: "Law on Citizen Identification of 2014" },
    law: [first],
    items: 15,
    record: "citizen-2014",
    facts: listed2014.filter((key) => !of2021.has(key)),
    schema: Citizen2016,
  },
  {
    key: "2021",
    from: "2021-07-01",
    until: "2024-07-01",
    name: { vi: "Luật Căn cước công dân 2014, sửa đổi năm 2020", en: "Law on Citizen Identification of 2014, as amended in 2020" },
    law: [first, amended],
    items: 18,
    record: "citizen-2014",
    facts: listed2014,
    schema: Citizen2014,
  },
  {
    key: "2024",
    from: "2024-07-01",
    name: { vi: "Luật Căn cước 2023", en: "Law on Identification of 2023" },
    law: [current],
    items: 26,
    record: "citizen",
    facts: topFields,
    schema: Citizen,
  },
];

/** Lược đồ của một ngày, hoặc vì sao không có. */
export type CitizenAsOf =
  | { readonly ok: true; readonly version: CitizenVersion; readonly remarks: readonly Reason<CitizenVersionReason>[] }
  | { readonly ok: false; readonly reasons: readonly Reason<CitizenVersionReason>[] };

const AMENDMENT: PlainDate = "2026-07-01";

/**
 * Lược đồ công dân theo ngày của dữ liệu: the law in force on the day of the fact, not the latest. Before 1/1/2016 there is
 * none. For days after the law was last read the answer is the law then known, with a remark. Never throws.
 */
export function citizenAsOf(date: string): CitizenAsOf {
  const none = (code: CitizenVersionReason): CitizenAsOf => ({ ok: false, reasons: [{ code, params: {} }] });
  if (!isPlainDate(date)) return none("citizen-version/not-a-day");
  const version = at(citizenVersions, date);
  if (version === undefined) return none("citizen-version/none-yet");
  const remarks: Reason<CitizenVersionReason>[] = [];
  if (date >= AMENDMENT) remarks.push({ code: "citizen-version/amendment-not-read", params: {} });
  if (date > lawReadOn) remarks.push({ code: "citizen-version/after-reading", params: { readOn: lawReadOn } });
  return { ok: true, version, remarks };
}
