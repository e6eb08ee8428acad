import type { PlainDate } from "@hoso/sdk/core";
import type { Days } from "@hoso/sdk/law";

/** The years of the timeline; what began earlier is drawn from its left edge. */
const first = 2014;
const last = 2028;
/** The years that the axis names, and how far apart two of them are, in percent. */
export const ticks: readonly number[] = [2014, 2018, 2022, 2026];
export const step = (4 / (last - first)) * 100;

/** Where a day stands, in percent of the timeline. */
export function placeOf(day: PlainDate): number {
  const [year, month, date] = day.split("-").map(Number) as [number, number, number];
  const years = year + (month - 1) / 12 + (date - 1) / 372 - first;
  return Math.min(100, Math.max(0, (years / (last - first)) * 100));
}

/** The bar of an act: where it begins and ends, and whether each end is known. */
export interface Bar {
  readonly left: number;
  readonly right: number;
  readonly begin: "known" | "unknown" | "earlier";
  readonly end: "known" | "unknown" | "open";
}

/** Thanh của một văn bản trên trục thời gian; `undefined` where no day of its beginning is known at all. */
export function barOf({ issued, from, until }: Days): Bar | undefined {
  const begin = from === "unknown" ? issued : from;
  const stop = until === undefined || until === "unknown" ? undefined : until;
  if (begin === "unknown" && stop === undefined) return undefined;
  const left = begin === "unknown" ? 0 : placeOf(begin);
  return {
    left,
    right: Math.max(stop === undefined ? 100 : placeOf(stop), left + 1),
    begin: from === "unknown" ? "unknown" : left === 0 && begin < `${first}-01-01` ? "earlier" : "known",
    end: stop !== undefined ? "known" : until === "unknown" ? "unknown" : "open",
  };
}
