import { between, type Random } from "../../../core/index.js";
import * as taxCode from "../../../identifiers/tax-code/index.js";
import { agreeing, drawerOf } from "../../drawn.js";
import { generatorOf, soundOne } from "../../made.js";
import { facts } from "./facts.js";
import type { EnterpriseHealth } from "./schema.js";

/** What an enterprise of so many people may earn in dong; the shares are ours and agree with each other. */
function accounts(random: Random, employees: number) {
  const sales = employees * between(random, 200, 900) * 1_000_000;
  const share = (percent: number): number => Math.floor((sales * percent) / 100);
  const purchases = share(between(random, 40, 80));
  const wages = employees * between(random, 80, 200) * 1_000_000;
  const [assets, debt] = [share(between(random, 80, 200)), share(between(random, 0, 60))];
  const profit = sales - purchases - wages;
  return {
    valueAdded: sales - purchases,
    wages,
    personalIncomeTax: Math.floor(wages / 50),
    corporateIncomeTax: Math.floor(Math.max(0, profit) / 5),
    sales,
    purchases,
    exports: share(between(random, 0, 40)),
    imports: share(between(random, 0, 20)),
    revenue: sales,
    profit,
    equity: assets - debt,
    debt,
    assets,
    socialInsurance: Math.floor(wages / 5),
  };
}

function start(random: Random) {
  const draw = drawerOf(random, facts, {
    said: {
      taxCode: () => soundOne(taxCode, random, (text) => /^99\d{8}$/.test(text)),
      mainLine: ["Lập trình máy vi tính", "Bán lẻ lương thực, thực phẩm", "Nhà hàng và dịch vụ ăn uống"],
      status: ["Đang hoạt động", "Tạm ngừng kinh doanh"],
      kind: ["Công ty cổ phần", "Công ty trách nhiệm hữu hạn", "Doanh nghiệp tư nhân"],
    },
  });
  return () => {
    const employees = between(random, 1, 5_000);
    const amounts = Object.entries({ employees, ...accounts(random, employees) }).map(([key, amount]) => [key, String(amount)] as const);
    return agreeing(draw(), Object.fromEntries(amounts));
  };
}

/** `count` bản ghi giả. */
export const generate = /* @__PURE__ */ generatorOf<EnterpriseHealth>(facts, start);
