/**
 * Định danh phi tập trung (DID) của NDA Chain: an address made from a key that its holder keeps.
 *
 * ```
 * did:nda:0x0000000000000000000000000000000000000001
 *     │   └ address: 40 hexadecimal digits, made from the public key (secp256k1)
 *     └ method: the chain of the National Data Centre
 * ```
 *
 * Only what the published specification says is here. What is not known: whether the case of the digits must carry the
 * checksum that such addresses have elsewhere (so either case is accepted), and the form of the other method that was
 * heard of, `did:vbsn` (so it is refused). Finding the document behind an id takes a resolver, which is yours to call.
 *
 * @module
 */
import type { $brand } from "zod";
import {
  doubts,
  pick,
  refusals,
  unspace,
  type ExamineOptions,
  type Locale,
  type Random,
  type Reason,
  type Remark,
} from "../../core/index.js";
import { cite } from "../../law/index.js";
import type { IdentifierMeta, Part } from "../identifier.js";
import { findings } from "./decentralised-id.generated.js";
import type { DecentralisedIdReason } from "./rule.js";

export { is } from "./decentralised-id.generated.js";

/** `did:nda:0x` và 40 chữ số thập lục phân. */
export type DecentralisedId = string & $brand<"DecentralisedId">;

/** Tên, cơ quan cấp, giới hạn, căn cứ. */
export const meta: IdentifierMeta = {
  key: "decentralised-id",
  name: { vi: "Định danh phi tập trung", en: "Decentralised id" },
  abbreviation: "DID",
  issuer: { vi: "Người giữ khoá tự tạo; NDA Chain ghi nhận", en: "Made by the holder of the key; recorded by NDA Chain" },
  limits: {
    vi: "Đúng dạng không có nghĩa là đã được ghi trên NDA Chain, hay là của ai. Chỉ phương thức did:nda được xét.",
    en: "Being well formed does not mean that it is recorded on NDA Chain, or whose it is. Only the method did:nda is judged.",
  },
  checkDigit: false,
  // it names people and organisations alike
  personal: true,
  sources: [/* @__PURE__ */ cite("did:nda", "3. DID Syntax", "implementation")],
};

/** Các phần của định danh. */
export interface DecentralisedIdFields {
  readonly method: "nda";
  /** As it was written. */
  readonly address: string;
}

/** Bỏ khoảng trắng; `DID:NDA:0X` viết thường. The case of the address is kept: it may carry a checksum. */
export function normalize(input: string): string {
  return unspace(input).replace(/^did:nda:0x/i, "did:nda:0x");
}

/** Mọi lý do từ chối: the shape. */
export function examine(text: string, options: ExamineOptions = {}): Reason<DecentralisedIdReason>[] {
  return refusals(findings(text, options), options);
}

/** Lời nhắc: an address of which nobody has the key. */
export function remarks(text: string, options: ExamineOptions = {}): Remark<DecentralisedIdReason>[] {
  return doubts(findings(text, options));
}

/** Viết liền, như đã được ghi. */
export function format(id: DecentralisedId): string {
  return id;
}

/** Phương thức và bốn chữ số ở mỗi đầu địa chỉ. Anything else is hidden whole. */
export function mask(text: string): string {
  return text.length === 50 ? `${text.slice(0, 14)}********${text.slice(46)}` : "*".repeat(Math.min(text.length, 14));
}

/** Phương thức và địa chỉ. */
export function read(id: DecentralisedId): DecentralisedIdFields {
  return { method: "nda", address: id.slice(8) };
}

/** Khoá so sánh: two ids that differ only in case are one. */
export function key(id: DecentralisedId): string {
  return id.toLowerCase();
}

const words = {
  vi: { method: "Phương thức", nda: "did:nda, của NDA Chain", address: "Địa chỉ", made: "suy ra từ khoá công khai của người giữ" },
  en: { method: "Method", nda: "did:nda, of NDA Chain", address: "Address", made: "made from the holder's public key" },
} as const;

/** Giải thích từng phần, kèm căn cứ. */
export function explain(id: DecentralisedId, locale: Locale): Part[] {
  const w = words[locale];
  const law = cite("did:nda", "3. DID Syntax", "implementation");
  return [
    { name: w.method, text: id.slice(0, 8), means: w.nda, law },
    { name: w.address, text: id.slice(8), means: w.made, law },
  ];
}

/** Định danh giả: 32 zeros, then eight digits. No key is known to make such an address. */
export function generate(random: Random): DecentralisedId {
  const tail = Array.from({ length: 7 }, () => pick(random, [..."0123456789abcdef"])).join("");
  return `did:nda:0x${"0".repeat(32)}${tail}1` as DecentralisedId;
}
