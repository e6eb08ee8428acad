import type { PlainDate } from "../../core/index.js";
import { type Citation, cite, places, statusOn } from "../../law/index.js";

/** Luật Hộ tịch 2014, read in the codified text. */
export const law = places("60/2014/QH13", "statute");
/** Phụ lục V of Decree 58/2026, list 2, read in a public transcription. */
export const annex = places("58/2026/NĐ-CP", "statute");
/** What the acts imply and do not list. */
export const ours = places("60/2014/QH13", "design");

/** Hai luật hộ tịch, the older first. What the newer one asks of each paper was not read. */
export const acts: readonly Citation[] = [
  cite("60/2014/QH13", "toàn văn", "statute"),
  cite("03/2026/QH16", "toàn văn", "secondary", { from: "2027-03-01" }),
];

/** Luật Hộ tịch nào áp dụng cho một việc xảy ra ngày ấy: the law of 2014 from 1/1/2016 until 1/3/2027, then that of 2026. */
export function lawOn(day: PlainDate): Citation | undefined {
  return acts.find((act) => statusOn(act.instrument, day) === "in-force");
}

/** Luật Hôn nhân và gia đình, Luật Nuôi con nuôi. */
export const family = places("52/2014/QH13", "statute");
export const adoption = places("52/2010/QH12", "statute");
