import type { Bilingual } from "../../core/index.js";
import { cite, type Citation } from "../../law/index.js";
import { read, type LicencePlate } from "./licence-plate.js";

/** Màu biển và xe nào mang màu ấy. */
export interface PlateColour {
  readonly background: "blue" | "white" | "yellow";
  readonly text: "white" | "black" | "red";
  readonly vehicles: Bilingual;
  /** Chữ sê-ri dùng với màu này, of cars; absent where it is not a matter of letters. */
  readonly letters?: string;
  readonly law: Citation;
}

const ALL = "ABCDEFGHKLMNPSTUVXYZ";
const law = /* @__PURE__ */ cite("36/2024/QH15", "Điều 36", "secondary");

/**
 * Màu biển của xe trong nước, theo trích dẫn. A key does not say its colour, so that this is for what was seen on the road. The colours of
 * army plates and of foreigners' were not read.
 */
export const colours: readonly PlateColour[] = [
  {
    background: "blue",
    text: "white",
    vehicles: {
      vi: "cơ quan của Đảng, Quốc hội, Nhà nước, công an, tòa án, viện kiểm sát, tổ chức chính trị - xã hội, đơn vị sự nghiệp công lập",
      en: "bodies of the Party, the National Assembly and the state, police, courts, procuracies, political and social organisations, public service units",
    },
    letters: "ABCDEFGHKLM",
    law,
  },
  {
    background: "white",
    text: "black",
    vehicles: {
      vi: "cá nhân, doanh nghiệp, tổ chức xã hội, đơn vị ngoài công lập",
      en: "persons, enterprises, associations, private service units",
    },
    letters: ALL,
    law,
  },
  { background: "yellow", text: "black", vehicles: { vi: "xe kinh doanh vận tải", en: "vehicles that carry for hire" }, letters: ALL, law },
  {
    background: "yellow",
    text: "red",
    vehicles: {
      vi: "khu kinh tế - thương mại đặc biệt, khu kinh tế cửa khẩu quốc tế",
      en: "special economic and trade zones, international border-gate economic zones",
    },
    law,
  },
];

/** Những màu mà một biển ô tô có thể mang, by the letter of its series: a blue plate with the letter P, say, is none. */
export function coloursOf(plate: LicencePlate): readonly PlateColour[] {
  const { kinds, series } = read(plate);
  return kinds.includes("car") && series.length === 1 ? colours.filter(({ letters }) => letters?.includes(series)) : [];
}
