import { expect, test } from "vitest";
import { instruments } from "../../law/index.js";
import { allUnits, convertAddress, meta, type ConvertOptions } from "./index.js";

/** One line for each answer: what it is, what it was made from, and which law says so. */
function answers(text: string, options?: ConvertOptions) {
  const { status, settledBy, results } = convertAddress(text, options);
  return [
    settledBy === undefined ? status : `${status}: ${settledBy}`,
    ...results.map((r) => [r.text, r.from.name, r.kind, r.instrument, r.clause].join(" | ")),
  ];
}

/** The changes behind each answer. */
const hops = (text: string) =>
  convertAddress(text).results.map((r) => r.hops!.map(({ on, from, to, kind }) => [on, from, kind, to].join(" ")));

test("what it is, what it cannot say, and the list it rests on", () => {
  expect([meta.key, meta.personal]).toEqual(["address-conversion", true]);
  expect([meta.name.vi, meta.name.en, meta.limits.vi, meta.limits.en]).not.toContain("");
  expect(meta.sources).toMatchObject([{ instrument: "19/2025/QĐ-TTg", at: "Danh mục", standing: "secondary" }]);
  expect(Object.keys(instruments)).toContain(meta.sources[0]!.instrument);
});

test("an address of today is given back whole: its commune stands under the province, its line is kept", () => {
  const commune = allUnits().unit("current", "commune", "00004")!;
  const province = allUnits().unit("current", "province", "01")!;
  const { status, to, results } = convertAddress("Số 1 Hoa Sen, P. Ba Đình, HN");
  expect([status, to]).toEqual(["unchanged", "current"]);
  expect(results).toEqual([
    {
      address: { era: "current", line: "Số 1 Hoa Sen", commune, province, code: "00004" },
      text: "Số 1 Hoa Sen, Phường Ba Đình, Thành phố Hà Nội",
      from: commune,
    },
  ]);
});

test("an address of before, made of one of today, has its district too", () => {
  const [one] = convertAddress("Số 1 Hoa Sen, Xã Ia Mơ, Gia Lai", { to: "former" }).results;
  expect(one!.address).toEqual({
    era: "former",
    line: "Số 1 Hoa Sen",
    commune: allUnits().unit("former", "commune", "23938"),
    district: allUnits().unit("former", "district", "632"),
    province: allUnits().unit("former", "province", "64"),
    code: "23938",
  });
});

test("of an unknown time: the unit as it is comes first, then what the other became, each by its own law", () => {
  expect(answers("Xã Bình Minh, Hà Nội", { when: "unknown" })).toEqual([
    "ambiguous",
    "Xã Bình Minh, Thành phố Hà Nội | Bình Minh |  |  | ",
    "Xã Bình Minh, Thành phố Hà Nội | Bình Minh | all | 1656/NQ-UBTVQH15 | 65",
  ]);
  expect(answers("Xã Bình Minh, Hà Nội", { when: "unknown", to: "former" }).slice(0, 3)).toEqual([
    "ambiguous",
    "Xã Bình Minh, Huyện Thanh Oai, Thành phố Hà Nội | Bình Minh |  |  | ",
    "Phường Phú Lương, Quận Hà Đông, Thành phố Hà Nội | Bình Minh | part | 1656/NQ-UBTVQH15 | 65",
  ]);
});

test("one answer is not sure while the province is not written", () => {
  expect(answers("Xã Ia Mơ, Huyện Chư Prông")).toEqual(["partial", "Xã Ia Mơ, Tỉnh Gia Lai | Ia Mơ | same |  | "]);
});

