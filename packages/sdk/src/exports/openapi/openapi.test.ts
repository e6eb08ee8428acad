import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { createClient } from "@hey-api/openapi-ts";
import { Validator } from "@seriousme/openapi-schema-validator";
import { Ajv2020 } from "ajv/dist/2020.js";
import { afterAll, expect, test } from "vitest";
import { sampled } from "../../../test/record-samples.js";
import { typeErrors } from "../../../test/type-check.js";
import { plainDate } from "../../core/index.js";
import { databaseNames } from "../../databases/index.js";
import { keywords } from "../json-schema/index.js";
import { openApiOf, type OpenApi } from "./index.js";

const units = sampled.map(([, unit]) => unit);
const of = (database: string) => units.filter((unit) => unit.meta.database === database);

/** A validator changes what it is given, and takes JSON. */
const validate = async (document: OpenApi) => new Validator().validate(JSON.parse(JSON.stringify(document)) as Record<string, unknown>);

test.each(["all", ...Object.keys(databaseNames)])("the document of %s is valid OpenAPI 3.1", async (name) => {
  const document = openApiOf(name, name === "all" ? units : of(name), { asOf: plainDate("2026-11-25") });
  expect(await validate(document)).toMatchObject({ valid: true });
  const operations = Object.values(document.paths).flatMap((path) => Object.values(path) as { operationId: string }[]);
  expect(new Set(operations.map(({ operationId }) => operationId)).size).toBe(operations.length);
});

test("the validator refuses a document that is none", async () => {
  const document = openApiOf("land", of("land"));
  expect(await validate({ ...document, paths: { "land-parcel": {} } })).toMatchObject({ valid: false });
});

test("a component says what the exported schema says, takes the sample and says its version", () => {
  const document = openApiOf("civil-status", of("civil-status"), { locale: "en" });
  expect(document.info.title).toBe("Civil status");
  const ajv = new Ajv2020({ strict: false });
  ajv.addVocabulary([...keywords]);
  for (const [key, unit, { record }] of sampled.filter(([, { meta }]) => meta.database === "civil-status")) {
    const component = document.components.schemas[key.replaceAll(/(?:^|-)(\w)/gu, (_, c: string) => c.toUpperCase())]!;
    expect(component).toMatchObject({ "x-version": "2016-01-01", "x-as-of": null, title: unit.meta.name.en });
    expect(ajv.compile(component)(record)).toBe(true);
  }
});

const directory = mkdtempSync(join(import.meta.dirname, "../../../node_modules/.client-"));
afterAll(() => rmSync(directory, { recursive: true, force: true }));

/** A client generated from the document, and a program that uses it. */
async function errorsOf(name: string, document: OpenApi, program: string): Promise<string[]> {
  const output = join(directory, name);
  mkdirSync(output);
  await createClient({
    input: JSON.parse(JSON.stringify(document)) as Record<string, unknown>,
    output: { path: join(output, "client") },
    plugins: ["@hey-api/client-fetch", "@hey-api/typescript", "@hey-api/sdk"],
    logs: { level: "silent", file: false },
  });
  const file = join(output, "program.ts");
  writeFileSync(file, program);
  return typeErrors([file]);
}

test("a generated client type-checks, and so does a program that submits a record by it", async () => {
  const [, , { record }] = sampled.find(([key]) => key === "birth-registration")!;
  const program = (gender: string) => `
    import { checkBirthRegistration, submitBirthRegistration } from "./client";
    const body = ${JSON.stringify(record).replace('"gender":"1"', `"gender":${JSON.stringify(gender)}`)} as const;
    export async function run(): Promise<string[]> {
      const { data } = await checkBirthRegistration({ body, query: { asOf: "2090-01-01" }, baseUrl: "https://example.org" });
      const sent = await submitBirthRegistration({ body, baseUrl: "https://example.org" });
      return [...(data?.faults.map((fault) => fault.code) ?? []), sent.data?.id ?? ""];
    }`;
  const document = openApiOf("all", units);
  expect(await errorsOf("right", document, program("1"))).toEqual([]);
  // a code that is none
  expect((await errorsOf("wrong", document, program("7"))).join()).toContain('"7"');
}, 120_000);
