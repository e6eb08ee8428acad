import type { Locale } from "../../core/index.js";
import * as partialDate from "../../fields/partial-date/index.js";
import { cite, type Part } from "../../law/index.js";
import type { IdentityCard } from "./card.js";

const words = {
  vi: {
    id: "Số căn cước",
    twelve: "12 chữ số của số định danh cá nhân",
    old: "Số cũ",
    earlier: "số của thẻ trước",
    none: "thẻ không ghi",
    name: "Họ và tên",
    asWritten: "như trên thẻ",
    born: "Ngày sinh",
    sex: "Giới tính",
    male: "Nam",
    female: "Nữ",
    residence: "Nơi cư trú",
    place: "tên địa danh vào ngày cấp",
    issued: "Ngày cấp",
    extra: "Trường thêm",
    unknown: "chưa rõ nghĩa",
  },
  en: {
    id: "Card number",
    twelve: "the 12 digits of the personal id",
    old: "Old number",
    earlier: "the number of an earlier card",
    none: "the card has none",
    name: "Name",
    asWritten: "as on the card",
    born: "Date of birth",
    sex: "Sex",
    male: "male",
    female: "female",
    residence: "Residence",
    place: "names of places as of the day of issue",
    issued: "Day of issue",
    extra: "Further field",
    unknown: "its meaning is not known",
  },
} as const;

/** Giải thích từng trường của mã QR, theo thứ tự trên thẻ. */
export function explain(card: IdentityCard, locale: Locale): Part[] {
  const w = words[locale];
  const law = cite("16/2024/TT-BCA", "thứ tự các trường trong mã QR", "implementation");
  const part = (name: string, text: string, means: string): Part => ({ name, text, means, law });
  return [
    part(w.id, card.personalId, w.twelve),
    part(w.old, card.oldNumber ?? "", card.oldNumber === undefined ? w.none : w.earlier),
    part(w.name, card.name, w.asWritten),
    part(w.born, card.birthDate, partialDate.format(card.birthDate)),
    part(w.sex, card.sex, w[card.sex]),
    part(w.residence, card.residence, card.residence === "" ? w.none : w.place),
    part(w.issued, card.issuedOn, partialDate.format(card.issuedOn)),
    ...card.extra.map((text) => part(w.extra, text, w.unknown)),
  ];
}
