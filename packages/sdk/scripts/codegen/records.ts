import { existsSync, globSync } from "node:fs";
import { dirname, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import type { RecordRule } from "../../src/rules/index.js";
import { emitRule, isName } from "./record-rule.js";
import { SchemaEmitter, type Schema } from "./record-schema.js";
import { camel, json, pascal, root, type Generated } from "./source.js";

const load = async (file: string): Promise<Record<string, unknown>> =>
  (await import(pathToFileURL(resolve(root, file)).href)) as Record<string, unknown>;

const isIdentifier = (unit: string): boolean => existsSync(resolve(root, `src/identifiers/${unit}`));

/** Where the functions of a unit come from: an identifier's generated file, which no zod follows; a field's doorway. */
function unitImport(unit: string, wanted: ReadonlySet<"is" | "examine" | "verdicts">, up: string): string {
  const [path, examine] = isIdentifier(unit)
    ? [`identifiers/${unit}/${unit}.generated.js`, "findings"]
    : [`fields/${unit}/index.js`, "examine"];
  const names = [
    ...(wanted.has("examine") ? [`${examine} as ${camel(`examine-${unit}`)}`] : []),
    ...(wanted.has("is") ? [`is as ${isName(unit)}`] : []),
    ...(wanted.has("verdicts") ? [`verdicts as ${camel(`${unit}-verdicts`)}`] : []),
  ];
  return `import { ${names.join(", ")} } from "${up}${path}";`;
}

/** `up` leads from the record's folder to src/. */
function emit(rule: RecordRule, schema: Schema, problems: Readonly<Record<string, string>>, up: string): string {
  const type = pascal(rule.key);
  const walk = new SchemaEmitter(problems);
  const top = walk.leaf(schema, rule.key);
  const flat = emitRule(rule);

  const wanted = new Map<string, Set<"is" | "examine" | "verdicts">>();
  const want = (unit: string, verb: "is" | "examine" | "verdicts") => wanted.set(unit, (wanted.get(unit) ?? new Set()).add(verb));
  for (const verb of ["is", "examine"] as const) for (const unit of walk.units) want(unit, verb);
  for (const unit of flat.needs.fields) want(unit, "is");
  for (const unit of flat.identifiers) want(unit, "verdicts");
  const imports = [...wanted]
    .toSorted(([a], [b]) => (isIdentifier(a) === isIdentifier(b) ? a.localeCompare(b) : isIdentifier(a) ? 1 : -1))
    .map(([unit, verbs]) => unitImport(unit, verbs, up));

  return `// Generated from rule.ts and schema.ts by \`pnpm codegen\`. Do not edit.
import type { PlainDate } from "${up}core/plain-date.js";
${imports.join("\n")}
import { Faults, isObject, ${walk.hasText ? "isText, " : ""}type Fault, type Path } from "${up}rules/record-faults.js";
import { ${[...flat.needs.primitives].toSorted().join(", ")} } from "${up}rules/record-primitives.js";
import type { RecordStepNote } from "${up}rules/record.js";
${walk.forms.size === 0 ? "" : `import { ${[...walk.forms].map(isName).toSorted().join(", ")} } from "${up}databases/forms.js";\n`}import type { ${type} } from "./schema.js";

${flat.text}
${walk.constants.join("\n")}

${walk.tests.join("\n\n")}

/** The verdict of the zod schema, without zod. */
export function is(value: unknown): value is ${type} {
  return ${top.is("value")};
}

${walk.explanations.join("\n\n")}

/** Mọi lỗi trong một bản ghi lồng nhau, and where each is; none for what {@link is} accepts. Items past the limit of a list are not looked at. */
export function explain(value: unknown): readonly Fault[] {
  const out = new Faults(${json(rule.key)});
  ${top.explain("value", "[]")};
  return out.found;
}
`;
}

/** src/databases/…/KEY/{rule,schema}.ts → src/databases/…/KEY/RECORD.generated.ts */
export async function records(): Promise<Generated[]> {
  const { formProblems } = (await load("src/databases/forms.ts")) as { formProblems: Readonly<Record<string, string>> };
  const out: Generated[] = [];
  for (const file of globSync("src/databases/**/rule.ts", { cwd: root }).toSorted()) {
    const folder = dirname(file);
    const { rule } = (await load(file)) as { rule: RecordRule };
    const { schema } = (await load(`${folder}/schema.ts`)) as { schema: Schema };
    const up = "../".repeat(folder.split(/[\\/]/u).length - 1);
    out.push({ path: `${folder}/${rule.key}.generated.ts`, text: emit(rule, schema, formProblems, up) });
  }
  return out;
}
