import { expect, test } from "vitest";
import * as personalId from "@hoso/sdk/identifiers/personal-id";
import * as phoneNumber from "@hoso/sdk/identifiers/phone-number";
import * as taxCode from "@hoso/sdk/identifiers/tax-code";
import { seeded, type Random } from "@hoso/sdk/core";
import { race } from "./race.js";

// The promise: `is` of an identifier, made from its rule, is at least 0.8 times as fast as what one would write by hand.

const digitsOnly = (t: string, from: number, to: number): boolean => {
  for (let i = from; i < to; i++) {
    const c = t.charCodeAt(i);
    if (c < 48 || c > 57) return false;
  }
  return true;
};

function personalIdByHand(t: unknown): boolean {
  return typeof t === "string" && t.length === 12 && digitsOnly(t, 0, 12);
}

function taxCodeByHand(t: unknown): boolean {
  if (typeof t !== "string") return false;
  if (t.length === 12) return digitsOnly(t, 0, 12);
  if (t.length === 14) {
    if (t.charCodeAt(10) !== 45 || !digitsOnly(t, 11, 14)) return false;
    if (t.charCodeAt(11) === 48 && t.charCodeAt(12) === 48 && t.charCodeAt(13) === 48) return false;
  } else if (t.length !== 10) return false;
  if (!digitsOnly(t, 0, 10)) return false;
  let serial = 0;
  for (let i = 2; i < 9; i++) serial += t.charCodeAt(i) - 48;
  if (serial === 0) return false;
  const sum =
    31 * (t.charCodeAt(0) - 48) +
    29 * (t.charCodeAt(1) - 48) +
    23 * (t.charCodeAt(2) - 48) +
    19 * (t.charCodeAt(3) - 48) +
    17 * (t.charCodeAt(4) - 48) +
    13 * (t.charCodeAt(5) - 48) +
    7 * (t.charCodeAt(6) - 48) +
    5 * (t.charCodeAt(7) - 48) +
    3 * (t.charCodeAt(8) - 48);
  return 10 - (sum % 11) === t.charCodeAt(9) - 48;
}

function phoneNumberByHand(t: unknown): boolean {
  if (typeof t !== "string" || t.length < 10 || t.length > 11 || t.charCodeAt(0) !== 48 || !digitsOnly(t, 1, t.length)) return false;
  const second = t.charCodeAt(1);
  if (second === 50) return t.length === 11;
  return t.length === 10 && (second === 51 || second === 53 || second === 55 || second === 56 || second === 57);
}

interface Unit {
  is(input: unknown): boolean;
  generate(random: Random): string;
}

/** Half of them good, half with one thing wrong. */
function textsOf(unit: Unit): readonly string[] {
  const random = seeded(5);
  return Array.from({ length: 1_000 }, (_, i) => {
    const text = unit.generate(random);
    const at = Math.floor(random() * text.length);
    if (i % 2 === 0) return text;
    return i % 4 === 1 ? text.slice(0, at) + text.slice(at + 1) : `${text.slice(0, at)}x${text.slice(at + 1)}`;
  });
}

// A loop of its own for each: in one that they share, the engine inlines whom it met first, and the race is about that.

test("personal-id", async ({ bench }) => {
  const { is } = personalId;
  const texts = textsOf(personalId);
  for (const text of texts) expect(personalIdByHand(text), text).toBe(is(text));
  const ratios = await race(bench, {
    "personal-id is": () => {
      let n = 0;
      for (const text of texts) if (is(text)) n++;
      return n;
    },
    "by hand": () => {
      let n = 0;
      for (const text of texts) if (personalIdByHand(text)) n++;
      return n;
    },
  });
  expect(ratios["by hand"]).toBeGreaterThanOrEqual(0.8);
});

test("tax-code", async ({ bench }) => {
  const { is } = taxCode;
  const texts = textsOf(taxCode);
  for (const text of texts) expect(taxCodeByHand(text), text).toBe(is(text));
  const ratios = await race(bench, {
    "tax-code is": () => {
      let n = 0;
      for (const text of texts) if (is(text)) n++;
      return n;
    },
    "by hand": () => {
      let n = 0;
      for (const text of texts) if (taxCodeByHand(text)) n++;
      return n;
    },
  });
  expect(ratios["by hand"]).toBeGreaterThanOrEqual(0.8);
});

test("phone-number", async ({ bench }) => {
  const { is } = phoneNumber;
  const texts = textsOf(phoneNumber);
  for (const text of texts) expect(phoneNumberByHand(text), text).toBe(is(text));
  const ratios = await race(bench, {
    "phone-number is": () => {
      let n = 0;
      for (const text of texts) if (is(text)) n++;
      return n;
    },
    "by hand": () => {
      let n = 0;
      for (const text of texts) if (phoneNumberByHand(text)) n++;
      return n;
    },
  });
  expect(ratios["by hand"]).toBeGreaterThanOrEqual(0.8);
});
