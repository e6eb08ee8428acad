import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import * as fields from "../../src/testing.js";
import { known } from "../../src/detection/units.js";
import { ask, calls } from "./calls.js";
import { findings, libraries, type Pattern } from "./findings/index.js";

const all = Object.entries(findings).flatMap(([unit, found]) => found.libraries.map((finding) => ({ unit, ...finding })));
const patterns: readonly Pattern[] = Object.values(findings).flatMap((found) => found.patterns);

test("speaks of every identifier, of both fields and of the card, and of nothing else", () => {
  expect("personName" in fields && "partialDate" in fields && "identityCard" in fields).toBe(true);
  const units = [...known.map(({ unit }) => unit.meta.key), "person-name", "partial-date", "identity-card"];
  expect(Object.keys(findings).toSorted()).toEqual(units.toSorted());
});

test.for(all.flatMap(({ unit, library, proof }) => (proof.kind === "tested" ? [{ unit, library, ...proof }] : [])))(
  "$library, $unit: $call of $input gives $gives",
  ({ call, input, gives }) => expect(ask(call, input)).toBe(gives),
);

test("every call is asked, and one that gives something else is noticed", () => {
  const asked = new Set(all.flatMap(({ proof }) => (proof.kind === "tested" ? [proof.call] : [])));
  expect(Object.keys(calls).toSorted()).toEqual([...asked].toSorted());
  expect(ask('validator.isMobilePhone(…, "vi-VN")', "0900000001")).toBe("true");
  expect(ask("mrz.parse(…).valid", "IDVNM0000000000001000000000<<1")).toBe("true");
  expect(ask("no such call", "")).toMatch(/Error/);
});

test.for(patterns)("$pattern on $input", ({ pattern, input, matches, files }) => {
  expect(pattern.test(input)).toBe(matches);
  expect(files).toBeGreaterThan(0);
});

test("the version that a page names is the one that was asked", () => {
  const tested = new Set(all.flatMap(({ library, proof }) => (proof.kind === "tested" || proof.kind === "compared" ? [library] : [])));
  for (const key of tested) {
    const manifest = JSON.parse(readFileSync(new URL(`../../node_modules/${key}/package.json`, import.meta.url), "utf8")) as {
      version: string;
    };
    expect(manifest.version, key).toBe(libraries[key].version);
    expect(libraries[key].from).toBe("npm");
  }
  expect(tested.size).toBeGreaterThan(5);
});

test("what was ran or read says when; both languages speak", () => {
  for (const { says, proof } of all) {
    expect([says.vi, says.en].every((text) => /\p{L}.*\.$/u.test(text))).toBe(true);
    if (proof.kind === "ran" || proof.kind === "read") expect(proof.on).toMatch(/^\d{4}-\d\d-\d\d$/);
    if (proof.kind === "read") expect(proof.where).toMatch(/@[0-9a-f]{7} /);
  }
});
