import { addDays, between, pick, type Random } from "../../../core/index.js";
import { dayBetween, peopleMaker } from "../../people.js";
import { channels, outcomes } from "./steps.js";
import { generatorOf } from "../../made.js";
import { facts } from "./facts.js";
import type { CorrectionRequest } from "./schema.js";

function start(random: Random) {
  const someone = peopleMaker(random);
  return () => {
    const on = dayBetween(random, "2089-01-01", "2089-12-20");
    const outcome = pick(random, outcomes).code;
    return {
      personalId: someone({ years: [2032, 2069] }).personalId,
      requestedOn: on,
      channel: pick(random, channels).code,
      item: pick(random, ["Nơi ở hiện tại", "Số thuê bao di động", "Tôn giáo"]),
      evidence: "Tờ khai",
      receivedBy: "Công an Phường Bình Minh",
      decidedOn: outcome === "pending" ? undefined : addDays(on, between(random, 0, 4)),
      outcome,
      reason: outcome === "refused" ? "Tài liệu chưa chứng minh được" : undefined,
    };
  };
}

/** `count` đề nghị giả. */
export const generate = /* @__PURE__ */ generatorOf<CorrectionRequest>(facts, start);
