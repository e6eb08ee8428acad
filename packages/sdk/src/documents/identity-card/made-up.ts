import { between, daysInMonth, pick, randomDigits, toPlainDate, type Random } from "../../core/index.js";
import type { PartialDateText } from "../../fields/partial-date/index.js";
import * as personName from "../../fields/person-name/index.js";
import * as personalId from "../../identifiers/personal-id/index.js";
import type { IdentityCard } from "./card.js";

function day(random: Random, year: number): PartialDateText {
  const month = between(random, 1, 12);
  return toPlainDate(year, month, between(random, 1, daysInMonth(year, month))) as string as PartialDateText;
}

/** Thẻ giả của một người sinh 1900–1909: everything on it agrees, and it belongs to nobody alive. */
export function generate(random: Random): IdentityCard {
  const id = personalId.generate(random);
  const { sex, birthYear } = personalId.read(id);
  const residence = `Số ${between(random, 1, 99)}, Đường Mẫu, ${pick(random, ["Phường Mẫu", "Xã Mẫu"])}, ${pick(random, ["Hà Nội", "Đà Nẵng", "Cần Thơ", "Huế"])}`;
  return {
    trust: "unverified",
    personalId: id,
    ...(random() < 0.5 ? { oldNumber: `00000${randomDigits(random, 4)}` } : {}),
    name: personName.generate(random, sex),
    birthDate: day(random, birthYear),
    sex,
    residence,
    issuedOn: day(random, between(random, 2021, 2025)),
    extra: [],
  };
}
