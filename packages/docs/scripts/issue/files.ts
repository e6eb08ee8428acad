// The issuer's files: read or refused in one sentence, both languages, and no stack.
import { readFileSync, writeFileSync } from "node:fs";
import { issuerKeySchema, type IssuerKey } from "../../src/badge/issuers.schema.ts";

export class Refused extends Error {}

export const refuse = (vi: string, en: string): never => {
  throw new Refused(`${vi}\n${en}`);
};

export function text(path: string): string {
  try {
    return readFileSync(path, "utf8");
  } catch {
    return refuse(`Không đọc được tệp ${path}.`, `The file ${path} cannot be read.`);
  }
}

export function json(path: string): unknown {
  try {
    return JSON.parse(text(path));
  } catch (error) {
    if (error instanceof Refused) throw error;
    return refuse(`Tệp ${path} phải là JSON.`, `The file ${path} must be JSON.`);
  }
}

export function issuerKey(path: string): IssuerKey {
  const parsed = issuerKeySchema.safeParse(json(path));
  return parsed.success
    ? parsed.data
    : refuse(`Tệp ${path} phải là khóa do lệnh keygen viết ra.`, `The file ${path} must be a key as keygen writes it.`);
}

export const save = (path: string, data: unknown, mode = 0o644): void =>
  writeFileSync(path, `${JSON.stringify(data, undefined, 2)}\n`, { mode });
