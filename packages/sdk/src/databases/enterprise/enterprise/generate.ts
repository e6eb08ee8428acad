import { between, pick, type Random } from "../../../core/index.js";
import * as enterpriseCode from "../../../identifiers/enterprise-code/index.js";
import { chance, dayBetween, peopleMaker } from "../../people.js";
import { soundOne } from "../../made.js";
import { kinds } from "../kinds.js";
import { statuses } from "../statuses.js";
import { generatorOf } from "../../made.js";
import { facts } from "./facts.js";
import type { Enterprise } from "./schema.js";

const names = ["Hoa Sen", "Hoa Mai", "Tre Xanh", "Bình Minh", "Sao Khuê", "Cây Đa"];
const lines = [
  { code: "6201", name: "Lập trình máy vi tính" },
  { code: "4711", name: "Bán lẻ lương thực, thực phẩm" },
  { code: "5610", name: "Nhà hàng và dịch vụ ăn uống" },
];

function start(random: Random) {
  const someone = peopleMaker(random);
  const known = new Set<string>();
  return () => {
    const { name, residence, personalId } = someone({ years: [2032, 2069] });
    const kind = pick(random, kinds);
    const registeredOn = dayBetween(random, "2070-01-01", "2088-12-31");
    const code = soundOne(enterpriseCode, random, (text) => /^99\d{8}$/.test(text) && !known.has(text));
    known.add(code);
    const capital = String(between(random, 1, 5000) * 1_000_000);
    const status = chance(random, 0.7) ? "active" : pick(random, statuses).code;
    return {
      code,
      name: `${kind.code === "private" ? "Doanh nghiệp tư nhân" : "Công ty"} ${pick(random, names)}`,
      kind: kind.code,
      headOffice: residence,
      representative: { name, contactAddress: residence, nationality: "VN", paperNumber: personalId },
      charterCapital: kind.code === "private" ? undefined : capital,
      investmentCapital: kind.code === "private" ? capital : undefined,
      registeredOn,
      amendedOn: chance(random, 0.4) ? dayBetween(random, registeredOn, "2089-12-31") : undefined,
      status,
      statusSince: status === "active" ? undefined : dayBetween(random, registeredOn, "2089-12-31"),
      businessLines: lines.slice(0, between(random, 1, 3)).map((line, i) => ({ ...line, main: i === 0 })),
    };
  };
}

/** `count` doanh nghiệp giả, tax prefix 99, of every kind and status. */
export const generate = /* @__PURE__ */ generatorOf<Enterprise>(facts, start);
