// The zod schema of a record → `is` and `explain`: one function for each object and each list in it.
import { existsSync } from "node:fs";
import { resolve } from "node:path";
import { isName } from "./record-rule.js";
import { camel, json, pascal, root } from "./source.js";

/** What the walk reads of a zod schema. */
export interface Schema {
  readonly _zod: { readonly def: Def };
}

interface Def {
  readonly type: string;
  readonly format?: string;
  readonly shape?: Readonly<Record<string, Schema>>;
  readonly element?: Schema;
  readonly innerType?: Schema;
  readonly entries?: Readonly<Record<string, string>>;
  readonly checks?: readonly {
    readonly _zod: { readonly def: { readonly check: string; readonly minimum?: number; readonly maximum?: number } };
  }[];
  readonly catchall?: Schema;
}

/** How one value is tested and explained: code, with `v` for the value and `p` for its path. */
interface Leaf {
  is(v: string): string;
  explain(v: string, p: string): string;
}

/** Walks one schema. `problems` names what each form of the record's own is refused with. */
export class SchemaEmitter {
  readonly units = new Set<string>();
  readonly forms = new Set<string>();
  readonly constants: string[] = [];
  readonly tests: string[] = [];
  readonly explanations: string[] = [];
  /** Some text has no form of its own. */
  hasText = false;
  private readonly problems: Readonly<Record<string, string>>;
  private readonly names = new Map<Schema, string>();

  constructor(problems: Readonly<Record<string, string>>) {
    this.problems = problems;
  }

  private name(schema: Schema, wanted: string): string {
    const taken = new Set(this.names.values());
    let name = wanted;
    for (let i = 2; taken.has(name); i++) name = `${wanted}${i}`;
    this.names.set(schema, name);
    return name;
  }

  /** The leaf of any schema; objects and lists get functions of their own. */
  leaf(schema: Schema, wanted: string): Leaf {
    const { def } = schema._zod;
    switch (def.type) {
      case "string":
        return this.string(def);
      case "boolean":
        return { is: (v) => `typeof ${v} === "boolean"`, explain: (v, p) => `out.yesOrNo(${v}, ${p})` };
      case "enum":
        return this.codes(Object.values(def.entries ?? {}), this.name(schema, `${wanted}Codes`));
      case "object":
        return this.functions(schema, wanted, (name) => this.object(def, name));
      case "array":
        return this.functions(schema, wanted, (name) => this.list(def, name));
      default:
        throw new Error(`${wanted}: no code for ${def.type}`);
    }
  }

  private limits(def: Def): { min: number; max: number } {
    const found = { min: 0, max: Number.NaN };
    for (const { _zod } of def.checks ?? []) {
      if (_zod.def.check === "min_length") found.min = _zod.def.minimum!;
      else if (_zod.def.check === "max_length") found.max = _zod.def.maximum!;
      else if (_zod.def.check !== "string_format") throw new Error(`no code for the check ${_zod.def.check}`);
    }
    return found;
  }

  private string(def: Def): Leaf {
    const { format } = def;
    if (format === undefined) {
      const { min, max } = this.limits(def);
      if (min !== 1 || Number.isNaN(max)) throw new Error("a text is never empty and always capped");
      this.hasText = true;
      return { is: (v) => `isText(${v}, ${max})`, explain: (v, p) => `out.text(${v}, ${p}, ${max})` };
    }
    const test = (v: string) => `${isName(format)}(${v})`;
    if (existsSync(resolve(root, `src/identifiers/${format}`)) || existsSync(resolve(root, `src/fields/${format}`))) {
      this.units.add(format);
      return { is: test, explain: (v, p) => `out.unitOf(${v}, ${p}, ${camel(`examine-${format}`)})` };
    }
    const problem = this.problems[format];
    if (problem === undefined) throw new Error(`no unit and no form is called ${format}`);
    this.forms.add(format);
    return { is: test, explain: (v, p) => `out.form(${v}, ${p}, ${isName(format)}, ${json(problem)})` };
  }

  private codes(values: readonly string[], name: string): Leaf {
    this.constants.push(`const ${name} = ${json(values)};`);
    return { is: (v) => values.map((x) => `${v} === ${json(x)}`).join(" || "), explain: (v, p) => `out.code(${v}, ${p}, ${name})` };
  }

  private functions(schema: Schema, wanted: string, make: (name: string) => { is: string; explain: string }): Leaf {
    const known = this.names.get(schema);
    const name = known ?? this.name(schema, wanted);
    if (known === undefined) {
      const { is, explain } = make(name);
      this.tests.push(`function ${isName(name)}(v: unknown): boolean {\n${is}\n}`);
      this.explanations.push(`function explain${pascal(name)}(v: unknown, at: Path, out: Faults): void {\n${explain}\n}`);
    }
    return { is: (v) => `${isName(name)}(${v})`, explain: (v, p) => `explain${pascal(name)}(${v}, ${p}, out)` };
  }

  private object(def: Def, _name: string): { is: string; explain: string } {
    if (def.catchall !== undefined) throw new Error("an object lets unknown keys pass");
    const entries = Object.entries(def.shape ?? {}).map(([key, schema]) => {
      const optional = schema._zod.def.type === "optional";
      return { key, optional, leaf: this.leaf(optional ? schema._zod.def.innerType! : schema, key) };
    });
    const read = `  const { ${entries.map((e) => e.key).join(", ")} } = v;`;
    const tests = entries.map(({ key, optional, leaf }) => {
      const test = leaf.is(key);
      if (optional) return `(${key} === undefined || ${test})`;
      return test.includes(" || ") ? `(${test})` : test;
    });
    const lines = entries.map(
      ({ key, optional, leaf }) => `  ${optional ? `if (${key} !== undefined) ` : ""}${leaf.explain(key, `[...at, ${json(key)}]`)};`,
    );
    return {
      is: `  if (!isObject(v)) return false;\n${read}\n  return (\n    ${tests.join(" &&\n    ")}\n  );`,
      explain: `  if (!out.object(v, at)) return;\n${read}\n${lines.join("\n")}`,
    };
  }

  private list(def: Def, name: string): { is: string; explain: string } {
    const { min, max } = this.limits(def);
    if (Number.isNaN(max)) throw new Error(`${name}: a list is always capped`);
    const leaf = this.leaf(def.element!, `${name}Item`);
    const size = min === 0 ? `v.length > ${max}` : `v.length < ${min} || v.length > ${max}`;
    const test = leaf.is("v[i]");
    return {
      // by position, not for…of: a hole in a list is a missing item
      is: `  if (!Array.isArray(v) || ${size}) return false;\n  for (let i = 0; i < v.length; i++) if (!${test.includes(" || ") ? `(${test})` : test}) return false;\n  return true;`,
      explain: `  if (!out.list(v, at, ${min}, ${max})) return;\n  for (let i = 0; i < v.length && i < ${max}; i++) ${leaf.explain("v[i]", "[...at, i]")};`,
    };
  }
}
