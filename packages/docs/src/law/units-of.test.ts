import { codes } from "@hoso/sdk/codes/commune";
import { predecessors, withoutCommunes } from "@hoso/sdk/codes/succession";
import { instrumentIds, type InstrumentId } from "@hoso/sdk/law";
import { expect, test } from "vitest";
import { unitsMadeBy } from "./units-of.ts";

const made = (id: InstrumentId) => unitsMadeBy(id, "vi");

test("a resolution lists each unit that it made, by clause, with what it was made of", () => {
  const [first] = made("1656/NQ-UBTVQH15");
  expect(first).toMatchObject({ code: "00070", name: "Phường Hoàn Kiếm", clause: 1 });
  expect(first!.of).toHaveLength(predecessors("00070").length);
  expect(made("1656/NQ-UBTVQH15").map(({ clause }) => clause)).toEqual(Array.from({ length: 126 }, (_, i) => i + 1));
  expect(made("1685/NQ-UBTVQH15").at(-1)).toEqual({ code: "26732", name: "Đặc khu Côn Đảo", clause: 163, of: ["Huyện Côn Đảo"] });
  expect(made("1674/NQ-UBTVQH15").find(({ code }) => code === "14698")!.of).toContain("Khu vực bãi bồi ven biển do huyện Kim Sơn quản lý");
  expect(
    unitsMadeBy("1656/NQ-UBTVQH15", "en")
      .flatMap(({ of }) => of)
      .some((name) => name.endsWith("(a part)")),
  ).toBe(true);
});

test("together the resolutions hold every unit that has a clause, once", () => {
  const clauses = codes().filter((code) => predecessors(code).some(({ clause }) => clause !== undefined));
  const islands = withoutCommunes.filter(({ kind }) => kind === "district").map(({ to }) => to);
  const all = instrumentIds.filter((id) => id.endsWith("/NQ-UBTVQH15")).flatMap((id) => made(id).map(({ code }) => code));
  expect(all.toSorted()).toEqual([...clauses, ...islands].toSorted());
  expect(all).toHaveLength(3_164);
});

test("later acts list what changed its type; other acts list nothing", () => {
  expect(made("237/NQ-UBTVQH16")).toHaveLength(10);
  expect(made("388/NQ-UBTVQH16")).toHaveLength(12);
  expect(made("388/NQ-UBTVQH16")[0]).toEqual({ code: "07294", name: "Phường Bố Hạ", of: ["Xã Bố Hạ"] });
  expect(made("39/2026/QH16")).toEqual([{ code: "24", name: "Thành phố Bắc Ninh", of: ["Tỉnh Bắc Ninh"] }]);
  const merged = made("202/2025/QH15");
  expect(merged).toHaveLength(23);
  expect(merged.find(({ code }) => code === "24")!.of).toEqual(["Tỉnh Bắc Giang", "Tỉnh Bắc Ninh"]);
  expect(made("26/2023/QH15")).toEqual([]);
});
