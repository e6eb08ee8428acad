import { Ajv2020, type ValidateFunction } from "ajv/dist/2020.js";
import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import * as z from "zod";
import { hostile } from "../../../test/describe-record.js";
import { fieldOf, paths, planted } from "../../../test/planted.js";
import { damagedBy, sampled } from "../../../test/record-samples.js";
import { plainDate, seeded } from "../../core/index.js";
import type { RecordUnit } from "../../databases/index.js";
import type { RecordVectors } from "../../databases/vectors.js";
import * as insuredPerson from "../../databases/social-insurance/insured-person/index.js";
import { jsonSchemaOf, jsonSchemasOf, keywords, type JsonSchema, type JsonSchemaNode } from "./index.js";
import { structureOf } from "./structure.schema.js";

/** Strict, so that a keyword that means nothing is an error. */
function compile(schema: object): ValidateFunction {
  const ajv = new Ajv2020({ strict: true, allErrors: false });
  ajv.addVocabulary([...keywords]);
  return ajv.compile(schema);
}

/** JSON has no holes, functions or dates. */
const isJson = (value: unknown): boolean => {
  try {
    const text = JSON.stringify(value);
    return text !== undefined && JSON.stringify(JSON.parse(text)) === text && !text.includes("null");
  } catch {
    return false;
  }
};

/** Damaged samples that the schema lets pass and that no entry of `x-rules` accounts for. */
function unaccounted(schema: JsonSchema, unit: RecordUnit, vectors: RecordVectors): string[] {
  const passes = compile(schema);
  const listed = (code: string, field?: string) =>
    schema["x-rules"].filter((rule) => rule.code === code && (field === undefined || rule.at.some((at) => at.includes(field)))).length ===
    1;
  const nested = vectors.nested
    .filter((v) => passes(planted(vectors.record, v.path, v.value)) && !listed(v.code, fieldOf(v.at ?? v.path)))
    .map((v) => `${v.code} at ${fieldOf(v.path)}`);
  const rows = vectors.rows.filter((v) => passes(damagedBy(v, unit, vectors)) && !listed(v.code)).map((v) => `${v.code} in ${v.column}`);
  return [...nested, ...rows];
}

function* nodesOf(node: JsonSchemaNode, path = ""): Generator<readonly [string, JsonSchemaNode]> {
  yield [path, node];
  if (node.items !== undefined) yield* nodesOf(node.items, `${path}[]`);
  for (const [key, inner] of Object.entries(node.properties ?? {})) yield* nodesOf(inner, `${path}.${key}`);
}

test("there are records to export", () => expect(sampled.length).toBeGreaterThanOrEqual(38));

describe.each(sampled)("%s", (key, unit, vectors) => {
  const schema = jsonSchemaOf(unit);
  const passes = compile(schema);

  test("is JSON Schema 2020-12 that says which version and law it is", () => {
    expect(JSON.parse(JSON.stringify(schema))).toEqual(schema);
    expect(schema.$id).toBe(`urn:hoso:${unit.meta.database}:${key}:${schema["x-version"]}`);
    expect(schema["x-acts"].map((law) => law.instrument)).toEqual(unit.meta.law.map((law) => law.instrument));
    expect(new Ajv2020({ strict: false }).validateSchema(schema)).toBe(true);
  });

  test("every fact has both names and its law, and every code its meaning", () => {
    for (const [path, node] of nodesOf(schema)) {
      if (!path.endsWith("[]")) expect(node["x-title"]?.vi, path).toMatch(/\p{L}/u);
      if (path !== "" && !path.endsWith("[]")) expect(node["x-law"], path).toBeDefined();
      if (node.enum !== undefined) expect(Object.keys(node["x-codes"] ?? {}), path).toEqual(node.enum);
    }
  });

  test("takes the sample and what is made up", () => {
    for (const record of [vectors.record, ...schema.examples, ...[...unit.generate(seeded(11), 100)].map((made) => made.record)])
      expect({ passes: passes(record), errors: passes.errors }).toEqual({ passes: true, errors: null });
  });

  test("each damaged sample that passes is accounted for, by one entry", () => {
    expect(unaccounted(schema, unit, vectors)).toEqual([]);
    const codes = schema["x-rules"].map((rule) => rule.code);
    expect(new Set(codes).size).toBe(codes.length);
  });

  test("a lost rule is noticed, whichever it is", () => {
    // an entry that no sample stands for is noticed by nobody; the usual faults of a name its pattern says
    const shown = new Set(
      [...vectors.nested, ...vectors.rows].map((v) => v.code).filter((code) => !/person-name\/|\/not-a-name/u.test(code)),
    );
    const losable = schema["x-rules"].filter((rule) => shown.has(rule.code));
    expect(losable.length).toBeGreaterThan(0);
    for (const lost of losable) {
      const without = { ...schema, "x-rules": schema["x-rules"].filter((rule) => rule !== lost) };
      expect(unaccounted(without, unit, vectors).join(), lost.code).toContain(lost.code);
    }
  });

  test("refuses nothing that the record takes, and what it takes beyond is listed", () => {
    const listed = new Set(schema["x-rules"].map((rule) => rule.code));
    const compare = (value: unknown) => {
      if (!isJson(value)) return;
      const [taken, is] = [passes(value), unit.is(value)];
      if (!taken && is) expect({ value, errors: passes.errors }).toBe("taken");
      if (taken && !is) expect(unit.explain(value).filter((fault) => !listed.has(fault.code))).toEqual([]);
    };
    const people = [vectors.record, ...[...unit.generate(seeded(5), 20)].map((made) => made.record)];
    for (const path of paths(vectors.record)) for (const value of hostile) compare(planted(vectors.record, path, value));
    const anywhere = fc
      .constantFrom(...people)
      .chain((person) =>
        fc.tuple(fc.constant(person), fc.constantFrom(...paths(person)), fc.oneof(fc.constantFrom(...hostile), fc.string(), fc.object())),
      );
    fc.assert(
      fc.property(anywhere, ([person, path, value]) => compare(planted(person, path, value))),
      { numRuns: 300 },
    );
  });
});

