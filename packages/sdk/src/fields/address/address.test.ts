import { join } from "node:path";
import { expect, test } from "vitest";
import { bundle } from "../../../test/walls/bundle.js";
import { describeField } from "../../../test/describe-field.js";
import { mask, read } from "./index.js";
import * as unit from "./index.js";
import { vectors } from "./vectors.js";

describeField(unit, vectors);

test("the line stays as it was written, and each part says what it matched", () => {
  const text = "12/3 hoa sen, P.Ba Dinh, TP.HN";
  const { status, address } = read(text);
  expect(status).toBe("ok");
  expect(address).toMatchObject({ line: "12/3 hoa sen", era: "current", code: "00004" });
  expect(address!.parts.map(({ level, from, to, match, type }) => [level, text.slice(from, to), match, type])).toEqual([
    ["commune", "P.Ba Dinh", "unaccented", "same"],
    ["province", "TP.HN", "alias", "same"],
  ]);
});

test("a mask keeps the province and nothing else", () => {
  expect(mask("Số 1 Đường Hoa Sen, Phường Ba Đình, Hà Nội")).toBe("…, Thành phố Hà Nội");
  expect(mask("Số 1 Đường Hoa Sen")).toBe("************");
});

test("reading with the list in force weighs at most 26 kB, and carries neither former units nor the schema", async () => {
  const { gzip, from } = await bundle(`export { read } from "./fields/address/index.js"`, join(import.meta.dirname, "../.."));
  expect(gzip).toBeLessThanOrEqual(26 * 1024);
  for (const heavy of [/former-commune/, /succession/, /history/, /node_modules\/zod/])
    expect(from.filter((file) => heavy.test(file))).toEqual([]);
});
