import * as birthRegistration from "@hoso/sdk/databases/civil-status/birth-registration";
import { jsonSchemaOf, keywords } from "@hoso/sdk/exports/json-schema";
import { seeded } from "@hoso/sdk/testing";
import { Ajv2020 } from "ajv/dist/2020.js";

const schema = jsonSchemaOf(birthRegistration);
const ajv = new Ajv2020();
ajv.addVocabulary([...keywords]);
const validate = ajv.compile(schema);

// a made-up birth, registered on a day that 2089 does not have
const [made] = birthRegistration.generate(seeded(1), 1);
const damaged = { ...made!.record, registeredOn: "2089-02-29" };

const faults = birthRegistration.explain(damaged).map((fault) => fault.code);
const listed = new Set(schema["x-rules"].map((rule) => rule.code));

console.log(schema.$id); // urn:hoso:civil-status:birth-registration:2016-01-01
console.log(validate({ ...damaged, child: undefined })); // false
console.log(validate(damaged)); // true
console.log(...faults); // partial-date/calendar
console.log(faults.every((code) => listed.has(code))); // true
