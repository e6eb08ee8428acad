/** Chữ số ASCII ở mọi vị trí từ `from` đến trước `to`. */
export function digits(text: string, from: number, to: number): boolean {
  for (let i = from; i < to; i++) {
    const c = text.charCodeAt(i);
    // written so that a NaN past the end is false
    if (!(c >= 48 && c <= 57)) return false;
  }
  return true;
}

/** The longest input an identifier looks at; anything longer is left as it is, and refused by its shape. */
const LONGEST = 256;

/**
 * Gọn lại cái người ta gõ: folds full-width digits (NFKC), drops spaces, dots, dashes,
 * underscores and invisible characters between the characters that count.
 */
export function compact(input: string): string {
  if (input.length > LONGEST) return input;
  // what stood between a letter and its mark is gone: only then do the two become one
  return input
    .normalize("NFKC")
    .replace(/[\s.\-_\u00AD\u2010-\u2015\u200B-\u200D\u2060\uFEFF]/gu, "")
    .normalize("NFC");
}

/** Bỏ khoảng trắng và ký tự vô hình, giữ dấu câu: for identifiers in which a dash means something. */
export function unspace(input: string): string {
  if (input.length > LONGEST) return input;
  return input
    .normalize("NFKC")
    .replace(/[\s\u00AD\u200B-\u200D\u2060\uFEFF]/gu, "")
    .replace(/[\u2010-\u2015]/gu, "-")
    .normalize("NFC");
}

/** Viết hoa a–z, chỉ các chữ ấy: raising anything else can change its normal form, so that twice would not be once. */
export function asciiUpper(text: string): string {
  if (text.length > 4 * LONGEST) return text;
  return text.replace(/[a-z]+/g, (letters) => letters.toUpperCase());
}
