import * as communeNames from "../../codes/commune-name/index.js";
import { between, pick, type Random } from "../../core/index.js";
import type { AddressText } from "./address.js";
import { currentUnits } from "./current-units.js";
import { readWith } from "./reading.js";
import { formatAddress } from "./write.js";

const streets = ["Hoa Sen", "Hoa Mai", "Hoa Cúc", "Hoa Lan", "Cây Đa", "Cây Bàng"];

/** Địa chỉ giả: a made-up house in a commune of the current list, written so that only this commune fits. */
export function generate(random: Random): AddressText {
  const codes = communeNames.at({ era: "current" }).codes();
  for (;;) {
    const commune = currentUnits().unit("current", "commune", pick(random, codes))!;
    const line = `Số ${between(random, 1, 99)} Đường ${pick(random, streets)}`;
    const text = formatAddress({ line, commune, province: commune.parent! });
    if (readWith(text, { units: currentUnits() }).address?.code === commune.code) return text as AddressText;
  }
}
