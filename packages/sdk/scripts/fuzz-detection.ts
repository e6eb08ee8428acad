// pnpm fuzz:detection [--count N] [--seed S]: hostile strings through detect, redactText and every examine, until something throws,
// a call takes longer than a millisecond whenever it is tried, or redacting twice is not redacting once.
import { parseArgs } from "node:util";
import { between, pick, randomDigits, seeded, type Random } from "../src/core/index.js";
import { detect, redactText } from "../src/detection/index.js";
import { LIMIT_MS, slow } from "../test/fuzz/slow.js";
import { anyText } from "../test/fuzz/texts.js";
import { units } from "./conformance/units.js";

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

const asked = (await units()).map(({ verbs }) => verbs);
const makers = asked.map((unit) => (r: Random) => unit.generate(r));
const asOf = "2026-11-23";
let found = 0;
let guesses = 0;
let calls = 0;
let pauses = 0;
const begin = performance.now();
for (let i = 0; i < count; i++) {
  // nine of ten are nearly what somebody writes; the others are made to hurt, and are what redaction is tried on
  const hurts = random() < 0.1;
  const text = hurts ? hostile() : anyText(random, makers);
  const fail = (what: string): never => {
    console.error(`${what}: ${JSON.stringify(text)} (string ${i} of seed ${seed})`);
    process.exit(1);
  };
  const timed = (what: string, run: () => unknown): void => {
    const start = performance.now();
    run();
    calls++;
    if (performance.now() - start <= LIMIT_MS) return;
    pauses++;
    if (slow(run)) fail(`${what} took longer than 1 ms`);
  };
  try {
    timed("detect", () => (guesses = detect(text, { asOf }).length));
    if (guesses > 0) found++;
    for (const unit of asked) timed(unit.meta.key, () => unit.examine(unit.normalize(text), { asOf, strict: true }));
    if (hurts) {
      const once = redactText(text);
      if (redactText(once) !== once) fail("redacting twice is not redacting once");
    }
  } catch (error) {
    fail(String(error));
  }
  if ((i + 1) % 500_000 === 0) console.error(`${i + 1} of ${count}`);
}
const seconds = ((performance.now() - begin) / 1000).toFixed(0);
console.log(
  `${count} strings, ${found} times detect knew something; ${calls} calls timed, ${pauses} over 1 ms at first and none when repeated; nothing thrown, in ${seconds} s`,
);
