import type { Column, HeldIdentifier } from "../databases/population/index.js";
import * as personName from "../fields/person-name/index.js";
import * as personalId from "../identifiers/personal-id/index.js";
import * as phoneNumber from "../identifiers/phone-number/index.js";
import * as taxCode from "../identifiers/tax-code/index.js";

const masks: Readonly<Record<string, (text: string) => string>> = {
  "personal-id": personalId.mask,
  "phone-number": phoneNumber.mask,
  "tax-code": taxCode.mask,
};

const HIDDEN = "•••";

/** Che giá trị của một ô: what is left tells what kind of thing stood there, not whose it was. */
export function maskCell(column: Column, text: string, identifiers: Readonly<Record<string, HeldIdentifier>> = {}): string {
  if (text.trim() === "") return "";
  if (column.personal === undefined) return text;
  if (column.personal === "sensitive") return HIDDEN;
  switch (column.kind) {
    case "identifier":
      return (masks[column.unit ?? ""] ?? identifiers[column.unit ?? ""]?.mask)?.(text) ?? HIDDEN;
    case "person-name":
      return personName.mask(text);
    case "date":
      return text.length <= 24 ? text.replace(/\d{4}|\d/g, (digits) => (digits.length === 4 ? digits : "•")) : HIDDEN;
    case "code":
      return text.length <= 24 ? text : HIDDEN;
    case "address": {
      const last = text.split(",").at(-1)!.trim();
      return last === text.trim() || /\d/.test(last) || last.length > 40 ? HIDDEN : `${HIDDEN}, ${last}`;
    }
    case "number":
    case "text":
      return HIDDEN;
  }
}
