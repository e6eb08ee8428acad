import { expect, test } from "vitest";
import { asOf, checked, person, rowsOf, type Cells } from "../../../test/registers.js";
import { columns, generate, type ColumnKey } from "../../databases/population/index.js";
import { seeded } from "../../core/index.js";
import { read } from "../../fields/address/index.js";
import { allUnits } from "../../fields/address-conversion/index.js";
import { citizen, mapHeaders } from "../index.js";
import { rejectedRows } from "../rejects/index.js";
import { addressJudge } from "./index.js";

const keys: ColumnKey[] = ["personalId", "fullName", "birthDate", "gender", "ethnicity", "nationality", "hometown", "permanentResidence"];
const living = (permanentResidence: string, serial: number): Cells => ({
  ...person,
  personalId: `00125000000${serial}`,
  fullName: `Nguyễn Văn ${["An", "Bình", "Dũng", "Hải", "Khánh", "Long"][serial - 1]}`,
  permanentResidence,
});
const line = "Số 1 Đường Hoa Sen";
const ambiguous = "Xa Van Lang, Thai Nguyen";

const doubtful: readonly (readonly [address: string, code: string, suggestion?: string])[] = [
  [
    `${line}, Phường Trúc Bạch, Quận Ba Đình, Thành phố Hà Nội`,
    "address-conversion/former-units",
    `${line}, Phường Ba Đình, Thành phố Hà Nội`,
  ],
  [`${line}, Phường Bà Đình, Hà Nội`, "address/other-type", `${line}, Phường Ba Đình, Thành phố Hà Nội`],
  [`${line}, Xã Buôn Đôn, Thành phố Hồ Chí Minh`, "address/no-commune"],
  [`${line}, Xã Buôn Đôn`, "address/no-province", `${line}, Xã Buôn Đôn, Tỉnh Đắk Lắk`],
  ["Thôn Hoa Sen", "address/not-in-lists"],
  [ambiguous, "address/ambiguous"],
];

const codesOf = (reports: Awaited<ReturnType<typeof checked>>["reports"]) =>
  reports.flatMap(({ findings }) => findings.map(({ code, column, suggestion }) => [code, column, suggestion]));

test("an address of today is doubted, with the one that may have been meant, and nobody is refused for it", async () => {
  const people = doubtful.map(([address], i) => living(address, i + 1));
  const { reports, summary } = await checked(people, { keys, addresses: addressJudge() });
  expect(codesOf(reports)).toEqual(doubtful.map(([, code, suggestion]) => [code, "permanentResidence", suggestion]));
  expect([summary.refused, summary.doubted]).toEqual([0, doubtful.length]);
});

test("where somebody is from stays as the paper has it", async () => {
  const { reports } = await checked([{ ...person, hometown: "Xã Cổ Loa, Huyện Từ Sơn, Hà Bắc" }], { keys, addresses: addressJudge() });
  expect(reports).toEqual([]);
});

const stepOf = (summary: Awaited<ReturnType<typeof checked>>["summary"], code: string) =>
  summary.steps.find((s) => s.code === code && s.columns[0] === "permanentResidence")!;

test("without a judge the steps do not apply; units of before are doubted only from 1/7/2025", async () => {
  const people = [living(doubtful[0]![0], 1)];
  const silent = await checked(people, { keys });
  expect(silent.reports).toEqual([]);
  expect(stepOf(silent.summary, "address/no-commune")).toMatchObject({ pass: 0, fail: 0, notApplicable: 1 });
  const early = await checked(people, { keys, addresses: addressJudge(), asOf: "2025-06-30" });
  expect(codesOf(early.reports).filter(([code]) => code!.startsWith("address"))).toEqual([]);
  expect(stepOf(early.summary, "address-conversion/former-units")).toMatchObject({ pass: 0, fail: 0, notApplicable: 1 });
  expect(stepOf(early.summary, "address/no-commune")).toMatchObject({ pass: 1, fail: 0 });
  const day = await checked(people, { keys, addresses: addressJudge(), asOf: "2025-07-01" });
  expect(stepOf(day.summary, "address-conversion/former-units")).toMatchObject({ pass: 0, fail: 1 });
});

test("a row that is sent back carries the new address", async () => {
  const people = [{ ...living(doubtful[0]![0], 1), gender: "x" }];
  const { duplicates } = await checked(people, { keys });
  const columnsOfFile = mapHeaders(
    keys.map((key) => columns.find((c) => c.key === key)!.name.vi),
    columns,
  ).columns;
  async function* batches() {
    yield rowsOf(people, keys);
  }
  const options = { dataset: citizen, columns: columnsOfFile, asOf, addresses: addressJudge() };
  for await (const { findings } of rejectedRows(batches(), options, duplicates))
    expect(findings.map(({ code, suggestion }) => [code, suggestion])).toEqual([
      ["citizen/unknown-code", undefined],
      ["address-conversion/former-units", doubtful[0]![2]],
    ]);
  expect.assertions(1);
});

test("the same address is answered the same, whatever was asked between", () => {
  const judge = addressJudge();
  const asked = [...doubtful, ...doubtful.toReversed(), doubtful[0]!, doubtful[0]!];
  for (const [address, code] of asked) expect(judge(address, asOf)?.code).toBe(code);
  expect(judge(doubtful[0]![0], "2025-06-30")).toBeUndefined();
});

test("made-up people live where there is a commune, and the whole address is read as that one", () => {
  const places = new Set<string>();
  for (const { record } of generate(seeded(4), 2_000))
    for (const address of [record.hometown, record.birthPlace, record.permanentResidence, record.temporaryResidence]) {
      if (address === undefined) continue;
      const { status, address: found } = read(address, { units: allUnits() });
      expect([status, found?.era], address).toEqual(["ok", "current"]);
      places.add(found!.code!);
    }
  expect(places.size).toBeGreaterThan(500);
});
