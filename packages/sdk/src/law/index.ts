export { cite, places, type Citation, type CitedOn, type Standing } from "./citation.js";
export { instruments, type InstrumentId } from "./instruments.generated.js";
export { instrument, instrumentIds, isInstrumentId, type Instrument, type KnownDay } from "./instruments.js";
export type { Part } from "./part.js";
export { amendments, instrumentsInForce, predecessors, statusOn, successor } from "./status.js";
export { subjects, type Subject } from "./subjects.js";
export { at, inForce, statusOf, type Days, type Period, type Status } from "./timeline.js";
