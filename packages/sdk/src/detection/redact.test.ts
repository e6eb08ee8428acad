import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { randomDigits, seeded, type Random } from "../core/index.js";
import { detect, findPersonal, redactText } from "./index.js";
import { known } from "./units.js";

describe("free text and logs", () => {
  test.for([
    ["Ông Mẫu, CCCD 001000000000, cấp ngày 23/11/2026", "Ông Mẫu, CCCD 001******000, cấp ngày 23/11/2026"],
    ["số 001 000 000 000.", "số 001******000."],
    ["001.000.000-000", "001******000"],
    ["０７９１０５００００１０", "079******010"],
    ["CCCD:001000000000;SĐT:0900000003", "CCCD:001******000;SĐT:090****003"],
    ["cccd001000000000x", "cccd001******000x"],
    ["(024) 3800 0000", "024*****000"],
    ["gọi +84 900 000 003 hoặc (+84)900000003", "gọi 090****003 hoặc 090****003"],
    ["0084900000003", "090****003"],
    ["103064+84900000003", "103064+090****003"],
    ["MST 9900000016-001", "MST 990****016-****"],
    ["CMND 000000000", "CMND 00*****00"],
    ["thẻ DN 4 01 0000000000", "thẻ DN401********00"],
    ["hộ chiếu B0000000, b0000000", "hộ chiếu B*****00, B*****00"],
    ["xe 30A-123.45 và 29-B1 123.45", "xe 30****** và 29*******"],
    ["xe 00Đ0000, 00Ð-0000", "xe 00*****, 00*****"],
    ["sổ đỏ AA 000000 (AĐ 00000000, AÐ 000000, ƠƯ000000)", "sổ đỏ AA****00 (AĐ******00, AĐ****00, ƠƯ****00)"],
    [`ví did:nda:0x${"0".repeat(40)} đây`, "ví did:nda:0x0000********0000 đây"],
    [`ví did:nda:0x${"0".repeat(41)} đây`, `ví ${"*".repeat(14)} đây`],
    [`B0000000did:nda:0x${"0".repeat(40)}`, "B*****00did:nda:0x0000********0000"],
    [`B0000000did:nda:0x${"0".repeat(41)}P0000000`, `B*****00${"*".repeat(14)}P*****00`],
    ["001000000000 0900000003", "001******000 090****003"],
    ["001000000000|9900000016|0900000003", "001******000|990****016|090****003"],
    ['{"id":"001000000000","n":12}', '{"id":"001******000","n":12}'],
    ["**001000000000**", "**001******000**"],
    // what no mask should touch
    ["2026-11-23 10:15:30.123 GET /a/12345 200", "2026-11-23 10:15:30.123 GET /a/12345 200"],
    ["ngày 05/3/2026, 05-03-2026 và 5.3.2026", "ngày 05/3/2026, 05-03-2026 và 5.3.2026"],
    ["100.000.000 đồng, 1.234.567.890đ, 250.000.000 VND", "100.000.000 đồng, 1.234.567.890đ, 250.000.000 VND"],
    ["Nghị định 168/2025/NĐ-CP, Thông tư số 86/2024", "Nghị định 168/2025/NĐ-CP, Thông tư số 86/2024"],
    ["123456\n789012", "123456\n789012"],
    ["TT 105, QH15, VN2000", "TT 105, QH15, VN2000"],
    ["4 người, 12 hộ, 3.321 xã", "4 người, 12 hộ, 3.321 xã"],
    ["", ""],
  ] as const)("%s", ([text, masked]) => {
    expect(redactText(text)).toBe(masked);
    expect(redactText(masked)).toBe(masked);
  });

  test("a date within a longer row of digits does not hide it", () => {
    expect(redactText("09.12.2034.56")).not.toContain("2034");
    expect(redactText("001-05-12-2034-0")).toBe("001******340");
  });

  test("says where each stands, in the text as it was given", () => {
    const text = "ⓐ ⑩⑩⑩⑩⑩⑩, ０９０００００００３.";
    expect(findPersonal(text).map(({ start, end, key }) => [text.slice(start, end), key])).toEqual([
      ["⑩⑩⑩⑩⑩⑩", "personal-id"],
      ["０９０００００００３", "phone-number"],
    ]);
  });
});

const personal = known.filter(({ unit, ofPerson }) => unit.meta.personal && ofPerson?.("01") !== false);
const leaks = (text: string): boolean => detect(text).some((d) => d.personal);

