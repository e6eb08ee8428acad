import type { RecordUnit } from "../../databases/index.js";
import type { Severity } from "../../core/index.js";
import type { Dimension } from "../../rules/index.js";
import { jsonSchemaOf, type BeyondRule, type CitedPlace, type JsonSchemaNode, type JsonSchemaOptions } from "../json-schema/index.js";
import { latestVersion, nameOf } from "../names.js";

/** Một giao ước dữ liệu theo Open Data Contract Standard 3.1, as data for YAML or JSON. */
export interface DataContract {
  readonly apiVersion: "v3.1.0";
  readonly kind: "DataContract";
  readonly id: string;
  readonly name: string;
  readonly version: string;
  readonly status: "draft";
  readonly domain: string;
  readonly description: { readonly purpose: string; readonly limitations: string };
  readonly schema: readonly object[];
  readonly customProperties: readonly CustomProperty[];
}

interface CustomProperty {
  readonly property: string;
  readonly value: unknown;
}

/** The standard has seven dimensions; ours are six others. */
const dimensions: Readonly<Record<Dimension, string>> = {
  accuracy: "accuracy",
  completeness: "completeness",
  cleanness: "conformity",
  timeliness: "timeliness",
  consistency: "consistency",
  shareability: "conformity",
};
const severities: Readonly<Record<Severity, string>> = { refuse: "error", strict: "warning", warning: "warning", info: "info" };

const custom = (entries: Readonly<Record<string, unknown>>): CustomProperty[] =>
  Object.entries(entries).flatMap(([property, value]) => (value === undefined ? [] : [{ property, value }]));
const cited = ({ instrument, at }: CitedPlace): string => `${instrument}, ${at}`;

class Writer {
  private readonly locale: "vi" | "en";

  constructor({ locale = "vi" }: JsonSchemaOptions) {
    this.locale = locale;
  }

  /** What a property and an item of a list are told alike. */
  private typed(node: JsonSchemaNode): object {
    const { type, properties, items, enum: codes, pattern, minLength, maxLength, minItems, maxItems } = node;
    const day = node["x-format"] === "day";
    const limits = day ? { format: "yyyy-MM-dd" } : { pattern, minLength, maxLength, minItems, maxItems };
    const options = Object.fromEntries(Object.entries(limits).filter(([, value]) => value !== undefined));
    return {
      logicalType: day ? "date" : type,
      ...(Object.keys(options).length === 0 ? {} : { logicalTypeOptions: options }),
      ...(properties === undefined ? {} : { properties: this.properties(node) }),
      ...(items === undefined ? {} : { items: this.typed(items) }),
      ...(codes === undefined
        ? {}
        : { quality: [{ type: "library", metric: "invalidValues", arguments: { validValues: codes }, mustBe: 0, severity: "error" }] }),
    };
  }

  properties(node: JsonSchemaNode): object[] {
    return Object.entries(node.properties ?? {}).map(([name, inner]) => {
      const { "x-title": title, "x-law": law, "x-personal": personal, "x-format": format, "x-codes": codes } = inner;
      return {
        name,
        ...(title === undefined ? {} : { businessName: title[this.locale] }),
        ...this.typed(inner),
        required: node.required?.includes(name) === true,
        ...(personal === undefined ? {} : { classification: `${personal} personal data` }),
        customProperties: custom({
          law: law && cited(law),
          standing: law?.standing,
          format,
          codes: codes && Object.fromEntries(Object.entries(codes).map(([code, names]) => [code, names[this.locale]])),
        }),
      };
    });
  }

  quality({ code, severity, dimension, at, law, ...said }: BeyondRule): object {
    return {
      name: code,
      type: "text",
      description: said[this.locale],
      dimension: dimensions[dimension],
      severity: severities[severity],
      customProperties: custom({ fields: at.map((group) => group.join(", ")), law: law.map(cited) }),
    };
  }

  record(unit: RecordUnit, options: JsonSchemaOptions): object {
    const schema = jsonSchemaOf(unit, options);
    return {
      name: unit.meta.key,
      physicalName: unit.meta.key.replaceAll("-", "_"),
      businessName: unit.meta.name[this.locale],
      description: unit.meta.limits[this.locale],
      logicalType: "object",
      properties: this.properties(schema),
      quality: schema["x-rules"].map((rule) => this.quality(rule)),
      customProperties: custom({
        schemaId: schema.$id,
        version: schema["x-version"],
        asOf: schema["x-as-of"],
        law: schema["x-acts"].map(({ instrument, at, standing, from, until }) => ({ instrument, at, standing, from, until })),
      }),
    };
  }
}

/**
 * Giao ước dữ liệu (ODCS 3.1) của các bản ghi: one schema each, every field with its law, every rule that a type cannot say
 * as a quality check. Its status is `draft`: servers, teams and levels of service are the office's to add.
 */
export function dataContractOf(name: string, units: readonly RecordUnit[], options: JsonSchemaOptions = {}): DataContract {
  const { locale = "vi", asOf } = options;
  const writer = new Writer(options);
  const title = nameOf(name, units)[locale];
  const only = units.length === 1 ? units[0] : undefined;
  return {
    apiVersion: "v3.1.0",
    kind: "DataContract",
    id: `urn:hoso:${name}${asOf === undefined ? "" : `:as-of:${asOf}`}`,
    name,
    version: latestVersion(units, asOf),
    status: "draft",
    domain: only?.meta.database ?? name,
    description: {
      purpose: title,
      limitations:
        only?.meta.limits[locale] ??
        (locale === "vi"
          ? "Điều chưa biết của từng bản ghi nằm ở phần mô tả của nó."
          : "What is not known of a record stands in its description."),
    },
    schema: units.map((unit) => writer.record(unit, options)),
    customProperties: custom({ asOf: asOf ?? null }),
  };
}
