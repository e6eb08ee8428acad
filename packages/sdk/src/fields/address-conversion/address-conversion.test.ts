import { expect, test } from "vitest";
import { convertAddress } from "./index.js";

test("old to new, with its resolution and clause", () => {
  expect(convertAddress("Số 1 Hoa Sen, Phường Bến Nghé, Quận 1, TP.HCM")).toMatchObject({
    status: "ok",
    settledBy: "only-successor",
    results: [{ text: "Số 1 Hoa Sen, Phường Sài Gòn, Thành phố Hồ Chí Minh", instrument: "1685/NQ-UBTVQH15", clause: 1 }],
  });
});
