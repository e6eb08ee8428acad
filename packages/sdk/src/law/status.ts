import type { PlainDate } from "../core/plain-date.js";
import type { InstrumentId } from "./instruments.generated.js";
import { instrument, instrumentIds } from "./instruments.js";
import { statusOf, type Status } from "./timeline.js";

/** Hiệu lực của văn bản vào ngày `asOf`: an act that is passed and not yet in force is `not-yet`. */
export function statusOn(id: InstrumentId, asOf: PlainDate): Status {
  return statusOf(instrument(id), asOf);
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
