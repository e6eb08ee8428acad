import { between, type Random } from "../../../core/index.js";
import { drawerOf } from "../../drawn.js";
import { generatorOf } from "../../made.js";
import { dayBetween } from "../../people.js";
import { facts } from "./facts.js";
import type { GeneralRecord } from "./schema.js";

function start(random: Random) {
  let count = 0;
  return drawerOf(random, facts, {
    said: {
      "NguonDuLieu.IdNguonDuLieu": () => `NDL-${between(random, 1, 9)}`,
      "NguonDuLieu.TenNguonDuLieu": ["Dân cư", "Hộ tịch", "Đất đai", "Doanh nghiệp"],
      "DuLieuTiepNhan.MaDinhDanhDuLieu": () => `DD-${++count}`,
      "TrangThaiDuLieu.PhienBan": () => String(between(random, 1, 9)),
      "TrangThaiDuLieu.NgayHieuLuc": () => dayBetween(random, "2080-01-01", "2089-12-31").replaceAll("-", ""),
    },
  });
}

/** `count` bản ghi giả. */
export const generate = /* @__PURE__ */ generatorOf<GeneralRecord>(facts, start);
