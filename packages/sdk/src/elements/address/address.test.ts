import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { firstLoad, tooMuch } from "../../../test/walls/bundle.js";
import { readTsv } from "../../../scripts/codegen/source.js";
import * as formerCommune from "../../codes/former-commune/index.js";
import { faultOf } from "./fault.js";
import { createAddressEntry, defineAddress, type AddressEntry } from "./index.js";
import { words } from "./words.js";

describe("the entry without a DOM", () => {
  const opened = async (province: string, district: string, commune?: string): Promise<AddressEntry> => {
    const entry = createAddressEntry();
    await entry.openFormer();
    entry.chooseFormer("province", province);
    entry.chooseFormer("district", district);
    if (commune !== undefined) entry.chooseFormer("commune", commune);
    return entry;
  };
  const outcome = ({ state }: AddressEntry) => (typeof state.former === "string" ? undefined : state.former.outcome);

  test("a commune brings its province; another province lets go of it; an unknown code chooses nothing", () => {
    const entry = createAddressEntry();
    const seen: (string | undefined)[] = [];
    entry.subscribe(() => seen.push(entry.state.commune));
    entry.write("12 Lý Thái Tổ");
    entry.chooseCommune("00070");
    expect(entry.state).toMatchObject({ province: "01", commune: "00070" });
    expect(entry.text()).toBe("12 Lý Thái Tổ, Phường Hoàn Kiếm, Thành phố Hà Nội");
    entry.chooseProvince("01");
    expect(entry.state.commune).toBe("00070");
    entry.chooseProvince("79");
    expect(entry.state.commune).toBeUndefined();
    expect(entry.text()).toBe("");
    entry.chooseCommune("__proto__");
    expect(entry.state).toMatchObject({ province: "79", commune: undefined });
    expect(seen).toEqual([undefined, "00070", "00070", undefined, undefined]);
  });

  test("an old address becomes one of two levels, with its clause", async () => {
    const entry = await opened("79", "760", "26740");
    expect(entry.state).toMatchObject({ province: "79", commune: "26740", enteredAs: "26740" });
    expect(outcome(entry)).toMatchObject({
      kind: "settled",
      to: { name: "Phường Sài Gòn", instrument: "1685/NQ-UBTVQH15", clause: 1 },
      others: [],
    });
    // another old address lets go of what this one chose
    entry.chooseFormer("district", "761");
    expect(entry.state).toMatchObject({ province: undefined, commune: undefined, enteredAs: undefined });
  });

  test("where everybody went to one unit it is chosen, and the ground that went elsewhere is said", async () => {
    expect(outcome(await opened("01", "018", "00556"))).toMatchObject({
      kind: "settled",
      to: { code: "00562", kind: "area+allpop" },
      others: [{ code: "00541", kind: "area" }],
    });
  });

  test("an open split chooses nothing until a person does, and takes only a candidate", async () => {
    const split = readTsv("admin-units/succession.tsv").find((row) => row["kind"] === "part")!["from"]!;
    const { district } = formerCommune.at({ era: "former" }).entry(split)!;
    const [{ province }] = readTsv("admin-units/districts.tsv").filter((row) => row["code"] === district) as [{ province: string }];
    const entry = await opened(province, district, split);
    const found = outcome(entry);
    expect(found?.kind).toBe("open");
    expect(entry.state).toMatchObject({ province: undefined, commune: undefined, enteredAs: undefined });
    const candidates = found?.kind === "open" ? found.candidates : [];
    expect(candidates.length).toBeGreaterThan(1);
    entry.settle("26740");
    expect(entry.state.commune).toBeUndefined();
    entry.settle(candidates[1]!.code);
    expect(entry.state).toMatchObject({ commune: candidates[1]!.code, enteredAs: split });
  });

  test("an island district without communes is entered with two levels", async () => {
    const entry = await opened("77", "755");
    expect(entry.formerChoices("commune")).toEqual([]);
    expect(outcome(entry)).toMatchObject({ kind: "settled", to: { name: "Đặc khu Côn Đảo", instrument: "1685/NQ-UBTVQH15", clause: 163 } });
    expect(entry.state).toMatchObject({ commune: "26732", enteredAs: "755" });
  });

  test("every former commune can be reached, and none without an outcome", async () => {
    const entry = createAddressEntry();
    await entry.openFormer();
    let count = 0;
    const kinds = { settled: 0, open: 0 };
    for (const province of entry.formerChoices("province")) {
      entry.chooseFormer("province", province.code);
      for (const district of entry.formerChoices("district")) {
        entry.chooseFormer("district", district.code);
        for (const commune of entry.formerChoices("commune")) {
          entry.chooseFormer("commune", commune.code);
          count++;
          kinds[outcome(entry)!.kind]++;
        }
      }
    }
    expect([count, kinds]).toEqual([10_035, { settled: 10_035 - 382, open: 382 }]);
  });

  test("closed before the lists came, it stays closed", async () => {
    const entry = createAddressEntry();
    const coming = entry.openFormer();
    entry.closeFormer();
    await coming;
    expect(entry.state.former).toBe("closed");
    entry.chooseFormer("province", "01");
    expect(entry.state.former).toBe("closed");
  });
});

test("what is missing is said where it is missing", () => {
  const judged = { required: true, province: undefined, commune: undefined, provinceUnsettled: false, communeUnsettled: false };
  const at = (part: Partial<typeof judged> | { province: string } | { province: string; commune: string }) =>
    faultOf({ ...judged, ...part }, words.vi);
  expect(at({})).toMatchObject({ kind: "valueMissing", at: "province" });
  expect(at({ required: false })).toBeUndefined();
  expect(at({ provinceUnsettled: true })).toMatchObject({ kind: "badInput", at: "province" });
  expect(at({ communeUnsettled: true })).toMatchObject({ kind: "badInput", at: "commune" });
  expect(at({ province: "01" })).toMatchObject({ kind: "badInput", at: "commune" });
  expect(at({ province: "01", commune: "00070" })).toBeUndefined();
});

describe("weight", () => {
  const src = join(import.meta.dirname, "../..");
  const former = /\/(?:former-commune|succession|district)\.generated\.ts$/u;

  test("a page carries at most 32 kB, and nothing of the former lists, before somebody asks for them", async () => {
    const carried = await firstLoad(`export { defineAddress } from "./elements/address/index.js"`, src);
    expect(tooMuch(carried, { gzip: 32_000, files: [former, /node_modules/u], strings: ["ZodError"] })).toEqual([]);
    expect(carried.from.some((path) => path.endsWith("commune-name.generated.ts"))).toBe(true);
  });
  test("carried at once, they would be seen", async () => {
    const carried = await firstLoad(`export * from "./elements/address/index.js"; export * from "./elements/address/former.js"`, src);
    expect(tooMuch(carried, { gzip: 32_000, files: [former], strings: [] })).toHaveLength(4);
  });
});

test("a second definition does nothing, and the class is made only when asked", () => {
  const defined = new Map<string, unknown>();
  const registry = { get: (name: string) => defined.get(name), define: (name: string, made: unknown) => void defined.set(name, made) };
  Object.assign(globalThis, { HTMLElement: EventTarget });
  try {
    defineAddress(registry as never);
    const first = defined.get("hoso-address");
    defineAddress(registry as never);
    expect(defined.get("hoso-address")).toBe(first);
    expect(first).toBeTypeOf("function");
  } finally {
    Reflect.deleteProperty(globalThis, "HTMLElement");
  }
});
