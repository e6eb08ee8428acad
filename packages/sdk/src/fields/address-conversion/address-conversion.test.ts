import { describe, expect, test } from "vitest";
import { successorsOf } from "../../codes/commune-history/index.js";
import * as formerCommunes from "../../codes/former-commune/index.js";
import * as communeNames from "../../codes/commune-name/index.js";
import * as succession from "../../codes/succession/index.js";
import { formatAddress, read } from "../address/index.js";
import { formerDistricts, formerProvinces } from "./all-units.js";
import { allUnits, convertAddress } from "./index.js";
import * as past from "./past-units.js";

function pastUnits() {
  const provinces = formerProvinces();
  return past.pastUnits(formerDistricts(provinces), provinces);
}

/** What a conversion says, short. */
function said(text: string, to?: "former") {
  const { status, settledBy, results } = convertAddress(text, { to });
  return { status, settledBy, results: results.map((r) => [r.text, r.kind, r.instrument, r.clause]) };
}

describe("places that public reports of mistakes name", () => {
  test.each([
    ["Phường Bến Nghé, Quận 1, TP.HCM", "only-successor", "Phường Sài Gòn, Thành phố Hồ Chí Minh", "all", "1685/NQ-UBTVQH15", 1],
    ["Phường Trúc Bạch, Quận Ba Đình, Hà Nội", "only-successor", "Phường Ba Đình, Thành phố Hà Nội", "all", "1656/NQ-UBTVQH15", 3],
    ["Xã Ia Mơ, Huyện Chư Prông, Gia Lai", "only-successor", "Xã Ia Mơ, Tỉnh Gia Lai", "same", undefined, undefined],
    ["TT. Ba Chẽ, H. Ba Chẽ, Quảng Ninh", "only-successor", "Xã Ba Chẽ, Thành phố Quảng Ninh", "all", "1679/NQ-UBTVQH15", 10],
    ["Xã Đặng Xá, Huyện Gia Lâm, Hà Nội", "whole-population", "Xã Thuận An, Thành phố Hà Nội", "area+allpop", "1656/NQ-UBTVQH15", 110],
    ["Xã Mỹ Hưng, Huyện Quảng Hòa, Cao Bằng", "only-successor", "Xã Phục Hòa, Tỉnh Cao Bằng", "all", "1657/NQ-UBTVQH15", 38],
    ["Xã Phú Thịnh, Huyện Yên Sơn, Tuyên Quang", "only-successor", "Xã Thái Bình, Tỉnh Tuyên Quang", "all", "1684/NQ-UBTVQH15", 28],
    ["Huyện Kiên Hải, Kiên Giang", "whole-district", "Đặc khu Kiên Hải, Tỉnh An Giang", "all", "1654/NQ-UBTVQH15", 94],
  ] as const)("%s", (text, settledBy, ...result) => {
    expect(said(text)).toEqual({ status: "ok", settledBy, results: [result] });
  });

  test("Kỳ Lợi was split in three, and nobody took all its people: every part is given, none is chosen", () => {
    expect(said("Xã Kỳ Lợi, Thị xã Kỳ Anh, Hà Tĩnh")).toEqual({
      status: "ambiguous",
      settledBy: undefined,
      results: [
        ["Phường Sông Trí, Tỉnh Hà Tĩnh", "part", "1665/NQ-UBTVQH15", 63],
        ["Phường Vũng Áng, Tỉnh Hà Tĩnh", "area", "1665/NQ-UBTVQH15", 62],
        ["Phường Hoành Sơn, Tỉnh Hà Tĩnh", "part", "1665/NQ-UBTVQH15", 64],
      ],
    });
  });
});

describe("units that ended before 30/6/2025 are followed hop by hop", () => {
  const hopsOf = (text: string) =>
    convertAddress(text).results.map((r) => [r.text, ...(r.hops ?? []).map(({ on, instrument, clause }) => [on, instrument, clause])]);

  test.each([
    [
      "Phường Nguyễn Trung Trực, Quận Ba Đình, Hà Nội",
      ["Phường Ba Đình, Thành phố Hà Nội", ["2025-01-01", "1286/NQ-UBTVQH15", undefined], ["2025-07-01", "1656/NQ-UBTVQH15", 3]],
    ],
    [
      "Xã Đông Xuân, Huyện Đông Hưng, Thái Bình",
      ["Xã Nam Đông Hưng, Tỉnh Hưng Yên", ["2024-11-01", "1201/NQ-UBTVQH15", undefined], ["2025-07-01", "1666/NQ-UBTVQH15", 56]],
    ],
    [
      "Xã Mỹ Hưng, Huyện Phục Hòa, Cao Bằng",
      ["Xã Phục Hòa, Tỉnh Cao Bằng", ["2020-03-01", "897/NQ-UBTVQH14", undefined], ["2025-07-01", "1657/NQ-UBTVQH15", 38]],
    ],
  ])("%s", (text, result) => {
    expect(convertAddress(text)).toMatchObject({ status: "ok", settledBy: "hop-by-hop" });
    expect(hopsOf(text)).toEqual([result]);
  });

  test("a commune whose district was dissolved is still under it in an address", () => {
    expect(read("Phường An Phú, Quận 2, TP.HCM", { units: allUnits() }).address).toMatchObject({
      code: "27091",
      district: { type: "quan" },
    });
    expect(convertAddress("Phường An Phú, Quận 2, TP.HCM")).toMatchObject({ status: "ambiguous" });
    expect(convertAddress("Quận 2, TP.HCM").reading.candidates).toMatchObject([{ district: { name: "2", type: "quan" } }]);
  });

  test("every one of them is converted, left open, or said to have no source: none is lost", () => {
    const status = { resolved: "ok", ambiguous: "ambiguous", unknown: "no-source", "not-listed": "not-found" } as const;
    let itself = 0;
    for (const commune of pastUnits().communes) {
      const text = formatAddress({ line: "", commune, district: commune.parent!, province: commune.parent!.parent! });
      const conversion = convertAddress(text);
      // a later unit of the same name and type in the same district is the one that is read
      const named = conversion.reading.candidates.filter((c) => c.commune?.name === commune.name && c.commune.type === commune.type);
      expect(named.length, text).toBeGreaterThan(0);
      if (conversion.reading.address?.commune?.code !== commune.code || conversion.reading.address.commune.lastSeen !== commune.lastSeen)
        continue;
      itself++;
      const chain = successorsOf(commune.code, { asOf: commune.lastSeen! });
      expect(conversion.status, text).toBe(status[chain.status]);
      expect(
        conversion.results.map((r) => r.address.code),
        text,
      ).toEqual(chain.settled === undefined ? chain.current : [chain.settled]);
    }
    expect(itself).toBeGreaterThan(2_000);
  });
});

