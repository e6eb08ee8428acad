/**
 * Lịch sử đơn vị hành chính cấp xã từ 1/1/2016 đến 30/6/2025: what a commune code named on a day, and what that unit has become,
 * hop by hop: 2016 → 30/6/2025 → today, each hop with its resolution, or a hop that says chưa có nguồn.
 *
 * {@link successorsOf} is the one question most programs have: `successorsOf("00010", { asOf: "2021-05-01" })`.
 *
 * Of 1,136 communes dissolved in these years, 1,131 have a successor with its resolution; five say that no source is known.
 * The days are those of the statistics office's list of resolutions; the resolutions' own texts were not read, so that no hop before
 * 2025 has a clause.
 *
 * @module
 */
export { at, created, history, listedSince, meta, periods, unitOn, type PastCommune } from "./periods.js";
export { successorsOf, type Chain, type Hop, type HopKind } from "./chain.js";
