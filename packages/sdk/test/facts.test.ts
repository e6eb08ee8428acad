import { describe, expect, test } from "vitest";
import * as licenceClass from "../src/codes/licence-class/index.js";
import { seeded } from "../src/core/index.js";
import { readMrz, readQr } from "../src/documents/identity-card/index.js";
import { vectors as cards } from "../src/documents/identity-card/vectors.js";
import * as personName from "../src/fields/person-name/index.js";
import * as drivingLicence from "../src/identifiers/driving-licence-number/index.js";
import * as oldIdCard from "../src/identifiers/old-id-card/index.js";
import * as personalId from "../src/identifiers/personal-id/index.js";
import * as phoneNumber from "../src/identifiers/phone-number/index.js";
import * as taxCode from "../src/identifiers/tax-code/index.js";

// What a careless implementation gets wrong, one test for each fact; the units' own vectors hold most of them too.

test("people whose birth was registered abroad have a personal id that begins with 1 or 2, and it is no doubt", () => {
  for (const country of ["101", "113", "114", "147", "148", "232", "295"]) {
    const id = personalId.parse(`${country}009000002`);
    expect(personalId.remarks(id)).toEqual([]);
    expect(personalId.read(id)).toMatchObject({ birthplace: country, abroad: true, sex: "male", birthYear: 1909 });
  }
});

test("the same twelve digits are a personal id of Lào Cai and a driving licence of Hà Nội", () => {
  const digits = "010000000000";
  expect([personalId.is(digits), drivingLicence.is(digits)]).toEqual([true, true]);
  expect(personalId.explain(personalId.parse(digits), "vi")[0]).toMatchObject({ text: "010", means: "Lào Cai" });
  expect(drivingLicence.read(drivingLicence.parse(digits))).toMatchObject({ place: "01", third: "0" });
});

test("one mobile number in eleven passes the check of a tax code", () => {
  expect([phoneNumber.is("0900000017"), taxCode.is("0900000017")]).toEqual([true, false]);
  const random = seeded(9);
  const mobiles = Array.from({ length: 20_000 }, () => phoneNumber.generate(random)).filter((number) => number.length === 10);
  const both = mobiles.filter((number) => taxCode.is(number));
  expect(both.length / mobiles.length).toBeGreaterThan(0.085);
  expect(both.length / mobiles.length).toBeLessThan(0.097);
});

test("the document number in the machine-readable zone is the tail of the personal id, and looks like an old card", () => {
  const zone = "IDVNM0000000000001000000000<<1\n0001018M9912315VNM<<<<<<<<<<<4\nNGUYEN<<VAN<MAU<<<<<<<<<<<<<<<";
  expect(oldIdCard.is(zone.slice(5, 14))).toBe(true);
  expect(readMrz(zone)).toMatchObject({ ok: true, mrz: { personalId: "001000000000" } });
});

test("an empty field of the QR text is a field", () => {
  const reading = readQr(cards.valid[0]!.input);
  expect(cards.valid[0]!.input).toContain("||");
  expect(reading).toMatchObject({ ok: true, card: { personalId: "001000000000", name: "Nguyễn Văn Mẫu" } });
  expect(reading.ok && "oldNumber" in reading.card).toBe(false);
});

test("ÐINH, with the letter of Iceland, is doubted, mended only when asked, and unaccents like ĐINH", () => {
  const name = "ÐINH VĂN MẪU";
  expect(personName.remarks(name).map(({ code }) => code)).toContain("person-name/look-alike");
  expect(personName.suggest(name)).toBe("ĐINH VĂN MẪU");
  expect(personName.toMrz(personName.parse(name))).toBe(personName.toMrz(personName.parse("ĐINH VĂN MẪU")));
});

describe("classes of driving licences", () => {
  test("A1 is two classes: up to 175 cm³ when issued before 2025, up to 125 since", () => {
    const [old, today] = [licenceClass.issued("A1", "2024-12-31")!, licenceClass.issued("A1", "2025-01-01")!];
    expect([old.code, today.code]).toEqual(["2008/A1", "2024/A1"]);
    expect([old.vi, today.vi]).toEqual([expect.stringContaining("175 cm³"), expect.stringContaining("125 cm³")]);
    expect(licenceClass.exchange("2008/A1")?.classes.map(({ code }) => code)).toEqual(["2024/A"]);
    expect(licenceClass.exchange("2024/A1")).toBeUndefined();
  });
});

// Decision 19/2025/QĐ-TTg gave these seven numbers to other provinces; in a personal id they mean what they meant.
test.for([
  ["015", "Yên Bái"],
  ["024", "Bắc Giang"],
  ["044", "Quảng Bình"],
  ["052", "Bình Định"],
  ["080", "Long An"],
  ["082", "Tiền Giang"],
  ["091", "Kiên Giang"],
] as const)("%s in a personal id is %s, whatever province has that number since 1/7/2025", ([code, province]) => {
  expect(personalId.explain(personalId.parse(`${code}000000000`), "vi")[0]).toMatchObject({ text: code, means: province });
});
