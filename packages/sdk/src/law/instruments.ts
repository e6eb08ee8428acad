import type { PlainDate } from "../core/plain-date.js";
import type { Standing } from "./citation.js";
import { instruments, type InstrumentId } from "./instruments.generated.js";

/** Một văn bản quy phạm, under the number it was issued with. */
export interface Instrument {
  readonly kind: "code" | "law" | "resolution" | "decree" | "circular" | "decision" | "letter" | "regulation" | "specification";
  readonly vi: string;
  readonly en: string;
  /** First day in force; absent where nobody has read it. */
  readonly from?: PlainDate;
  /** First day no longer in force. */
  readonly until?: PlainDate;
  readonly replacedBy?: InstrumentId;
  readonly standing: Standing;
}

/** True when the library knows the instrument. */
export function isInstrumentId(id: string): id is InstrumentId {
  return Object.hasOwn(instruments, id);
}

/** Văn bản theo số hiệu. */
export function instrument(id: InstrumentId): Instrument {
  return instruments[id];
}
