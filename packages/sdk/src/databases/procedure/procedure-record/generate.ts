import { between, pick, type Random } from "../../../core/index.js";
import { agreeing, drawerOf, eachAgreeing } from "../../drawn.js";
import { generatorOf } from "../../made.js";
import { codeOf, procedures } from "../made-up.js";
import { facts } from "./facts.js";
import type { ProcedureRecord } from "./schema.js";

function start(random: Random) {
  let count = 0;
  const draw = drawerOf(random, facts, {
    said: {
      MATTHC: () => codeOf(random),
      "TRINHTUTHUCHIEN[].TRINHTU[].TENTRINHTU": ["Nộp hồ sơ", "Tiếp nhận và kiểm tra hồ sơ", "Nhận kết quả"],
      "CACHTHUCTHUCHIEN[].THOIGIAN[].THOIGIANGIAIQUYET": () => String(between(random, 1, 30)),
      "CACHTHUCTHUCHIEN[].THOIGIAN[].DONVITINH": ["Ngày làm việc", "Ngày"],
      "CACHTHUCTHUCHIEN[].THOIGIAN[].PHILEPHI[].SOTIEN": () => String(1_000 * between(random, 0, 50)),
      "DOITUONGTHUCHIEN[].TENDOITUONG": ["Công dân Việt Nam", "Người nước ngoài", "Tổ chức"],
      "COQUANTHUCHIEN[].TENDONVI": ["Ủy ban nhân dân cấp xã", "Ủy ban nhân dân cấp tỉnh"],
      "THANHPHANHOSO[].GIAYTO[].TENGIAYTO": ["Tờ khai", ...procedures.map((p) => p.paper)],
    },
  });
  return () => {
    const { name, field, result } = pick(random, procedures);
    const drawn = draw();
    return agreeing(drawn, {
      TENTTHC: `${name} (số ${++count})`,
      LINHVUCTHUCHIEN: eachAgreeing(drawn["LINHVUCTHUCHIEN"], { MALINHVUC: field[0], TENLINHVUC: field[1] }).slice(0, 1),
      KETQUATHUCHIEN: eachAgreeing(drawn["KETQUATHUCHIEN"], { TENKETQUA: result }).slice(0, 1),
    });
  };
}

/** `count` bản ghi giả. */
export const generate = /* @__PURE__ */ generatorOf<ProcedureRecord>(facts, start);
