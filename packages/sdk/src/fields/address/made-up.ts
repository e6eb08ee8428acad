import { between, pick, type Random } from "../../core/index.js";
import type { AddressText } from "./address.js";
import { currentLists } from "./current-units.js";
import { formatAddress } from "./write.js";

const streets = ["Hoa Sen", "Hoa Mai", "Hoa Cúc", "Hoa Lan", "Cây Đa", "Cây Bàng"];

/** Địa chỉ giả: a made-up house in a commune of the current list. Written in full, each of them is read as itself. */
export function generate(random: Random): AddressText {
  const commune = pick(random, currentLists().communes);
  const line = `Số ${between(random, 1, 99)} Đường ${pick(random, streets)}`;
  return formatAddress({ line, commune, province: commune.parent! }) as AddressText;
}
