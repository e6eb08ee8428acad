import { seeded, type Bilingual, type Locale } from "../../core/index.js";
import type { RecordUnit } from "../../databases/index.js";
import { versionOf, type ExportOptions, type SchemaLaw } from "../version.js";
import { citedPlace, rulesBeyond, type BeyondRule, type CitedPlace } from "./beyond.js";
import { sayableForm, type TextKeywords } from "./forms.js";
import { structureOf, type Structure } from "./structure.schema.js";

/** Một chỗ trong lược đồ JSON: what the standard says, and under `x-` what only people need. */
export interface JsonSchemaNode extends Omit<Structure, "properties" | "items" | "format">, Partial<TextKeywords> {
  readonly title?: string;
  readonly "x-title"?: Bilingual;
  readonly properties?: Readonly<Record<string, JsonSchemaNode>>;
  readonly items?: JsonSchemaNode;
  /** The identifier, field or form that the text is. */
  readonly "x-format"?: string;
  /** What each code of `enum` means. */
  readonly "x-codes"?: Readonly<Record<string, Bilingual>>;
  /** The place that lists the fact. */
  readonly "x-law"?: CitedPlace;
  /** What Decree 356/2025/NĐ-CP calls such data. */
  readonly "x-personal"?: "basic" | "sensitive";
}

/** Lược đồ JSON (2020-12) của một bản ghi. */
export interface JsonSchema extends JsonSchemaNode {
  readonly $schema: "https://json-schema.org/draft/2020-12/schema";
  readonly $id: string;
  readonly title: string;
  readonly description: string;
  readonly examples: readonly unknown[];
  readonly "x-description": Bilingual;
  readonly "x-database": string;
  readonly "x-record": string;
  readonly "x-version": string;
  readonly "x-as-of": string | null;
  /** Every act that the record rests on. */
  readonly "x-acts": readonly SchemaLaw[];
  readonly "x-rules": readonly BeyondRule[];
}

/** Cách viết một lược đồ JSON. */
export interface JsonSchemaOptions extends ExportOptions {
  /** The language of `title` and `description`; `x-title` and `x-description` have both. */
  readonly locale?: Locale | undefined;
}

/** Những từ khoá riêng, for a validator that must be told of each: `ajv.addVocabulary(keywords)`. */
export const keywords = [
  "x-title",
  "x-description",
  "x-database",
  "x-record",
  "x-version",
  "x-as-of",
  "x-acts",
  "x-law",
  "x-personal",
  "x-codes",
  "x-format",
  "x-rules",
] as const;

class Writer {
  private readonly unit: RecordUnit;
  private readonly options: JsonSchemaOptions;
  private readonly locale: Locale;

  constructor(unit: RecordUnit, options: JsonSchemaOptions) {
    this.unit = unit;
    this.options = options;
    this.locale = options.locale ?? "vi";
  }

  /** Notes go by the path of a fact; what stands inside a list of facts has none of its own. */
  node(structure: Structure, path: string): JsonSchemaNode {
    const { type, properties, required, items, format, ...limits } = structure;
    const note = path === "" || path.endsWith("[]") ? undefined : this.unit.fields[path];
    const list = this.unit.fields[path.replace(/\[\]$/u, "")]?.list;
    const inside = (key: string) => (path === "" ? key : `${path}.${key}`);
    return {
      ...(note === undefined ? {} : { title: note.name[this.locale], "x-title": note.name }),
      type,
      ...(properties === undefined
        ? {}
        : { properties: Object.fromEntries(Object.entries(properties).map(([key, inner]) => [key, this.node(inner, inside(key))])) }),
      ...(required === undefined ? {} : { required }),
      ...(items === undefined ? {} : { items: this.node(items, `${path}[]`) }),
      ...limits,
      ...(format === undefined ? {} : this.text(format)),
      ...(limits.enum === undefined || list === undefined
        ? {}
        : { "x-codes": Object.fromEntries(list.map(({ code, vi, en }) => [code, { vi, en }])) }),
      ...(note === undefined ? {} : { "x-law": citedPlace(note.law) }),
      ...(note?.personal === undefined ? {} : { "x-personal": note.personal.category }),
    };
  }

  private text(format: string): JsonSchemaNode {
    const { said } = sayableForm(format, this.unit.meta.key, this.unit.identifiers, this.options.asOf);
    return { type: "string", "x-format": format, ...said };
  }
}

/**
 * Lược đồ JSON (2020-12) của một bản ghi. It refuses nothing that the record's own schema takes: unknown keys pass, and a
 * code is held to a list only where no other is taken. What JSON Schema cannot say stands under `x-rules`.
 *
 * ```ts
 * import * as landParcel from "@hoso/sdk/databases/land/land-parcel";
 * const schema = jsonSchemaOf(landParcel, { asOf: plainDate("2090-01-01") });
 * ```
 */
export function jsonSchemaOf(unit: RecordUnit, options: JsonSchemaOptions = {}): JsonSchema {
  const { locale = "vi" } = options;
  const { meta } = unit;
  const { id, version, asOf, law } = versionOf(meta, options);
  const example = unit.generate(seeded(1), 1)[Symbol.iterator]().next().value?.record;
  return {
    $schema: "https://json-schema.org/draft/2020-12/schema",
    $id: id,
    title: meta.name[locale],
    "x-title": meta.name,
    description: meta.limits[locale],
    "x-description": meta.limits,
    "x-database": meta.database,
    "x-record": meta.key,
    "x-version": version,
    "x-as-of": asOf,
    "x-acts": law,
    ...new Writer(unit, options).node(structureOf(unit.schema), ""),
    examples: [example],
    "x-rules": rulesBeyond(unit, options),
  };
}

/** Lược đồ JSON của nhiều bản ghi trong một tệp, each under `$defs` by its key. */
export function jsonSchemasOf(name: string, units: readonly RecordUnit[], options: JsonSchemaOptions = {}) {
  return {
    $schema: "https://json-schema.org/draft/2020-12/schema",
    $id: `urn:hoso:${name}${options.asOf === undefined ? "" : `:as-of:${options.asOf}`}`,
    $defs: Object.fromEntries(units.map((unit) => [unit.meta.key, jsonSchemaOf(unit, options)])),
  } as const;
}
