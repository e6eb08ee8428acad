import type { PlainDate } from "../core/plain-date.js";
import type { Standing } from "./citation.js";
import { instruments, type InstrumentId } from "./instruments.generated.js";
import type { Subject } from "./subjects.js";

/** Một ngày, hoặc `unknown` where nobody has read it. Never guessed. */
export type KnownDay = PlainDate | "unknown";

/** Một văn bản quy phạm, under the number it was issued with. */
export interface Instrument {
  readonly kind: "code" | "law" | "resolution" | "decree" | "circular" | "decision" | "letter" | "regulation" | "specification";
  readonly vi: string;
  readonly en: string;
  /** `official` when `vi` is the title of the act; `described` when it is our own short description. `en` is always ours. */
  readonly title: "official" | "described";
  readonly issued: KnownDay;
  /** First day in force. */
  readonly from: KnownDay;
  /** First day no longer in force; `unknown` when it has or may have ended on a day nobody has read, absent when no end is known. */
  readonly until?: KnownDay;
  readonly replacedBy?: InstrumentId;
  /** Acts that it changes without taking their place. */
  readonly amends?: readonly InstrumentId[];
  readonly subject: Subject;
  /** How its title and days were read, not how its articles were. */
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

/** Số hiệu của mọi văn bản, in the order of the data. */
export const instrumentIds = /* @__PURE__ */ Object.keys(instruments) as readonly InstrumentId[];
