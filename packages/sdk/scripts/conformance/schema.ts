// JSON Schema (2020-12) of the conformance files: what a reader in another language may count on.

const text = { type: "string" } as const;
const code = { type: "string", pattern: "^[a-z0-9]+(?:-[a-z0-9]+)*/[a-z0-9]+(?:-[a-z0-9]+)*$" } as const;
const key = { type: "string", pattern: "^[a-z0-9]+(?:-[a-z0-9]+)*$" } as const;
const day = { type: "string", pattern: "^\\d{4}-\\d{2}-\\d{2}$" } as const;
const knownDay = { type: "string", pattern: "^(?:\\d{4}-\\d{2}-\\d{2}|unknown)$" } as const;
const count = { type: "integer", minimum: 0 } as const;
const listOf = (items: object, rest: object = {}) => ({ type: "array", items, ...rest });
const ref = (name: string) => ({ $ref: `#/$defs/${name}` });

/** An object with these members and no others; those named in `optional` may be absent. */
const closed = (properties: Record<string, object>, optional: readonly string[] = []) => ({
  type: "object",
  properties,
  required: Object.keys(properties).filter((name) => !optional.includes(name)),
  additionalProperties: false,
});

const origins = [
  "vector",
  "generated",
  "day",
  "dropped",
  "inserted",
  "replaced",
  "swapped",
  "separated",
  "widened",
  "recased",
  "decomposed",
];

const oneCase = {
  description:
    "Normalize `input`; the result must be `canonical`. Examine that, on the day `asOf` if there is one: `reasons` and `remarks` must be what is found, in this order.",
  ...closed(
    {
      input: text,
      asOf: { ...day, description: "The day to judge on. Without it a value is refused only if no period ever allowed it." },
      origin: {
        enum: origins,
        description: "Where the case is from: a hand-written vector, a seeded generation, what was done to a valid text.",
      },
      note: ref("bilingual"),
      canonical: text,
      verdict: { enum: ["accepted", "refused"] },
      reasons: listOf(code),
      remarks: listOf(closed({ code, severity: { enum: ["warning", "info"] } })),
      formatted: { ...text, description: "As people write it." },
      parts: listOf(closed({ name: { ...key, description: "A key of `partNames`." }, text }), { minItems: 1 }),
    },
    ["asOf", "note", "formatted", "parts"],
  ),
  // accepted: no reason, and all its parts; refused: a reason, and no parts
  oneOf: [
    { properties: { verdict: { const: "accepted" }, reasons: { maxItems: 0 } }, required: ["formatted", "parts"] },
    { properties: { verdict: { const: "refused" }, reasons: { minItems: 1 }, formatted: false, parts: false } },
  ],
};

const about = { $schema: text, key, name: ref("bilingual"), sources: listOf(ref("citation"), { minItems: 1 }) };
const unit = {
  ...about,
  limits: { ...ref("bilingual"), description: "What a passing check can never say." },
  partNames: { type: "object", propertyNames: key, additionalProperties: ref("bilingual") },
  cases: listOf(ref("case"), { minItems: 1 }),
};

/** The schema, as it is written beside the files. */
export const schema = {
  $schema: "https://json-schema.org/draft/2020-12/schema",
  title: "Hồ Sơ: conformance files",
  description: "Identifiers and fields with their cases, code lists with their rows, and the manifest that names them all.",
  type: "object",
  required: ["kind"],
  oneOf: [ref("identifier"), ref("field"), ref("codeList"), ref("manifest")],
  $defs: {
    bilingual: closed({ vi: text, en: text }),
    citation: {
      description:
        "`standing`: statute = read in the act; secondary = read about it; implementation = seen in running systems; design = ours. `from` and `until` (not on it) are there when the act had not begun, or had ended, when it was read.",
      ...closed(
        {
          instrument: text,
          at: text,
          standing: { enum: ["statute", "secondary", "implementation", "design"] },
          readOn: day,
          from: knownDay,
          until: knownDay,
        },
        ["from", "until"],
      ),
    },
    rule: {
      description:
        "Forms (segments of digits, literals, ranges) and checks (a closed set of tests), each with its law; positions count from 0.",
      ...closed({ key, forms: listOf({ type: "object" }, { minItems: 1 }), checks: listOf({ type: "object" }) }),
    },
    case: oneCase,
    identifier: closed({ kind: { const: "identifier" }, ...unit, rule: ref("rule") }),
    field: closed({ kind: { const: "field" }, ...unit }),
    codeList: closed({
      kind: { const: "code-list" },
      ...about,
      complete: { type: "boolean", description: "False where the source covers the list only in part." },
      rows: listOf({ type: "object", required: ["code"], properties: { code: text, vi: text } }, { minItems: 1 }),
    }),
    manifest: closed({
      kind: { const: "manifest" },
      $schema: text,
      sdk: closed({ name: text, version: text }),
      people: ref("bilingual"),
      limits: ref("bilingual"),
      cases: count,
      files: listOf(
        closed({
          key,
          kind: { enum: ["identifier", "field"] },
          file: text,
          cases: count,
          accepted: count,
          refused: count,
          remarked: count,
        }),
      ),
      tables: listOf(closed({ key, file: text, rows: count, complete: { type: "boolean" } })),
    }),
  },
};
