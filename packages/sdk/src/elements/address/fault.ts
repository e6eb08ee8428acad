import type { Words } from "./words.js";

/** Điều còn thiếu hay còn sai, as the browser's own validation wants it. */
export interface Fault {
  readonly kind: "valueMissing" | "badInput";
  readonly says: string;
  readonly at: "province" | "commune";
}

/** What is judged: what was chosen, and what was typed that is no unit. */
export interface Judged {
  readonly required: boolean;
  readonly province: string | undefined;
  readonly commune: string | undefined;
  readonly provinceUnsettled: boolean;
  readonly communeUnsettled: boolean;
}

/** Vì sao chưa nhận được địa chỉ; nothing where it is whole, or empty and not required. */
export function faultOf({ required, province, commune, provinceUnsettled, communeUnsettled }: Judged, words: Words): Fault | undefined {
  if (provinceUnsettled) return { kind: "badInput", says: words.provinceUnknown, at: "province" };
  if (communeUnsettled) return { kind: "badInput", says: words.communeUnknown, at: "commune" };
  if (commune !== undefined) return undefined;
  if (province !== undefined) return { kind: "badInput", says: words.communeMissing, at: "commune" };
  return required ? { kind: "valueMissing", says: words.missing, at: "province" } : undefined;
}
