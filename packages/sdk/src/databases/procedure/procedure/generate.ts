import { between, pick, type Random } from "../../../core/index.js";
import { drawerOf } from "../../drawn.js";
import { generatorOf } from "../../made.js";
import { codeOf, procedures } from "../made-up.js";
import { facts } from "./facts.js";
import type { Procedure } from "./schema.js";

function start(random: Random) {
  let count = 0;
  const draw = drawerOf(random, facts, {
    said: {
      code: () => codeOf(random),
      sets: () => String(between(random, 1, 3)),
      timeLimit: () => `${between(random, 1, 30)} ngày làm việc`,
      "components[].name": ["Tờ khai", ...procedures.map((p) => p.paper)],
      "components[].originals": () => String(between(random, 0, 2)),
      "components[].copies": () => String(between(random, 0, 2)),
      subjects: ["Công dân Việt Nam", "Người nước ngoài", "Tổ chức"],
      authority: ["Ủy ban nhân dân cấp xã", "Ủy ban nhân dân cấp tỉnh"],
      fees: () => pick(random, ["Không", `${between(random, 1, 50)}.000 đồng`]),
    },
  });
  return () => {
    const { name, result } = pick(random, procedures);
    const drawn = draw();
    // only what is partly on line says why
    const reason = drawn["serviceLevel"] === "partial" ? "Phải kiểm tra bản gốc" : undefined;
    return {
      ...drawn,
      name: `${name} (số ${++count})`,
      forms: pick(random, [[], [`Tờ khai ${name.toLowerCase()}`]]),
      result: drawn["result"] && result,
      partialReason: reason,
    };
  };
}

/** `count` bản ghi giả. */
export const generate = /* @__PURE__ */ generatorOf<Procedure>(facts, start);
