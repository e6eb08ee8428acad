import { expect, test } from "vitest";
import { leaked } from "./silence.js";

const code = "tax-code/personal-not-yet";

test("a value in a param is found, whole or in part", () => {
  expect(leaked("079105000001", [{ code, params: { day: "079105000001" } }], "")).toBe("079");
  expect(leaked("079105000001", [{ code, params: { day: "xx105" } }], "")).toBe("105");
  expect(leaked("079105000001", [{ code, params: { day: "10" } }], "")).toBeUndefined();
});

test("what the sentence says of everybody, and what the rule prints, is no leak", () => {
  const day = "2025-07-01";
  expect(leaked("thu", [{ code, params: { day } }], "")).toBeUndefined();
  expect(leaked("202500000000", [{ code, params: { day } }], day)).toBeUndefined();
  expect(leaked("202500000000", [{ code, params: { day } }], "")).toBe("202");
});
