import type { RecordUnit } from "../../databases/index.js";
import { jsonSchemaOf, type JsonSchemaNode, type JsonSchemaOptions } from "../json-schema/index.js";
import { pascalCase } from "../names.js";

const isName = (key: string): boolean => /^[A-Za-z_$][\w$]*$/u.test(key);

/** Lines of a comment; nothing in it can end it. */
function comment(lines: readonly string[], indent: string): string {
  const safe = lines.map((line) => line.replaceAll("*/", "*\u200B/"));
  return safe.length === 1
    ? `${indent}/** ${safe[0]} */`
    : [`${indent}/**`, ...safe.map((line) => `${indent} * ${line}`.trimEnd()), `${indent} */`].join("\n");
}

function aboutOf(node: JsonSchemaNode): string[] {
  const { "x-title": title, "x-law": law, "x-format": format, "x-codes": codes, maxLength, pattern } = node;
  const limits = [
    ...(format === undefined ? [] : [`@format ${format}`]),
    ...(pattern === undefined || format !== undefined ? [] : [`@pattern ${pattern}`]),
    ...(maxLength === undefined ? [] : [`@maxLength ${maxLength}`]),
  ];
  const cited = law === undefined ? [] : [`${law.instrument}, ${law.at} (${law.standing})`];
  const meanings = Object.entries(codes ?? {}).map(([code, name]) => `- \`${code}\`: ${name.vi} · ${name.en}`);
  return [...(title === undefined ? [] : [`${title.vi} · ${title.en}`]), ...cited, ...meanings, ...limits];
}

function typeOf(node: JsonSchemaNode, indent: string): string {
  if (node.enum !== undefined) return node.enum.map((code) => JSON.stringify(code)).join(" | ");
  if (node.type === "array") {
    const item = typeOf(node.items!, indent);
    return `readonly ${item.includes(" | ") ? `(${item})` : item}[]`;
  }
  if (node.type !== "object") return node.type;
  return `{\n${membersOf(node, `${indent}  `)}\n${indent}}`;
}

function membersOf(node: JsonSchemaNode, indent: string): string {
  return Object.entries(node.properties ?? {})
    .map(([key, inner]) => {
      const optional = node.required?.includes(key) === true ? "" : "?";
      // what a list holds says what each of its items is
      const about = aboutOf(inner.items === undefined ? inner : { ...inner.items, ...inner });
      const name = isName(key) ? key : JSON.stringify(key);
      return `${comment(about, indent)}\n${indent}readonly ${name}${optional}: ${typeOf(inner, indent)};`;
    })
    .join("\n");
}

/** Kiểu TypeScript của một bản ghi: plain interfaces that import nothing. What a type cannot say is named at its head. */
export function typesOf(unit: RecordUnit, options: JsonSchemaOptions = {}): string {
  const schema = jsonSchemaOf(unit, options);
  const { vi, en } = schema["x-title"]!;
  const rules = schema["x-rules"].filter((rule) => rule.severity === "refuse").map((rule) => `\`${rule.code}\``);
  const head = [
    `${vi} · ${en}.`,
    "",
    `Version ${schema["x-version"]}${schema["x-as-of"] === null ? "" : `, as of ${schema["x-as-of"]}`}: ${schema["x-acts"].map((law) => `${law.instrument}, ${law.at}`).join("; ")}`,
    schema.description,
    ...(rules.length === 0 ? [] : ["", `No type says: ${rules.join(", ")}`]),
  ];
  return `${comment(head, "")}\nexport interface ${pascalCase(unit.meta.key)} ${typeOf(schema, "")}\n`;
}

/** Kiểu TypeScript của nhiều bản ghi, in one file. */
export const typesOfAll = (units: readonly RecordUnit[], options: JsonSchemaOptions = {}): string =>
  `// Hồ Sơ: @hoso/sdk/exports/typescript\n\n${units.map((unit) => typesOf(unit, options)).join("\n")}`;
