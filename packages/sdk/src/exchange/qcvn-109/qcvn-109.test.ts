import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { leaked } from "../../../test/silence.js";
import { seeded } from "../../core/index.js";
import { Citizen, generate } from "../../databases/population/index.js";
import { phrases as en } from "../../locales/en.js";
import { phrases as vi } from "../../locales/vi.js";
import { fromCitizen, read, toCitizen, write, type CitizenCollection, type CitizenMessage } from "./index.js";
import * as own from "./phrases.js";
import { canonical, dialect } from "./vectors.js";

const written = (collection: CitizenCollection): string => {
  const out = write(collection);
  if (!out.ok) throw new Error(JSON.stringify(out.reasons));
  return out.text;
};
const codes = (faults: readonly { code: string }[]): string[] => faults.map(({ code }) => code);
/** The sample with one part of it changed; a change that changes nothing is a mistake of the test. */
const changed = (from: string | RegExp, to: string): string => {
  const text = canonical.replace(from, to);
  if (text === canonical) throw new Error(`nothing like ${String(from)} in the sample`);
  return text;
};

describe("the regulation's own form", () => {
  test("is read without a reason or a remark", () => {
    const { collection, reasons, remarks } = read(canonical);
    expect([reasons, remarks]).toEqual([[], []]);
    expect(collection).toMatchObject({ note: "Thông điệp mẫu", recordedAt: "2090-01-01T00:00:00" });
    expect(collection!.citizens[0]).toMatchObject({
      personalId: "001330000001",
      birthName: { family: "Nguyễn", middle: "Thị", given: "Mẫu" },
      ethnicity: { code: "01" },
      birthDate: "2030-02-28",
      permanentResidence: { unitCode: "00004", detail: "Số 1 <ngõ A> & B, Phường Ba Đình, Thành phố Hà Nội", country: "VN" },
      head: { relation: "CH01", personalId: "001330000001" },
    });
  });

  test("what was read is written back letter for letter", () => {
    expect(written(read(canonical).collection!)).toBe(canonical);
  });

  test("as a citizen it passes, but for what the message has no room for", () => {
    const draft = toCitizen(read(canonical).collection!.citizens[0]!);
    expect(draft).toMatchObject({ ethnicity: "Kinh", nationalities: ["VN"], household: [{ role: "head", personalId: "001330000001" }] });
    const parsed = Citizen.safeParse(draft);
    // the head of the household came without a name
    expect(parsed.error?.issues.map(({ path }) => path.join("."))).toEqual(["household.0.name"]);
  });
});

describe("dialects of running systems", () => {
  test("are read, and each is told", () => {
    const { collection, reasons, remarks } = read(dialect);
    expect(reasons).toEqual([]);
    expect(codes(remarks).toSorted()).toEqual(
      ["code-as-text", "compact-date", "envelope", "household-book", "split-unit", "whole-name", "whole-name"].map((c) => `qcvn-109/${c}`),
    );
    expect(collection!.citizens[0]).toEqual({
      personalId: "001330000001",
      birthName: { given: "NGUYỄN THỊ MẪU" },
      ethnicity: { code: "01" },
      birthDate: "2030-02-28",
      permanentResidence: { unitCode: "00001", detail: "Số 1", country: "VN" },
      father: { nationality: "VN", name: { given: "NGUYỄN CHA" } },
      householdBookNumber: "000000001",
    });
  });

  test("written again they have one form, with nothing left to tell but the whole names and the book", () => {
    const again = read(written(read(dialect).collection!));
    expect(codes(again.remarks)).toEqual(["qcvn-109/household-book", "qcvn-109/whole-name", "qcvn-109/whole-name"]);
    expect(again.collection).toEqual(read(dialect).collection);
  });
});

