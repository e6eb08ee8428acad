import { gunzipSync, gzipSync } from "fflate";
import { base64url } from "jose";

/** The least a Bitstring Status List may hold, so that one place in it tells nobody apart (W3C, 131,072 entries). */
const PLACES = 131_072;

/** Danh sách thu hồi: one bit for each credential, leftmost first, gzip, base64url with the multibase prefix `u`. */
export function encodeStatus(revoked: Iterable<number>): string {
  const bits = new Uint8Array(PLACES / 8);
  for (const place of revoked) bits[place >> 3]! |= 0x80 >> (place & 7);
  return `u${base64url.encode(gzipSync(bits, { mtime: 0 }))}`;
}

/** Is a place revoked? Undefined when the list cannot be read or is too short. */
export function isRevoked(encodedList: string, place: number): boolean | undefined {
  if (!encodedList.startsWith("u")) return undefined;
  try {
    // a buffer of the one size that is ours: a list that unpacks to more is refused, not unpacked
    const bits = gunzipSync(base64url.decode(encodedList.slice(1)), { out: new Uint8Array(PLACES / 8) });
    return place < PLACES && bits.length === PLACES / 8 ? (bits[place >> 3]! & (0x80 >> (place & 7))) !== 0 : undefined;
  } catch {
    return undefined;
  }
}
