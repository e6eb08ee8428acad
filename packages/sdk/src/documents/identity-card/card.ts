import type { Bilingual } from "../../core/index.js";
import type { PartialDateText } from "../../fields/partial-date/index.js";
import type { PersonNameText } from "../../fields/person-name/index.js";
import type { PersonalIdText } from "../../identifiers/personal-id/index.js";
import { cite, type Citation } from "../../law/index.js";

/** Điều một loại giấy tờ nói về chính nó. */
export interface DocumentMeta {
  readonly key: string;
  readonly name: Bilingual;
  /** What a passing check can never say, in one sentence. */
  readonly limits: Bilingual;
  readonly personal: boolean;
  readonly sources: readonly Citation[];
}

/** Tên, giới hạn, căn cứ. */
export const meta: DocumentMeta = {
  key: "identity-card",
  name: { vi: "Mã QR trên thẻ căn cước", en: "QR code of the identity card" },
  limits: {
    vi: "Mã QR là chữ thường, không có chữ ký: ai cũng in được một mã như vậy. Đọc được không có nghĩa là thẻ thật.",
    en: "The QR code is plain text without a signature: anybody can print one. Reading it does not mean that the card is genuine.",
  },
  personal: true,
  sources: [
    /* @__PURE__ */ cite("16/2024/TT-BCA", "mẫu thẻ căn cước", "statute"),
    /* @__PURE__ */ cite("58/2026/NĐ-CP", "Điều 12 mới của Nghị định 70/2024/NĐ-CP", "statute"),
    // no text prints the order of the fields: it is read from cards
    /* @__PURE__ */ cite("16/2024/TT-BCA", "thứ tự các trường trong mã QR", "implementation"),
  ],
};

/** Điều mà mã QR của thẻ nói. */
export interface IdentityCard {
  /** The text carries no signature: whoever relies on it must check the chip, or ask the authority. */
  readonly trust: "unverified";
  readonly personalId: PersonalIdText;
  /** Nine digits of an old card, or twelve of a cancelled number; absent where the card has none. */
  readonly oldNumber?: string;
  readonly name: PersonNameText;
  readonly birthDate: PartialDateText;
  readonly sex: "male" | "female";
  /** One line; names of places as of the day of issue. Empty where the card says none. */
  readonly residence: string;
  readonly issuedOn: PartialDateText;
  /** What later layouts add, in the order of the card. What it means is not known, so it is kept as it is. */
  readonly extra: readonly string[];
}