test("a unit that ended earlier: each answer has its own changes, and the law of the last one, also where the code stayed", () => {
  expect(answers("Phường Văn Miếu, Quận Đống Đa, Hà Nội")).toEqual([
    "ambiguous",
    "Phường Ô Chợ Dừa, Thành phố Hà Nội | Văn Miếu | part | 1656/NQ-UBTVQH15 | 13",
    "Phường Văn Miếu - Quốc Tử Giám, Thành phố Hà Nội | Văn Miếu | part | 1656/NQ-UBTVQH15 | 11",
  ]);
  expect(hops("Phường Văn Miếu, Quận Đống Đa, Hà Nội")).toEqual([
    ["2025-01-01 00181 changed 00181", "2025-07-01 00181 part 00190"],
    ["2025-01-01 00181 changed 00181", "2025-07-01 00181 part 00226"],
  ]);
  expect(answers("Phường Nguyễn Trung Trực, Quận Ba Đình, Hà Nội")).toEqual([
    "ok: hop-by-hop",
    "Phường Ba Đình, Thành phố Hà Nội | Nguyễn Trung Trực | all | 1656/NQ-UBTVQH15 | 3",
  ]);
});

test("where one change has no source, what is known is given and nothing is settled", () => {
  expect(answers("Thị trấn Sa Pa, Huyện Sa Pa, Lào Cai")).toEqual([
    "no-source",
    "Phường Sa Pa, Tỉnh Lào Cai | Sa Pa | all | 1673/NQ-UBTVQH15 | 91",
  ]);
  expect(answers("Thị trấn Mộc Châu, Huyện Mộc Châu, Sơn La")).toEqual(["no-source"]);
});

test("a district without communes went over whole, and back; ground without a code is no district", () => {
  expect(answers("Huyện Hoàng Sa, Đà Nẵng")).toEqual([
    "ok: whole-district",
    "Đặc khu Hoàng Sa, Thành phố Đà Nẵng | Hoàng Sa | district | 1659/NQ-UBTVQH15 | 92",
  ]);
  expect(answers("Đặc khu Hoàng Sa, Đà Nẵng", { to: "former" })).toEqual([
    "ok: only-predecessor",
    "Huyện Hoàng Sa, Thành phố Đà Nẵng | Hoàng Sa | district | 1659/NQ-UBTVQH15 | 92",
  ]);
  // its mud flats went to Kim Đông, its communes to eight
  expect(answers("Huyện Kim Sơn, Tỉnh Ninh Bình")).toHaveLength(1 + 8);
  expect(answers("Xã Kim Đông, Ninh Bình", { to: "former" })).toEqual([
    "ambiguous",
    "Xã Kim Trung, Huyện Kim Sơn, Tỉnh Ninh Bình | Kim Đông | all | 1674/NQ-UBTVQH15 | 97",
    "Xã Kim Đông, Huyện Kim Sơn, Tỉnh Ninh Bình | Kim Đông | all | 1674/NQ-UBTVQH15 | 97",
  ]);
});

test("a district alone: what its communes of the last day became, not those that had left it before", () => {
  // Hải Dương, Hương Vinh and others went to the city of Huế in 2021
  expect(answers("Thị xã Hương Trà, Huế")).toEqual([
    "partial",
    "Phường Hương Trà, Thành phố Huế | Hương Văn | all | 1675/NQ-UBTVQH15 | 6",
    "Phường Kim Trà, Thành phố Huế | Hương Chữ | all | 1675/NQ-UBTVQH15 | 7",
    "Xã Bình Điền, Thành phố Huế | Bình Thành | all | 1675/NQ-UBTVQH15 | 23",
  ]);
  expect(answers("Huyện Cô Tô, Tỉnh Quảng Ninh")[0]).toBe("ok: whole-district");
});

test("a district that was dissolved: what all its communes became", () => {
  expect(answers("Quận 2, TP.HCM")).toEqual([
    "partial",
    "Phường An Khánh, Thành phố Hồ Chí Minh | Thủ Thiêm | all | 1685/NQ-UBTVQH15 | 78",
    "Phường Bình Trưng, Thành phố Hồ Chí Minh | Bình Trưng Tây | all | 1685/NQ-UBTVQH15 | 76",
    "Phường Cát Lái, Thành phố Hồ Chí Minh | Thạnh Mỹ Lợi | all | 1685/NQ-UBTVQH15 | 75",
  ]);
});

test("a province alone has no answer", () => {
  expect(answers("Hà Nội")).toEqual(["partial"]);
  expect(answers("Hà Nội", { to: "former" })).toEqual(["partial"]);
});
