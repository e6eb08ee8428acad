/** Bảng chữ cái tiếng Việt in lower case: 29 letters, 12 of them vowels, each vowel with six tones. */
const VOWELS = "aàáảãạăằắẳẵặâầấẩẫậeèéẻẽẹêềếểễệiìíỉĩịoòóỏõọôồốổỗộơờớởỡợuùúủũụưừứửữựyỳýỷỹỵ";
const LOWER = `${VOWELS}bcdđghklmnpqrstvx`;

/** Every letter of the Vietnamese alphabet, both cases, NFC. */
export const vietnameseLetters: string = LOWER + LOWER.toUpperCase();

/** Dạng dựng sẵn (NFC): the form to store. */
export function nfc(text: string): string {
  return text.normalize("NFC");
}

/** Bỏ dấu: drops tones and marks, and writes đ, and its look-alikes Ð ð Ɖ, as d. Case is kept. */
export function unaccent(text: string): string {
  return text.normalize("NFD").replace(/\p{M}/gu, "").replace(/[đð]/gu, "d").replace(/[ĐÐƉ]/gu, "D");
}

/** Khoá tìm kiếm: unaccented lower case words, one space between them. */
export function searchKey(text: string): string {
  return unaccent(text)
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
}

const TONES = /[\u0300\u0301\u0303\u0309\u0323]/u;

/** Khoá so sánh giữ dấu, bỏ qua chỗ đặt dấu thanh: `hòa` equals `hoà`; `hoa` does not. */
export function toneKey(text: string): string {
  return text
    .normalize("NFC")
    .toLowerCase()
    .trim()
    .split(/\s+/u)
    .map((word) => {
      let tone = "";
      let base = "";
      for (const c of word.normalize("NFD")) {
        if (TONES.test(c)) tone += c;
        else base += c;
      }
      return base.normalize("NFC") + tone;
    })
    .join(" ");
}
