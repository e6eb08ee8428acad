import type { Random } from "../../core/index.js";
import * as procedureCode from "../../identifiers/procedure-code/index.js";
import { soundOne } from "../made.js";

/** Thủ tục bịa: a procedure, its paper and its result agree; the codes are nobody's. */
export const procedures = [
  { name: "Đăng ký khai sinh", field: ["G15-HT02", "Hộ tịch"], paper: "Giấy chứng sinh", result: "Giấy khai sinh" },
  {
    name: "Đăng ký kết hôn",
    field: ["G15-HT02", "Hộ tịch"],
    paper: "Giấy xác nhận tình trạng hôn nhân",
    result: "Giấy chứng nhận kết hôn",
  },
  { name: "Chứng thực bản sao", field: ["G15-CT01", "Chứng thực"], paper: "Bản chính", result: "Bản sao chứng thực" },
] as const;

/** Mã thủ tục bịa, of the present form. */
export const codeOf = (random: Random): string => soundOne(procedureCode, random, (text) => /^\d[.]\d{6}$/.test(text));