test("new to old gives every former commune, and settles only a single one", () => {
  const { status, results } = said("Phường Sài Gòn, TP.HCM", "former");
  expect(status).toBe("ambiguous");
  expect(results.map(([text]) => text)).toContain("Phường Bến Nghé, Quận 1, Thành phố Hồ Chí Minh");
  expect(results).toHaveLength(succession.predecessors("26740").length);
  expect(said("Xã Ia Mơ, Gia Lai", "former")).toMatchObject({ status: "ok", settledBy: "only-predecessor" });
});

test("every former commune leads to its successors and nowhere else; a split is settled by the whole population or not at all", () => {
  let open = 0;
  for (const code of formerCommunes.at({ era: "former" }).codes()) {
    const commune = allUnits().unit("former", "commune", code)!;
    const text = formatAddress({ line: "", commune, district: commune.parent!, province: commune.parent!.parent! });
    const { status, results } = convertAddress(text);
    const edges = succession.successors(code);
    const settled = succession.settles(code);
    if (settled === undefined) open++;
    expect([status, ...results.map((r) => r.address.code)], text).toEqual(
      settled === undefined ? ["ambiguous", ...edges.map(({ to }) => to)] : ["ok", settled.to],
    );
  }
  expect(open).toBe(382);
});

test("every current commune leads back to its predecessors", () => {
  for (const code of communeNames.at({ era: "current" }).codes()) {
    const commune = allUnits().unit("current", "commune", code)!;
    const { results } = convertAddress(formatAddress({ line: "", commune, province: commune.parent! }), { to: "former" });
    const from = succession.predecessors(code).map((edge) => edge.from);
    expect(results.map((r) => r.address.code ?? "district")).toEqual(from.length > 0 ? from : ["district"]);
  }
});

describe("which time an address is of", () => {
  const units = allUnits();
  test("a district means the former list, two levels the one in force", () => {
    expect(read("Phường Ba Đình, Hà Nội", { units }).address?.era).toBe("current");
    expect(read("Xã Tân An, Huyện Thanh Hà, Hải Dương", { units }).address?.era).toBe("former");
    // no commune in force has this name there, so the district was left out
    expect(read("Phường Bến Nghé, TP.HCM", { units }).address).toMatchObject({ era: "former", code: "26740" });
  });
  test("unknown: both times are candidates", () => {
    const { status, candidates } = read("Xã Bình Minh, Hà Nội", { units, when: "unknown" });
    expect(status).toBe("ambiguous");
    expect(new Set(candidates.map(({ era }) => era))).toEqual(new Set(["current", "former"]));
  });
  test("a day decides", () => {
    expect(read("Xã Bình Minh, Hà Nội", { units, when: { asOf: "2024-01-01" } }).address?.era).toBe("former");
    expect(read("Xã Bình Minh, Hà Nội", { units, when: { asOf: "2025-07-01" } }).address?.era).toBe("current");
  });
  test("old names: the district of before with the province of today, the commune of today with the province of before", () => {
    expect(read("Xã An Đồng, Huyện Quỳnh Phụ, Hưng Yên", { units }).address).toMatchObject({
      era: "former",
      district: { name: "Quỳnh Phụ" },
    });
    expect(read("Xã Đông Hưng, Thái Bình", { units }).candidates.map(({ era }) => era)).toContain("current");
  });
});

test("an address already of the time asked for is left as it is, and what cannot be read is not guessed", () => {
  expect(said("Số 1 Hoa Sen, P. Ba Đình, HN")).toMatchObject({ status: "unchanged" });
  expect(said("Hà Nội")).toMatchObject({ status: "partial", results: [] });
  expect(said("Thôn Hoa Sen")).toEqual({ status: "not-found", settledBy: undefined, results: [] });
  expect(said("Xã Không Có, Huyện Gia Lâm, Hà Nội")).toMatchObject({ status: "partial", settledBy: undefined });
});

test("anything at all is read without a throw, and slowly by nothing", () => {
  const hostile = [
    "",
    ",",
    "- ".repeat(5000),
    "P. ".repeat(200),
    "Hà Nội, ".repeat(100),
    "tp tp tp tp Hà Nội",
    "\uD800",
    "__proto__, constructor",
    "0".repeat(100_000),
  ];
  for (const text of hostile) for (const to of ["current", "former"] as const) expect(convertAddress(text, { to }).to).toBe(to);
});
