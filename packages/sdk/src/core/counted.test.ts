import { expect, test } from "vitest";
import { counted } from "./index.js";

test("a count is grouped as the language does; a mark that stands for one is said as it is", () => {
  expect([counted(20_000_000, "vi-VN"), counted("10000", "en"), counted("…", "vi-VN"), counted(undefined, "en")]).toEqual([
    "20.000.000",
    "10,000",
    "…",
    "",
  ]);
});
