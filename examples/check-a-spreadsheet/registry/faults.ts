import { between, pick, type Bilingual, type Random } from "@hoso/sdk/core";
import type { ColumnKey } from "@hoso/sdk/databases/population";
import { foreignCommune, formerAddress, misspelt, withoutProvince } from "./addresses.ts";
import { damagedNames } from "./damaged-names.ts";
import type { Line } from "./people.ts";

/** Một loại lỗi mà kịch bản cài vào: how many lines get it, and what the check must say of each. */
export interface Fault {
  readonly id: string;
  readonly name: Bilingual;
  readonly count: number;
  readonly column: ColumnKey;
  /** The reason code that the check must give for the column. */
  readonly code: string;
  /** The line, broken; `undefined` when this one cannot be broken so. */
  readonly plant: (line: Line, random: Random) => Line | undefined;
  /** What else the check must say of the same cell, for the lines in which `when` holds. */
  readonly also?: { readonly code: string; readonly when: (line: Line) => boolean };
}

type Cells = Line["cells"];

/** Changes cells; a cell set to "" is blank. */
const set = (line: Line, cells: Cells, kinds: Line["kinds"] = {}): Line => ({
  cells: { ...line.cells, ...cells },
  kinds: { ...line.kinds, ...kinds },
});

/** Changes one cell that has something in it. */
const change =
  (column: ColumnKey, to: (value: string, random: Random) => string | undefined) =>
  (line: Line, random: Random): Line | undefined => {
    const value = line.cells[column];
    const changed = value === undefined || value === "" ? undefined : to(value, random);
    return changed === undefined || changed === value ? undefined : set(line, { [column]: changed });
  };

/** The cell as the number that a spreadsheet makes of it: its leading zeros are gone. */
const asNumber =
  (column: ColumnKey) =>
  (line: Line): Line | undefined => {
    const value = line.cells[column];
    if (value === undefined || !/^0\d+$/.test(value)) return undefined;
    return set(line, { [column]: value.replace(/^0+/, "") }, { [column]: "number" });
  };

const hasDay = (line: Line): boolean => (line.cells.birthDate?.length ?? 0) === 10;
const isIso = (text: string | undefined): text is string => /^\d{4}-\d{2}-\d{2}$/.test(text ?? "");

