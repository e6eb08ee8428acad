// pnpm fuzz:detection [--count N] [--seed S]: hostile strings through detect, redactText and every examine, until something throws,
// a call takes longer than a millisecond each time it is tried, or redacting twice is not redacting once.
import { parseArgs } from "node:util";
import { between, pick, randomDigits, seeded } from "../src/core/index.js";
import { detect, redactText } from "../src/detection/index.js";
import { known } from "../src/detection/units.js";

const { values } = parseArgs({
  args: process.argv.slice(2).filter((arg) => arg !== "--"),
  options: { count: { type: "string", default: "1000000" }, seed: { type: "string", default: "1" } },
});
const [count, seed] = [Number(values.count), Number(values.seed)];
if (!Number.isInteger(count) || count < 1 || !Number.isInteger(seed)) {
  console.error("Usage: pnpm fuzz:detection [--count N] [--seed S]");
  process.exit(2);
}

const random = seeded(seed);
const odd = [
  "\u0000",
  "\n",
  "\u202E",
  "\uD800",
  "\u200B",
  "\u00A0",
  "😀",
  "ễ",
  "Đ",
  "ß",
  "İ",
  "０",
  "①",
  "𝟎",
  "＋",
  "((",
  "++",
  "****",
  "__proto__",
  "did:nda:0x",
  "M1-",
  "000.00.00.H26",
];
const plain = [..."0123456789.-/ ABCDMNVPxyz:"];

function hostile(): string {
  let text = "";
  const pieces = between(random, 0, 12);
  for (let i = 0; i < pieces; i++) {
    const kind = random();
    if (kind < 0.4) text += randomDigits(random, between(random, 1, 13));
    else if (kind < 0.75) text += pick(random, plain);
    else if (kind < 0.95) text += pick(random, odd);
    else text += pick(random, [...plain, ...odd]).repeat(between(random, 1, 400));
  }
  return text;
}

/** A pause of the collector is not a slow call: what is slow is slow whenever it is tried. */
function slow(run: () => unknown): boolean {
  for (let attempt = 0; attempt < 8; attempt++) {
    const start = performance.now();
    run();
    if (performance.now() - start <= 1) return false;
  }
  return true;
}

const asOf = "2026-11-23";
let found = 0;
const begin = performance.now();
for (let i = 0; i < count; i++) {
  const text = hostile();
  const fail = (what: string): never => {
    console.error(`${what}: ${JSON.stringify(text)} (string ${i} of seed ${seed})`);
    process.exit(1);
  };
  try {
    if (detect(text, { asOf }).length > 0) found++;
    const once = redactText(text);
    if (redactText(once) !== once) fail("redacting twice is not redacting once");
    for (const { unit } of known) unit.examine(unit.normalize(text), { asOf, strict: true });
    if (i % 64 === 0 || text.length > 1000) {
      if (slow(() => detect(text))) fail("detect took longer than 1 ms");
      // its time is that of the text
      if (text.length < 400 && slow(() => redactText(text))) fail("redactText took longer than 1 ms");
      for (const { unit } of known) if (slow(() => unit.examine(unit.normalize(text)))) fail(`${unit.meta.key} took longer than 1 ms`);
    }
  } catch (error) {
    fail(String(error));
  }
}
console.log(
  `${count} strings, ${found} of them may be something; nothing thrown, nothing slow, in ${((performance.now() - begin) / 1000).toFixed(0)} s`,
);
