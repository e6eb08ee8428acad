import { expect, test } from "vitest";
import { pageSchema } from "./content.schema.ts";

test("a page may tell a lesson of the catalogue, and no other", () => {
  expect(pageSchema.parse({ lesson: "a1" }).lesson).toBe("a1");
  expect(pageSchema.safeParse({ lesson: "z9" }).success).toBe(false);
});

test("an unknown act stops the build", () => {
  expect(pageSchema.safeParse({ sources: ["26/2023/QH15"] }).success).toBe(true);
  expect(pageSchema.safeParse({ sources: ["99/2099/QH99"] }).success).toBe(false);
});
