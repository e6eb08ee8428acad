import type { Random } from "../../../core/index.js";
import * as enterpriseCode from "../../../identifiers/enterprise-code/index.js";
import { drawerOf } from "../../drawn.js";
import { generatorOf, soundOne } from "../../made.js";
import { facts } from "./facts.js";
import type { ContractorCapability } from "./schema.js";

function start(random: Random) {
  let count = 0;
  return drawerOf(random, facts, {
    said: {
      enterpriseCode: () => soundOne(enterpriseCode, random, (text) => /^99\d{8}$/.test(text)),
      name: () => `Công ty số ${++count}`,
      capabilities: ["Thi công công trình dân dụng", "Thi công công trình giao thông", "Thiết kế kết cấu", "Giám sát thi công"],
    },
  });
}

/** `count` bản ghi giả. */
export const generate = /* @__PURE__ */ generatorOf<ContractorCapability>(facts, start);
