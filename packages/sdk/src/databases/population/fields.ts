import type { Bilingual } from "../../core/index.js";
import { cite, type Citation } from "../../law/index.js";
import type { Citizen } from "./schema.js";

/** Điều pháp luật nói về một mục của Điều 9, và điều bộ công cụ tự chọn. */
export interface FieldNote {
  /** The item (khoản) of Article 9. */
  readonly item: number;
  readonly name: Bilingual;
  readonly cardinality: "one" | "at-most-one" | "any" | "at-least-one";
  /** What Decree 356/2025/NĐ-CP calls such data. */
  readonly personal: { readonly category: "basic" | "sensitive"; readonly law: Citation };
  /** The item itself. */
  readonly law: Citation;
  /** Why it has this type and this cardinality: the law lists facts, not types. */
  readonly type: Citation;
  /** Where its codes were seen in use. */
  readonly codes?: Citation;
}

/** Điều 3 lists it by name. */
const basic = { category: "basic", law: cite("356/2025/NĐ-CP", "Điều 3", "statute") } as const;
/** Điều 3 ends with other data about a particular person; that this is such data is our reading. */
const otherBasic = { category: "basic", law: cite("356/2025/NĐ-CP", "Điều 3", "design") } as const;
const sensitive = { category: "sensitive", law: cite("356/2025/NĐ-CP", "Điều 4", "statute") } as const;
/** Whether blood type is health data under Điều 4 was not read: we take the careful side. */
const careful = { category: "sensitive", law: cite("356/2025/NĐ-CP", "Điều 4", "design") } as const;

const codes = { codes: cite("QCVN 109:2017/BTTTT", "Phụ lục", "implementation") } as const;

function note(item: number, vi: string, en: string, cardinality: FieldNote["cardinality"], personal: FieldNote["personal"]): FieldNote {
  const at = `Điều 9 khoản ${item}`;
  return {
    item,
    name: { vi, en },
    cardinality,
    personal,
    law: cite("26/2023/QH15", at, "statute"),
    type: cite("26/2023/QH15", at, "design"),
  };
}

/** 26 khoản của Điều 9 Luật Căn cước; the 25th holds two facts. */
export const fields = {
  birthName: note(1, "Họ, chữ đệm và tên khai sinh", "Name at birth", "one", basic),
  otherNames: note(2, "Tên gọi khác", "Other names", "any", basic),
  personalId: note(3, "Số định danh cá nhân", "Personal identification number", "one", basic),
  birthDate: note(4, "Ngày, tháng, năm sinh", "Date of birth", "one", basic),
  gender: { ...note(5, "Giới tính", "Gender", "one", basic), ...codes },
  birthPlace: note(6, "Nơi sinh", "Place of birth", "at-most-one", basic),
  birthRegistrationPlace: note(7, "Nơi đăng ký khai sinh", "Place of birth registration", "at-most-one", basic),
  hometown: note(8, "Quê quán", "Home town", "at-most-one", basic),
  ethnicity: { ...note(9, "Dân tộc", "Ethnicity", "one", sensitive), ...codes },
  religion: { ...note(10, "Tôn giáo", "Religion", "at-most-one", sensitive), ...codes },
  nationalities: { ...note(11, "Quốc tịch", "Nationality", "at-least-one", basic), ...codes },
  bloodType: { ...note(12, "Nhóm máu", "Blood type", "at-most-one", careful), ...codes },
  oldIdNumbers: note(13, "Số chứng minh nhân dân 09 số", "Nine-digit identity card number", "any", otherBasic),
  idCards: note(
    14,
    "Ngày, tháng, năm cấp, nơi cấp, thời hạn sử dụng của thẻ căn cước, thẻ căn cước công dân, chứng minh nhân dân 12 số",
    "Issue day, issuer and expiry of identity cards",
    "any",
    otherBasic,
  ),
  relatives: note(
    15,
    "Họ tên, số định danh cá nhân, số chứng minh nhân dân 09 số, quốc tịch của cha, mẹ, vợ, chồng, con, người đại diện hợp pháp, người được đại diện",
    "Parents, spouse, children, legal representatives and represented persons",
    "any",
    basic,
  ),
  permanentResidence: note(16, "Nơi thường trú", "Permanent residence", "at-most-one", basic),
  temporaryResidence: note(17, "Nơi tạm trú", "Temporary residence", "at-most-one", basic),
  currentResidence: note(18, "Nơi ở hiện tại", "Current residence", "at-most-one", basic),
  temporaryAbsence: note(19, "Tình trạng khai báo tạm vắng", "Declared temporary absence", "at-most-one", otherBasic),
  residenceFileNumber: note(20, "Số hồ sơ cư trú", "Residence file number", "at-most-one", otherBasic),
  maritalStatus: { ...note(21, "Tình trạng hôn nhân", "Marital status", "at-most-one", basic), ...codes },
  relationToHead: { ...note(22, "Mối quan hệ với chủ hộ", "Relation to the head of household", "at-most-one", basic), ...codes },
  household: note(
    23,
    "Họ tên, số định danh cá nhân, số chứng minh nhân dân 09 số của chủ hộ và các thành viên hộ gia đình",
    "Head and members of the household",
    "any",
    basic,
  ),
  deathOrMissing: note(24, "Ngày, tháng, năm chết hoặc mất tích", "Day of death or disappearance", "at-most-one", basic),
  phones: note(25, "Số thuê bao di động", "Mobile phone numbers", "any", basic),
  emails: note(25, "Địa chỉ thư điện tử", "E-mail addresses", "any", otherBasic),
  shared: note(26, "Thông tin khác theo quy định của Chính phủ", "Other information by rule of the Government", "any", otherBasic),
} as const satisfies Record<keyof Citizen, FieldNote>;
