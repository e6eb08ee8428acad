import { addDays, between, type Random } from "../../../core/index.js";
import { drawerOf } from "../../drawn.js";
import { generatorOf } from "../../made.js";
import { madeUpToday } from "../../made-up.js";
import { chance, peopleMaker } from "../../people.js";
import { facts } from "./facts.js";
import type { PractitionerCapability } from "./schema.js";

function start(random: Random) {
  const someone = peopleMaker(random);
  let count = 0;
  const draw = drawerOf(random, facts, {
    said: {
      personalId: () => undefined,
      field: ["Thiết kế kết cấu", "Khảo sát địa hình", "Giám sát thi công", "Định giá xây dựng"],
      validTo: () => addDays(madeUpToday, between(random, -700, 1_800)),
      school: ["Trường Hoa Sen", "Trường Hoa Mai"],
      qualification: ["Kỹ sư", "Kiến trúc sư", "Cử nhân"],
      certificateNumber: () => `CC-${++count}`,
      decision: () => `${between(random, 1, 999)}/QĐ-SXD`,
      issuedBy: ["Sở Xây dựng", "Bộ Xây dựng"],
    },
  });
  return () => {
    // a Vietnamese has the number, a foreigner the passport
    const paper = chance(random, 0.9)
      ? { personalId: someone({ years: [2032, 2069] }).personalId, passportNumber: undefined }
      : { personalId: undefined, passportNumber: `00XX${String(between(random, 1, 99_999)).padStart(5, "0")}` };
    return { ...draw(), ...paper };
  };
}

/** `count` bản ghi giả. */
export const generate = /* @__PURE__ */ generatorOf<PractitionerCapability>(facts, start);
