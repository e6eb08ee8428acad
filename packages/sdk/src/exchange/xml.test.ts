import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { canonical } from "./qcvn-109/vectors.js";
import { en, vi } from "./xml-phrases.js";
import { isRefused, most, readXml } from "./xml.js";

const code = (text: string): string | undefined => {
  const read = readXml(text);
  return isRefused(read) ? read.code : undefined;
};

describe("hostile XML ends in one reason", () => {
  const bomb = `<!DOCTYPE a [<!ENTITY x "${"y".repeat(1000)}"><!ENTITY z "${"&x;".repeat(1000)}">]><a>${"&z;".repeat(1000)}</a>`;
  test.for([
    ["nothing", "", "xml/empty"],
    ["blanks", " \n\uFEFF ", "xml/empty"],
    ["an entity bomb", bomb, "xml/doctype"],
    ["a file from outside", '<!DOCTYPE a SYSTEM "file:///etc/hostname"><a/>', "xml/doctype"],
    ["an entity of HTML", "<a>&nbsp;</a>", "xml/not-well-formed"],
    ["an open end", "<a><b>", "xml/not-well-formed"],
    ["two roots", "<a/><b/>", "xml/not-well-formed"],
    ["an attribute twice", "<a b='1' b='2'/>", "xml/not-well-formed"],
    ["a control character", "<a>\u0001</a>", "xml/not-well-formed"],
    ["a number for a character that is none", "<a>&#0;</a>", "xml/not-well-formed"],
    ["a prefix of nothing", "<a:b/>", "xml/not-well-formed"],
    ["1,000 levels", "<a>".repeat(1000) + "</a>".repeat(1000), "xml/too-deep"],
    ["a million levels", "<a>".repeat(1_000_000), "xml/too-deep"],
    ["1,000 attributes", `<a ${Array.from({ length: 1000 }, (_, i) => `b${i}='1'`).join(" ")}/>`, "xml/too-many-attributes"],
    ["a million elements", `<a>${"<b/>".repeat(1_000_000)}</a>`, "xml/too-many-elements"],
    ["50 MB", `<a>${"x".repeat(50_000_000)}</a>`, "xml/too-large"],
    ["JSON", '{"a":1}', "xml/not-well-formed"],
  ] as const)("%s", ([, text, reason]) => {
    expect(code(text)).toBe(reason);
  });

  test("one level and one attribute fewer is read", () => {
    const { levels, attributes } = most;
    expect(code("<a>".repeat(levels) + "</a>".repeat(levels))).toBeUndefined();
    expect(code("<a>".repeat(levels + 1) + "</a>".repeat(levels + 1))).toBe("xml/too-deep");
    expect(code(`<a ${Array.from({ length: attributes }, (_, i) => `b${i}='1'`).join(" ")}/>`)).toBeUndefined();
  });

  test("names of object prototypes are names like any other", () => {
    const read = readXml("<__proto__ constructor='1'><toString>x</toString></__proto__>");
    expect(isRefused(read) ? read : [read.name, read.attributes.get("constructor"), read.children[0]!.name]).toEqual([
      "__proto__",
      "1",
      "toString",
    ]);
  });

  test("a message cut anywhere, or with any characters in it, never throws", () => {
    fc.assert(
      fc.property(fc.nat(canonical.length), fc.string({ unit: "binary", maxLength: 8 }), (at, piece) => {
        readXml(canonical.slice(0, at));
        readXml(canonical.slice(0, at) + piece + canonical.slice(at));
      }),
      { numRuns: 2000 },
    );
  });
});

test("both languages say where", () => {
  const read = readXml("<a>\n  <b></a>");
  expect(isRefused(read) && [vi[read.code](read.params), en[read.code](read.params)]).toEqual([
    "XML phải viết đúng cú pháp; chỗ sai ở dòng 2, cột 9 (chỉ dùng được các thực thể &amp; &lt; &gt; &quot; &apos;)",
    "XML must be well formed; it is not at line 2, column 9 (of entities only &amp; &lt; &gt; &quot; &apos; may be used)",
  ]);
});
