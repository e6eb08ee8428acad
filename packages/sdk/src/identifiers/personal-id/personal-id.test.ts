import { expect, test } from "vitest";
import { describeIdentifier } from "../../../test/describe-identifier.js";
import { reasonsOf } from "../../core/index.js";
import { sayIssue as sayEn } from "../../locales/en.js";
import { sayIssue as sayVi } from "../../locales/vi.js";
import * as personalId from "./index.js";
import { vectors } from "./vectors.js";

describeIdentifier(personalId, vectors);

test.for([
  ["0", "male", 1900],
  ["1", "female", 1900],
  ["2", "male", 2000],
  ["3", "female", 2000],
  ["4", "male", 2100],
  ["5", "female", 2100],
  ["6", "male", 2200],
  ["7", "female", 2200],
  ["8", "male", 2300],
  ["9", "female", 2300],
] as const)("century digit %s is %s, %i", ([digit, sex, century]) => {
  const fields = personalId.read(personalId.parse(`001${digit}05000000`));
  expect(fields).toMatchObject({ sex, birthYear: century + 5, birthplace: "001", abroad: false, serial: "000000" });
});

test("a refusal speaks Vietnamese, English on request, and keeps its reasons", () => {
  const issue = personalId.PersonalId.safeParse("1").error!.issues[0]!;
  expect(issue.message).toBe("Số định danh cá nhân phải gồm đúng 12 chữ số");
  expect(sayVi(issue)).toBe(issue.message);
  expect(sayEn(issue)).toBe("A personal id must have exactly 12 digits");
  expect(reasonsOf(issue)).toEqual([{ code: "personal-id/shape", params: {} }]);
});

test("a number, not a string, is told in both languages", () => {
  const issue = personalId.PersonalId.safeParse(1).error!.issues[0]!;
  expect(issue.code).toBe("invalid_type");
  expect(reasonsOf(issue)).toEqual([{ code: "value/not-text", params: {} }]);
  expect([sayVi(issue), sayEn(issue)]).toEqual([
    "Thông tin này phải là chữ, kể cả khi chỉ gồm chữ số",
    "This must be text, even where it is made of digits",
  ]);
});

test("masks all but three and three", () => {
  expect(personalId.mask("001000000000")).toBe("001******000");
  expect(personalId.mask("12345")).toBe("*****");
});

test("explains a birth registered abroad by its country", () => {
  const [place] = personalId.explain(personalId.parse("232009000002"), "vi");
  expect(place).toMatchObject({ text: "232", means: "Nhật Bản" });
});

test("born abroad are those whose place is above 100", () => {
  expect(["100", "101"].map((place) => personalId.read(`${place}009000002` as personalId.PersonalIdText).abroad)).toEqual([false, true]);
});

test("explains the century that the year lies in", () => {
  const century = (text: string) => personalId.explain(personalId.parse(text), "vi")[1]!.means;
  expect([century("001009000002"), century("001230000002")]).toEqual([
    "nam, sinh trong khoảng 1900–1999",
    "nam, sinh trong khoảng 2000–2099",
  ]);
});

test("makes one in ten born abroad", () => {
  const first = (n: number) => personalId.read(personalId.generate(() => n)).abroad;
  expect([first(0.89), first(0.95)]).toEqual([false, true]);
});
