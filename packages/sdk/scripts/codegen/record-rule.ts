// The rule of a record → straight lines that call primitives: one `out[i] = …` a step.
import { asksTheDay, namedConditions, recordSteps, type RecordStep } from "../../src/rules/record.js";
import { stepsOf, type Condition, type NumberExpression, type RecordRule, type TextExpression } from "../../src/rules/index.js";
import { camel, json, pascal } from "./source.js";

/** Code and how tightly it binds: 1 `||`, 2 `&&`, 3 comparison, 4 `+`, 5 `*`, 6 `!`, 7 a name or a call. */
interface Js {
  readonly text: string;
  readonly binds: number;
}

const wrap = ({ text, binds }: Js, least: number): string => (binds < least ? `(${text})` : text);

/** What the expressions of one rule need: primitives, tables, functions of fields. */
export class Needs {
  readonly primitives = new Set<string>();
  readonly tables = new Set<string>();
  readonly fields = new Set<string>();
}

class Emitter {
  readonly needs = new Needs();

  private call(primitive: string, ...args: readonly (string | number)[]): Js {
    this.needs.primitives.add(primitive);
    return { text: `${primitive}(${args.join(", ")})`, binds: 7 };
  }

  text(e: TextExpression): string {
    if (e.kind === "words") return json(e.value);
    return e.kind === "asOf" ? "asOf" : e.key;
  }

  private number(e: NumberExpression): Js {
    switch (e.kind) {
      case "integer":
        return { text: String(e.value), binds: 7 };
      case "setting":
        return { text: e.name, binds: 7 };
      case "number":
        return this.call("numberAt", this.text(e.of), e.from, e.to);
      case "dayNumber":
        return this.call("dayNumber", this.text(e.of));
      case "arithmetic": {
        const [left, right] = [this.number(e.left), this.number(e.right)];
        if (e.op === "div") return { text: `Math.floor(${wrap(left, 5)} / ${wrap(right, 6)})`, binds: 7 };
        const binds = e.op === "+" || e.op === "-" ? 4 : 5;
        return { text: `${wrap(left, binds)} ${e.op === "mod" ? "%" : e.op} ${wrap(right, binds + 1)}`, binds };
      }
    }
  }

  condition(e: Condition): Js {
    switch (e.kind) {
      case "present":
        return { text: `${this.text(e.of)} !== ""`, binds: 3 };
      case "digits": {
        const text = this.text(e.of);
        this.needs.primitives.add("digits");
        return { text: `${text}.length === ${e.count} && digits(${text}, 0, ${e.count})`, binds: 2 };
      }
      case "matches":
        return { text: `/^(?:${e.pattern})$/u.test(${this.text(e.of)})`, binds: 7 };
      case "isDay":
        return this.call("calendarDay", this.text(e.of));
      case "isPartialDate":
        return this.call("calendarDate", this.text(e.of));
      case "composed":
        return this.call("composed", this.text(e.of));
      case "atMost":
        return this.call("atMost", this.text(e.of), e.count);
      case "oneOf":
        return e.values
          .map((v): Js => ({ text: `${this.text(e.of)} === ${json(v)}`, binds: 3 }))
          .reduce((a, b) => ({ text: `${a.text} || ${b.text}`, binds: 1 }));
      case "endsIn":
        this.needs.tables.add(e.table);
        return this.call("endsIn", this.text(e.of), e.table);
      case "same":
        return { text: `${this.text(e.left)} === ${this.text(e.right)}`, binds: 3 };
      case "order":
        return { text: `${this.text(e.left)} ${e.op} ${this.text(e.right)}`, binds: 3 };
      case "compare":
        return { text: `${wrap(this.number(e.left), 4)} ${e.op === "=" ? "===" : e.op} ${wrap(this.number(e.right), 4)}`, binds: 3 };
      case "all":
      case "any": {
        const binds = e.kind === "all" ? 2 : 1;
        return {
          text: e.of.map((x) => wrap(this.condition(x), binds + (e.kind === "any" ? 2 : 0))).join(e.kind === "all" ? " && " : " || "),
          binds,
        };
      }
      case "not":
        if (e.of.kind === "present") return { text: `${this.text(e.of.of)} === ""`, binds: 3 };
        if (e.of.kind === "same") return { text: `${this.text(e.of.left)} !== ${this.text(e.of.right)}`, binds: 3 };
        return { text: `!${wrap(this.condition(e.of), 7)}`, binds: 6 };
      case "named":
        return { text: e.name, binds: 7 };
      case "jsOnly":
        this.needs.fields.add(e.field);
        return { text: `${isName(e.field)}(${this.text(e.of)})`, binds: 7 };
    }
  }
}

/** `person-name` → `isPersonName`. */
export const isName = (unit: string): string => `is${pascal(unit)}`;

/** The code of `steps` and `verdicts`, and what it needs. */
export function emitRule(rule: RecordRule): { readonly text: string; readonly needs: Needs; readonly identifiers: readonly string[] } {
  const emitter = new Emitter();
  const steps = recordSteps(rule);
  const settings = Object.entries(rule.settings ?? {});
  const identifiers = [...new Set(rule.columns.flatMap((c) => (c.identifier ? [c.identifier.key] : [])))].toSorted();

  const names = [...namedConditions(rule)].map(([name, condition]) => `  const ${name} = ${emitter.condition(condition).text};`);
  const lines: string[] = [];
  let at = 0;
  for (const { key, identifier } of rule.columns) {
    if (identifier === undefined) continue;
    const count = stepsOf(identifier).length;
    lines.push(
      `  if (${key} === "") out.fill(2, ${at}, ${at + count});`,
      `  else ${camel(`${identifier.key}-verdicts`)}(${key}, out, ${at}, asOf);`,
    );
    at += count;
  }
  for (const { step } of steps) {
    if (step.kind !== "check") continue;
    const { check } = step;
    const when = [
      ...(asksTheDay(check) ? ["asOf !== undefined"] : []),
      ...(check.when ? [wrap(emitter.condition(check.when), 2)] : []),
    ].join(" && ");
    const verdict = `verdict(${emitter.condition(check.require).text})`;
    lines.push(
      `  // ${rule.key}/${check.code}: ${check.columns.join(", ")}`,
      `  out[${at++}] = ${when === "" ? verdict : `${when} ? ${verdict} : 2`};`,
    );
  }
  emitter.needs.primitives.add("verdict");

  const note = (s: RecordStep): string =>
    `  { code: ${json(s.code)}, severity: ${json(s.severity)}, dimension: ${json(s.dimension)}, columns: ${json(s.columns)}, jsOnly: ${s.jsOnly} },`;
  const parameters = [
    "row: readonly (string | undefined)[]",
    "out: Uint8Array",
    "asOf?: PlainDate",
    ...settings.map(([name, value]) => `${name} = ${value}`),
  ];
  const text = `${[...emitter.needs.tables].map((t) => `const ${t} = [\n${rule.tables?.[t]?.map((v) => `  ${json(v)},`).join("\n")}\n];\n`).join("")}
/** Các bước, in the order of the verdicts that {@link verdicts} writes. */
export const steps = [
${steps.map(note).join("\n")}
] as const satisfies readonly RecordStepNote[];

/** One verdict a step into \`out\`: 1 pass, 0 fail, 2 not applicable. \`row\` holds canonical texts, one a column. */
export function verdicts(${parameters.join(", ")}): void {
${rule.columns.map(({ key }, i) => `  const ${key} = row[${i}] ?? "";`).join("\n")}
${names.join("\n")}
${lines.join("\n")}
}
`;
  return { text, needs: emitter.needs, identifiers };
}
