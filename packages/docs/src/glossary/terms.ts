import type { Bilingual } from "@hoso/sdk/core";

/** Một thuật ngữ và lời giải thích ngắn. */
export interface Term {
  readonly id: string;
  readonly name: Bilingual;
  readonly means: Bilingual;
}

const term = (id: string, vi: string, en: string, meansVi: string, meansEn: string): Term => ({
  id,
  name: { vi, en },
  means: { vi: meansVi, en: meansEn },
});

/** Từ hay gặp trong bài học, in the order of the Vietnamese alphabet. */
export const terms: readonly Term[] = [
  term(
    "canonical-form",
    "dạng chuẩn",
    "canonical form",
    "Cách viết duy nhất mà máy so sánh: không dấu cách, không dấu chấm.",
    "The one way of writing that machines compare: no blanks, no dots.",
  ),
  term(
    "personal-data",
    "dữ liệu cá nhân",
    "personal data",
    "Điều giúp nhận ra một người cụ thể, hoặc nói về người ấy.",
    "What helps to recognise a particular person, or speaks of one.",
  ),
  term(
    "sensitive-data",
    "dữ liệu nhạy cảm",
    "sensitive data",
    "Dữ liệu cá nhân mà lộ ra thì ảnh hưởng trực tiếp đến người ấy, như sức khỏe, tôn giáo.",
    "Personal data whose exposure touches a person directly, such as health or religion.",
  ),
  term(
    "seed",
    "hạt giống",
    "seed",
    "Một con số mà từ đó máy rút ra cùng một đề bài, lúc nào cũng vậy.",
    "A number from which a machine draws the same question every time.",
  ),
  term(
    "denominator",
    "mẫu số",
    "denominator",
    "Số ô được xét. Phần trăm không có mẫu số thì chưa nói gì.",
    "The cells that were judged. Without it a percentage says nothing.",
  ),
  term(
    "reason-code",
    "mã lý do",
    "reason code",
    "Tên ngắn và không đổi của một lý do từ chối, như personal-id/shape.",
    "The short and stable name of a reason to refuse, such as personal-id/shape.",
  ),
  term(
    "schema",
    "schema",
    "schema",
    "Mô tả một giá trị phải thế nào thì mới được nhận; chạy được như mã.",
    "A description of what a value must be to be accepted; it runs as code.",
  ),
  term(
    "personal-id",
    "số định danh cá nhân",
    "personal id",
    "Mười hai chữ số, mỗi công dân một số.",
    "Twelve digits, one number for each citizen.",
  ),
];

export const termOf = (id: string): Term => {
  const found = terms.find((t) => t.id === id);
  if (found === undefined) throw new Error(`there is no term ${id}`);
  return found;
};
