import * as z from "zod";
import { coded } from "../core/coded.js";
import type { ExamineOptions, Phrasebook, Reason } from "../core/reason.js";

interface Unit<Code extends string> {
  readonly key: string;
  readonly is: (input: unknown) => boolean;
  readonly examine: (text: string, options?: ExamineOptions) => readonly Reason<Code>[];
  readonly vi: Phrasebook<Code>;
}

/** zod keeps the unit in the definition, so that {@link strict} can ask it again, more strictly. */
type Holder = { readonly unit?: Unit<string> };

function format<Code extends string>(unit: Unit<Code>, is: (text: string) => boolean, options: ExamineOptions) {
  const schema = z.stringFormat(unit.key, is, { abort: true, error: coded((text) => unit.examine(text, options), unit.vi) });
  (schema._zod.def as Holder & { unit?: unknown }).unit = unit;
  return schema;
}

/** Cửa vào bằng zod của một mã: a string format that carries our reasons and Vietnamese sentences in its issue. */
export function doorway<Code extends string>(unit: Unit<Code>) {
  return format(unit, unit.is, {});
}

/** Xét chặt: the same schema, with conventions the law no longer promises turned into refusals. */
export function strict<S extends z.ZodType>(schema: S): S {
  const { unit } = schema._zod.def as Holder;
  if (unit === undefined) throw new TypeError("strict() takes the schema of an identifier");
  const options = { strict: true };
  return format(unit, (text) => unit.examine(text, options).length === 0, options) as unknown as S;
}
