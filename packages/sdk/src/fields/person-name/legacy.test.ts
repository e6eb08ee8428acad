import fc from "fast-check";
import iconv from "iconv-lite";
import { describe, expect, test } from "vitest";
import { seeded, vietnameseLetters } from "../../core/index.js";
import { fromLegacy, format, generate, legacyEncodings, type LegacyEncoding } from "./index.js";
import { tcvn3, vni } from "./tables.generated.js";

const encodings = Object.keys(legacyEncodings) as LegacyEncoding[];
const random = seeded(5);
const names = Array.from({ length: 500 }, (_, i) => format(generate(random), i % 2 === 0 ? "title" : "upper"));

const latin1 = (bytes: Uint8Array): string => Array.from(bytes, (byte) => String.fromCharCode(byte)).join("");
const windows1252 = (bytes: Uint8Array): string => new TextDecoder("windows-1252").decode(bytes);

describe("viscii", () => {
  test("every letter of the alphabet, as iconv-lite writes it", () => {
    const bytes = iconv.encode(vietnameseLetters, "viscii");
    expect(bytes.length).toBe(vietnameseLetters.length);
    expect(fromLegacy(bytes, "viscii")).toBe(vietnameseLetters);
    expect(fromLegacy(latin1(bytes), "viscii")).toBe(vietnameseLetters);
  });
  test("the text that a program for Windows 1252 shows", () => {
    for (const name of names) expect(fromLegacy(windows1252(iconv.encode(name, "viscii")), "viscii")).toBe(name);
  });
});

/** Windows 1258 writes the tone as a mark after its letter; five letters have both a tone and a code of their own. */
function to1258(text: string): Uint8Array {
  const split = [...text].flatMap((c) => {
    const tone = c.normalize("NFD").match(/[\u0300\u0301\u0303\u0309\u0323]/u)?.[0];
    return tone === undefined ? [c] : [c.normalize("NFD").replace(tone, "").normalize("NFC"), tone];
  });
  return iconv.encode(split.join(""), "win1258");
}

describe("cp1258", () => {
  test("every letter of the alphabet; the decoder of the platform agrees", () => {
    const bytes = to1258(vietnameseLetters);
    expect(new TextDecoder("windows-1258").decode(bytes).normalize("NFC")).toBe(vietnameseLetters);
    expect(fromLegacy(bytes, "cp1258")).toBe(vietnameseLetters);
    expect(fromLegacy(windows1252(bytes), "cp1258")).toBe(vietnameseLetters);
  });
  test("every byte is what the platform says it is", () => {
    for (let byte = 0; byte < 256; byte++) {
      const said = new TextDecoder("windows-1258").decode(Uint8Array.of(byte));
      // bytes without a character are the platform's own affair
      if (said.charCodeAt(0) !== byte || byte < 0x80)
        expect(fromLegacy(windows1252(Uint8Array.of(byte)), "cp1258"), String(byte)).toBe(said.normalize("NFC"));
    }
  });
});

const typed = (name: string, font: ReadonlyMap<string, string>) =>
  [...name].map((c) => font.get(c) ?? font.get(c.toLowerCase()) ?? c).join("");

describe("vni", () => {
  const pairs = Object.entries(vni).map(([shown, letter]) => [letter, shown] as const);
  const font = new Map([...pairs, ...pairs.map(([letter, shown]) => [letter.toUpperCase(), shown.toUpperCase()] as const)]);

  test("every letter of the alphabet, both cases", () => {
    for (const letter of vietnameseLetters) expect(fromLegacy(typed(letter, font), "vni")).toBe(letter);
  });
  test("names, from text and from bytes", () => {
    expect(fromLegacy("Nguyeãn Vaên Maãu", "vni")).toBe("Nguyễn Văn Mẫu");
    for (const name of names)
      expect(
        fromLegacy(
          Uint8Array.from(typed(name, font), (c) => c.charCodeAt(0)),
          "vni",
        ),
      ).toBe(name);
  });
});

