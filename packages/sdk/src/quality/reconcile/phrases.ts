import { counted, type Phrasebook } from "../../core/index.js";

/** Mọi lý do không đối chiếu được. */
export type ReconcileReason = "reconcile/too-many-people" | "reconcile/nobody-named" | "reconcile/no-such-key";

/** Câu tiếng Việt. */
export const vi: Phrasebook<ReconcileReason> = {
  "reconcile/too-many-people": (p) => `Mỗi danh sách được có nhiều nhất ${counted(p["max"], "vi-VN")} người: hãy chia nhỏ, như theo tỉnh`,
  "reconcile/nobody-named": () =>
    "Danh sách phải có cột số định danh, hoặc đủ họ tên, ngày sinh, giới tính và nơi thường trú, thì mới biết ai là ai; số khác mà hai danh sách cùng có thì chỉ ra bằng khoá",
  "reconcile/no-such-key": () => "Cột làm khoá phải có trong cả hai danh sách",
};

/** English sentences. */
export const en: Phrasebook<ReconcileReason> = {
  "reconcile/too-many-people": (p) => `Each list may have ${counted(p["max"], "en")} people at most: reconcile it in parts, as by province`,
  "reconcile/nobody-named": () =>
    "A list must have a column of personal ids, or name, date of birth, sex and residence, to tell who is who; another number that both lists keep can be named as the key",
  "reconcile/no-such-key": () => "The column that is the key must be in both lists",
};
