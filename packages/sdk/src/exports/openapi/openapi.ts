import type { Bilingual, Locale } from "../../core/index.js";
import type { RecordUnit } from "../../databases/index.js";
import { jsonSchemaOf, type JsonSchemaOptions } from "../json-schema/index.js";
import { latestVersion, nameOf, pascalCase } from "../names.js";

/** Một tài liệu OpenAPI 3.1, as data for JSON or YAML. */
export interface OpenApi {
  readonly openapi: "3.1.0";
  readonly info: { readonly title: string; readonly version: string; readonly description: string };
  readonly jsonSchemaDialect: string;
  readonly tags: readonly object[];
  readonly paths: Readonly<Record<string, object>>;
  readonly components: { readonly schemas: Readonly<Record<string, object>>; readonly [part: string]: unknown };
  readonly "x-as-of": string | null;
}

const words = {
  vi: {
    about:
      "Lược đồ của các bản ghi theo luật. Các đường dẫn là của bộ công cụ, không văn bản nào quy định: cơ quan đặt máy chủ và cách xác thực của mình.",
    submit: "Nộp một bản ghi",
    read: "Đọc một bản ghi",
    check: "Soát một bản ghi mà không lưu",
    id: "Mã mà nơi giữ bản ghi đặt cho nó",
    asOf: "Ngày để xét",
    record: "Bản ghi",
    stored: "Đã nhận",
    verdict: "Kết quả soát",
    refused: "Có điều bị từ chối; bản ghi không được lưu",
    absent: "Không có bản ghi ấy",
    accepted: "Không điều gì bị từ chối",
    faults: "Điều bị từ chối",
    remarks: "Lời nhắc",
    code: "Mã lý do; câu của nó nằm trong x-rules và trang tra cứu",
    path: "Chỗ trong bản ghi, từ trên xuống",
    severity: "Mức độ",
    sentence: "Câu cho người đọc; không chứa giá trị của người dân",
  },
  en: {
    about: "Schemas of records, by law. The paths are ours, no act prescribes them: an office adds its own server and authentication.",
    submit: "Submit a record",
    read: "Read a record",
    check: "Check a record without keeping it",
    id: "What the keeper of the record calls it",
    asOf: "The day to judge on",
    record: "The record",
    stored: "Received",
    verdict: "What was found",
    refused: "Something is refused; the record is not kept",
    absent: "There is no such record",
    accepted: "Nothing is refused",
    faults: "What is refused",
    remarks: "Remarks",
    code: "The reason; its sentence is in x-rules and on the reference page",
    path: "The place in the record, from the top",
    severity: "How much it weighs",
    sentence: "A sentence for the reader; it never holds a person's data",
  },
} as const;

const ref = (name: string) => ({ $ref: `#/components/schemas/${name}` });
const json = (schema: object) => ({ "application/json": { schema } });

function sharedSchemas(locale: Locale) {
  const w = words[locale];
  const reason = {
    code: { type: "string", pattern: "^[a-z0-9-]+/[a-z0-9-]+$", description: w.code },
    path: { type: "array", items: { type: ["string", "integer"] }, description: w.path },
    message: { type: "string", description: w.sentence },
  };
  return {
    Fault: { type: "object", properties: reason, required: ["code", "path"] },
    Remark: {
      type: "object",
      properties: { ...reason, severity: { type: "string", enum: ["warning", "info"], description: w.severity } },
      required: ["code", "path", "severity"],
    },
    Verdict: {
      type: "object",
      properties: {
        accepted: { type: "boolean", description: w.accepted },
        faults: { type: "array", items: ref("Fault"), description: w.faults },
        remarks: { type: "array", items: ref("Remark"), description: w.remarks },
      },
      required: ["accepted", "faults", "remarks"],
    },
  };
}

function pathsOf({ meta }: RecordUnit, locale: Locale): readonly (readonly [string, object])[] {
  const w = words[locale];
  const name = pascalCase(meta.key);
  const at = `/${meta.database}/${meta.key}`;
  const about = (what: string): string => `${what}: ${meta.name[locale]}`;
  const tags = [meta.database];
  const body = { required: true, content: json(ref(name)) };
  const refused = { description: w.refused, content: json(ref("Verdict")) };
  const submit = {
    operationId: `submit${name}`,
    tags,
    summary: about(w.submit),
    requestBody: body,
    responses: {
      "201": {
        description: w.stored,
        content: json({ type: "object", properties: { id: { type: "string", description: w.id } }, required: ["id"] }),
      },
      "422": refused,
    },
  };
  const read = {
    operationId: `read${name}`,
    tags,
    summary: about(w.read),
    parameters: [{ name: "id", in: "path", required: true, description: w.id, schema: { type: "string", minLength: 1, maxLength: 200 } }],
    responses: { "200": { description: w.record, content: json(ref(name)) }, "404": { description: w.absent } },
  };
  const check = {
    operationId: `check${name}`,
    tags,
    summary: about(w.check),
    parameters: [
      {
        name: "asOf",
        in: "query",
        required: false,
        description: w.asOf,
        schema: { type: "string", pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}$" },
      },
    ],
    requestBody: body,
    responses: { "200": { description: w.verdict, content: json(ref("Verdict")) } },
  };
  return [
    [at, { post: submit }],
    [`${at}/check`, { post: check }],
    [`${at}/{id}`, { get: read }],
  ];
}

/**
 * Tài liệu OpenAPI 3.1 của các bản ghi: a component for each, and paths to submit, read and check one. Each component says
 * its version and its law; what its schema cannot say stands under `x-rules`, and is what `Verdict` then tells.
 */
export function openApiOf(name: string, units: readonly RecordUnit[], options: JsonSchemaOptions = {}): OpenApi {
  const { locale = "vi", asOf } = options;
  const components = units.map((unit) => {
    // a component is at its own place in the document: an address of its own would move what it points to
    const { $schema: _, $id, ...schema } = jsonSchemaOf(unit, options);
    return [pascalCase(unit.meta.key), { ...schema, "x-id": $id }] as const;
  });
  const databases = new Map<string, Bilingual>(units.map(({ meta }) => [meta.database, nameOf(meta.database, [])]));
  return {
    openapi: "3.1.0",
    info: { title: nameOf(name, units)[locale], version: latestVersion(units, asOf), description: words[locale].about },
    jsonSchemaDialect: "https://json-schema.org/draft/2020-12/schema",
    tags: [...databases].map(([key, names]) => ({ name: key, description: names[locale] })),
    paths: Object.fromEntries(units.flatMap((unit) => pathsOf(unit, locale))),
    components: { schemas: { ...Object.fromEntries(components), ...sharedSchemas(locale) } },
    "x-as-of": asOf ?? null,
  };
}