/** The ways in which people write one number. */
const writings: readonly ((text: string) => string)[] = [
  (t) => t,
  (t) => t.replace(/(.{3})(?=.)/gu, "$1 "),
  (t) => t.replace(/(.{4})(?=.)/gu, "$1."),
  (t) => t.replace(/[0-9]/g, (d) => String.fromCharCode(0xff10 + Number(d))),
  (t) => t.replace(/(.{2})(?=.)/gu, "$1\u200B"),
  (t) => t.replace(/(.{5})(?=.)/gu, "$1\u00A0"),
];
const around: readonly (readonly [string, string])[] = [
  ["", ""],
  ["Số ", " của ông Mẫu"],
  ["id=", "&x=1"],
  ["(", ")"],
  ["<td>", "</td>"],
  ["“", "”, "],
  ["…", "…"],
  ["số:", "\nmới"],
];

test("every personal number, in every writing, between anything, is masked", () => {
  const random = seeded(9);
  let masked = 0;
  for (const { unit } of personal) {
    for (let i = 0; i < 30; i++) {
      const id = (unit as unknown as { generate(r: Random): string }).generate(random);
      for (const write of unit.meta.key === "decentralised-id" ? writings.slice(0, 1) : writings) {
        const [before, after] = around[i % around.length]!;
        const number = write(id);
        // a dash means something in a branch's code, and blanks in it leave no code
        if (!leaks(number)) continue;
        const out = redactText(before + number + after);
        expect(out, number).not.toContain(number);
        expect(out.startsWith(before) && out.endsWith(after), out).toBe(true);
        expect(leaks(out.slice(before.length, out.length - after.length)), out).toBe(false);
        masked++;
      }
    }
  }
  expect(masked).toBeGreaterThan(1500);
});

/** Dates and amounts are left alone on purpose; so is a run of asterisks, which says that somebody has masked already. */
const exempt = /(?:1[89]|2[01])[0-9]{2}|[0-9]\.[0-9]{3}|\*{4}/;

test("nothing that detect calls personal survives, whatever the text; and twice is once", () => {
  const piece = fc.oneof(
    { weight: 4, arbitrary: fc.constantFrom(..."0123456789") },
    { weight: 2, arbitrary: fc.constantFrom(" ", ".", "-", "_", "/", ":", ",", "\n", "(", ")", "+", "\u00A0", "\u200B") },
    { weight: 1, arbitrary: fc.constantFrom("A", "B", "Đ", "x", "ế", "DN", "０", "９", "CCCD", "số", "①") },
    { weight: 1, arbitrary: fc.nat(999_999_999).map((n) => randomDigits(seeded(n), (n % 14) + 1)) },
  );
  let seen = 0;
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
      const text = pieces.join("");
      const once = redactText(text);
      if (once !== text) seen++;
      expect(redactText(once)).toBe(once);
      if (exempt.test(text.normalize("NFKC"))) return;
      for (const token of once.split(/[\s,:/()+]+/))
        if (!token.includes("****")) expect(leaks(token), `${JSON.stringify(text)} → ${token}`).toBe(false);
      // rows of digits with single blanks, dots or dashes between them
      for (const [row] of once.matchAll(/(?<![\p{N}*\p{L}])[0-9](?:[ .-]?[0-9])+(?![\p{N}*\p{L}])/gu))
        expect(leaks(row), `${JSON.stringify(text)} → ${row}`).toBe(false);
    }),
    { numRuns: 2000 },
  );
  expect(seen).toBeGreaterThan(120);
});

test("never throws; the time grows with the text, not faster", { timeout: 60_000 }, () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary" }), (text) => {
      expect(redactText(redactText(text))).toBe(redactText(text));
    }),
    { numRuns: 500 },
  );
  for (const unit of [
    "1",
    "1 ",
    "1.",
    "12-",
    "****1",
    "1.111",
    "A1",
    "(+",
    "０",
    "did:nda:0x",
    "\u200B1",
    "001000000000 ",
    "2026-11-23 ",
    "1.000 đ",
  ]) {
    const time = (count: number) => {
      const text = unit.repeat(count);
      // the processor's time: by the clock, a busy machine would be the text's
      const before = process.threadCpuUsage();
      redactText(text);
      const { user, system } = process.threadCpuUsage(before);
      return (user + system) / 1000;
    };
    time(1000);
    const [small, large] = [Math.min(time(4_000), time(4_000)), Math.min(time(32_000), time(32_000))];
    // eight times the text; a square would be sixty-four
    expect(large, JSON.stringify(unit)).toBeLessThan(30 * Math.max(small, 2));
  }
});
