import { describe, expect, it } from "vitest";
import { headerNames, mapHeaders, type NamedColumn } from "./headers.js";

const column = (key: string, vi: string, en: string, aliases: readonly string[] = [], required = false): NamedColumn => ({
  key,
  name: { vi, en },
  aliases,
  required,
});
const columns = [
  column("personalId", "Số định danh cá nhân", "Personal id", ["CCCD", "Số CCCD"], true),
  column("fullName", "Họ, chữ đệm và tên", "Full name", ["Họ và tên", "Họ tên"], true),
  column("birthDate", "Ngày, tháng, năm sinh", "Date of birth", ["Ngày sinh"], true),
  column("fatherName", "Họ tên cha", "Father's name"),
];

describe("mapHeaders", () => {
  it("finds columns by name, alias or key, in either language, whatever the case, tones and punctuation", () => {
    for (const header of [
      ["SỐ ĐỊNH DANH CÁ NHÂN", "Họ chữ đệm và tên", "Ngày/tháng/năm sinh"],
      ["so cccd", "HO TEN", "ngay sinh"],
      ["personalId", "full_name", "birth date"],
      ["Personal id", "Full name", "Date of birth"],
    ]) {
      expect(mapHeaders(header, columns)).toMatchObject({ columns: [0, 1, 2, undefined], unknown: [], missing: [], repeated: [] });
    }
  });

  it("reports what is unknown, what is missing, and what stands there twice", () => {
    expect(mapHeaders(["STT", "CCCD", "", "Số CCCD", "Họ tên cha"], columns)).toMatchObject({
      columns: [1, undefined, undefined, 4],
      unknown: ["STT"],
      missing: ["fullName", "birthDate"],
      repeated: ["Số CCCD"],
    });
  });

  it("suggests the column a slip nearly names, never one already found", () => {
    expect(mapHeaders(["Só định danh cá nhn", "Ngày sih", "Chiều cao"], columns).suggestions).toEqual({
      "Só định danh cá nhn": "personalId",
      "Ngày sih": "birthDate",
    });
    expect(mapHeaders(["CCCD", "Số CCCDD"], columns).suggestions).toEqual({});
  });

  it("lets the map go first, and says what in it leads nowhere", () => {
    const map = { "Ma so": "personalId", "Họ tên": "fatherName", "Cột không có": "fullName", STT: "nothing" };
    const found = mapHeaders(["STT", "MÃ SỐ", "Họ tên", "CCCD"], columns, map);
    expect(found).toMatchObject({
      columns: [1, undefined, undefined, 2],
      unknown: ["STT"],
      repeated: ["CCCD"],
      unusedMap: ["Cột không có", "STT"],
    });
    expect(headerNames(columns, map)).toEqual(expect.arrayContaining(["Ma so", "CCCD", "Father's name", "birthDate", "birth Date"]));
  });

  it("is not led astray by names that every object has", () => {
    expect(mapHeaders(["constructor", "__proto__"], columns)).toMatchObject({
      unknown: ["constructor", "__proto__"],
      columns: [undefined, undefined, undefined, undefined],
    });
  });
});
