import { pick, seeded, unaccent, type Locale, type Random } from "@hoso/sdk/core";
import { formatAddress, type AddressStyle, type Unit } from "@hoso/sdk/fields/address";
import { allUnits } from "@hoso/sdk/fields/address-conversion";
import * as formerCommune from "@hoso/sdk/codes/former-commune";

const SEED = 20_900_101;
const ROWS = 40;
const styles: readonly AddressStyle[] = ["full", "short", "bare", "dashes"];
const lines = ["Tổ 3", "Xóm Đình", "Thôn Hoa Sen", "Đường Hoa Sen", "Ngõ Bàng", "Ấp 2"] as const;

/** What a list of an office holds besides: a split, a dissolved ward, a new address, a missing province, no address at all. */
const odd = [
  "Xã Kỳ Lợi, thị xã Kỳ Anh, Hà Tĩnh",
  "P. Nguyễn Trung Trực, Q. Ba Đình, Hà Nội",
  "Phường Hoàn Kiếm, Thành phố Hà Nội",
  "Thôn Hoa Sen, xã Tân Hưng",
  "Huyện Côn Đảo, tỉnh Bà Rịa - Vũng Tàu",
  "chưa rõ",
  "",
];

function written(random: Random, commune: Unit): string {
  const district = commune.parent!;
  const text = formatAddress({ line: pick(random, lines), commune, district, province: district.parent! }, pick(random, styles));
  return random() < 0.25 ? unaccent(text) : text;
}

/** Tệp mẫu của trang “Đổi địa chỉ”: places that exist, houses that do not. */
export function sampleAddresses(locale: Locale): string[][] {
  const random = seeded(SEED);
  const codes = formerCommune.at({ era: "former" }).codes();
  const communes = Array.from({ length: ROWS }, () => allUnits().unit("former", "commune", pick(random, codes))!);
  const addresses = [...communes.map((commune) => written(random, commune)), ...odd];
  const header = locale === "en" ? ["No.", "Address"] : ["STT", "Địa chỉ thường trú"];
  return [header, ...addresses.map((address, i) => [String(i + 1), address])];
}
