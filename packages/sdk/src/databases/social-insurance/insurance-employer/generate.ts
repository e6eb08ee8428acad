import { pick, type Random } from "../../../core/index.js";
import * as enterpriseCode from "../../../identifiers/enterprise-code/index.js";
import * as phoneNumber from "../../../identifiers/phone-number/index.js";
import { soundOne } from "../../made.js";
import { chance, peopleMaker } from "../../people.js";
import { generatorOf } from "../../made.js";
import { facts } from "./facts.js";
import type { InsuranceEmployer } from "./schema.js";

function start(random: Random) {
  const someone = peopleMaker(random);
  return () => {
    const office = chance(random, 0.2);
    const code = soundOne(enterpriseCode, random, (text) => /^99\d{8}$/.test(text));
    return {
      name: `${office ? "Trường" : "Công ty"} ${pick(random, ["Hoa Sen", "Hoa Mai", "Tre Xanh"])}`,
      enterpriseCode: office ? undefined : code,
      decisionNumber: office ? "01/QĐ-UBND" : undefined,
      taxCode: code,
      address: someone().residence,
      industry: "Lập trình máy vi tính",
      phone: soundOne(phoneNumber, random),
      email: "lien-he@example.com",
      kind: office ? "Đơn vị sự nghiệp" : "Doanh nghiệp",
      paymentMethod: "Hằng tháng",
    };
  };
}

/** `count` người sử dụng lao động giả. */
export const generate = /* @__PURE__ */ generatorOf<InsuranceEmployer>(facts, start);
