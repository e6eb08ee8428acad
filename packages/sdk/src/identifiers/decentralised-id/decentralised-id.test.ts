import { expect, test } from "vitest";
import { describeIdentifier } from "../../../test/describe-identifier.js";
import { seeded } from "../../core/index.js";
import * as decentralisedId from "./index.js";
import { vectors } from "./vectors.js";

describeIdentifier(decentralisedId, vectors);

test("agrees with the pattern that the specification prints", () => {
  const printed = /^did:nda:0x[0-9a-fA-F]{40}$/;
  for (const { input } of [...vectors.valid, ...vectors.refused]) {
    const text = decentralisedId.normalize(input);
    expect(decentralisedId.is(text), text).toBe(printed.test(text));
  }
});

test("two that differ in case are one", () => {
  const id = decentralisedId.parse(vectors.valid[1]!.input);
  expect(decentralisedId.key(id)).toBe(decentralisedId.key(decentralisedId.parse(id.replace("aF", "Af"))));
});

test("the parts join to the id, and a mask shows four digits at each end", () => {
  const id = decentralisedId.generate(seeded(2));
  for (const locale of ["vi", "en"] as const)
    expect(
      decentralisedId
        .explain(id, locale)
        .map((p) => p.text)
        .join(""),
    ).toBe(id);
  expect(decentralisedId.mask(id)).toMatch(/^did:nda:0x0000\*{8}[0-9a-f]{4}$/);
  expect(decentralisedId.mask("0".repeat(20))).toBe("*".repeat(14));
});

test("reads the address as it was written, and its key in lower case", () => {
  const id = decentralisedId.parse(`did:nda:0x${"aF".repeat(20)}`);
  expect(decentralisedId.read(id)).toEqual({ method: "nda", address: `0x${"aF".repeat(20)}` });
  expect(decentralisedId.key(id)).toBe(`did:nda:0x${"af".repeat(20)}`);
  expect(decentralisedId.normalize("x DID:NDA:0X1")).toBe("xDID:NDA:0X1");
});
