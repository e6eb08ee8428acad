import { rule as card } from "@hoso/sdk/identifiers/old-id-card";
import { rule } from "@hoso/sdk/identifiers/personal-id";
import { instrument, type Citation } from "@hoso/sdk/law";
import type { Held } from "../../law/held.ts";

const [unknownBirthplace, birthInFuture] = rule.checks;
const [nine] = card.forms;
const ended = card.checks.find((check) => check.code === "no-longer-a-document")!;

/** The days of the act that says so, ended earlier where the citation is. */
const daysOf = ({ instrument: id, until }: Pick<Citation, "instrument" | "until">): Held["days"] => {
  const { issued, from, until: end } = instrument(id);
  const last = until ?? end;
  return { issued, from, ...(last === undefined ? {} : { until: last }) };
};

/** Điều gì có hiệu lực lúc nào: what the rules of the two numbers rest on, as the SDK holds it. */
export const held: readonly Held[] = [
  {
    name: { vi: "Chứng minh nhân dân 9 số là giấy tờ", en: "The card of 9 digits is a document" },
    days: { ...daysOf({ instrument: nine.law.instrument }), until: ended.from },
    law: [nine.law, ended.law],
  },
  {
    name: { vi: "Bảng mã nơi khai sinh", en: "The table of birthplace codes" },
    days: daysOf(unknownBirthplace.law),
    law: [unknownBirthplace.law],
  },
  {
    name: { vi: "Cách ghép thế kỷ, giới tính, năm sinh", en: "Century, sex and year put together" },
    days: daysOf(birthInFuture.law),
    law: [birthInFuture.law],
  },
  {
    name: { vi: "Số định danh gồm 12 chữ số, không hứa gì thêm", en: "A personal id has 12 digits, and nothing more is promised" },
    days: daysOf(rule.forms[0].law),
    law: [rule.forms[0].law],
  },
];
