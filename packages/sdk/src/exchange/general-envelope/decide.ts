import type { GeneralEnvelope } from "./envelope.js";

/** `new`: nothing was there. `newer`: it takes the place of what was. `same`: sent again. `conflict`: not greater than what is there, which running systems answer with 409. */
export type VersionVerdict = "new" | "newer" | "same" | "conflict";

/**
 * Phiên bản nào đứng: a record is taken only when its version is greater than the one that is there. The same record sent
 * again is no conflict. Pure: what is there is the caller's.
 */
export function supersedes(sent: GeneralEnvelope, there: GeneralEnvelope | undefined): VersionVerdict {
  if (there === undefined) return "new";
  if (sent.id !== there.id) throw new TypeError("two different records were compared");
  const [mine, other] = [Number(sent.state.PhienBan), Number(there.state.PhienBan)];
  if (mine > other) return "newer";
  return mine === other && JSON.stringify(sent) === JSON.stringify(there) ? "same" : "conflict";
}
