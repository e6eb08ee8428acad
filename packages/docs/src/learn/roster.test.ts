import type { PlainDate } from "@hoso/sdk/core";
import { codes } from "@hoso/sdk/codes/commune";
import { expect, test } from "vitest";
import { communeName, readRoster, writeRoster, type Learner } from "./roster.ts";

const asOf = "2026-11-25" as PlainDate;
const [first, second] = codes() as [string, string];
const input = (name: string, bytes: Uint8Array) => ({ name, bytes: new Blob([bytes.slice()]).stream() });
const csv = (text: string) => input("lop.csv", new TextEncoder().encode(text));

test("a roster is written commune by commune, and read back as it was", async () => {
  const learners: Learner[] = [
    { code: "hv-02", name: "Nguyễn Thị Đào", commune: second, agency: "" },
    { code: "hv-01", name: "Trần Văn Mẫu", commune: first, agency: "Văn phòng mẫu" },
  ];
  const bytes = await writeRoster(learners, "Lớp mẫu", [{ header: "Hoàn thành", of: (l) => (l.code === "hv-01" ? "có" : "chưa") }]);
  expect(await readRoster(input("lop.xlsx", bytes), asOf)).toEqual({ learners: [learners[1], learners[0]], problems: [] });
  expect(communeName(first)).not.toBe("");
});

test("what cannot be used is told row by row, and the rest is used", async () => {
  const { learners, problems } = await readRoster(
    csv(`Mã học viên,Họ và tên,Mã xã\nhv-01,A,${Number(first)}\nhv-01,B,\nHV 3,C,\nhv-4,D,99999\nhv-1234567,E,\n`),
    asOf,
  );
  expect(learners.map((l) => [l.code, l.commune])).toEqual([["hv-01", first]]);
  expect(problems).toEqual([
    { row: 3, reason: "code_twice" },
    { row: 4, reason: "code" },
    { row: 5, reason: "commune" },
    { row: 6, reason: "code" },
  ]);
});

test("a table of something else is no roster", async () => {
  expect((await readRoster(csv("Tên,Tuổi\nA,3\n"), asOf)).problems).toEqual([expect.objectContaining({ reason: "columns" })]);
});
