import { cite } from "../../law/index.js";
import { basic, careful, otherBasic, sensitive, type Personal } from "../fact.js";
import type { FieldNote } from "../field-note.js";
import { bloodTypes, cardKinds, endings, genders, householdRoles, maritalStatuses, relativeRoles } from "./codes.js";
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

/** What no item names, and we keep to say what it does name. */
const ours = (noted: CitizenNote): CitizenNote => ({ ...noted, law: { ...noted.law, standing: "design" } });

/** 26 khoản của Điều 9 Luật Căn cước, and what stands inside them; the 25th holds two facts. */
export const fields = {
  birthName: note(1, "Họ, chữ đệm và tên khai sinh", "Name at birth", "one", basic, "group"),
  "birthName.family": note(1, "Họ", "Family name", "at-most-one", basic, "person-name"),
  "birthName.middle": note(1, "Chữ đệm", "Middle name", "at-most-one", basic, "person-name"),
  "birthName.given": note(1, "Tên", "Given name", "one", basic, "person-name"),
  otherNames: note(2, "Tên gọi khác", "Other names", "any", basic, "person-name"),
  personalId: note(3, "Số định danh cá nhân", "Personal identification number", "one", basic, { unit: "personal-id" }),
  birthDate: note(4, "Ngày, tháng, năm sinh", "Date of birth", "one", basic, "partial-date"),
  gender: { ...note(5, "Giới tính", "Gender", "one", basic, "code"), ...codes, list: genders },
  birthPlace: note(6, "Nơi sinh", "Place of birth", "at-most-one", basic, "address"),
  birthRegistrationPlace: note(7, "Nơi đăng ký khai sinh", "Place of birth registration", "at-most-one", basic, "address"),
  hometown: note(8, "Quê quán", "Home town", "at-most-one", basic, "address"),
  ethnicity: { ...note(9, "Dân tộc", "Ethnicity", "one", sensitive), ...codes },
  religion: { ...note(10, "Tôn giáo", "Religion", "at-most-one", sensitive), ...codes },
  nationalities: { ...note(11, "Quốc tịch", "Nationality", "at-least-one", basic, "country"), ...codes },
  bloodType: { ...note(12, "Nhóm máu", "Blood type", "at-most-one", careful, "code"), ...codes, list: bloodTypes },
  oldIdNumbers: note(13, "Số chứng minh nhân dân 09 số", "Nine-digit identity card number", "any", otherBasic, "nine-digits"),
  idCards: note(
    14,
    "Ngày, tháng, năm cấp, nơi cấp, thời hạn sử dụng của thẻ căn cước, thẻ căn cước công dân, chứng minh nhân dân 12 số",
    "Issue day, issuer and expiry of identity cards",
    "any",
    otherBasic,
    "group",
  ),
  "idCards[].kind": { ...note(14, "Loại giấy tờ", "Kind of card", "one", otherBasic, "code"), list: cardKinds },
  "idCards[].issuedOn": note(14, "Ngày, tháng, năm cấp", "Issued on", "one", otherBasic, "day"),
  "idCards[].issuedBy": note(14, "Nơi cấp", "Issued by", "at-most-one", otherBasic),
  "idCards[].expiresOn": note(14, "Thời hạn sử dụng", "Expires on", "at-most-one", otherBasic, "day"),
  relatives: note(
    15,
    "Họ tên, số định danh cá nhân, số chứng minh nhân dân 09 số, quốc tịch của cha, mẹ, vợ, chồng, con, người đại diện hợp pháp, người được đại diện",
    "Parents, spouse, children, legal representatives and represented persons",
    "any",
    basic,
    "group",
  ),
  "relatives[].role": { ...note(15, "Là ai", "Who it is", "one", basic, "code"), list: relativeRoles },
  "relatives[].name": note(15, "Họ và tên", "Full name", "one", basic, "person-name"),
  "relatives[].personalId": note(15, "Số định danh cá nhân", "Personal id", "at-most-one", basic, { unit: "personal-id" }),
  "relatives[].oldIdNumber": note(
    15,
    "Số chứng minh nhân dân 09 số",
    "Nine-digit identity card number",
    "at-most-one",
    otherBasic,
    "nine-digits",
  ),
  "relatives[].nationality": note(15, "Quốc tịch", "Nationality", "at-most-one", basic, "country"),
  permanentResidence: note(16, "Nơi thường trú", "Permanent residence", "at-most-one", basic, "address"),
  temporaryResidence: note(17, "Nơi tạm trú", "Temporary residence", "at-most-one", basic, "address"),
  currentResidence: note(18, "Nơi ở hiện tại", "Current residence", "at-most-one", basic, "address"),
  temporaryAbsence: note(19, "Tình trạng khai báo tạm vắng", "Declared temporary absence", "at-most-one", otherBasic, "group"),
  "temporaryAbsence.declared": note(19, "Đã khai báo tạm vắng", "Absence declared", "one", otherBasic, "yes-no"),
  "temporaryAbsence.from": ours(note(19, "Từ ngày", "From", "at-most-one", otherBasic, "day")),
  "temporaryAbsence.to": ours(note(19, "Đến ngày", "To", "at-most-one", otherBasic, "day")),
  residenceFileNumber: note(20, "Số hồ sơ cư trú", "Residence file number", "at-most-one", otherBasic),
  maritalStatus: { ...note(21, "Tình trạng hôn nhân", "Marital status", "at-most-one", basic, "code"), ...codes, list: maritalStatuses },
  relationToHead: { ...note(22, "Mối quan hệ với chủ hộ", "Relation to the head of household", "at-most-one", basic), ...codes },
  household: note(
    23,
    "Họ tên, số định danh cá nhân, số chứng minh nhân dân 09 số của chủ hộ và các thành viên hộ gia đình",
    "Head and members of the household",
    "any",
    basic,
    "group",
  ),
  "household[].role": { ...note(23, "Là ai trong hộ", "Who it is", "one", basic, "code"), list: householdRoles },
  "household[].name": note(23, "Họ và tên", "Full name", "one", basic, "person-name"),
  "household[].personalId": note(23, "Số định danh cá nhân", "Personal id", "at-most-one", basic, { unit: "personal-id" }),
  "household[].oldIdNumber": note(
    23,
    "Số chứng minh nhân dân 09 số",
    "Nine-digit identity card number",
    "at-most-one",
    otherBasic,
    "nine-digits",
  ),
  deathOrMissing: note(24, "Ngày, tháng, năm chết hoặc mất tích", "Day of death or disappearance", "at-most-one", basic, "group"),
  "deathOrMissing.kind": { ...note(24, "Chết hay mất tích", "Death or disappearance", "one", basic, "code"), list: endings },
  "deathOrMissing.date": note(24, "Ngày, tháng, năm", "Day", "one", basic, "day"),
  phones: note(25, "Số thuê bao di động", "Mobile phone numbers", "any", basic, { unit: "phone-number" }),
  emails: note(25, "Địa chỉ thư điện tử", "E-mail addresses", "any", otherBasic),
  shared: note(26, "Thông tin khác theo quy định của Chính phủ", "Other information by rule of the Government", "any", otherBasic, "group"),
  "shared[].group": ours(note(26, "Nhóm thông tin", "Group of information", "one", otherBasic)),
  "shared[].reference": ours(note(26, "Chỗ giữ thông tin", "Where it is kept", "one", otherBasic)),
} as const satisfies Record<keyof Citizen, CitizenNote> & Readonly<Record<string, CitizenNote>>;

/** Những điều đứng trên cùng của bản ghi, without what stands inside groups. */
export const topFields = /* @__PURE__ */ Object.keys(fields).filter((path) => !path.includes(".")) as readonly (keyof Citizen)[];
