import type { Locale } from "../../core/index.js";
import type { ConversionStatus, SettledBy } from "../../fields/address-conversion/index.js";

interface AddressWords {
  /** The added columns, by what the addresses are brought to. */
  readonly header: Readonly<
    Record<"current" | "former", readonly [address: string, code: string, result: string, law: string, candidates: string]>
  >;
  readonly status: Readonly<Record<ConversionStatus, string>>;
  /** Said after `ok` where more than one commune had a claim. */
  readonly settledBy: Readonly<Record<SettledBy, string>>;
  law(instrument: string, clause: number | undefined): string;
}

const vi: AddressWords = {
  header: {
    current: ["Địa chỉ mới", "Mã xã mới", "Kết quả đổi", "Căn cứ", "Các khả năng"],
    former: ["Địa chỉ cũ", "Mã xã cũ", "Kết quả đổi", "Căn cứ", "Các khả năng"],
  },
  status: {
    ok: "Đã đổi",
    unchanged: "Giữ nguyên",
    ambiguous: "Cần người chọn",
    partial: "Chưa đủ: xã hoặc tỉnh còn thiếu hay viết không khớp",
    "no-source": "Chưa có nguồn cho một lần sắp xếp trước ngày 30/6/2025",
    "not-found": "Không nhận ra đơn vị nào",
  },
  settledBy: {
    "only-successor": "",
    "whole-population": "xã bị chia, lấy nơi nhận toàn bộ dân số",
    "only-predecessor": "",
    "whole-district": "cả huyện thành một đơn vị",
    "hop-by-hop": "qua nhiều lần sắp xếp",
  },
  law: (instrument, clause) => (clause === undefined ? instrument : `${instrument}, Điều 1 khoản ${clause}`),
};

const en: AddressWords = {
  header: {
    current: ["New address", "New commune code", "Result", "Law", "Candidates"],
    former: ["Former address", "Former commune code", "Result", "Law", "Candidates"],
  },
  status: {
    ok: "Converted",
    unchanged: "As it was",
    ambiguous: "Somebody must choose",
    partial: "Not enough: the commune or the province is missing, or written otherwise",
    "no-source": "No source for a change before 30 June 2025",
    "not-found": "No unit recognised",
  },
  settledBy: {
    "only-successor": "",
    "whole-population": "the commune was split; the part that took the whole population",
    "only-predecessor": "",
    "whole-district": "the whole district became one unit",
    "hop-by-hop": "through several changes",
  },
  law: (instrument, clause) => (clause === undefined ? instrument : `${instrument}, Article 1, clause ${clause}`),
};

/** Lời của các cột thêm vào. */
export const addressWords: Readonly<Record<Locale, AddressWords>> = { vi, en };
