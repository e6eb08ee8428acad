import { cite } from "../../law/index.js";
import { basic, careful, otherBasic, sensitive, type Personal } from "../fact.js";
import type { FieldNote } from "../field-note.js";
import type { Citizen } from "./schema.js";

/** Ghi chú về một mục của Điều 9. */
export interface CitizenNote extends FieldNote {
  /** The item (khoản) of Article 9. */
  readonly item: number;
  readonly personal: Personal;
}

const codes = { codes: cite("QCVN 109:2017/BTTTT", "Phụ lục", "implementation") } as const;

function note(
  item: number,
  vi: string,
  en: string,
  cardinality: FieldNote["cardinality"],
  personal: Personal,
  type: FieldNote["type"] | { readonly unit: string } = "text",
): CitizenNote {
  const law = cite("26/2023/QH15", `Điều 9 khoản ${item}`, "statute");
  return { item, name: { vi, en }, cardinality, personal, law, ...(typeof type === "string" ? { type } : { type: "unit", ...type }) };
}

/** 26 khoản của Điều 9 Luật Căn cước; the 25th holds two facts. */
export const fields = {
  birthName: note(1, "Họ, chữ đệm và tên khai sinh", "Name at birth", "one", basic, "group"),
  otherNames: note(2, "Tên gọi khác", "Other names", "any", basic, "person-name"),
  personalId: note(3, "Số định danh cá nhân", "Personal identification number", "one", basic, { unit: "personal-id" }),
  birthDate: note(4, "Ngày, tháng, năm sinh", "Date of birth", "one", basic, "partial-date"),
  gender: { ...note(5, "Giới tính", "Gender", "one", basic, "code"), ...codes },
  birthPlace: note(6, "Nơi sinh", "Place of birth", "at-most-one", basic, "address"),
  birthRegistrationPlace: note(7, "Nơi đăng ký khai sinh", "Place of birth registration", "at-most-one", basic, "address"),
  hometown: note(8, "Quê quán", "Home town", "at-most-one", basic, "address"),
  ethnicity: { ...note(9, "Dân tộc", "Ethnicity", "one", sensitive), ...codes },
  religion: { ...note(10, "Tôn giáo", "Religion", "at-most-one", sensitive), ...codes },
  nationalities: { ...note(11, "Quốc tịch", "Nationality", "at-least-one", basic, "country"), ...codes },
  bloodType: { ...note(12, "Nhóm máu", "Blood type", "at-most-one", careful, "code"), ...codes },
  oldIdNumbers: note(13, "Số chứng minh nhân dân 09 số", "Nine-digit identity card number", "any", otherBasic),
  idCards: note(
    14,
    "Ngày, tháng, năm cấp, nơi cấp, thời hạn sử dụng của thẻ căn cước, thẻ căn cước công dân, chứng minh nhân dân 12 số",
    "Issue day, issuer and expiry of identity cards",
    "any",
    otherBasic,
    "group",
  ),
  relatives: note(
    15,
    "Họ tên, số định danh cá nhân, số chứng minh nhân dân 09 số, quốc tịch của cha, mẹ, vợ, chồng, con, người đại diện hợp pháp, người được đại diện",
    "Parents, spouse, children, legal representatives and represented persons",
    "any",
    basic,
    "group",
  ),
  permanentResidence: note(16, "Nơi thường trú", "Permanent residence", "at-most-one", basic, "address"),
  temporaryResidence: note(17, "Nơi tạm trú", "Temporary residence", "at-most-one", basic, "address"),
  currentResidence: note(18, "Nơi ở hiện tại", "Current residence", "at-most-one", basic, "address"),
  temporaryAbsence: note(19, "Tình trạng khai báo tạm vắng", "Declared temporary absence", "at-most-one", otherBasic, "group"),
  residenceFileNumber: note(20, "Số hồ sơ cư trú", "Residence file number", "at-most-one", otherBasic),
  maritalStatus: { ...note(21, "Tình trạng hôn nhân", "Marital status", "at-most-one", basic, "code"), ...codes },
  relationToHead: { ...note(22, "Mối quan hệ với chủ hộ", "Relation to the head of household", "at-most-one", basic), ...codes },
  household: note(
    23,
    "Họ tên, số định danh cá nhân, số chứng minh nhân dân 09 số của chủ hộ và các thành viên hộ gia đình",
    "Head and members of the household",
    "any",
    basic,
    "group",
  ),
  deathOrMissing: note(24, "Ngày, tháng, năm chết hoặc mất tích", "Day of death or disappearance", "at-most-one", basic, "group"),
  phones: note(25, "Số thuê bao di động", "Mobile phone numbers", "any", basic, { unit: "phone-number" }),
  emails: note(25, "Địa chỉ thư điện tử", "E-mail addresses", "any", otherBasic),
  shared: note(26, "Thông tin khác theo quy định của Chính phủ", "Other information by rule of the Government", "any", otherBasic, "group"),
} as const satisfies Record<keyof Citizen, CitizenNote>;
