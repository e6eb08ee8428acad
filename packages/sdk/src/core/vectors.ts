import type { PlainDate } from "./plain-date.js";
import type { Bilingual } from "./coded.js";

interface Vector {
  readonly input: string;
  readonly asOf?: PlainDate;
  readonly note: Bilingual;
}

/** Mẫu thử của một đơn vị: what is valid, what is refused and why, what is doubted. Made-up people only. */
export interface Vectors<Code extends string = string> {
  readonly valid: readonly (Vector & { readonly formatted: string })[];
  readonly refused: readonly (Vector & { readonly reasons: readonly Code[] })[];
  readonly remarked: readonly (Vector & { readonly remarks: readonly Code[] })[];
}
