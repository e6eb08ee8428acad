import type { MinistryCode } from "../../codes/ministry/index.js";
import * as ministry from "../../codes/ministry/index.js";
import type { Bilingual, PlainDate } from "../../core/index.js";
import { cite, type Citation } from "../../law/index.js";
import { databaseRows, groupRows, ownerRows } from "./tables.generated.js";

/** Ký hiệu của một cơ quan chủ quản, as the annex abbreviates it. */
export type OwnerKey = keyof typeof ownerRows;

/** Cơ quan chủ quản, under its present name. */
export interface Owner extends Bilingual {
  readonly key: OwnerKey;
  /** Its level-1 code; absent where it was not found, or where it is no ministry. */
  readonly ministry?: MinistryCode;
}

/** Một bộ đã nhập vào bộ khác: since `until` it is no more. */
export interface FormerOwner {
  readonly code: MinistryCode;
  readonly vi: string;
  readonly until: PlainDate;
}

/** Một cơ sở dữ liệu quốc gia mà luật gọi tên. */
export interface NationalDatabase {
  readonly key: string;
  readonly name: Bilingual;
  /** Absent where no source said who runs it now. */
  readonly owner?: OwnerKey;
  readonly law: Citation;
}

/** Một nhóm thông tin mà các cơ quan chia sẻ cho Cơ sở dữ liệu quốc gia về dân cư. */
export interface SharedGroup {
  readonly list: 1 | 2 | 3;
  /** Số thứ tự trong danh mục. */
  readonly no: number;
  readonly owners: readonly OwnerKey[];
  /** Tên nhóm, in Vietnamese only: an English one would be ours. */
  readonly vi: string;
  /** How many lines of detail stand under it. */
  readonly lines: number;
  /** False for the names that the scan has damaged. */
  readonly legible: boolean;
}

/** Cơ quan theo ký hiệu. */
export function owner(key: OwnerKey): Owner {
  return { key, ...ownerRows[key] };
}

/** Mọi cơ quan chủ quản được nêu. */
export const ownerKeys = /* @__PURE__ */ Object.keys(ownerRows) as readonly OwnerKey[];

/** Những bộ đã nhập vào cơ quan ấy, theo `codes/ministry`: most of each went there. */
export function formerOwners(key: OwnerKey): FormerOwner[] {
  return ministry.codes().flatMap((code) => {
    const row = ministry.entry(code);
    return row?.mergedInto === ownerRows[key].vi && row.until !== undefined ? [{ code, vi: row.vi, until: row.until }] : [];
  });
}

/** 11 cơ sở dữ liệu quốc gia đã thấy tên; {@link listed} are said to be in the list. */
export const nationalDatabases: readonly NationalDatabase[] = databaseRows;

/** Số cơ sở dữ liệu trong Danh mục, theo nguồn thứ cấp: the list itself was not read, so nine names are missing here. */
export const listed = { count: 20, law: /* @__PURE__ */ cite("11/2026/QĐ-TTg", "Danh mục", "secondary") } as const;

/**
 * 114 cơ sở dữ liệu chuyên ngành, in the four groups by readiness that a newspaper of February 2025 reported, in its order.
 * What divides the groups was not read in any act, so they have no names here.
 */
export const readiness = { groups: [87, 9, 14, 4], total: 114, reported: "2025-02" } as const;

/** 204 nhóm thông tin của Phụ lục V: transcribed by hand from a scan, to be verified against the signed text. */
export const sharedGroups: readonly SharedGroup[] = /* @__PURE__ */ groupRows.map(([list, no, owners, lines, vi, name]): SharedGroup => ({
  list,
  no,
  owners,
  lines,
  vi,
  legible: name === "read",
}));

/** Căn cứ của {@link sharedGroups}. `verified` stays false until somebody has held the table against the signed text. */
export const sharedGroupsSource = { law: /* @__PURE__ */ cite("58/2026/NĐ-CP", "Phụ lục V", "secondary"), verified: false } as const;

/** Mục đích của ba danh mục trong Phụ lục V. */
export const listPurposes: Readonly<Record<SharedGroup["list"], Bilingual>> = {
  1: {
    vi: "Chỉ đạo điều hành của Chính phủ; phân tích dân số, doanh nghiệp",
    en: "Direction by the Government; analysis of the population and of enterprises",
  },
  2: { vi: "Giải quyết thủ tục hành chính và chỉ đạo điều hành", en: "Administrative procedures and direction" },
  3: { vi: "Đấu tranh phòng, chống tội phạm", en: "Fighting and preventing crime" },
};

/** Những nhóm mà một cơ quan có trách nhiệm chia sẻ. */
export function groupsOf(key: OwnerKey): SharedGroup[] {
  return sharedGroups.filter(({ owners }) => owners.includes(key));
}
