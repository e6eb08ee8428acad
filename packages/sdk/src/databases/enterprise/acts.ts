import { cite, places } from "../../law/index.js";

/** Luật Doanh nghiệp 2020, read in the codified text. */
export const law = places("59/2020/QH14", "statute");
/** What the act implies and does not list. */
export const ours = places("59/2020/QH14", "design");
/** Nghị định 168/2025 was read about, not read. */
export const decree = places("168/2025/NĐ-CP", "secondary");
export const acts = [law("Điều 25, 28, 29"), decree("Điều 35"), cite("01/2021/NĐ-CP", "Điều 41", "statute", { until: "2025-07-01" })];
