import { between, pick, type Locale, type PlainDate, type Random } from "@hoso/sdk/core";
import { madeUpToday } from "@hoso/sdk/databases/population";
import { examine as examineDate, normalize as normalizeDate } from "@hoso/sdk/fields/partial-date";
import { generate as generateName } from "@hoso/sdk/fields/person-name";

/** The made-up present of the lists. */
const asOf: PlainDate = madeUpToday;

export const headers = (locale: Locale): string[] =>
  locale === "en" ? ["Name", "Date of birth", "Class", "Height (cm)"] : ["Họ và tên", "Ngày sinh", "Lớp", "Chiều cao (cm)"];

const two = (n: number): string => String(n).padStart(2, "0");

/** Một danh sách lớp bịa ra: `count` pupils of eleven years, with nothing wrong. */
export function classList(random: Random, count: number): string[][] {
  return Array.from({ length: count }, () => [
    generateName(random),
    `${two(between(random, 1, 28))}/${two(between(random, 1, 12))}/${between(random, 2078, 2079)}`,
    pick(random, ["6A", "6B", "6C"]),
    String(between(random, 135, 160)),
  ]);
}

/** Days that no calendar has; 2078 and 2079 are no leap years. */
export const impossible = ["30/02", "31/04", "29/02", "31/11", "15/13", "32/01"] as const;

/** What the SDK has against a date as pupils write it. */
export const against = (text: string) => examineDate(normalizeDate(text), { asOf });
