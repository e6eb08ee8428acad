/** Điểm trên mặt đất, WGS84, in degrees. */
export interface Point {
  readonly latitude: number;
  readonly longitude: number;
}

/** Ô mà một mã chỉ tới; the point is its middle. */
export interface Cell extends Point {
  readonly south: number;
  readonly north: number;
  readonly west: number;
  readonly east: number;
}

const ALPHABET = "0123456789bcdefghjkmnpqrstuvwxyz";

/** GeoHash của một điểm: halves the world, longitude first, five halvings a character. */
export function encode({ latitude, longitude }: Point, length = 12): string {
  let [south, north, west, east] = [-90, 90, -180, 180];
  let out = "";
  let bits = 0;
  for (let i = 0; i < 5 * length; i++) {
    bits <<= 1;
    if (i % 2 === 0) {
      const middle = (west + east) / 2;
      if (longitude >= middle) [bits, west] = [bits | 1, middle];
      else east = middle;
    } else {
      const middle = (south + north) / 2;
      if (latitude >= middle) [bits, south] = [bits | 1, middle];
      else north = middle;
    }
    if (i % 5 === 4) {
      out += ALPHABET[bits]!;
      bits = 0;
    }
  }
  return out;
}

/** The cell of a hash whose characters are all of the alphabet. */
export function decode(hash: string): Cell {
  let [south, north, west, east] = [-90, 90, -180, 180];
  let even = true;
  for (const c of hash) {
    const bits = ALPHABET.indexOf(c);
    for (let bit = 16; bit > 0; bit >>= 1) {
      const high = (bits & bit) !== 0;
      if (even) {
        const middle = (west + east) / 2;
        if (high) west = middle;
        else east = middle;
      } else {
        const middle = (south + north) / 2;
        if (high) south = middle;
        else north = middle;
      }
      even = !even;
    }
  }
  return { latitude: (south + north) / 2, longitude: (west + east) / 2, south, north, west, east };
}
