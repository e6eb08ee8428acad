// A rule as Excel formulas: one condition for each form, one for each check, the sentences of the phrasebook between them.
import { phrases } from "../../src/locales/vi.js";
import type { Form, IdentifierRule } from "../../src/rules/index.js";

type Check = IdentifierRule["checks"][number];

/** A text in a formula. Excel allows 255 characters in one. */
export function quoted(text: string): string {
  if (text.length > 255) throw new Error(`too long for Excel: ${text}`);
  return `"${text.replaceAll('"', '""')}"`;
}

const piece = (from: number, to: number): string => `MID(txt,${from + 1},${to - from})`;

/** The characters of ranges written as pairs: `"0379"` → `0123789`. */
function spread(ranges: string): string {
  let all = "";
  for (let i = 0; i < ranges.length; i += 2)
    for (let c = ranges.charCodeAt(i); c <= ranges.charCodeAt(i + 1); c++) all += String.fromCharCode(c);
  return all;
}

/** True when `txt` has the form. Excel's AND looks at all its arguments, so each must stand a text of any length. */
function condition({ name, segments }: Form): string {
  const parts: string[] = [];
  let [least, most] = [0, 0];
  for (const segment of segments) {
    if (least !== most) throw new Error(`${name}: a segment that varies must be the last`);
    if (typeof segment === "number") parts.push(`HOSO.DIGITS(${piece(least, least + segment)})`);
    else if (typeof segment === "string") parts.push(`EXACT(${piece(least, least + segment.length)},${quoted(segment)})`);
    else if ("repeat" in segment) throw new Error(`${name}: rows of segments have no formula`);
    else if (segment.chars === "09") parts.push(`HOSO.DIGITS(MID(txt,${least + 1},${"count" in segment ? segment.count : segment.max}))`);
    else if ("count" in segment && segment.count === 1)
      parts.push(`ISNUMBER(FIND(${piece(least, least + 1)},${quoted(spread(segment.chars))}))`);
    else throw new Error(`${name}: only one character out of ranges has a formula`);
    const [min, max] =
      typeof segment === "number"
        ? [segment, segment]
        : typeof segment === "string"
          ? [segment.length, segment.length]
          : "count" in segment
            ? [segment.count, segment.count]
            : [segment.min, segment.max];
    least += min;
    most += max;
  }
  const length = least === most ? [`LEN(txt)=${least}`] : [`LEN(txt)>=${least}`, `LEN(txt)<=${most}`];
  return `AND(${[...length, ...parts].join(",")})`;
}

const named = (key: string): string => key.toUpperCase().replaceAll("-", "_");

const checkDigitName = (key: string): string => `HOSO.${named(key)}_CHECK_DIGIT`;

/** The digit that must stand after the weighted ones; 10 when there is none. */
export function checkDigit({ key, checks }: IdentifierRule): { readonly name: string; readonly body: string } {
  const test = checks.map((check) => check.test).find((one) => one.kind === "weightedMod");
  if (test === undefined) throw new Error(`${key} has no check digit`);
  const sum = test.weights.map((weight, i) => `${weight}*MID(txt,${i + 1},1)`).join("+");
  return { name: checkDigitName(key), body: `${test.minus}-MOD(${sum},${test.modulus})` };
}

/** The name under which a code list's codes are in the workbook. */
export const tableName = (key: string): string => `HOSO.TABLE.${named(key)}`;

/** True when the check fails; nothing when it never applies without a day. */
function failure(key: string, { code, test, from, until }: Check): string | undefined {
  if (from !== undefined || until !== undefined || test.kind === "yearReached" || test.kind === "yearNotAfter") return undefined;
  if ("part" in test) throw new Error(`${code}: parts between separators have no formula`);
  switch (test.kind) {
    case "never":
      return "TRUE";
    case "notZeros":
      return `EXACT(${piece(test.from, test.to)},${quoted("0".repeat(test.to - test.from))})`;
    case "inTable":
      return `NOT(OR(${test.tables.map((table) => `ISNUMBER(MATCH(${piece(test.from, test.to)},${tableName(table)},0))`).join(",")}))`;
    case "noneOf":
      return `OR(${test.values.map((value) => `EXACT(${piece(test.from, test.to)},${quoted(value)})`).join(",")})`;
    case "oneOf":
      return `NOT(OR(${test.values.map((value) => `EXACT(${piece(test.from, test.to)},${quoted(value)})`).join(",")}))`;
    case "weightedMod":
      return `${checkDigitName(key)}(txt)<>VALUE(MID(txt,${test.weights.length + 1},1))`;
  }
}

/** Where a sentence has a number that only the text tells. */
const GAP = "\u{F8FF}";

/** What a failed check says. */
function sentence(key: string, { code, test }: Check): string {
  const phrase = phrases[`${key}/${code}` as keyof typeof phrases] as (params: Record<string, string | number>) => string;
  if (test.kind !== "weightedMod") return quoted(phrase("from" in test ? { from: test.from + 1, to: test.to } : {}));
  const digit = `${checkDigitName(key)}(txt)`;
  const [before = "", after = ""] = phrase({ position: test.weights.length + 1, expected: GAP }).split(GAP);
  const said = [quoted(before), digit, ...(after === "" ? [] : [quoted(after)])].join("&");
  return `IF(${digit}=10,${quoted(phrase({ position: test.weights.length + 1, expected: 10 }))},${said})`;
}

const joined = (said: readonly string[]): string => (said.length === 0 ? `""` : `TEXTJOIN("; ",TRUE,${said.join(",")})`);

/** Sentences written otherwise than the rule alone can: for a code, a formula. */
type Said = Readonly<Record<string, string>>;

/** The verdict on `txt`, in words: the form it has decides which checks apply. No day is judged on. */
export function verdict({ key, forms, checks }: IdentifierRule, said: Said = {}): string {
  const shape = phrases[`${key}/shape` as keyof typeof phrases] as (params: object) => string;
  return forms.toReversed().reduce(
    (otherwise, form) => {
      const saying = (refuses: boolean) =>
        joined(
          checks
            .filter((check) => (check.severity === "refuse") === refuses && (check.forms ?? [form.name]).includes(form.name))
            .flatMap((check) => {
              const fails = failure(key, check);
              const words = said[check.code] ?? sentence(key, check);
              return fails === undefined ? [] : [fails === "TRUE" ? words : `IF(${fails},${words},"")`];
            }),
        );
      return `IF(${condition(form)},HOSO.SAY(${saying(true)},${saying(false)}),${otherwise})`;
    },
    `HOSO.SAY(${quoted(shape({}))},"")`,
  );
}

/** True when `txt` has this form and nothing of it is refused. */
export function accepts({ key, forms, checks }: IdentifierRule, name: string): string {
  const form = forms.find((one) => one.name === name)!;
  const refused = checks
    .filter((check) => check.severity === "refuse" && (check.forms ?? [name]).includes(name))
    .flatMap((check) => failure(key, check) ?? []);
  // the checks read digits, which only the form makes sure of
  return `IF(${condition(form)},NOT(OR(${refused.join(",")})),FALSE)`;
}
