import { between, pick, type Random } from "../../../core/index.js";
import * as enterpriseCode from "../../../identifiers/enterprise-code/index.js";
import { soundOne } from "../../made.js";
import { chance, peopleMaker } from "../../people.js";
import { generatorOf } from "../../made.js";
import { facts } from "./facts.js";
import type { EnterpriseMember } from "./schema.js";

function start(random: Random) {
  const someone = peopleMaker(random);
  const code = () => soundOne(enterpriseCode, random, (text) => /^99\d{8}$/.test(text));
  let enterprise = code();
  let left = 100;
  return () => {
    if (left < 5) [enterprise, left] = [code(), 100];
    const percent = between(random, 1, left);
    left -= percent;
    const { name, residence, personalId } = someone({ years: [2032, 2069] });
    const organised = chance(random, 0.25);
    const value = between(random, 1, 5000) * 1_000_000;
    const joint = chance(random, 0.3);
    let other = code();
    while (other === enterprise) other = code();
    return {
      enterpriseCode: enterprise,
      kind: organised ? "organisation" : "person",
      person: organised ? undefined : { name, nationality: "VN", contactAddress: residence, paperNumber: personalId },
      organisation: organised
        ? { name: `Công ty ${pick(random, ["Tre Xanh", "Hoa Mai"])}`, code: other, headOffice: residence }
        : undefined,
      representative: organised ? { name, nationality: "VN", contactAddress: residence } : undefined,
      signed: true,
      contribution: joint
        ? undefined
        : { value: String(value), percent: String(percent), assetKind: "Đồng Việt Nam", assetValue: String(value) },
      shares: joint ? { number: String(value / 10_000), kind: "Phổ thông", percent: String(percent) } : undefined,
    };
  };
}

/** `count` thành viên giả; those of one enterprise hold at most the whole of it. */
export const generate = /* @__PURE__ */ generatorOf<EnterpriseMember>(facts, start);
