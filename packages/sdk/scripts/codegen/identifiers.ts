import { globSync } from "node:fs";
import { basename, dirname, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { stepsOf, type Form, type IdentifierRule, type PartOf, type Step, type Test } from "../../src/rules/index.js";
import type { Period } from "../../src/law/index.js";
import { callsChars, formBody, patternOf, varies } from "./forms.js";
import { camel, json, pascal, root, type Generated } from "./source.js";

const short = (rule: IdentifierRule, code: string): string => camel(code.slice(rule.key.length + 1));

/** What a test looks at: the text, or one part of it. */
const place = (part: PartOf | undefined): string => (part === undefined ? "t" : `part(t, ${json(part.separator)}, ${part.index})`);

const weightsName = (name: string): string => `${name}Weights`;

function testCall(test: Test, name: string): string {
  switch (test.kind) {
    case "notZeros":
      return `notZeros(${place(test.part)}, ${test.from}, ${test.to})`;
    case "inTable":
      return test.tables.map((table) => `${camel(table)}(${place(test.part)}, ${test.from}, ${test.to})`).join(" || ");
    case "oneOf":
    case "noneOf":
      return `${test.kind}(${place(test.part)}, ${test.from}, ${test.to}, ${name}Values)`;
    case "yearNotAfter":
      return `yearNotAfter(${place(test.part)}, ${test.from}, ${test.to}, ${test.base}, year)`;
    case "never":
      throw new TypeError("never is not a call: it has nothing to look at");
    case "weightedMod":
      return `weightedMod(t, ${weightsName(name)}, ${test.modulus}, ${test.minus})`;
    case "yearReached":
      return `yearReached(t, ${test.century}, ${test.year}, year)`;
  }
}

/** Positions count from 1 for people. They say where, never what. */
function params(test: Test, name: string): string {
  switch (test.kind) {
    case "notZeros":
    case "inTable":
    case "oneOf":
    case "noneOf":
      return `{ ${test.part === undefined ? "" : `part: ${test.part.index + 1}, `}from: ${test.from + 1}, to: ${test.to} }`;
    case "never":
      return "{}";
    case "weightedMod":
      return `{ position: ${test.weights.length + 1}, expected: expectedDigit(t, ${weightsName(name)}, ${test.modulus}, ${test.minus}) }`;
    case "yearReached":
    case "yearNotAfter":
      return `{ year }`;
  }
}

const problem = (holds: string): string => (holds.includes("||") ? `!(${holds})` : `!${holds}`);

const asksYear = (test: Test): boolean => test.kind === "yearReached" || test.kind === "yearNotAfter";

const usesYear = (s: Step): boolean => s.step.kind === "test" && asksYear(s.step.test);

/** The days between which a check applies, as a condition on `asOf`. */
const dated = ({ from, until }: Period): string[] => [
  ...(from === undefined && until === undefined ? [] : ["asOf !== undefined"]),
  ...(from === undefined ? [] : [`asOf >= ${json(from)}`]),
  ...(until === undefined ? [] : [`asOf < ${json(until)}`]),
];

function emit(rule: IdentifierRule): string {
  const steps = stepsOf(rule);
  const tests = steps.flatMap((s) => (s.step.kind === "test" ? [{ ...s, ...s.step, name: short(rule, s.code) }] : []));
  const segments = rule.forms.flatMap((f) => (varies(f) ? [] : f.segments));
  const primitives = new Set<string>();
  if (segments.some((s) => typeof s === "number")) primitives.add("digits");
  if (rule.forms.some(callsChars)) primitives.add("chars");
  const tables = new Set<string>();
  const constants = rule.forms.flatMap(patternOf);
  for (const { test, name } of tests) {
    if (test.kind === "inTable") test.tables.forEach((t) => tables.add(t));
    else if (test.kind !== "never") primitives.add(test.kind);
    if ("part" in test && test.part !== undefined) primitives.add("part");
    if (test.kind === "weightedMod") {
      primitives.add("expectedDigit");
      constants.push(`const ${weightsName(name)} = ${json(test.weights)};`);
    }
    if (test.kind === "oneOf" || test.kind === "noneOf") constants.push(`const ${name}Values = ${json(test.values)};`);
  }
  const year = steps.some(usesYear);
  // a predicate is named by its reason code, and so is true when the problem is there
  const fn = (name: string, test: Test) =>
    `const ${name} = (t: string${asksYear(test) ? ", year: number" : ""}): boolean => ${problem(testCall(test, name))};`;
  const call = (name: string, test: Test) => `${name}(t${asksYear(test) ? ", year" : ""})`;

  const isBranches = rule.forms.map((form) => {
    const must = tests.filter(
      (t) => t.severity === "refuse" && t.forms.includes(form) && !asksYear(t.test) && dated(t.during).length === 0,
    );
    return { form, must: must.some((t) => t.test.kind === "never") ? "false" : must.map((t) => `!${call(t.name, t.test)}`).join(" && ") };
  });
  // after the last form that can be accepted, everything is refused
  const lastAccepted = isBranches.findLastIndex(({ must }) => must !== "false");
  const isLines = isBranches.slice(0, lastAccepted + 1).map(({ form, must }, i) => {
    if (i === lastAccepted) return `  return ${[`${camel(form.name)}(t)`, must].filter(Boolean).join(" && ")};`;
    return `  if (${camel(form.name)}(t)) return ${must || "true"};`;
  });

  const finding = (s: Step, p: string) => `out.push({ code: ${json(s.code)}, severity: ${json(s.severity)}, params: ${p} })`;
  const branch = (form: Form): string[] => {
    const lines: string[] = [];
    for (const s of steps) {
      if (s.step.kind === "from" && s.step.form === form)
        lines.push(`    if (asOf !== undefined && asOf < ${json(s.step.day)}) ${finding(s, `{ day: ${json(s.step.day)} }`)};`);
      if (s.step.kind === "until" && s.step.form === form)
        lines.push(`    if (asOf !== undefined && asOf >= ${json(s.step.day)}) ${finding(s, `{ day: ${json(s.step.day)} }`)};`);
      if (s.step.kind === "test" && s.step.forms.includes(form)) {
        const name = short(rule, s.code);
        const { test, during } = s.step;
        const when = [
          ...dated(during),
          ...(asksYear(test) ? ["year !== undefined"] : []),
          ...(test.kind === "never" ? [] : [call(name, test)]),
        ].join(" && ");
        lines.push(`    ${when === "" ? "" : `if (${when}) `}${finding(s, params(test, name))};`);
      }
    }
    if (lines.length === 0) lines.push("    // its form is all there is to it");
    return lines;
  };
  const branches = `  ${rule.forms.map((form) => `if (${camel(form.name)}(t)) {\n${branch(form).join("\n")}\n  }`).join(" else ")}`;
  const anyOf = (forms: readonly Form[]) => forms.map((f) => `${camel(f.name)}(t)`).join(" || ");
  const verdictLines = steps.map((s, i) => {
    const target = `  out[at + ${i}] = `;
    const { step } = s;
    if (step.kind === "shape") return `${target}${anyOf(rule.forms)} ? 1 : 0;`;
    if (step.kind === "test") {
      const name = short(rule, s.code);
      const forms = anyOf(step.forms);
      const outside = step.forms.length === 1 ? `!${forms}` : `!(${forms})`;
      const days = dated(step.during);
      const guard = [
        ...(days.length === 0 ? [] : [`!(${days.join(" && ")})`]),
        ...(asksYear(step.test) ? ["year === undefined"] : []),
        outside,
      ].join(" || ");
      return `${target}${guard} ? 2 : ${step.test.kind === "never" ? "0" : `${call(name, step.test)} ? 0 : 1`};`;
    }
    const holds = step.kind === "from" ? `asOf >= ${json(step.day)}` : `asOf < ${json(step.day)}`;
    return `${target}asOf === undefined || !${camel(step.form.name)}(t) ? 2 : ${holds} ? 1 : 0;`;
  });
  const asOfUsed =
    year ||
    steps.some(({ step }) => step.kind === "from" || step.kind === "until" || (step.kind === "test" && dated(step.during).length > 0));
  const yearLine = year ? "  const year = asOf === undefined ? undefined : Number(asOf.slice(0, 4));\n" : "";

  const imports = [...tables].map((t) => `import { hasAt as ${camel(t)} } from "../../codes/${t}/${t}.generated.js";\n`).join("");
  return `// Generated from rule.ts by \`pnpm codegen\`. Do not edit.
${imports}import type { PlainDate } from "../../core/plain-date.js";
import type { ExamineOptions, Finding } from "../../core/reason.js";
import { ${[...primitives].toSorted().join(", ")} } from "../../rules/primitives.js";
import type { ${pascal(rule.key)} } from "./${rule.key}.js";
import type { ${pascal(rule.key)}Reason } from "./rule.js";

${constants.map((c) => `${c}\n`).join("")}${rule.forms.map((f) => `const ${camel(f.name)} = (t: string): boolean => ${formBody(f)};`).join("\n")}
${tests.flatMap((t) => (t.test.kind === "never" ? [] : [`${fn(t.name, t.test)}\n`])).join("")}
/** No rule that was ever in force refuses it. */
export function is(t: unknown): t is ${pascal(rule.key)} {
  if (typeof t !== "string") return false;
${isLines.join("\n")}
}

/** Everything the rule has to say about \`t\`, refusals and doubts alike. */
export function findings(t: string${asOfUsed ? ", { asOf }: ExamineOptions = {}" : ", _options: ExamineOptions = {}"}): Finding<${pascal(rule.key)}Reason>[] {
  const out: Finding<${pascal(rule.key)}Reason>[] = [];
${yearLine}${branches} else out.push({ code: ${json(`${rule.key}/shape`)}, severity: "refuse", params: {} });
  return out;
}

/** The codes of {@link verdicts}, in order. */
export const steps = ${json(steps.map((s) => s.code))} as const;

/** One verdict a step into \`out\`, from \`at\`: 1 pass, 0 fail, 2 not applicable. */
export function verdicts(t: string, out: Uint8Array, at: number${asOfUsed ? ", asOf?: PlainDate" : ", _asOf?: PlainDate"}): void {
${yearLine}${verdictLines.join("\n")}
}
`;
}

/** src/identifiers/KEY/rule.ts → src/identifiers/KEY/KEY.generated.ts */
export async function identifiers(): Promise<Generated[]> {
  const out: Generated[] = [];
  for (const file of globSync("src/identifiers/*/rule.ts", { cwd: root }).toSorted()) {
    const { rule } = (await import(pathToFileURL(resolve(root, file)).href)) as { rule: IdentifierRule };
    const folder = dirname(file);
    if (basename(folder) !== rule.key) throw new Error(`${file} calls itself ${rule.key}`);
    out.push({ path: `${folder}/${rule.key}.generated.ts`, text: emit(rule) });
  }
  return out;
}