/** Lines are broken before anybody writes them: dates are still ISO here. */
export const faults: readonly Fault[] = [
  {
    id: "lost-zero",
    name: {
      vi: "Bảng tính giữ số định danh như số, mất số 0 đầu",
      en: "The spreadsheet took the personal id for a number: leading zeros lost",
    },
    count: 400,
    column: "personalId",
    code: "cell/lost-zeros",
    plant: asNumber("personalId"),
  },
  {
    id: "nine-digit-card",
    name: {
      vi: "Số chứng minh nhân dân 9 số nằm ở cột số định danh",
      en: "A nine-digit card number stands in the column of the personal id",
    },
    count: 150,
    column: "personalId",
    code: "cell/old-id-number",
    plant: change("personalId", (_, random) => `99${between(random, 1_000_000, 9_999_999)}`),
  },
  {
    id: "decomposed-name",
    name: { vi: "Chữ và dấu rời nhau (NFD), thường từ máy Mac", en: "Letters and marks apart (NFD), often from a Mac" },
    count: 600,
    column: "fullName",
    code: "person-name/not-nfc",
    plant: change("fullName", (name) => name.normalize("NFD")),
  },
  {
    id: "icelandic-eth",
    name: { vi: "Chữ Ð (tiếng Iceland) thay cho Đ", en: "The Icelandic letter Ð for Đ" },
    count: 150,
    column: "fullName",
    code: "person-name/look-alike",
    plant: change("fullName", (name) => name.replace("Đ", "Ð")),
  },
  {
    id: "vni-font",
    name: { vi: "Chữ gõ bằng phông VNI", en: "Text typed in a VNI font" },
    count: 80,
    column: "fullName",
    code: "person-name/font-damage",
    plant: change("fullName", (_, random) => pick(random, damagedNames).vni),
  },
  {
    id: "tcvn3-font",
    name: { vi: "Chữ gõ bằng phông TCVN3 (.VnTime)", en: "Text typed in a TCVN3 font (.VnTime)" },
    count: 80,
    column: "fullName",
    code: "person-name/font-damage",
    plant: change("fullName", (_, random) => pick(random, damagedNames).tcvn3),
    // where the font left signs that are no letters, it is not a name either
    also: { code: "citizen/not-a-name", when: ({ cells }) => /[^\p{L}\p{M}\p{Zs}]/u.test(cells.fullName ?? "") },
  },
  {
    id: "digit-in-name",
    name: { vi: "Chữ số lẫn trong họ tên", en: "A digit in a name" },
    count: 25,
    column: "fullName",
    code: "citizen/not-a-name",
    plant: change("fullName", (name) => `${name} 2`),
  },
  {
    id: "old-province",
    name: { vi: "Nơi thường trú ghi theo tỉnh, huyện, xã trước ngày 1/7/2025", en: "The residence names units of before 1/7/2025" },
    count: 900,
    column: "permanentResidence",
    code: "citizen/province-of-before-2025",
    plant: change("permanentResidence", (address, random) => formerAddress(address, random, true)),
    also: { code: "address-conversion/former-units", when: () => true },
  },
  {
    id: "old-district",
    name: {
      vi: "Nơi thường trú còn ghi quận, huyện và xã, phường cũ; tên tỉnh không đổi",
      en: "The residence still has a district and its ward; the province kept its name",
    },
    count: 300,
    column: "permanentResidence",
    code: "address-conversion/former-units",
    plant: change("permanentResidence", (address, random) => formerAddress(address, random, false)),
  },
  {
    id: "commune-elsewhere",
    name: { vi: "Xã, phường không thuộc tỉnh đã ghi", en: "A commune that is not in the province written" },
    count: 120,
    column: "permanentResidence",
    code: "address/no-commune",
    plant: change("permanentResidence", foreignCommune),
  },
  {
    id: "misspelt-commune",
    name: { vi: "Tên xã, phường sai dấu", en: "A wrong tone in the name of a commune" },
    count: 150,
    column: "permanentResidence",
    code: "address/other-type",
    plant: change("permanentResidence", misspelt),
  },
  {
    id: "no-province",
    name: { vi: "Nơi thường trú thiếu tên tỉnh", en: "The residence names no province" },
    count: 80,
    column: "permanentResidence",
    code: "address/no-province",
    plant: change("permanentResidence", withoutProvince),
  },
  {
    id: "no-ethnicity",
    name: { vi: "Để trống dân tộc", en: "The ethnicity is blank" },
    count: 180,
    column: "ethnicity",
    code: "citizen/missing",
    plant: change("ethnicity", () => ""),
  },
  {
    id: "no-birth-date",
    name: { vi: "Để trống ngày sinh", en: "The date of birth is blank" },
    count: 120,
    column: "birthDate",
    code: "citizen/missing",
    plant: change("birthDate", () => ""),
  },
  {
    id: "no-such-day",
    name: { vi: "Ngày sinh không có trong lịch", en: "A date of birth that no calendar has" },
    count: 60,
    column: "birthDate",
    code: "citizen/not-a-date",
    plant: change("birthDate", (date) => (isIso(date) ? `31/02/${date.slice(0, 4)}` : undefined)),
  },
  {
    id: "sex-differs",
    name: { vi: "Giới tính khác với số định danh", en: "The sex differs from the personal id" },
    count: 40,
    column: "gender",
    code: "citizen/sex-differs-from-id",
    plant: change("gender", (gender) => (gender === "Nam" ? "Nữ" : "Nam")),
  },
  {
    id: "year-differs",
    name: { vi: "Năm sinh khác với số định danh", en: "The year of birth differs from the personal id" },
    count: 40,
    column: "birthDate",
    code: "citizen/birth-year-differs-from-id",
    plant: (line) => {
      const born = line.cells.birthDate;
      // a year earlier: the card, the parents and the twins of nobody are drawn in
      if (!isIso(born) || line.cells.fatherName !== undefined || line.cells.motherName !== undefined) return undefined;
      return set(line, { birthDate: `${Number(born.slice(0, 4)) - 1}-01-15` });
    },
  },
  {
    id: "expires-before-issue",
    name: { vi: "Thẻ hết hạn trước ngày cấp", en: "A card that expires before it is issued" },
    count: 30,
    column: "cardExpiresOn",
    code: "citizen/card-expires-before-issue",
    plant: (line) => {
      const { cardIssuedOn, cardExpiresOn } = line.cells;
      if (cardIssuedOn === undefined || cardExpiresOn === undefined) return undefined;
      return set(line, { cardExpiresOn: `${Number(cardIssuedOn.slice(0, 4)) - 1}-06-15` });
    },
  },
  {
    id: "wrong-check-digit",
    name: { vi: "Mã số thuế 10 chữ số sai chữ số kiểm tra", en: "A ten-digit tax code with a wrong check digit" },
    count: 80,
    column: "taxCode",
    code: "tax-code/check-digit",
    plant: change("taxCode", (code) => (code.length === 10 ? code.slice(0, 9) + ((Number(code[9]) + 1) % 10) : undefined)),
  },
  {
    id: "phone-as-number",
    name: {
      vi: "Bảng tính giữ số điện thoại như số, mất số 0 đầu",
      en: "The spreadsheet took the phone number for a number: the leading zero is lost",
    },
    count: 200,
    column: "phone",
    code: "cell/lost-zeros",
    plant: asNumber("phone"),
  },
  {
    id: "stale",
    name: { vi: "Hơn một năm chưa cập nhật", en: "Not updated for more than a year" },
    count: 700,
    column: "updatedOn",
    code: "citizen/stale",
    plant: (line, random) =>
      hasDay(line) && line.cells.deathOn === undefined
        ? set(line, { updatedOn: `208${between(random, 6, 7)}-0${between(random, 1, 9)}-${between(random, 10, 28)}` })
        : undefined,
  },
];