test("a pattern that is lost is noticed too", () => {
  const [, unit, vectors] = sampled.find(([key]) => key === "birth-registration")!;
  const schema = jsonSchemaOf(unit);
  const { pattern: _, ...bare } = schema.properties!["number"]!;
  expect(unaccounted({ ...schema, properties: { ...schema.properties, number: bare } }, unit, vectors).join()).toContain(
    "civil-status-number/shape",
  );
});

test("what the portable pattern of a name lets pass is listed", () => {
  const [, unit, vectors] = sampled.find(([key]) => key === "birth-registration")!;
  const schema = jsonSchemaOf(unit);
  const passes = compile(schema);
  const listed = schema["x-rules"].map((rule) => rule.code);
  for (const name of ["Nguyễn Văn ٨", "Nguyễn Văn €", "-", " "]) {
    const record = planted(vectors.record, ["child", "name"], name);
    const codes = unit.explain(record).map((fault) => fault.code);
    expect([passes(record), unit.is(record), codes.length > 0], name).toEqual([true, false, true]);
    for (const code of codes) expect(listed).toContain(code);
  }
  for (const name of ["Y Thông", "H'Hen Niê", "O’Brien-Nguyễn"])
    expect(passes(planted(vectors.record, ["child", "name"], name)), name).toBe(true);
});

test("what zod would lose without a word is not exported at all", () => {
  const text = z.string().min(1).max(9);
  expect(() => structureOf(z.object({ text: text.refine(() => true) }))).toThrow(/the check custom/u);
  expect(() => structureOf(z.object({ text: text.trim() }))).toThrow(/the check overwrite/u);
  expect(() => structureOf(z.looseObject({ text }))).toThrow(TypeError);
  expect(() => structureOf(z.object({ text: z.string().transform((t) => t) }))).toThrow(TypeError);
  expect(() => structureOf({})).toThrow(TypeError);
  expect(structureOf(z.object({ text })).required).toEqual(["text"]);
});

test("the day of the fact chooses the forms, and is named", () => {
  const on = (day: string) => jsonSchemaOf(insuredPerson, { asOf: plainDate(day) });
  const [before, now] = [on("2020-01-01"), on("2026-11-25")];
  expect(before["x-as-of"]).toBe("2020-01-01");
  expect(before.$id).toMatch(/:as-of:2020-01-01$/u);
  expect(now["x-acts"][0]!.status).toBe("ended");
  const [, taxCode] = [...nodesOf(now)].find(([, node]) => node["x-format"] === "tax-code")!;
  const [, ofBefore] = [...nodesOf(before)].find(([, node]) => node["x-format"] === "tax-code")!;
  expect(new RegExp(taxCode.pattern!, "u").test("001005000001")).toBe(true);
  expect(new RegExp(ofBefore.pattern!, "u").test("001005000001")).toBe(false);
});

test("sentences name what the rule itself knows, and the day of the fact", () => {
  const rules = (day?: string) =>
    new Map(jsonSchemaOf(insuredPerson, day === undefined ? {} : { asOf: plainDate(day) })["x-rules"].map((rule) => [rule.code, rule]));
  expect(rules().get("person-name/too-long")!.en).toContain("at most 100 characters");
  expect(rules().get("personal-id/birth-in-future")!.vi).toContain("năm …");
  expect(rules("2026-11-25").get("personal-id/birth-in-future")!.vi).toContain("năm 2026");
});

test("many records stand in one file, in the language that is asked for", () => {
  const units = sampled.slice(0, 3).map(([, unit]) => unit);
  const file = jsonSchemasOf("population", units, { locale: "en" });
  expect(Object.keys(file.$defs)).toEqual(units.map((unit) => unit.meta.key));
  for (const [i, schema] of Object.values(file.$defs).entries()) expect(schema.title).toBe(units[i]!.meta.name.en);
  compile(file);
});