describe("tcvn3", () => {
  const font = new Map(Object.entries(tcvn3).map(([shown, letter]) => [letter, shown] as const));

  test("small letters, and the capitals that have a code, as iconv-lite reads them", () => {
    for (const [shown, letter] of Object.entries(tcvn3)) {
      expect(fromLegacy(shown, "tcvn3")).toBe(letter);
      expect(iconv.decode(Buffer.from(shown, "latin1"), "tcvn").normalize("NFC")).toBe(letter);
    }
  });
  test("the case of a capital with a tone is lost, and guessed from its neighbours", () => {
    expect(legacyEncodings.tcvn3.keepsCase).toBe(false);
    expect(fromLegacy("NGUYÔN THÞ ¸NH", "tcvn3")).toBe("NGUYỄN THỊ ÁNH");
    expect(fromLegacy("Häc sinh: NGUYÔN THÞ ¸NH", "tcvn3")).toBe("Học sinh: NGUYỄN THỊ ÁNH");
    expect(fromLegacy("Tr\u00AD¬ng ThÞ ¸nh", "tcvn3")).toBe("Trương Thị ánh");
    expect(fromLegacy("Häc sinh: H¶ ¸", "tcvn3")).toBe("Học sinh: Hả á");
    expect(fromLegacy("H¶ ¸NH", "tcvn3")).toBe("HẢ ÁNH");
    expect(fromLegacy("H¶", "tcvn3")).toBe("Hả");
    expect(fromLegacy("Häc H¶¡", "tcvn3")).toBe("Học HẢĂ");
    expect(fromLegacy("a  \n b", "tcvn3")).toBe("a  \n b");
  });
  test("names come back, but for capitals with tones", () => {
    for (const name of names) expect(fromLegacy(typed(name, font), "tcvn3").toLowerCase()).toBe(name.toLowerCase());
  });
});

describe("viqr", () => {
  const SHAPES: Readonly<Record<string, string>> = {
    "\u0306": "(",
    "\u0302": "^",
    "\u031B": "+",
    "\u0301": "'",
    "\u0300": "`",
    "\u0309": "?",
    "\u0303": "~",
    "\u0323": ".",
  };
  const toViqr = (text: string) =>
    [...text]
      .map((c) => {
        if (c === "Đ") return "DD";
        if (c === "đ") return "dd";
        const [letter = "", ...marks] = c.normalize("NFD");
        // the shape stands before the tone, whatever order Unicode gives them
        return (
          letter +
          marks
            .map((mark) => SHAPES[mark]!)
            .toSorted((a, b) => Number("(^+".includes(b)) - Number("(^+".includes(a)))
            .join("")
        );
      })
      .join("");

  test("every letter of the alphabet", () => {
    for (const letter of vietnameseLetters) expect(fromLegacy(toViqr(letter), "viqr"), letter).toBe(letter);
  });
  test.for([
    ["Vie^.t Nam", "Việt Nam"],
    ["Nguye^~n Va(n Ma^~u", "Nguyễn Văn Mẫu"],
    ["DDinh DdU+o+'c", "Đinh ĐƯớc"],
    ["Xong\\. O\\'Brien", "Xong. O'Brien"],
    ["gio+`\\?", "giờ?"],
    ["b^ c+ d?", "b^ c+ d?"],
  ] as const)("%s is %s", ([text, meant]) => {
    expect(fromLegacy(text, "viqr")).toBe(meant);
  });
  test("names", () => {
    for (const name of names) expect(fromLegacy(toViqr(name), "viqr")).toBe(name);
  });
});

test("plain letters and digits stay; nothing throws; what comes back is NFC", () => {
  for (const encoding of encodings) {
    expect(fromLegacy("abc XYZ 0-9", encoding)).toBe("abc XYZ 0-9");
    expect(fromLegacy(new Uint8Array(), encoding)).toBe("");
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: "binary" }), fc.uint8Array()), (text) => {
        const read = fromLegacy(text, encoding);
        expect(read).toBe(read.normalize("NFC"));
      }),
      { numRuns: 300 },
    );
  }
});

test("each says in two languages what it is, and how sure the table is", () => {
  for (const { name, source, standing } of Object.values(legacyEncodings)) expect([name.vi, name.en, source, standing]).not.toContain("");
});

test("only TCVN3 loses the case of a letter", () => {
  expect(encodings.filter((encoding) => !legacyEncodings[encoding].keepsCase)).toEqual(["tcvn3"]);
});

test("a character that is no byte stays what it is", () => {
  for (const encoding of ["viscii", "cp1258"] as const) expect(fromLegacy("\u0100ệ\u007F字", encoding)).toBe("\u0100ệ\u007F字");
});
