import { globSync } from "node:fs";
import { basename, dirname, resolve } from "node:path";
import type { Random } from "../../src/core/index.js";
import type { IdentifierRule } from "../../src/rules/index.js";
import type { Vectors } from "../../src/testing.js";
import { describeRule, type Generated } from "./describe-rule.js";

// What the generated code of each identifier says, and to whom: findings, verdicts and `is`, against the rule itself.

const src = resolve(import.meta.dirname, "../../src/identifiers");
const load = async <T>(path: string): Promise<T> => (await import(/* @vite-ignore */ resolve(src, path))) as T;

for (const file of globSync("*/rule.ts", { cwd: src }).toSorted()) {
  const key = basename(dirname(file));
  const unit = await load<{ rule: IdentifierRule; generate(random: Random): string }>(`${key}/index.ts`);
  const { vectors } = await load<{ vectors: Vectors }>(`${key}/vectors.ts`);
  describeRule(unit, await load<Generated>(`${key}/${key}.generated.ts`), vectors);
}
