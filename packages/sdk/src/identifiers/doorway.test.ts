import { expect, test } from "vitest";
import * as z from "zod";
import { sayIssue as sayIssueEn } from "../locales/en.js";
import { sayIssue } from "../locales/vi.js";
import { doorway, strict } from "./doorway.schema.js";

interface Issue {
  readonly message: string;
  readonly format?: string;
  readonly params?: unknown;
}
const issuesOf = (schema: z.ZodType, value: unknown): Issue[] => (schema.safeParse(value).error?.issues ?? []) as unknown as Issue[];

/** Refuses what does not begin with a, and with `strict` what is longer than two. */
const schema = doorway({
  key: "planted",
  is: (input) => typeof input === "string" && input.startsWith("a"),
  examine: (text, options) => [
    ...(text.startsWith("a") ? [] : [{ code: "planted/shape" as const, params: {} }]),
    ...(options?.strict === true && text.length > 2 ? [{ code: "planted/long" as const, params: { most: 2 } }] : []),
  ],
  vi: { "planted/shape": () => "phải bắt đầu bằng a", "planted/long": ({ most }) => `tối đa ${most}` },
});

test("an issue has the key, the reasons and the Vietnamese sentence", () => {
  expect(schema.safeParse("abc").success).toBe(true);
  expect(issuesOf(schema, "bc")).toEqual([
    expect.objectContaining({
      format: "planted",
      message: "phải bắt đầu bằng a",
      params: { reasons: [{ code: "planted/shape", params: {} }] },
    }),
  ]);
});

test("what is no text is told in our words, in both languages, and never by its value", () => {
  const record = z.object({ code: schema });
  for (const [value, code, vi, en] of [
    [{}, "value/missing", "Thông tin này bắt buộc phải có", "This must be there"],
    [{ code: undefined }, "value/missing", "Thông tin này bắt buộc phải có", "This must be there"],
    [
      { code: 4321 },
      "value/not-text",
      "Thông tin này phải là chữ, kể cả khi chỉ gồm chữ số",
      "This must be text, even where it is made of digits",
    ],
    [
      { code: null },
      "value/not-text",
      "Thông tin này phải là chữ, kể cả khi chỉ gồm chữ số",
      "This must be text, even where it is made of digits",
    ],
    [
      { code: ["4321"] },
      "value/not-text",
      "Thông tin này phải là chữ, kể cả khi chỉ gồm chữ số",
      "This must be text, even where it is made of digits",
    ],
  ] as const) {
    const [issue] = issuesOf(record, value);
    expect(issue).toMatchObject({ message: vi, params: { reasons: [{ code, params: {} }] } });
    expect([sayIssue(issue!), sayIssueEn(issue!)]).toEqual([vi, en]);
    expect(JSON.stringify(issue)).not.toContain("4321");
  }
  expect(z.object({ code: schema.optional() }).safeParse({}).success).toBe(true);
});

test("what comes after a refusal is not asked", () => {
  let asked = 0;
  const next = schema.refine(() => ++asked > 0);
  expect(next.safeParse("bc").success).toBe(false);
  expect(asked).toBe(0);
});

test("strict refuses more, and says why", () => {
  expect(strict(schema).safeParse("ab").success).toBe(true);
  expect(issuesOf(strict(schema), "abc").map((i) => i.message)).toEqual(["tối đa 2"]);
  expect(issuesOf(strict(schema), "bcd").map((i) => i.message)).toEqual(["phải bắt đầu bằng a; tối đa 2"]);
  expect(issuesOf(strict(strict(schema)), "abc").map((i) => i.message)).toEqual(["tối đa 2"]);
});

test("only the schema of an identifier has a strict form", () => {
  expect(() => strict(z.string())).toThrow(new TypeError("strict() takes the schema of an identifier"));
});
