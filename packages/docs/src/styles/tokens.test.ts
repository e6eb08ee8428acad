import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";

const css = readFileSync(new URL("tokens.css", import.meta.url), "utf8");

function tokens(selector: string): Record<string, string> {
  const start = css.indexOf(`${selector} {`);
  const block = css.slice(start, css.indexOf("}", start));
  return Object.fromEntries([...block.matchAll(/--([a-z-]+): (#[0-9a-f]{6});/gu)].map((m) => [m[1]!, m[2]!]));
}

/** Relative luminance, as WCAG 2 defines it. */
function luminance(hex: string): number {
  const [r, g, b] = [1, 3, 5].map((i) => {
    const c = Number.parseInt(hex.slice(i, i + 2), 16) / 255;
    return c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r! + 0.7152 * g! + 0.0722 * b!;
}

function contrast(a: string, b: string): number {
  const [dark, light] = [luminance(a), luminance(b)].sort((x, y) => x - y);
  return (light! + 0.05) / (dark! + 0.05);
}

const grounds = ["paper", "card", "sunk"];
const text = ["ink", "ink-soft", "ink-faint", "cham", "cham-deep", "son", "la", "nghe", "plum"];
const pairs: [string, string][] = [
  ...text.flatMap((t) => grounds.map((g): [string, string] => [t, g])),
  ["on-cham", "cham"],
  ["on-cham", "cham-deep"],
  ["ink", "cham-wash"],
  ["ink-soft", "cham-wash"],
  ["cham", "cham-wash"],
  ["cham-deep", "cham-wash"],
  ["son", "son-wash"],
  ["la", "la-wash"],
  ["nghe", "nghe-wash"],
  ["ink", "nghe-wash"],
  ["plum", "plum-wash"],
];

describe.for([
  [":root", "dark"],
  [':root[data-theme="light"]', "light"],
] as const)("%s (%s)", ([selector]) => {
  const t = tokens(selector);
  test.for(pairs)("%s on %s can be read: 4.5 to 1", ([a, b]) => expect(contrast(t[a]!, t[b]!)).toBeGreaterThanOrEqual(4.5));
  test.for(grounds)("the edge of a control stands out from %s: 3 to 1", (g) =>
    expect(contrast(t["edge"]!, t[g]!)).toBeGreaterThanOrEqual(3),
  );
});
