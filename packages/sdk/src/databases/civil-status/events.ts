import type { CodeName } from "../column.js";

/** Nhóm của một sự kiện hộ tịch: confirmed by the registrar, entered by decision, or settled abroad. */
export type EventGroup = "confirmed" | "by-decision" | "abroad";

/** Sự kiện hộ tịch theo Điều 3 Luật Hộ tịch 60/2014/QH13, in its order. The codes are ours: the law numbers none. */
// prettier-ignore
export const events = [
  { code: "birth", vi: "Khai sinh", en: "Birth", group: "confirmed", clause: 1 },
  { code: "marriage", vi: "Kết hôn", en: "Marriage", group: "confirmed", clause: 1 },
  { code: "guardianship", vi: "Giám hộ", en: "Guardianship", group: "confirmed", clause: 1 },
  { code: "parent-child-recognition", vi: "Nhận cha, mẹ, con", en: "Recognition of a parent or child", group: "confirmed", clause: 1 },
  { code: "change", vi: "Thay đổi hộ tịch", en: "Change of civil status", group: "confirmed", clause: 1 },
  { code: "correction", vi: "Cải chính hộ tịch", en: "Correction of civil status", group: "confirmed", clause: 1 },
  { code: "ethnicity-redetermination", vi: "Xác định lại dân tộc", en: "Redetermination of ethnicity", group: "confirmed", clause: 1 },
  { code: "supplement", vi: "Bổ sung thông tin hộ tịch", en: "Supplement to civil status", group: "confirmed", clause: 1 },
  { code: "death", vi: "Khai tử", en: "Death", group: "confirmed", clause: 1 },
  { code: "nationality-change", vi: "Thay đổi quốc tịch", en: "Change of nationality", group: "by-decision", clause: 2 },
  { code: "parent-child-determination", vi: "Xác định cha, mẹ, con", en: "Determination of a parent or child", group: "by-decision", clause: 2 },
  { code: "gender-redetermination", vi: "Xác định lại giới tính", en: "Redetermination of gender", group: "by-decision", clause: 2 },
  { code: "adoption", vi: "Nuôi con nuôi", en: "Adoption", group: "by-decision", clause: 2 },
  { code: "adoption-end", vi: "Chấm dứt việc nuôi con nuôi", en: "End of an adoption", group: "by-decision", clause: 2 },
  { code: "divorce", vi: "Ly hôn", en: "Divorce", group: "by-decision", clause: 2 },
  { code: "annulment", vi: "Hủy việc kết hôn trái pháp luật", en: "Annulment of an unlawful marriage", group: "by-decision", clause: 2 },
  { code: "marriage-recognition", vi: "Công nhận việc kết hôn", en: "Recognition of a marriage", group: "by-decision", clause: 2 },
  { code: "guardianship-recognition", vi: "Công nhận giám hộ", en: "Recognition of a guardianship", group: "by-decision", clause: 2 },
  { code: "declared-missing", vi: "Tuyên bố mất tích", en: "Declared missing", group: "by-decision", clause: 2 },
  { code: "declared-missing-cancelled", vi: "Hủy tuyên bố mất tích", en: "Declaration of missing cancelled", group: "by-decision", clause: 2 },
  { code: "declared-dead", vi: "Tuyên bố đã chết", en: "Declared dead", group: "by-decision", clause: 2 },
  { code: "declared-dead-cancelled", vi: "Hủy tuyên bố đã chết", en: "Declaration of death cancelled", group: "by-decision", clause: 2 },
  { code: "incapacity", vi: "Tuyên bố mất hoặc hạn chế năng lực hành vi dân sự", en: "Declared without or with limited capacity", group: "by-decision", clause: 2 },
  { code: "incapacity-cancelled", vi: "Hủy tuyên bố mất hoặc hạn chế năng lực hành vi dân sự", en: "Declaration of incapacity cancelled", group: "by-decision", clause: 2 },
  { code: "event-abroad", vi: "Sự kiện hộ tịch đã giải quyết ở nước ngoài", en: "Event settled abroad", group: "abroad", clause: 3 },
  { code: "other", vi: "Việc hộ tịch khác theo quy định của pháp luật", en: "Other event by law", group: "confirmed", clause: 4 },
] as const satisfies readonly (CodeName & { readonly group: EventGroup; readonly clause: 1 | 2 | 3 | 4 })[];

/** Mã của một sự kiện hộ tịch. */
export type EventCode = (typeof events)[number]["code"];
