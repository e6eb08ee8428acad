import type { Bilingual } from "../../core/index.js";
import type { Citation } from "../../law/index.js";
import { cite } from "../../law/index.js";
import { countries, genders, maritalStatuses, type CodeName } from "./codes.js";

/** Một cột của sổ đăng ký dân cư phẳng: what offices keep in a spreadsheet, one person a row. */
export interface Column {
  readonly key: string;
  readonly name: Bilingual;
  /** Other headers that offices write, in both languages. */
  readonly aliases: readonly string[];
  readonly kind: "identifier" | "person-name" | "date" | "code" | "address" | "text";
  /** The identifier that the column holds. */
  readonly unit?: string;
  /** True for a date of which only the year, or the month of the year, may be known. */
  readonly partial?: boolean;
  /** Codes and what people write for them; which other codes are refused, the rule says. */
  readonly codes?: readonly CodeName[];
  readonly required: boolean;
  readonly personal?: "basic" | "sensitive";
  readonly law: Citation;
  readonly example: string;
}

const item = (n: number): Citation => cite("26/2023/QH15", `Điều 9 khoản ${n}`, "statute");

/** Các cột, theo thứ tự của một dòng. One a line, like the table that it is. */
// prettier-ignore
export const columns = [
  { key: "personalId", name: { vi: "Số định danh cá nhân", en: "Personal id" }, aliases: ["Số ĐDCN", "Số CCCD", "Số căn cước", "Số căn cước công dân", "Số thẻ căn cước", "CCCD", "CCCD/ĐDCN", "Mã định danh", "Số định danh", "ID number", "Personal identification number", "National id"], kind: "identifier", unit: "personal-id", required: true, personal: "basic", law: item(3), example: "001250000001" },
  { key: "fullName", name: { vi: "Họ, chữ đệm và tên khai sinh", en: "Full name at birth" }, aliases: ["Họ và tên", "Họ tên", "Họ và tên khai sinh", "Họ, chữ đệm và tên", "Tên", "Full name", "Name", "Birth name"], kind: "person-name", required: true, personal: "basic", law: item(1), example: "Nguyễn Văn An" },
  { key: "birthDate", name: { vi: "Ngày, tháng, năm sinh", en: "Date of birth" }, aliases: ["Ngày sinh", "Năm sinh", "Ngày tháng năm sinh", "Sinh ngày", "Birth date", "Birthday", "DOB", "Born on"], kind: "date", partial: true, required: true, personal: "basic", law: item(4), example: "2050-03-21" },
  { key: "gender", name: { vi: "Giới tính", en: "Gender" }, aliases: ["Nam/nữ", "Phái", "GT", "Sex"], kind: "code", codes: genders, required: true, personal: "basic", law: item(5), example: "1" },
  { key: "ethnicity", name: { vi: "Dân tộc", en: "Ethnicity" }, aliases: ["Thành phần dân tộc", "Ethnic group"], kind: "text", required: true, personal: "sensitive", law: item(9), example: "Kinh" },
  { key: "nationality", name: { vi: "Quốc tịch", en: "Nationality" }, aliases: ["Mã quốc tịch", "Nationalities", "Citizenship"], kind: "code", codes: countries, required: true, personal: "basic", law: item(11), example: "VN" },
  { key: "birthRegistrationPlace", name: { vi: "Nơi đăng ký khai sinh", en: "Place of birth registration" }, aliases: ["Nơi ĐKKS", "Nơi khai sinh", "Birth registration place"], kind: "address", required: false, personal: "basic", law: item(7), example: "Xã Tân An, Tỉnh Vĩnh Long" },
  { key: "hometown", name: { vi: "Quê quán", en: "Home town" }, aliases: ["Nguyên quán", "Quê", "Hometown", "Native place"], kind: "address", required: false, personal: "basic", law: item(8), example: "Xã Tân An, Tỉnh Vĩnh Long" },
  { key: "permanentResidence", name: { vi: "Nơi thường trú", en: "Permanent residence" }, aliases: ["Thường trú", "Địa chỉ thường trú", "Hộ khẩu thường trú", "HKTT", "Địa chỉ", "Permanent address", "Address"], kind: "address", required: false, personal: "basic", law: item(16), example: "Số 1 Đường Hoa Sen, Phường Bình Minh, Thành phố Hà Nội" },
  { key: "temporaryResidence", name: { vi: "Nơi tạm trú", en: "Temporary residence" }, aliases: ["Tạm trú", "Địa chỉ tạm trú", "Temporary address"], kind: "address", required: false, personal: "basic", law: item(17), example: "Số 2 Đường Hoa Mai, Phường Bình Minh, Thành phố Hà Nội" },
  { key: "currentResidence", name: { vi: "Nơi ở hiện tại", en: "Current residence" }, aliases: ["Chỗ ở hiện tại", "Chỗ ở hiện nay", "Địa chỉ hiện tại", "Nơi ở hiện nay", "Current address"], kind: "address", required: false, personal: "basic", law: item(18), example: "Số 1 Đường Hoa Sen, Phường Bình Minh, Thành phố Hà Nội" },
  { key: "oldIdNumber", name: { vi: "Số chứng minh nhân dân 09 số", en: "Nine-digit identity card number" }, aliases: ["Số CMND", "CMND", "CMND 9 số", "CMND cũ", "Chứng minh nhân dân", "Số CMND 9 số", "Old id number", "Old identity card number"], kind: "text", required: false, personal: "basic", law: item(13), example: "000000001" },
  { key: "taxCode", name: { vi: "Mã số thuế", en: "Tax code" }, aliases: ["MST", "Mã số thuế cá nhân", "MST cá nhân", "Tax id", "Tax number"], kind: "identifier", unit: "tax-code", required: false, personal: "basic", law: cite("86/2024/TT-BTC", "Điều 5", "statute", { until: "2026-07-01" }), example: "001250000001" },
  { key: "phone", name: { vi: "Số thuê bao di động", en: "Mobile phone number" }, aliases: ["Số điện thoại", "Điện thoại", "SĐT", "ĐT", "Di động", "Số di động", "Phone", "Phone number", "Mobile"], kind: "identifier", unit: "phone-number", required: false, personal: "basic", law: item(25), example: "0900000001" },
  { key: "fatherName", name: { vi: "Họ tên cha", en: "Father's name" }, aliases: ["Họ và tên cha", "Tên cha", "Họ tên bố", "Cha", "Father name", "Father"], kind: "person-name", required: false, personal: "basic", law: item(15), example: "Nguyễn Văn Bình" },
  { key: "fatherPersonalId", name: { vi: "Số định danh cá nhân của cha", en: "Father's personal id" }, aliases: ["Số ĐDCN cha", "Số ĐDCN của cha", "Số CCCD cha", "CCCD cha", "CCCD của cha", "CCCD bố", "Father personal id", "Father id"], kind: "identifier", unit: "personal-id", required: false, personal: "basic", law: item(15), example: "001230000001" },
  { key: "motherName", name: { vi: "Họ tên mẹ", en: "Mother's name" }, aliases: ["Họ và tên mẹ", "Tên mẹ", "Mẹ", "Mother name", "Mother"], kind: "person-name", required: false, personal: "basic", law: item(15), example: "Trần Thị Cúc" },
  { key: "motherPersonalId", name: { vi: "Số định danh cá nhân của mẹ", en: "Mother's personal id" }, aliases: ["Số ĐDCN mẹ", "Số ĐDCN của mẹ", "Số CCCD mẹ", "CCCD mẹ", "CCCD của mẹ", "Mother personal id", "Mother id"], kind: "identifier", unit: "personal-id", required: false, personal: "basic", law: item(15), example: "001330000002" },
  { key: "spouseName", name: { vi: "Họ tên vợ hoặc chồng", en: "Spouse's name" }, aliases: ["Họ tên vợ/chồng", "Họ tên vợ (chồng)", "Họ và tên vợ/chồng", "Vợ/chồng", "Vợ hoặc chồng", "Spouse name", "Spouse"], kind: "person-name", required: false, personal: "basic", law: item(15), example: "Lê Thị Dung" },
  { key: "maritalStatus", name: { vi: "Tình trạng hôn nhân", en: "Marital status" }, aliases: ["Hôn nhân", "TTHN"], kind: "code", codes: maritalStatuses, required: false, personal: "basic", law: item(21), example: "2" },
  { key: "deathOn", name: { vi: "Ngày, tháng, năm chết", en: "Date of death" }, aliases: ["Ngày chết", "Ngày mất", "Death date", "Died on", "Death on"], kind: "date", required: false, personal: "basic", law: item(24), example: "2089-06-30" },
  { key: "headPersonalId", name: { vi: "Số định danh cá nhân của chủ hộ", en: "Personal id of the head of household" }, aliases: ["Số ĐDCN chủ hộ", "Số ĐDCN của chủ hộ", "Số CCCD chủ hộ", "CCCD chủ hộ", "Head of household id", "Head personal id"], kind: "identifier", unit: "personal-id", required: false, personal: "basic", law: item(23), example: "001250000001" },
  { key: "relationToHead", name: { vi: "Mối quan hệ với chủ hộ", en: "Relation to the head of household" }, aliases: ["Quan hệ với chủ hộ", "Quan hệ chủ hộ", "QH với chủ hộ", "Relation to head"], kind: "text", required: false, personal: "basic", law: item(22), example: "Chủ hộ" },
  { key: "cardIssuedOn", name: { vi: "Ngày cấp thẻ căn cước", en: "Identity card issued on" }, aliases: ["Ngày cấp", "Ngày cấp thẻ", "Ngày cấp CCCD", "Ngày cấp căn cước", "Card issued on", "Issue date", "Issued on"], kind: "date", required: false, personal: "basic", law: item(14), example: "2086-05-04" },
  { key: "cardExpiresOn", name: { vi: "Thời hạn sử dụng thẻ căn cước", en: "Identity card expires on" }, aliases: ["Ngày hết hạn", "Có giá trị đến", "Thời hạn sử dụng", "Hạn sử dụng", "Card expires on", "Expiry date", "Expires on"], kind: "date", required: false, personal: "basic", law: item(14), example: "2110-03-21" },
  { key: "email", name: { vi: "Địa chỉ thư điện tử", en: "E-mail address" }, aliases: ["Thư điện tử", "Email", "E-mail", "Email address"], kind: "text", required: false, personal: "basic", law: item(25), example: "an@example.com" },
  { key: "updatedOn", name: { vi: "Ngày cập nhật", en: "Updated on" }, aliases: ["Ngày cập nhật dữ liệu", "Cập nhật ngày", "Cập nhật lần cuối", "Ngày cập nhật cuối", "Last updated", "Update date", "Updated at"], kind: "date", required: false, law: cite("58/2026/NĐ-CP", "Điều 5", "design"), example: "2089-11-20" },
] as const satisfies readonly Column[];

/** Tên một cột. */
export type ColumnKey = (typeof columns)[number]["key"];

/** Một dòng của sổ đăng ký phẳng: canonical texts in the order of {@link columns}; a cell may be absent. */
export type Row = readonly (string | undefined)[];
