import { cite } from "../../law/index.js";
import type { CodesOf, IdentifierRule } from "../../rules/index.js";

/**
 * Quy tắc của mã định danh thửa đất: a GeoHash of twelve characters, which has no a, i, l and o. The two first characters
 * are a cell of 11.25° by 5.625°: the cells that the country touches are ours, computed, the archipelagos among them.
 */
export const rule = {
  key: "land-parcel-id",
  forms: [{ name: "geohash", segments: [{ chars: "09bhjkmnpz", count: 12 }], law: cite("19/2026/TT-BNNMT", "Phụ lục I", "statute") }],
  checks: [
    {
      code: "outside-vietnam",
      severity: "warning",
      test: { kind: "oneOf", from: 0, to: 2, values: ["w3", "w6", "w7", "wk", "w9", "wd", "we"] },
      law: cite("19/2026/TT-BNNMT", "Phụ lục I", "design"),
    },
  ],
} as const satisfies IdentifierRule;

/** Mọi mã lý do của mã định danh thửa đất. */
export type LandParcelIdReason = CodesOf<typeof rule>;
