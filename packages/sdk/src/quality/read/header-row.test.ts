import { describe, expect, it } from "vitest";
import { read } from "../../../test/tables.js";
import { rawRow, rawWorkbook } from "../../../test/workbooks.js";
import { findHeader, keysOf } from "./header-row.js";

const rows = (...cells: readonly (readonly string[])[]) => cells.map((c, i) => ({ number: i + 1, cells: c }));
const known = keysOf(["Họ và tên", "Số định danh cá nhân", "Ngày sinh", "Họ tên cha", "Số định danh của cha", "Nơi thường trú"]);

describe("the header row", () => {
  it("is the row with most known names, in any case and with or without tones", () => {
    const found = findHeader(
      rows(
        ["DANH SÁCH"],
        ["Họ và tên cán bộ lập:", "A", "B", "C"],
        ["STT", "HO VA TEN*", "Số định danh  cá nhân", "Ngày\nsinh (*)", ""],
        ["1", "A", "001000000000", "1900"],
      ),
      known,
    );
    expect(found).toMatchObject({
      header: ["STT", "HO VA TEN", "Số định danh cá nhân", "Ngày sinh"],
      headerRow: 3,
      known: 3,
      at: 2,
      next: 3,
      remarks: [],
    });
  });

  it("is, where no name is known, the first row with most names", () => {
    expect(findHeader(rows(["Danh sách"], ["a", "b", "c"], ["x", "y", "z"]), keysOf([]))).toMatchObject({ headerRow: 2, known: 0 });
  });

  it("may stand in any of the first thirty rows, and not below", async () => {
    const at = (n: number) => `${"Công văn\n".repeat(n - 1)}Họ và tên,Ngày sinh\nA,1900\n`;
    const knownHeaders = ["Họ và tên", "Ngày sinh"];
    expect((await read("a.csv", at(30), { knownHeaders })).headerRow).toBe(30);
    expect((await read("a.csv", at(31), { knownHeaders })).header).not.toContain("Ngày sinh");
  });

  it("is never a record", () => {
    expect(findHeader(rows(["001000000000", "Nguyễn Văn A"], ["001000000001", "Trần Thị B"]), known)).toBeUndefined();
    expect(findHeader(rows(["Nguyễn Văn A", "01/02/1900"], ["Trần Thị B", "02/02/1900"]), known)).toBeUndefined();
    expect(findHeader(rows(["a@example.org", "A"], ["b@example.org", "B"]), known)).toBeUndefined();
  });

  it("reports columns of one name", () => {
    expect(findHeader(rows(["Họ và tên", "Ngày sinh", "HỌ VÀ TÊN"], ["a", "b", "c"]), known)?.remarks).toEqual([
      { code: "table/duplicate-header", params: { header: "Họ và tên", columns: "1, 3" } },
    ]);
  });

  it("passes over the row that numbers columns, and no other", () => {
    const header = ["Họ và tên", "Ngày sinh", "Ghi chú"];
    expect(findHeader(rows(header, ["(1)", "(2)", "(3)"], ["a", "b", "c"]), known)).toMatchObject({
      next: 2,
      remarks: [{ code: "table/column-numbers" }],
    });
    expect(findHeader(rows(header, ["A", "1900", "2"]), known)).toMatchObject({ next: 1, remarks: [] });
  });
});

describe("a header of two rows", () => {
  it("is read as one, and a father's name is not the person's", () => {
    const found = findHeader(
      rows(
        ["Họ và tên", "Ngày sinh", "Cha", "", "Nơi ở", ""],
        ["", "", "Họ và tên", "Số định danh", "Nơi thường trú", "Nơi khác"],
        ["A", "1900", "B", "001000000000", "x", "y"],
      ),
      known,
    );
    expect(found).toMatchObject({
      header: ["Họ và tên", "Ngày sinh", "Cha - Họ và tên", "Cha - Số định danh", "Nơi thường trú", "Nơi ở - Nơi khác"],
      headerRow: 2,
      at: 0,
      next: 2,
      remarks: [{ code: "table/two-row-header", params: { first: 1, second: 2 } }],
    });
  });

  it("joins the two where the whole is known", () => {
    expect(
      findHeader(rows(["Họ và tên", "Ngày sinh", "Cha", ""], ["", "", "Họ tên", "Số định danh của"], ["A", "1900", "B", "C"]), known)
        ?.header,
    ).toEqual(["Họ và tên", "Ngày sinh", "Họ tên Cha", "Số định danh của Cha"]);
  });

  it("is not made of a header and a record", () => {
    expect(findHeader(rows(["Họ và tên", "", "Ngày sinh"], ["", "x", "1900"]), known)).toMatchObject({ headerRow: 1, next: 1 });
  });

  it("is found in a sheet, with the merged names above", async () => {
    const sheet = rawRow(3, "Họ và tên", "Ngày sinh", "Cha", "") + rawRow(4, "", "", "Họ tên", "Nghề") + rawRow(5, "A", "1900", "B", "C");
    const source = await read("a.xlsx", rawWorkbook({ sheets: { S: sheet } }), { knownHeaders: ["Họ và tên", "Ngày sinh", "Họ tên cha"] });
    expect(source.header).toEqual(["Họ và tên", "Ngày sinh", "Họ tên Cha", "Cha - Nghề"]);
    expect(source.headerRow).toBe(4);
  });
});
