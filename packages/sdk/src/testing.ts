/**
 * Mẫu thử và nguồn ngẫu nhiên lặp lại được, for your own tests and for the reference pages.
 *
 * @module
 */
import type { Bilingual, PlainDate } from "./core/index.js";

export { seeded, type Random } from "./core/index.js";

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

export { vectors as personalId } from "./identifiers/personal-id/vectors.js";
