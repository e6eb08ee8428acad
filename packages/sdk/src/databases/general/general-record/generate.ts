import { between, type Random } from "../../../core/index.js";
import { sampleOf } from "../../samples.js";
import { generatorOf } from "../../made.js";
import { facts } from "./facts.js";
import type { GeneralRecord } from "./schema.js";

function start(random: Random) {
  let count = 0;
  return () => {
    count++;
    return {
      ...sampleOf(facts),
      DuLieuTiepNhan: { MaDinhDanhDuLieu: `DD-${count}`, PhanPhoi: [] },
      TrangThaiDuLieu: { SuKien: "NEW", PhienBan: String(between(random, 1, 9)) },
    };
  };
}

/** `count` bản ghi giả. */
export const generate = /* @__PURE__ */ generatorOf<GeneralRecord>(facts, start);
