import type { PlainDate } from "../core/plain-date.js";
import type { InstrumentId } from "./instruments.generated.js";
import type { KnownDay } from "./instruments.js";

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
  /** First day on which the place holds: said of an act that was not yet in force when it was read. */
  readonly from?: KnownDay;
  /** First day on which it no longer holds: said of an act that had ended when it was read. */
  readonly until?: KnownDay;
}

/** What a citation may say besides: its period, and another day of reading. */
export type CitedOn = Partial<Pick<Citation, "readOn" | "from" | "until">>;

/** The day on which citations that name none were read. */
const READ_ON: PlainDate = "2026-11-23";

/**
 * Dẫn một văn bản. Citing one that is not in `data/instruments.tsv` does not compile; citing one that has ended, or has
 * not begun, without its period fails a test.
 */
export function cite(instrument: InstrumentId, at: string, standing: Standing, on?: CitedOn): Citation {
  const citation = { instrument, at, standing, readOn: READ_ON };
  return on === undefined ? citation : { ...citation, ...on };
}

/**
 * Nhiều chỗ trong một văn bản, all read in the same way: `places("26/2023/QH15", "statute")` answers a function that cites
 * one place of it. The same test looks at its period.
 */
export function places(instrument: InstrumentId, standing: Standing, on?: CitedOn): (at: string) => Citation {
  return (at) => cite(instrument, at, standing, on);
}
