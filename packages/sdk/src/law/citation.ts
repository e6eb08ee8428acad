import type { PlainDate } from "../core/plain-date.js";
import type { InstrumentId } from "./instruments.generated.js";

/**
 * Độ chắc của một dữ kiện: `statute` read in the act; `secondary` read about it elsewhere;
 * `implementation` seen in running systems; `design` our own choice.
 */
export type Standing = "statute" | "secondary" | "implementation" | "design";

/** Căn cứ: the instrument, the place in it, how sure we are, and the day somebody last read it. */
export interface Citation {
  readonly instrument: InstrumentId;
  readonly at: string;
  readonly standing: Standing;
  readonly readOn: PlainDate;
}

/** Dẫn một văn bản. Citing one that is not in `data/instruments.tsv` does not compile. */
export function cite(instrument: InstrumentId, at: string, standing: Standing, readOn: PlainDate = "2026-11-23"): Citation {
  return { instrument, at, standing, readOn };
}
