import { expect, test } from "vitest";
import { pageSchema } from "./content.schema.ts";

const lesson = {
  id: "a1",
  track: "a",
  minutes: 12,
  outcomes: ["Tách số định danh thành bốn phần."],
  sources: ["26/2023/QH15"],
  units: ["identifiers/personal-id"],
  exercises: ["a1/read-parts"],
  reviewed: "2026-11-24",
};

test("a sound lesson passes, and masters at 80 % unless it says otherwise", () => {
  expect(pageSchema.parse({ lesson }).lesson?.mastery).toBe(0.8);
});

test.for<[string, unknown]>([
  ["sources", ["99/2099/QH99"]],
  ["sources", []],
  ["id", "A1"],
  ["track", "z"],
  ["minutes", 45],
  ["minutes", "12"],
  ["outcomes", ["ngắn"]],
  ["exercises", ["read-parts"]],
  ["units", []],
  ["reviewed", "24/11/2026"],
  ["mastery", 80],
  ["nobody-asked", 1],
])("a bad %s (%j) stops the build", ([key, value]) => {
  const { error } = pageSchema.safeParse({ lesson: { ...lesson, [key]: value } });
  expect(error?.issues[0]?.path[0]).toBe("lesson");
});

test("so does an unknown act on any other page", () => {
  expect(pageSchema.safeParse({ sources: ["26/2023/QH15"] }).success).toBe(true);
  expect(pageSchema.safeParse({ sources: ["99/2099/QH99"] }).success).toBe(false);
});
