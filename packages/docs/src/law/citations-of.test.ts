import { expect, test } from "vitest";
import { cite } from "@hoso/sdk/law";
import { actsCitedIn, citationsOf } from "./citations-of.ts";

const law = cite("26/2023/QH15", "Điều 9", "statute");
const name = { vi: "Tên", en: "Name" };

test("rules, forms, fields and sources are told apart, and functions are not looked into", () => {
  const module = {
    meta: { sources: [law] },
    rule: { forms: [{ name: "citizen", segments: [12], law }], checks: [{ code: "birthplace", severity: "warning", law }] },
    fields: { birthDate: { name, law, type: law } },
    columns: [{ key: "fullName", name, law }],
    hidden: () => law,
  };
  expect(citationsOf(module, "personal-id").map(({ kind, key }) => [kind, key])).toEqual([
    ["unit", undefined],
    ["form", "citizen"],
    ["rule", "personal-id/birthplace"],
    ["field", "birthDate"],
    ["field", "birthDate"],
    ["field", "fullName"],
  ]);
});

test("a code that names its unit keeps it, and what points at itself ends", () => {
  const round: Record<string, unknown> = { code: "cell/old", severity: "refuse", law };
  round["self"] = round;
  expect(citationsOf({ round }, "quality")).toEqual([{ kind: "rule", key: "cell/old", citation: law }]);
});

test("what another unit passes on belongs to the first", () => {
  const [seen, fields] = [new Set<unknown>(), { birthDate: { name, law } }];
  expect(citationsOf({ fields }, "population", seen)).toHaveLength(1);
  expect(citationsOf({ dataset: { fields } }, "quality", seen)).toEqual([]);
});

test("acts are found in a source text, also those cited inside a function", () => {
  expect(actsCitedIn(`const a = cite("26/2023/QH15", "Điều 9", "statute"); f(() => cite(\n"did:nda", x, "design"));`)).toEqual([
    "26/2023/QH15",
    "did:nda",
  ]);
});
