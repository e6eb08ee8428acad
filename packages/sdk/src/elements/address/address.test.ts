import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { firstLoad, tooMuch } from "../../../test/walls/bundle.js";
import { readTsv } from "../../../scripts/codegen/source.js";
import { toneKey } from "../../core/index.js";
import * as formerCommune from "../../codes/former-commune/index.js";
import { exactly, search, type Choice } from "./choices.js";
import { emptyCombobox, MOST, react, type Combobox, type ComboboxEvent } from "./combobox.js";
import { faultOf } from "./fault.js";
import { createAddressEntry, defineAddress, type AddressEntry } from "./index.js";
import { words } from "./words.js";

const names = (choices: readonly Choice[]): string[] => choices.map(({ name }) => name);
const provinces = createAddressEntry().provinces();
const communesOf = (province: string): readonly Choice[] => {
  const entry = createAddressEntry();
  entry.chooseProvince(province);
  return entry.communes();
};

describe("search", () => {
  test.each([
    ["ha noi", "Thành phố Hà Nội"],
    ["đà nẵng", "Thành phố Đà Nẵng"],
    ["DA NANG", "Thành phố Đà Nẵng"],
    ["tp ho chi", "Thành phố Hồ Chí Minh"],
    ["tỉnh dak", "Tỉnh Đắk Lắk"],
    ["Ha\u0300 No\u0323\u0302i", "Thành phố Hà Nội"],
  ])("%s finds %s first", (typed, name) => expect(search(provinces, typed)[0]?.name).toBe(name));

  test("typed words begin words of the name in any order, and nothing typed is the whole list", () => {
    expect(names(search(communesOf("01"), "kiem hoan"))).toEqual(["Phường Hoàn Kiếm"]);
    expect(names(search(communesOf("01"), "p. hoan k"))).toEqual(["Phường Hoàn Kiếm"]);
    expect(search(provinces, "  ")).toHaveLength(34);
    expect(search(provinces, "qqq")).toEqual([]);
    expect(search(provinces, "a".repeat(100_000))).toEqual([]);
  });

  test("a name written with its tones comes before one that only looks like it", () => {
    const all = createAddressEntry().communes();
    const [first, ...rest] = names(search(all, "Hòa An"));
    expect(toneKey(first!)).toContain(toneKey("Hoà An"));
    expect(rest.length).toBeGreaterThan(0);
    expect(names(search(all, "hoa an"))).toContain(first);
  });

  test("only a whole name is taken for a unit, and not where two are called so", () => {
    expect(exactly(provinces, "ha noi")?.code).toBe("01");
    expect(exactly(provinces, "thành phố hà nội")?.code).toBe("01");
    expect(exactly(provinces, "ha no")).toBeUndefined();
    expect(exactly(createAddressEntry().communes(), "Tân Hưng")).toBeUndefined();
  });
});

describe("the combobox without a DOM", () => {
  const after = (...events: (ComboboxEvent | string)[]): Combobox =>
    events.reduce<Combobox>(
      (state, event) => react(state, typeof event === "string" ? { kind: "key", key: event } : event, provinces).state,
      emptyCombobox,
    );
  const type = (text: string): ComboboxEvent => ({ kind: "type", text });

  test("arrows open the list, walk it and wrap; Enter takes", () => {
    expect(after("ArrowDown")).toMatchObject({ open: true, active: 0, found: 34 });
    expect(after("ArrowUp")).toMatchObject({ open: true, active: 33 });
    expect(after("ArrowDown", "ArrowUp").active).toBe(33);
    expect(after("ArrowUp", "ArrowDown").active).toBe(0);
    expect(after("ArrowDown", "PageDown").active).toBe(10);
    expect(after("ArrowDown", "PageUp").active).toBe(0);
    const taken = after(type("hue"), "ArrowDown", "Enter");
    expect(taken).toMatchObject({ open: false, text: "Thành phố Huế" });
    expect(taken.chosen?.code).toBe("46");
  });

  test("Alt+Down only opens, Alt+Up closes; a list opened again stands on what was chosen", () => {
    expect(after({ kind: "key", key: "ArrowDown", alt: true })).toMatchObject({ open: true, active: -1 });
    expect(after("ArrowDown", { kind: "key", key: "ArrowUp", alt: true }).open).toBe(false);
    const again = after(type("hue"), "ArrowDown", "Enter", "ArrowDown");
    expect(again.options).toHaveLength(34);
    expect(again.options[again.active]?.code).toBe("46");
  });

  test("Escape closes and then clears; Enter is left to the form where no list is open", () => {
    expect(after(type("ha"), "Escape")).toMatchObject({ open: false, text: "ha" });
    expect(after(type("ha"), "Escape", "Escape")).toEqual(emptyCombobox);
    expect(react(emptyCombobox, { kind: "key", key: "Enter" }, provinces).handled).toBe(false);
    expect(react(emptyCombobox, { kind: "key", key: "Escape" }, provinces).handled).toBe(false);
    expect(react(after(type("ha")), { kind: "key", key: "Enter" }, provinces)).toMatchObject({
      handled: true,
      state: { open: false, text: "ha" },
    });
  });

  test("leaving takes a whole name, never a part of one; typing lets go of what was chosen", () => {
    expect(after(type("hue"), { kind: "leave" }).chosen?.code).toBe("46");
    expect(after(type("hu"), { kind: "leave" })).toMatchObject({ text: "hu", chosen: undefined, open: false });
    expect(after(type("hue"), { kind: "leave" }, type("h")).chosen).toBeUndefined();
  });

  test("no list is longer than can be drawn; how many there are is known", () => {
    const all = createAddressEntry().communes();
    const { options, found } = react(emptyCombobox, { kind: "press" }, all).state;
    expect([options.length, found]).toEqual([MOST, 3321]);
    // every list within a province is whole
    for (const { code } of provinces) expect(communesOf(code).length).toBeLessThanOrEqual(MOST);
  });
});

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
    expect(outcome(entry)).toMatchObject({ kind: "settled", to: { name: "Đặc khu Côn Đảo" } });
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
