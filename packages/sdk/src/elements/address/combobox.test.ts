import { describe, expect, test } from "vitest";
import { toneKey } from "../../core/index.js";
import { exactly, search, type Choice } from "./choices.js";
import { emptyCombobox, MOST, react, type Combobox, type ComboboxEvent } from "./combobox.js";
import { createAddressEntry } from "./index.js";

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
