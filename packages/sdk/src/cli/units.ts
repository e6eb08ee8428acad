import type { ExamineOptions, Locale, Random, Reason, Remark } from "../core/index.js";
import * as address from "../fields/address/index.js";
import * as partialDate from "../fields/partial-date/index.js";
import * as personName from "../fields/person-name/index.js";
import * as identifiers from "../identifiers/index.js";
import type { Part } from "../law/index.js";

/** Điều dòng lệnh cần ở một loại mã số hay một trường thông tin. */
export interface Unit {
  readonly meta: {
    readonly key: string;
    readonly name: Readonly<Record<Locale, string>>;
    readonly limits: Readonly<Record<Locale, string>>;
  };
  normalize(input: string): string;
  is(input: unknown): boolean;
  examine(text: string, options?: ExamineOptions): readonly Reason[];
  remarks(text: string, options?: ExamineOptions): readonly Remark[];
  format(value: never): string;
  explain(value: never, locale: Locale): readonly Part[];
  generate(random: Random): string;
}

const isUnit = (value: unknown): value is Unit => typeof value === "object" && value !== null && "meta" in value && "explain" in value;

/** Mọi loại mã số và trường thông tin, theo khoá. */
export const units: ReadonlyMap<string, Unit> = new Map(
  ([...Object.values(identifiers), personName, partialDate, address] as readonly unknown[])
    .filter(isUnit)
    .map((unit) => [unit.meta.key, unit]),
);

export const unitKeys: readonly string[] = [...units.keys()];
