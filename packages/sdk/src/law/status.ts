import type { PlainDate } from "../core/plain-date.js";
import type { InstrumentId } from "./instruments.generated.js";
import { instrument, instrumentIds } from "./instruments.js";

/**
 * Hiệu lực của một văn bản vào một ngày: `not-yet` before its first day, `in-force`, `ended`, or `unknown` where the day
 * that decides it was never read.
 */
export type Status = "not-yet" | "in-force" | "ended" | "unknown";

/** Hiệu lực của văn bản vào ngày `asOf`: an act that is passed and not yet in force is `not-yet`. */
export function statusOn(id: InstrumentId, asOf: PlainDate): Status {
  const { issued, from, until } = instrument(id);
  if (from !== "unknown" && asOf < from) return "not-yet";
  if (issued !== "unknown" && asOf < issued) return "not-yet";
  if (until !== undefined && until !== "unknown" && asOf >= until) return "ended";
  return from === "unknown" || until === "unknown" ? "unknown" : "in-force";
}

/** Mọi văn bản chắc chắn có hiệu lực vào ngày `asOf`. Those of `unknown` status are left out. */
export function instrumentsInForce(asOf: PlainDate): InstrumentId[] {
  return instrumentIds.filter((id) => statusOn(id, asOf) === "in-force");
}

/**
 * Văn bản đã thay thế vào ngày `asOf`, through as many replacements as there were; `undefined` where none has yet, or
 * none is known.
 */
export function successor(id: InstrumentId, asOf: PlainDate): InstrumentId | undefined {
  let found: InstrumentId | undefined;
  for (let at = id; statusOn(at, asOf) === "ended"; at = found) {
    const next = instrument(at).replacedBy;
    if (next === undefined || statusOn(next, asOf) === "not-yet") break;
    found = next;
  }
  return found;
}

/** Những văn bản mà văn bản này thay thế. */
export function predecessors(id: InstrumentId): InstrumentId[] {
  return instrumentIds.filter((other) => instrument(other).replacedBy === id);
}

/** Những văn bản sửa đổi văn bản này. */
export function amendments(id: InstrumentId): InstrumentId[] {
  return instrumentIds.filter((other) => instrument(other).amends?.includes(id));
}
