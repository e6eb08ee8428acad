import { expect, test } from "vitest";
import { coded, reasonsOf, sentence } from "./coded.js";
import { doubts, refusals, type Finding } from "./reason.js";

const found: Finding[] = (["refuse", "strict", "warning", "info"] as const).map((severity) => ({
  code: `unit/${severity}`,
  severity,
  params: { position: 1 },
}));

test("what refuses, and what refuses only those who ask for it", () => {
  expect(refusals(found)).toEqual([{ code: "unit/refuse", params: { position: 1 } }]);
  expect(refusals(found, { strict: false })).toHaveLength(1);
  expect(refusals(found, { strict: true }).map((r) => r.code)).toEqual(["unit/refuse", "unit/strict"]);
});

test("what does not refuse: a convention is a warning", () => {
  expect(doubts(found)).toEqual([
    { code: "unit/strict", severity: "warning", params: { position: 1 } },
    { code: "unit/warning", severity: "warning", params: { position: 1 } },
    { code: "unit/info", severity: "info", params: { position: 1 } },
  ]);
});

const phrases = { "unit/short": () => "must be longer", "unit/odd": ({ at }: Record<string, unknown>) => `look at ${String(at)}` };
const examine = () =>
  [
    { code: "unit/short", params: {} },
    { code: "unit/odd", params: { at: 3 } },
  ] as const;

test("an issue of zod takes every reason, and says every sentence", () => {
  const issue: { input: unknown; params?: unknown } = { input: "x" };
  expect(coded(examine, phrases)(issue)).toBe("must be longer; look at 3");
  expect(issue.params).toEqual({ reasons: examine() });
  expect(reasonsOf(issue)).toEqual(examine());
});

test("what is no text is told so", () => {
  const issue: { input: unknown; params?: unknown } = { input: 12 };
  expect(coded(examine, phrases)(issue)).toBe("Thông tin này phải là chữ, kể cả khi chỉ gồm chữ số");
  expect(issue).toEqual({ input: 12, params: { reasons: [{ code: "value/not-text", params: {} }] } });
  const absent: { input?: unknown; params?: unknown } = {};
  expect(coded(examine, phrases)(absent)).toBe("Thông tin này bắt buộc phải có");
  expect(absent).toEqual({ params: { reasons: [{ code: "value/missing", params: {} }] } });
});

test("an issue of zod's own has no reasons of ours", () => {
  for (const issue of [{}, { params: undefined }, { params: null }, { params: "reasons" }, { params: {} }, { params: { reasons: "x" } }])
    expect(reasonsOf(issue)).toEqual([]);
  const text = Object.assign(() => {}, { reasons: examine() });
  expect(reasonsOf({ params: text })).toEqual([]);
});

test("a code that nobody wrote a sentence for is said itself", () => {
  expect(sentence(phrases, { code: "unit/odd", params: { at: 4 } })).toBe("look at 4");
  expect(sentence(phrases, { code: "unit/new", params: {} })).toBe("unit/new");
  expect(sentence(phrases, { code: "toString", params: {} })).toBe("toString");
});
