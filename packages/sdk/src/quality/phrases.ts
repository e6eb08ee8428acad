import type { Phrasebook } from "../core/index.js";
import type { CellReason } from "./clean/problems.js";

/** Mọi mã lý do của việc soát tệp, ngoài những mã của quy tắc. */
export type QualityReason = CellReason | "citizen/duplicate-id" | "citizen/possible-duplicate";

/** Câu tiếng Việt. */
export const vi: Phrasebook<QualityReason> = {
  "cell/lost-zeros": (p) =>
    `Số phải có đủ ${p["zeros"]} số 0 đầu: có vẻ bảng tính đã làm mất số 0 đầu; hãy so với giấy tờ rồi nhập lại ở cột định dạng văn bản`,
  "cell/scientific-number": () =>
    "Số phải có đủ từng chữ số: bảng tính đã đổi sang dạng khoa học (như 1.25E+9) và các chữ số sau đã mất, phải nhập lại từ nguồn",
  "cell/old-id-number": () =>
    "Cột này phải là số định danh 12 chữ số: 9 chữ số có vẻ là số chứng minh nhân dân cũ, hãy chuyển sang cột của nó",
  "cell/serial-date": () => "Ngày phải ở dạng ngày: số này có vẻ là cách Excel đếm ngày; hãy định dạng cột là ngày rồi lưu lại",
  "cell/placeholder": () => "Ô chưa có dữ liệu nên để trống: dấu gạch hay chữ “không rõ” làm máy tưởng là dữ liệu; ở đây đã coi là trống",
  "cell/spacing": () => "Giữa các chữ chỉ nên có một khoảng trắng, hai đầu không có, không có ký tự vô hình",
  "cell/font-damage": (p) => `Có vẻ là chữ gõ bằng phông ${p["encoding"]}: cần chuyển sang Unicode và so lại với giấy tờ`,
  "cell/look-alike": () => "Có ký tự chỉ trông giống chữ cái tiếng Việt (như Ð thay cho Đ): cần gõ lại",
  "cell/number-style": () => "Số nên viết liền, không dấu chấm, dấu cách, mã nước, để nơi nhận dùng được ngay",
  "cell/date-style": () => "Ngày nên viết năm-tháng-ngày (như 2050-03-21) để nơi nhận dùng được ngay; ở đây đã hiểu là ngày/tháng/năm",
  "citizen/duplicate-id": (p) => `Mỗi người chỉ được có một dòng: số định danh này cũng ở dòng ${p["row"]}`,
  "citizen/possible-duplicate": (p) =>
    `Có thể là người ở dòng ${p["row"]}: cùng họ tên, ngày sinh, giới tính, nơi thường trú, nhưng khác hoặc thiếu số định danh`,
};

/** English sentences. */
export const en: Phrasebook<QualityReason> = {
  "cell/lost-zeros": (p) =>
    `The number must keep its ${p["zeros"]} leading zero(s): a spreadsheet seems to have dropped them; compare with the papers and type it again in a text column`,
  "cell/scientific-number": () =>
    "The number must have all its digits: a spreadsheet wrote it in scientific form (like 1.25E+9) and the last ones are lost; take it from the source again",
  "cell/old-id-number": () =>
    "This column must hold a 12-digit personal id: 9 digits look like an old identity card number, to be moved to its own column",
  "cell/serial-date": () =>
    "A date must be written as a date: this number looks like Excel's count of days; format the column as a date and save again",
  "cell/placeholder": () => "A cell without data should be blank: a dash or “unknown” passes for data; here it was taken as blank",
  "cell/spacing": () => "There should be one space between words, none at the ends, and no invisible character",
  "cell/font-damage": (p) =>
    `This looks like text typed in a ${p["encoding"]} font: it should be converted to Unicode and compared with the papers`,
  "cell/look-alike": () => "A character only looks like a Vietnamese letter (as Ð does for Đ): type it again",
  "cell/number-style": () =>
    "A number should be written without dots, spaces or country code, so that whoever receives it can use it as it is",
  "cell/date-style": () =>
    "A date should be written year-month-day (like 2050-03-21), so that whoever receives it can use it as it is; here it was read day first",
  "citizen/duplicate-id": (p) => `One person must have one row: this personal id is also in row ${p["row"]}`,
  "citizen/possible-duplicate": (p) =>
    `This may be the person in row ${p["row"]}: same name, date of birth, gender and residence, but another personal id or none`,
};
