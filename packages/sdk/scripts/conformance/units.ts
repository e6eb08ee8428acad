// Every identifier and field that has vectors, found by its folder: a new unit is in the conformance files by being there.
import { globSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { Vectors } from "../../src/core/index.js";
import type { Field } from "../../src/fields/field.js";
import type { Identifier } from "../../src/identifiers/identifier.js";
import type { IdentifierRule } from "../../src/rules/index.js";

const src = join(import.meta.dirname, "../../src");

type Verbs = (Identifier | Field) & { readonly rule?: IdentifierRule };

/** A unit as its users have it, with its vectors. */
export interface Unit {
  readonly kind: "identifier" | "field";
  readonly verbs: Verbs;
  readonly vectors: Vectors;
}

const rooms = { identifier: "identifiers", field: "fields" } as const;

const load = async <T>(path: string): Promise<T> => (await import(pathToFileURL(join(src, path)).href)) as T;

/** Identifiers first, then fields, each in the order of their keys. */
export async function units(): Promise<Unit[]> {
  const found: Unit[] = [];
  for (const kind of ["identifier", "field"] as const) {
    for (const path of globSync(`${rooms[kind]}/*/vectors.ts`, { cwd: src }).toSorted()) {
      const { vectors } = await load<{ vectors: Vectors }>(path);
      found.push({ kind, verbs: await load<Verbs>(path.replace(/vectors\.ts$/u, "index.ts")), vectors });
    }
  }
  return found;
}
