import { readFileSync } from "node:fs";
import { join } from "node:path";
import { Ajv2019 } from "ajv/dist/2019.js";
import { expect, test } from "vitest";
import { dump, load, YAML11_SCHEMA } from "js-yaml";
import { sampled } from "../../../test/record-samples.js";
import { plainDate } from "../../core/index.js";
import { databaseNames } from "../../databases/index.js";
import { jsonSchemaOf } from "../json-schema/index.js";
import { dataContractOf, type DataContract } from "./index.js";

const fixture = join(import.meta.dirname, "../../../test/fixtures/odcs/odcs-json-schema-v3.1.0.json");
const standard = JSON.parse(readFileSync(fixture, "utf8")) as object;
// the standard's own schema names formats and a few words that Ajv does not know
const isContract = new Ajv2019({ strict: false, validateFormats: false }).compile(standard);

const units = sampled.map(([, unit]) => unit);
const problems = (contract: unknown) => (isContract(JSON.parse(JSON.stringify(contract))) ? [] : isContract.errors);

interface Element {
  readonly name: string;
  readonly quality?: readonly { readonly name: string }[];
  readonly properties?: readonly Element[];
  readonly customProperties: DataContract["customProperties"];
}

test.each(["all", ...Object.keys(databaseNames)])("the contract of %s is one of ODCS 3.1", (name) => {
  const contract = dataContractOf(name, name === "all" ? units : units.filter((unit) => unit.meta.database === name), {
    asOf: plainDate("2026-11-25"),
  });
  expect(problems(contract)).toEqual([]);
  // as text, too: a version is text to every reader
  const plain = JSON.parse(JSON.stringify(contract)) as unknown;
  for (const options of [{}, { schema: YAML11_SCHEMA }]) expect(load(dump(plain, { noRefs: true }), options)).toEqual(plain);
});

test("the standard's schema refuses what is not of it", () => {
  const contract = dataContractOf("land-parcel", [units.find((unit) => unit.meta.key === "land-parcel")!]);
  expect(problems({ ...contract, kind: "Contract" })).not.toEqual([]);
  expect(problems({ ...contract, apiVersion: "v9" })).not.toEqual([]);
  expect(problems({ ...contract, schema: [{ ...contract.schema[0], says: "x" }] })).not.toEqual([]);
});

test.each(sampled)("%s: every fact is there with its law, and every rule that a type cannot say", (_, unit) => {
  const contract = dataContractOf(unit.meta.key, [unit]);
  const record = contract.schema[0] as Element;
  const schema = jsonSchemaOf(unit);
  expect(record.properties!.map(({ name }) => name)).toEqual(Object.keys(schema.properties!));
  for (const { name, customProperties } of record.properties!)
    expect(
      customProperties.map(({ property }) => property),
      name,
    ).toContain("law");
  expect(record.quality!.map(({ name }) => name)).toEqual(schema["x-rules"].map(({ code }) => code));
  expect(record.customProperties).toContainEqual({ property: "schemaId", value: schema.$id });
});
