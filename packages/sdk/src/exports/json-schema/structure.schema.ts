import * as z from "zod";

/** Cấu trúc của một bản ghi: the part of JSON Schema that zod itself says. */
export interface Structure {
  readonly type: "object" | "array" | "string" | "boolean";
  readonly properties?: Readonly<Record<string, Structure>>;
  readonly required?: readonly string[];
  readonly items?: Structure;
  readonly enum?: readonly string[];
  readonly format?: string;
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly minItems?: number;
  readonly maxItems?: number;
}

const types: ReadonlySet<string> = new Set(["object", "array", "string", "boolean", "enum", "optional"]);
const checks: ReadonlySet<string> = new Set(["min_length", "max_length", "string_format"]);

/** A closure cannot be read, and zod leaves it out without a word: such a schema is not exported at all. */
function mustBeSayable({ _zod: { def } }: z.core.$ZodType): void {
  if (!types.has(def.type)) throw new TypeError(`JSON Schema: nothing says ${def.type}`);
  for (const { _zod } of def.checks ?? [])
    if (!checks.has(_zod.def.check)) throw new TypeError(`JSON Schema: nothing says the check ${_zod.def.check}`);
}

/** Cấu trúc từ lược đồ zod; throws `TypeError` where something in it would be lost. */
export function structureOf(schema: unknown): Structure {
  if (!(schema instanceof z.ZodType)) throw new TypeError("a record's schema is a zod schema");
  const { $schema: _, ...structure } = z.toJSONSchema(schema, { io: "input", override: ({ zodSchema }) => mustBeSayable(zodSchema) });
  return structure as unknown as Structure;
}
