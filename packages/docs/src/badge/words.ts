import type { Bilingual } from "@hoso/sdk/core";

/** Vì sao một chứng nhận không được công nhận; each says what must be true. */
export const refusals = {
  not_credential: {
    vi: "Phải là chứng nhận ở dạng ba phần ngăn bằng dấu chấm (JWT).",
    en: "It must be a credential in three parts with dots between them (a JWT).",
  },
  algorithm: { vi: "Chữ ký phải là Ed25519.", en: "The signature must be Ed25519." },
  not_badge: {
    vi: "Nội dung phải là chứng nhận Open Badges 3.0 và không tự mâu thuẫn.",
    en: "It must hold an Open Badges 3.0 credential that does not contradict itself.",
  },
  unknown_issuer: { vi: "Nơi cấp phải có tên trong sổ nơi cấp.", en: "The issuer must be in the list of issuers." },
  unknown_key: {
    vi: "Khóa ký phải là khóa của nơi cấp ghi trên chứng nhận.",
    en: "The signing key must be one of the issuer that the credential names.",
  },
  tampered: {
    vi: "Chữ ký phải khớp nội dung: chứng nhận này đã bị sửa, hoặc không do nơi cấp ấy ký.",
    en: "The signature must fit the content: this one was changed, or that issuer never signed it.",
  },
  not_yet: { vi: "Ngày cấp phải không muộn hơn lúc này.", en: "The day of issue must not lie ahead." },
  expired: { vi: "Chứng nhận phải còn hạn: chứng nhận này đã hết hạn.", en: "It must still be valid: this one has expired." },
  status_unknown: {
    vi: "Phải có danh sách thu hồi do nơi cấp ký và còn hạn.",
    en: "There must be a list of revocations, signed by the issuer and still valid.",
  },
  revoked: {
    vi: "Chứng nhận phải chưa bị thu hồi: nơi cấp đã thu hồi chứng nhận này.",
    en: "It must not be revoked: the issuer has revoked this one.",
  },
} as const satisfies Readonly<Record<string, Bilingual>>;

export type Refusal = keyof typeof refusals;

/** What the issuer finds in a log: the first four end the issuing, the others are to be looked at. */
export const auditWords = {
  score_differs: {
    vi: "Điểm ghi trong sổ phải đúng bằng điểm chấm lại.",
    en: "The score in the log must be the score it gets when graded again.",
  },
  seed_of_no_class: { vi: "Câu hỏi phải là câu mà mã lớp cho ra.", en: "The question must be one that the class code draws." },
  log_damaged: { vi: "Tệp sổ phải nguyên vẹn như lúc tải về.", en: "The log must be whole, as it was downloaded." },
  not_mastered: { vi: "Phần chấm lại được phải đúng từ 80 % trở lên.", en: "Of what can be graded again, at least 80 % must be right." },
  typed_left_out: { vi: "Bài gõ chữ không chấm lại được nên không tính.", en: "Typed exercises cannot be graded again and are left out." },
  other_edition: {
    vi: "Câu trả lời thuộc ấn bản bài tập khác nên không tính.",
    en: "The answer belongs to another edition of the exercises and is left out.",
  },
  no_answers: {
    vi: "Sổ không giữ lựa chọn của câu này nên không tính.",
    en: "The log does not hold what was chosen here, so it is left out.",
  },
  same_question: {
    vi: "Cùng một câu được trả lời lần nữa; chỉ tính lần đầu.",
    en: "The same question was answered again; only the first time counts.",
  },
  in_the_future: {
    vi: "Giờ trả lời muộn hơn lúc cấp: xem lại đồng hồ của học viên.",
    en: "The time of the answer lies ahead of now: look at the learner's clock.",
  },
  overlapping: { vi: "Hai câu được làm cùng một lúc.", en: "Two questions were worked on at the same time." },
  too_fast: { vi: "Trả lời nhanh dưới một giây.", en: "Answered in less than a second." },
} as const satisfies Readonly<Record<string, Bilingual>>;

export type AuditCode = keyof typeof auditWords;
