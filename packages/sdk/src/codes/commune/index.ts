/**
 * Xã, phường, đặc khu từ 1/7/2025: which codes exist and of what type, in under 3 kB. Names are in `codes/commune-name`; the units of
 * before 1/7/2025 in `codes/former-commune`. 1,842 of these codes had another name before.
 *
 * @module
 */
import type { PlainDate } from "../../core/index.js";
import { cite, type InstrumentId } from "../../law/index.js";
import type { CodeListMeta } from "../code-list.js";
import { unpackUnits } from "../packed.js";
import { twoLevelsFrom } from "../when.js";
import { becameWards, units } from "./commune.generated.js";

export { listedUntil } from "../when.js";

const TYPES = ["xa", "phuong", "dac-khu"] as const;

/** Loại: xã, phường, đặc khu. */
export type CommuneType = (typeof TYPES)[number];

/** Tên, nguồn của danh mục. */
export const meta: CodeListMeta = {
  key: "commune",
  name: { vi: "Xã, phường, đặc khu (từ 1/7/2025)", en: "Commune, ward or special zone (since 1 July 2025)" },
  complete: true,
  limits: {
    vi: "Đúng đến ngày 20/9/2026; thay đổi sau đó chưa có. Chỉ có mã và loại, không có tên.",
    en: "Right until 20/9/2026; later changes are not here. Codes and types only, no names.",
  },
  sources: [/* @__PURE__ */ cite("19/2025/QĐ-TTg", "Danh mục", "secondary")],
};

let types: ReadonlyMap<string, CommuneType> | undefined;

function table(): ReadonlyMap<string, CommuneType> {
  if (types) return types;
  const unpacked = unpackUnits(units, TYPES.length, 5);
  return (types = new Map(unpacked.codes.map((code, i) => [code, TYPES[unpacked.types[i]!]!])));
}

/** Mã, theo thứ tự. The same on every day since 1/7/2025. */
export function codes(): readonly string[] {
  return [...table().keys()];
}

/** Loại của đơn vị vào ngày `asOf`: nothing before 1/7/2025, since the code may then have named another place. */
export function typeOf(code: string, asOf: PlainDate): CommuneType | undefined {
  if (asOf < twoLevelsFrom) return undefined;
  const type = table().get(code);
  const change = amendment(code);
  return type !== undefined && change !== undefined && change.from <= asOf ? "phuong" : type;
}

/** Có đơn vị mang mã này vào ngày `asOf` không (từ 1/7/2025). */
export function is(input: unknown, asOf: PlainDate): input is string {
  return typeof input === "string" && typeOf(input, asOf) !== undefined;
}

interface Amendment {
  readonly from: PlainDate;
  readonly instrument: InstrumentId;
}

let amendments: ReadonlyMap<string, Amendment> | undefined;

/** By whole codes: a piece of the packed text is none. */
const amended = (): ReadonlyMap<string, Amendment> =>
  (amendments ??= new Map(
    becameWards.flatMap(({ from, instrument, codes: of }) => of.split(" ").map((code) => [code, { from, instrument }])),
  ));

/** Nghị quyết chuyển xã thành phường sau 1/7/2025, nếu có. */
export function amendment(code: string): Amendment | undefined {
  return amended().get(code);
}

/** Những ngày danh sách đổi sau 1/7/2025, theo thứ tự. */
export const amendedOn = (): readonly PlainDate[] => becameWards.map((change) => change.from).toSorted();
