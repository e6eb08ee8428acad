import type { Phrasebook } from "../../core/index.js";
import type { OldIdCardReason } from "../../identifiers/old-id-card/index.js";
import type { PersonalIdReason } from "../../identifiers/personal-id/index.js";
import type { XmlReason } from "../xml-phrases.js";

/** Điều sai trong thông điệp. */
export type Qcvn109Problem = "no-collection" | "repeated" | "too-long" | "not-a-date" | "not-a-time" | "not-text";

/** Mọi lý do từ chối, of the message and of the numbers in it. */
export type Qcvn109Reason = `qcvn-109/${Qcvn109Problem}` | XmlReason | PersonalIdReason | OldIdCardReason;

/** Mọi lời nhắc: a dialect, or what the message cannot say. */
export type Qcvn109Remark = `qcvn-109/${
  | "envelope"
  | "compact-date"
  | "whole-name"
  | "code-as-text"
  | "split-unit"
  | "unknown-element"
  | "unknown-code"
  | "count-differs"
  | "year-differs"
  | "household-book"
  | "month-not-said"}`;

type Own = `qcvn-109/${Qcvn109Problem}` | Qcvn109Remark;

/** Câu tiếng Việt. */
export const vi: Phrasebook<Own> = {
  "qcvn-109/no-collection": () => "Thông điệp phải có phần tử CongdanCollection trong không gian tên của QCVN 109",
  "qcvn-109/repeated": (p) => `Phần tử ${p["element"]} chỉ được có một lần`,
  "qcvn-109/too-long": (p) => `Nội dung một phần tử được dài nhất ${p["max"]} ký tự`,
  "qcvn-109/not-a-date": () => "Ngày sinh phải là một ngày có trong lịch, dạng năm-tháng-ngày, hoặc chỉ năm",
  "qcvn-109/not-a-time": () => "Thời điểm dữ liệu phải có dạng năm-tháng-ngàyTgiờ:phút:giây",
  "qcvn-109/not-text": () => "Nội dung phải viết được trong XML: không có ký tự điều khiển",
  "qcvn-109/envelope": () => "Thông điệp nằm trong phong bì SOAP, như hệ thống tra cứu trả về",
  "qcvn-109/compact-date": () => "Ngày sinh viết liền tám chữ số; quy chuẩn viết có dấu gạch",
  "qcvn-109/whole-name": () => "Cả họ tên nằm trong một phần tử; quy chuẩn tách họ, chữ đệm, tên",
  "qcvn-109/code-as-text": () => "Mã đứng một mình; quy chuẩn đặt mã trong phần tử riêng",
  "qcvn-109/split-unit": () => "Đơn vị hành chính tách thành ba mã; quy chuẩn dùng một mã",
  "qcvn-109/unknown-element": (p) => `Phần tử ${p["element"]} không có trong quy chuẩn nên không được đọc`,
  "qcvn-109/unknown-code": () => "Mã này không có trong danh mục mà bộ công cụ biết",
  "qcvn-109/count-differs": (p) => `Số công dân ghi ở đầu thông điệp nên bằng số đọc được, ${p["found"]}`,
  "qcvn-109/year-differs": () => "Năm sinh ghi riêng nên là năm của ngày sinh",
  "qcvn-109/household-book": () => "Sổ hộ khẩu giấy không còn giá trị từ ngày 1/1/2023; số được giữ để đối chiếu",
  "qcvn-109/month-not-said": () => "Thông điệp chỉ ghi được ngày đủ hoặc năm: tháng sinh không được gửi đi",
};

/** English sentences. */
export const en: Phrasebook<Own> = {
  "qcvn-109/no-collection": () => "The message must have the element CongdanCollection in the namespace of QCVN 109",
  "qcvn-109/repeated": (p) => `The element ${p["element"]} may stand only once`,
  "qcvn-109/too-long": (p) => `An element may hold ${p["max"]} characters at most`,
  "qcvn-109/not-a-date": () => "The date of birth must be a day of the calendar, as year-month-day, or a year alone",
  "qcvn-109/not-a-time": () => "The time of the data must look like year-month-dayThour:minute:second",
  "qcvn-109/not-text": () => "The text must be one that XML can hold: no control characters",
  "qcvn-109/envelope": () => "The message is in a SOAP envelope, as the lookup service sends it",
  "qcvn-109/compact-date": () => "The date of birth is written as eight digits; the regulation has dashes",
  "qcvn-109/whole-name": () => "The whole name is in one element; the regulation parts family, middle and given names",
  "qcvn-109/code-as-text": () => "The code stands alone; the regulation gives it an element of its own",
  "qcvn-109/split-unit": () => "The administrative unit comes as three codes; the regulation has one",
  "qcvn-109/unknown-element": (p) => `The element ${p["element"]} is not in the regulation and was not read`,
  "qcvn-109/unknown-code": () => "This code is in no list that the library knows",
  "qcvn-109/count-differs": (p) => `The number of citizens at the head of the message should be the number found, ${p["found"]}`,
  "qcvn-109/year-differs": () => "The year that stands apart should be the year of the date of birth",
  "qcvn-109/household-book": () => "Paper household books ended on 1 January 2023; the number is kept to compare by",
  "qcvn-109/month-not-said": () => "The message has room for a whole date or a year: the month of birth is not sent",
};
