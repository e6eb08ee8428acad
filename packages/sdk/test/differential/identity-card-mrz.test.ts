import { parse } from "mrz";
import { expect, test } from "vitest";
import { generateMrz, normalizeMrz, readMrz } from "../../src/documents/identity-card/index.js";
import { compare } from "./compare.js";
import { compared } from "./findings/index.js";
import { inputs } from "./inputs.js";

const ours = (text: string): string | undefined => {
  const reading = readMrz(text);
  return reading.ok ? `${reading.mrz.sex} ${reading.mrz.name}` : undefined;
};
const theirs = (text: string): string | undefined => {
  try {
    const { valid, fields, format } = parse(normalizeMrz(text).split("\n"));
    if (!valid || format !== "TD1") return undefined;
    return `${fields.sex === "nonspecified" ? "unspecified" : fields.sex} ${fields.lastName} ${fields.firstName}`;
  } catch {
    // it throws where the lines are not three of thirty
    return undefined;
  }
};

test("machine-readable zones: mrz differs only where the table says why", () => {
  const { unexplained, idle, agreed } = compare(inputs(generateMrz, [90, 90], ["IDVNM"]), ours, theirs, compared("identity-card", "mrz"));
  expect(unexplained).toEqual([]);
  expect(idle).toEqual([]);
  expect(agreed).toBeGreaterThan(15_000);
});
