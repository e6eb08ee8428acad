import { counted, type Phrasebook } from "../core/index.js";

/** Vì sao cả thông điệp bị từ chối. */
export type WireRefusal =
  | "wire/empty"
  | "wire/too-large"
  | "wire/json-syntax"
  | "wire/json-too-deep"
  | "wire/json-forbidden-key"
  | "wire/repeated-key"
  | "wire/no-records"
  | "wire/other-service"
  | "wire/too-many-records";

/** Điều sai ở một chỗ của thông điệp. */
export type WireProblem =
  | "wire/missing"
  | "wire/repeated"
  | "wire/not-text"
  | "wire/not-an-object"
  | "wire/not-a-list"
  | "wire/not-a-moment"
  | "wire/not-yes-or-no"
  | "wire/too-long"
  | "wire/too-many";

/** Mọi lời nhắc: a dialect, or what was set aside. */
export type WireRemark =
  | "wire/envelope-form"
  | "wire/field-spelling"
  | "wire/unknown-field"
  | "wire/moment-form"
  | "wire/time-not-said"
  | "wire/number-form"
  | "wire/yes-no-form"
  | "wire/one-for-list"
  | "wire/attachment-set-aside"
  | "wire/more-remarks";

type Own = WireRefusal | WireProblem | WireRemark;

/** Câu tiếng Việt. */
export const vi: Phrasebook<Own> = {
  "wire/empty": () => "Thông điệp phải có nội dung",
  "wire/too-large": (p) => `Thông điệp được dài nhất ${counted(p["max"], "vi-VN")} ký tự: hãy chia nhỏ`,
  "wire/json-syntax": () => "Thông điệp phải là JSON đúng cú pháp",
  "wire/json-too-deep": (p) => `Các nhóm trong JSON được lồng nhau nhiều nhất ${p["max"]} cấp`,
  "wire/json-forbidden-key": () => "Thông điệp không được có khóa __proto__",
  "wire/repeated-key": () => "Mỗi khóa chỉ được đứng một lần trong một nhóm: không biết giá trị nào mới đúng",
  "wire/no-records": () => "Thông điệp phải có danh sách bản ghi của dịch vụ này",
  "wire/other-service": () => "Thông điệp ghi tên một dịch vụ khác: hãy đọc bằng đúng dịch vụ ấy",
  "wire/too-many-records": (p) => `Thông điệp được có nhiều nhất ${counted(p["max"], "vi-VN")} bản ghi: hãy chia nhỏ`,
  "wire/missing": () => "Thông tin này bắt buộc phải có",
  "wire/repeated": () => "Trường này chỉ được có một lần, dù viết hoa hay thường",
  "wire/not-text": () => "Chỗ này phải là chữ hoặc số",
  "wire/not-an-object": () => "Chỗ này phải là một nhóm thông tin",
  "wire/not-a-list": () => "Chỗ này phải là một danh sách",
  "wire/not-a-moment": () => "Thời điểm phải có trong lịch, và gồm 14 chữ số hoặc theo ISO 8601",
  "wire/not-yes-or-no": () => "Chỗ này phải là có hoặc không: true, false, 1 hoặc 0",
  "wire/too-long": (p) => `Thông tin này được dài nhất ${p["max"]} ký tự`,
  "wire/too-many": (p) => `Danh sách được có nhiều nhất ${p["max"]} mục`,
  "wire/envelope-form": () => "Danh sách bản ghi nằm trong vỏ khác với dạng chuẩn; vẫn đọc được",
  "wire/field-spelling": (p) => `Tên trường nên viết đúng là ${p["field"]}`,
  "wire/unknown-field": (p) => `Trường ${p["field"]} chưa thấy trong nguồn nào nên không được đọc`,
  "wire/moment-form": () => "Thời điểm viết khác dạng 14 chữ số; đã đổi theo giờ Việt Nam",
  "wire/time-not-said": () => "Chỉ có ngày, không có giờ: giờ được ghi là 00:00:00",
  "wire/number-form": () => "Số viết khác dạng chữ số liền nhau; đã đổi",
  "wire/yes-no-form": () => "Có, không viết khác dạng True, False; đã đổi",
  "wire/one-for-list": () => "Một mục đứng một mình, không trong danh sách; đã đưa vào danh sách",
  "wire/attachment-set-aside": () => "Nội dung tệp nằm ngay trong thông điệp; đã để riêng, chỗ này chỉ còn mã tham chiếu",
  "wire/more-remarks": (p) => `Còn những lời nhắc khác: chỉ ${p["max"]} lời đầu được giữ`,
};

/** English sentences. */
export const en: Phrasebook<Own> = {
  "wire/empty": () => "A message must have something in it",
  "wire/too-large": (p) => `A message may have ${counted(p["max"], "en")} characters at most: send it in parts`,
  "wire/json-syntax": () => "The message must be valid JSON",
  "wire/json-too-deep": (p) => `Groups in JSON may stand in one another ${p["max"]} deep at most`,
  "wire/json-forbidden-key": () => "The message may not have the key __proto__",
  "wire/repeated-key": () => "A key may stand only once in a group: which value counts, nobody knows",
  "wire/no-records": () => "The message must have the list of records of this service",
  "wire/other-service": () => "The message names another service: read it as that service",
  "wire/too-many-records": (p) => `A message may have ${counted(p["max"], "en")} records at most: send it in parts`,
  "wire/missing": () => "This must be there",
  "wire/repeated": () => "This field may stand only once, in whatever capitals",
  "wire/not-text": () => "This must be text or a number",
  "wire/not-an-object": () => "This must be a group of facts",
  "wire/not-a-list": () => "This must be a list",
  "wire/not-a-moment": () => "A moment must be in the calendar, and 14 digits or ISO 8601",
  "wire/not-yes-or-no": () => "This must be yes or no: true, false, 1 or 0",
  "wire/too-long": (p) => `This may have ${p["max"]} characters at most`,
  "wire/too-many": (p) => `The list may have ${p["max"]} items at most`,
  "wire/envelope-form": () => "The records stand in another wrapping than the canonical one; they were read all the same",
  "wire/field-spelling": (p) => `The field should be spelt ${p["field"]}`,
  "wire/unknown-field": (p) => `The field ${p["field"]} was seen in no source and was not read`,
  "wire/moment-form": () => "The moment is not written as 14 digits; it was changed, in the time of Viet Nam",
  "wire/time-not-said": () => "A day without a time: the time is written as 00:00:00",
  "wire/number-form": () => "The number is not written as plain digits; it was changed",
  "wire/yes-no-form": () => "Yes or no is not written as True or False; it was changed",
  "wire/one-for-list": () => "One item stands alone where a list should be; it was put into a list",
  "wire/attachment-set-aside": () => "The content of a file stands in the message; it was set aside, and a reference stands here",
  "wire/more-remarks": (p) => `There are more remarks: only the first ${p["max"]} are kept`,
};
