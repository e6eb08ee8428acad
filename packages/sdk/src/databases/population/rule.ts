import * as birthplace from "../../codes/birthplace/index.js";
import * as personalId from "../../identifiers/personal-id/index.js";
import * as phoneNumber from "../../identifiers/phone-number/index.js";
import * as taxCode from "../../identifiers/tax-code/index.js";
import type { RecordRule } from "../../rules/index.js";
import { cellChecks } from "./cell-checks.js";
import { columns } from "./columns.js";
import { personChecks } from "./person-checks.js";
import { relativeChecks } from "./relative-checks.js";

/** Các mã có trong một dòng. */
export const identifiers = { "personal-id": personalId, "tax-code": taxCode, "phone-number": phoneNumber } as const;

/** Tên tỉnh không còn từ 1/7/2025, and other ways in which offices write them. */
const retiredProvinces = [
  ...birthplace.codes().flatMap((code) => {
    const row = birthplace.entry(code);
    return row === undefined || row.vi === row.since2025Name ? [] : [row.vi];
  }),
  "Hoà Bình",
  "Thừa Thiên - Huế",
  "Thừa Thiên – Huế",
  "Bà Rịa – Vũng Tàu",
  "Bà Rịa-Vũng Tàu",
];

/** Quy tắc của một dòng trong sổ đăng ký dân cư. */
export const rule: RecordRule = {
  key: "citizen",
  columns: columns.map((column) =>
    "unit" in column ? { key: column.key, identifier: identifiers[column.unit].rule } : { key: column.key },
  ),
  tables: { retiredProvinces },
  settings: { freshDays: 365 },
  checks: [...cellChecks, ...personChecks, ...relativeChecks],
};
