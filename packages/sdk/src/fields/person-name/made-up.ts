import { pick, type Random } from "../../core/index.js";
import type { PersonName } from "./person-name.js";

/** Họ thường gặp của người Việt; the lists are our own choice, not statistics. */
const FAMILY = [
  "Nguyễn",
  "Trần",
  "Lê",
  "Phạm",
  "Hoàng",
  "Huỳnh",
  "Phan",
  "Vũ",
  "Võ",
  "Đặng",
  "Bùi",
  "Đỗ",
  "Hồ",
  "Ngô",
  "Dương",
  "Lý",
  "Đinh",
  "Mai",
  "Trịnh",
  "Cao",
];
const MIDDLE = {
  male: ["Văn", "Đức", "Hữu", "Minh", "Quang", "Thanh", "Xuân", "Công", "Gia", "Ngọc"],
  female: ["Thị", "Ngọc", "Thu", "Minh", "Thanh", "Kim", "Mỹ", "Phương", "Bích", "Diệu"],
};
const GIVEN = {
  male: [
    "An",
    "Bình",
    "Cường",
    "Dũng",
    "Đạt",
    "Hải",
    "Hùng",
    "Khánh",
    "Long",
    "Nam",
    "Phúc",
    "Quân",
    "Sơn",
    "Thắng",
    "Tuấn",
    "Vinh",
    "Việt",
    "Trường",
    "Nghĩa",
    "Lộc",
  ],
  female: [
    "An",
    "Bích",
    "Chi",
    "Dung",
    "Hà",
    "Hạnh",
    "Hiền",
    "Hương",
    "Lan",
    "Linh",
    "Mai",
    "Ngân",
    "Nhung",
    "Phượng",
    "Quỳnh",
    "Thảo",
    "Thủy",
    "Trang",
    "Uyên",
    "Yến",
  ],
};

/** Họ tên giả, ghép từ những chữ thường gặp. */
export function generate(random: Random, sex?: "male" | "female"): PersonName {
  const of = sex ?? pick(random, ["male", "female"] as const);
  return `${pick(random, FAMILY)} ${pick(random, MIDDLE[of])} ${pick(random, GIVEN[of])}` as PersonName;
}