describe("each fault with its reason and its place", () => {
  test.for([
    ["dc:SoDinhDanh>001330000001", "dc:SoDinhDanh>00133000000", "personal-id/shape", "citizens.0.personalId"],
    ["<dc:SoCMND>000000001", "<dc:SoCMND>00000001", "old-id-card/shape", "citizens.0.oldIdNumber"],
    ["2030-02-28", "2030-02-30", "qcvn-109/not-a-date", "citizens.0.birthDate"],
    ["2090-01-01T00:00:00", "1/1/2090", "qcvn-109/not-a-time", "recordedAt"],
    ["<dc:GioiTinh>2</dc:GioiTinh>", "<dc:GioiTinh>2</dc:GioiTinh><dc:GioiTinh>1</dc:GioiTinh>", "qcvn-109/repeated", "citizens.0"],
    [">Thị<", `>${"Thị".repeat(400)}<`, "qcvn-109/too-long", "citizens.0.birthName"],
    [/dancu\/1\.0/, "dancu/2.0", "qcvn-109/no-collection", ""],
  ] as const)("%s → %s", ([from, to, code, path]) => {
    const { reasons } = read(changed(from, to));
    expect(reasons.map((fault) => [fault.code, fault.path.join(".")])).toEqual([[code, path]]);
  });

  test.for([
    ['SoCongDan="1"', 'SoCongDan="2"', "count-differs"],
    ["<dc:GioiTinh>2<", "<dc:GioiTinh>9<", "unknown-code"],
    ["<dc:NgayThangNam>", "<dc:Nam>2031</dc:Nam><dc:NgayThangNam>", "year-differs"],
    ["<dc:GioiTinh>2</dc:GioiTinh>", "<dc:MoiThem>x</dc:MoiThem>", "unknown-element"],
  ] as const)("%s → %s is a remark", ([from, to, code]) => {
    const { reasons, remarks } = read(changed(from, to));
    expect([reasons, codes(remarks)]).toEqual([[], [`qcvn-109/${code}`]]);
  });

  test("writing refuses what cannot be, all at once", () => {
    const out = write({ citizens: [{ personalId: "1", birthDate: "2030-13", note: "" } as CitizenMessage, { gender: "\u0001" }] });
    expect(out.ok ? [] : out.reasons.map((fault) => [fault.code, fault.path.join(".")])).toEqual([
      ["personal-id/shape", "citizens.0.personalId"],
      ["qcvn-109/not-a-date", "citizens.0.birthDate"],
      ["qcvn-109/not-text", "citizens.1"],
    ]);
  });

  test("a month of birth that has no day is said not to be sent", () => {
    const out = write({ citizens: [{ birthDate: "2030-05" }] });
    expect(out.ok && codes(out.remarks)).toEqual(["qcvn-109/month-not-said"]);
    expect(out.ok && read(out.text).collection!.citizens[0]).toEqual({ birthDate: "2030" });
  });
});

test("500 made-up citizens go out and come back as they were", () => {
  const people = [...generate(seeded(109), 500)].map(({ record }) => record);
  const messages = people.map(fromCitizen);
  expect(messages).toHaveLength(500);
  const back = read(written({ citizens: messages }));
  expect(back.reasons).toEqual([]);
  back.collection!.citizens.forEach((message, i) => {
    const person = people[i]!;
    const month = person.birthDate.length === 7;
    expect(message).toEqual(month ? { ...messages[i], birthDate: person.birthDate.slice(0, 4) } : messages[i]);
    const draft = toCitizen(message);
    for (const key of ["personalId", "birthName", "gender", "ethnicity", "hometown", "permanentResidence", "maritalStatus"] as const)
      expect(draft[key], key).toEqual(person[key]);
  });
});

test("any text that XML can hold goes out and comes back", () => {
  const text = fc.string({ unit: "binary", maxLength: 40 }).map((t) => t.trim());
  fc.assert(
    fc.property(text, text, (detail, name) => {
      const message = { hometown: { detail }, ethnicity: { name } };
      const out = write({ citizens: [message] });
      if (!out.ok) return;
      const back = read(out.text);
      const plain = (t: string) => t.replace(/\r\n?/g, "\n").trim();
      const parts = back.collection!.citizens[0]!;
      expect([parts.hometown?.detail ?? "", parts.ethnicity?.name ?? ""]).toEqual([plain(detail), plain(name)]);
    }),
    { numRuns: 300 },
  );
});

test("no sentence or param holds a piece of a value", () => {
  const secret = "987654321012";
  for (const broken of [canonical.replaceAll("001330000001", `${secret}9`), canonical.replace("2030-02-28", secret)]) {
    const { reasons, remarks } = read(broken);
    expect(reasons.length).toBeGreaterThan(0);
    expect(leaked(secret, [...reasons, ...remarks], canonical)).toBeUndefined();
  }
});

test("every reason and remark has a sentence in both languages", () => {
  for (const code of Object.keys(own.vi)) expect([Object.hasOwn(vi, code), Object.hasOwn(en, code)], code).toEqual([true, true]);
});
