import { compact, type Bilingual, type PlainDate } from "../core/index.js";
import { known, type Known, type Sureness } from "./units.js";
import { settledBy } from "./settled-by.js";

/** Một khả năng: which identifier a bare text may be. */
export interface Detection {
  /** The unit: `personal-id`, `tax-code`, … */
  readonly key: string;
  /** The text as that unit writes it. */
  readonly text: string;
  readonly sureness: Sureness;
  /** True when by itself it may lead to one person. An entry of a register and the plate of an army unit do not. */
  readonly personal: boolean;
  /** The unit whose number it is: a tax code of 12 digits is a personal id. */
  readonly sameAs?: string;
  /** What would tell it from the others. */
  readonly settledBy?: Bilingual;
}

/** No identifier is longer; a longer text is none. */
const LONGEST = 256;
const order: readonly Sureness[] = ["checked", "listed", "shaped", "doubtful"];

function judge({ unit, sure, sameAs, ofPerson }: Known, input: string, asOf: PlainDate | undefined): Detection | undefined {
  const text = unit.normalize(input);
  if (!unit.is(text) || (asOf !== undefined && unit.examine(text, { asOf }).length > 0)) return undefined;
  const evidence = sure(text);
  if (evidence === undefined) return undefined;
  const doubted = unit.remarks(text, { asOf }).some((remark) => remark.severity === "warning");
  const same = sameAs?.(text);
  return {
    key: unit.meta.key,
    text,
    sureness: doubted ? "doubtful" : evidence,
    personal: unit.meta.personal && (ofPerson?.(text) ?? true),
    ...(same === undefined ? {} : { sameAs: same }),
  };
}

/**
 * Mọi thứ mà một chuỗi trần có thể là, the surest first. Always a set: twelve digits are a personal id and a driving
 * licence alike. Form, not existence. With `asOf`, what no rule allows on that day is left out. Never throws.
 */
export function detect(input: string, options: { readonly asOf?: PlainDate | undefined } = {}): readonly Detection[] {
  if (input.length > LONGEST) return [];
  const found = known.flatMap((unit) => judge(unit, input, options.asOf) ?? []);
  const hint = settledBy(compact(input), found.length > 1);
  return found
    .map((detection) => (hint === undefined ? detection : { ...detection, settledBy: hint }))
    .toSorted((a, b) => order.indexOf(a.sureness) - order.indexOf(b.sureness));
}
