import type { PlainDate } from "../../core/index.js";
import { remarks, suggest } from "../../fields/address-conversion/index.js";
import type { AddressDoubt, AddressJudge } from "../judge.js";

/** The people of one house stand together, and their columns repeat: so many answers are kept. */
const KEPT = 4;

interface Answer {
  readonly text: string;
  readonly asOf: PlainDate | undefined;
  readonly doubt: AddressDoubt | undefined;
}

function doubtOf(text: string, asOf: PlainDate | undefined): AddressDoubt | undefined {
  const [remark] = remarks(text, { asOf });
  return remark && { code: remark.code, params: remark.params, suggestion: suggest(text) };
}

/**
 * Người xét địa chỉ, với danh sách của cả hai thời kỳ: each address is read as `fields/address-conversion` reads it, and what is odd is
 * said with the address that its writer may have meant. For `createChecker` and `rejectedRows`.
 */
export function addressJudge(): AddressJudge {
  const kept: Answer[] = [];
  let next = 0;
  return (text, asOf) => {
    const known = kept.find((answer) => answer.text === text && answer.asOf === asOf);
    if (known !== undefined) return known.doubt;
    const doubt = doubtOf(text, asOf);
    kept[next] = { text, asOf, doubt };
    next = (next + 1) % KEPT;
    return doubt;
  };
}
