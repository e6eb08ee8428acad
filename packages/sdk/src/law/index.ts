export { cite, type Citation, type Standing } from "./citation.js";
export { instruments, type InstrumentId } from "./instruments.generated.js";
export { instrument, isInstrumentId, type Instrument } from "./instruments.js";
export type { Part } from "./part.js";
export { at, inForce, type Period } from "./timeline.js";
