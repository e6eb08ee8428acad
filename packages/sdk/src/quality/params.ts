import type { Params, PlainDate } from "../core/index.js";
import type { Column, HeldIdentifier } from "../databases/population/index.js";
import * as personalId from "../identifiers/personal-id/index.js";
import * as phoneNumber from "../identifiers/phone-number/index.js";
import * as taxCode from "../identifiers/tax-code/index.js";

type Speaking = Pick<HeldIdentifier, "examine" | "remarks">;

const units: Readonly<Record<string, Speaking>> = { "personal-id": personalId, "phone-number": phoneNumber, "tax-code": taxCode };

/** Tham số của một lý do: the generated verdicts say only which step failed; the identifier itself says with what. */
export function paramsOf(
  column: Column | undefined,
  code: string,
  text: string,
  asOf: PlainDate | undefined,
  held: Readonly<Record<string, Speaking>> = units,
): Params {
  const unit = column?.unit === undefined ? undefined : held[column.unit];
  if (unit === undefined || !code.startsWith(`${column!.unit}/`)) return {};
  const found = [...unit.examine(text, { asOf }), ...unit.remarks(text, { asOf })].find((reason) => reason.code === code);
  return found?.params ?? {};
}
