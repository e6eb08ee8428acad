import { expectTypeOf, test } from "vitest";
import type * as z from "zod";
import type { Identifier, IdentifierMeta } from "./identifier.js";
import type * as identifiers from "./index.js";

// Checked by the compiler, for every unit that the room exports: a new one is covered as soon as it is in index.ts.

type Room = typeof identifiers;
type Key = { [K in keyof Room]: Room[K] extends { readonly meta: IdentifierMeta } ? K : never }[keyof Room];
type Unit = Room[Key];
type Parsed<U> = U extends { parse(input: string): infer Id } ? Id : never;

/** Keys whose unit lacks what `Wanted` has. */
type Without<Wanted> = { [K in Key]: Room[K] extends Wanted ? never : K }[Key];

test("there are units, and each has all the verbs of an identifier", () => {
  expectTypeOf<"personalId" | "taxCode" | "phoneNumber">().toExtend<Key>();
  expectTypeOf<Without<Identifier>>().toBeNever();
  expectTypeOf<Without<{ readonly rule: unknown }>>().toBeNever();
});

test("no unit takes any string for its own text", () => {
  expectTypeOf<string>().not.toExtend<Parsed<Unit>>();
});

test("parse gives what the schema gives, and is() tells the same", () => {
  type Same<U> = U extends {
    readonly schema: infer S extends z.ZodType;
    parse(input: string): infer Id;
    is(input: unknown): input is infer Told;
  }
    ? [z.infer<S>, Told] extends [Id, Id]
      ? [Id, Id] extends [z.infer<S>, Told]
        ? never
        : U
      : U
    : U;
  expectTypeOf<Same<Unit>>().toBeNever();
});
