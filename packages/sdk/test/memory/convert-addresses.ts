// Converts a made-up CSV of any length as `hoso convert-address` does, read and written in pieces; prints what memory held on the way.
import { seeded } from "../../src/core/index.js";
import * as formerCommunes from "../../src/codes/former-commune/index.js";
import { allUnits } from "../../src/fields/address-conversion/index.js";
import { formatAddress } from "../../src/fields/address/index.js";
import { addressConverter, convertedCsv } from "../../src/quality/addresses/index.js";
import { readTable } from "../../src/quality/read/index.js";

const ROWS = Number(process.argv[2]);
const STEPS = 10;
const PIECE = 1_000;
const codes = formerCommunes.at({ era: "former" }).codes();
const random = seeded(3);

/** A line of the file: a made-up house in some former commune, a new number in every row. */
function row(n: number): string {
  const commune = allUnits().unit("former", "commune", codes[Math.floor(random() * codes.length)]!)!;
  const district = commune.parent!;
  const text = formatAddress(
    { line: `Số ${n} Đường Hoa Sen`, commune, district, province: district.parent! },
    n % 2 === 0 ? "full" : "short",
  );
  return `${n},"${text}"\r\n`;
}

async function* file(): AsyncGenerator<Uint8Array> {
  const encoder = new TextEncoder();
  yield encoder.encode("Mã,Địa chỉ\r\n");
  for (let at = 0; at < ROWS; at += PIECE) {
    let text = "";
    for (let i = 0; i < PIECE; i++) text += row(at + i);
    yield encoder.encode(text);
  }
}

const held: number[] = [];
const look = () => {
  globalThis.gc!();
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  held.push(heapUsed + arrayBuffers);
};
const source = await readTable({ name: "made-up.csv", bytes: file() });
const converter = addressConverter({ locale: "vi" });
let written = 0;
let next = ROWS / STEPS;
for await (const piece of convertedCsv(source, 1, converter)) {
  written += piece.length;
  if (converter.summary().rows >= next) {
    look();
    next += ROWS / STEPS;
  }
}
console.log(JSON.stringify({ ...converter.summary(), written, held }));
