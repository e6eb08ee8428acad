import type { Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { at, clean, locales, useSite, widths } from "./open.ts";

const open = useSite();
const PAGE = "huong-dan/nhap-dia-chi/";

/** The field that has the focus, as a screen reader meets it. */
const focused = (page: Page) =>
  page.evaluate(() => {
    const inner = document.activeElement?.shadowRoot?.activeElement;
    const option = inner?.getAttribute("aria-activedescendant");
    return {
      id: inner?.id ?? "",
      role: inner?.getAttribute("role") ?? inner?.tagName.toLowerCase() ?? "",
      expanded: inner?.getAttribute("aria-expanded") ?? "",
      option: option ? (inner!.getRootNode() as ShadowRoot).getElementById(option)?.textContent : undefined,
    };
  });

const value = (page: Page) => page.evaluate(() => document.querySelector("hoso-address")!.value);
const sent = (page: Page) => page.innerText("form output");

/** Pages ask for the former lists as a file of their own: its name, when it was asked for. */
function asked(page: Page): string[] {
  const files: string[] = [];
  page.on("request", (request) => files.push(new URL(request.url()).pathname));
  return files;
}

describe.for(locales.flatMap((locale) => widths.map((width) => ({ locale, width }))))(
  "<hoso-address> in $locale at $width px",
  ({ locale, width }) => {
    test("two levels, by keyboard alone", async () => {
      const opened = await open(at(locale, PAGE), { viewport: { width, height: 812 } });
      const { page } = opened;
      await page.focus("hoso-address");
      expect((await focused(page)).id).toBe("line");
      await page.keyboard.type("12 Hoa Sen");
      await page.keyboard.press("Tab");
      expect(await focused(page)).toMatchObject({ id: "province", role: "combobox", expanded: "false" });
      await page.keyboard.type("ha noi");
      expect(await page.textContent("hoso-address [role=status] >> nth=0")).toMatch(/1 (?:lựa chọn|choice)/u);
      await page.keyboard.press("ArrowDown");
      expect(await focused(page)).toMatchObject({ expanded: "true", option: "Thành phố Hà Nội" });
      await page.keyboard.press("Enter");
      expect((await focused(page)).expanded).toBe("false");
      await page.keyboard.press("Tab");
      await page.keyboard.type("dong da");
      await page.keyboard.press("ArrowDown");
      expect(await focused(page)).toMatchObject({ id: "commune", option: "Phường Đống Đa" });
      await page.keyboard.press("Enter");
      expect(await value(page)).toMatch(/^\d{5}$/u);
      // Enter again sends the form, as in any field
      await page.keyboard.press("Enter");
      expect((await sent(page)).split("\n")).toEqual([
        `residence: ${await value(page)}`,
        "residence-province: 01",
        "residence-line: 12 Hoa Sen",
        "residence-text: 12 Hoa Sen, Phường Đống Đa, Thành phố Hà Nội",
      ]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth <= document.documentElement.clientWidth)).toBe(true);
      await clean(opened);
    });

    test("an old address, by keyboard alone; its lists come only when asked for", async () => {
      const opened = await open(at(locale, PAGE), { viewport: { width, height: 812 } });
      const { page } = opened;
      await page.waitForLoadState("networkidle");
      const files = asked(page);
      await page.focus("hoso-address");
      for (const _ of ["province", "commune", "toggle"]) await page.keyboard.press("Tab");
      expect((await focused(page)).role).toBe("button");
      expect(files).toEqual([]);
      await page.keyboard.press("Enter");
      await page.waitForSelector("#former-province");
      expect(files.some((file) => file.includes("former"))).toBe(true);
      for (const typed of ["ho chi minh", "quan 1", "ben nghe"]) {
        await page.keyboard.press("Tab");
        await page.keyboard.type(typed);
        await page.keyboard.press("ArrowDown");
        await page.keyboard.press("Enter");
      }
      const outcome = await page.innerText('hoso-address [part="outcome"]');
      expect(outcome).toContain("Phường Sài Gòn, Thành phố Hồ Chí Minh");
      expect(outcome).toContain("1685/NQ-UBTVQH15");
      expect(await page.inputValue("#commune")).toBe("Phường Sài Gòn");
      expect(await page.evaluate(() => document.querySelector("hoso-address")!.enteredAs)).toBe("26740");
      await page.keyboard.press("Enter");
      expect(await sent(page)).toContain("residence-entered-as: 26740");
      await clean(opened);
    });
  },
);

test("a split commune waits for a person, with a clause beside each answer", async () => {
  const opened = await open(at("vi", PAGE));
  const { page } = opened;
  await page.click('hoso-address [part="toggle"]');
  for (const [id, typed] of [
    ["former-province", "ha tinh"],
    ["former-district", "ky anh"],
    ["former-commune", "ky loi"],
  ] as const) {
    await page.fill(`#${id}`, typed);
    await page.keyboard.press("ArrowDown");
    if (id === "former-district") await page.keyboard.press("ArrowDown");
    await page.keyboard.press("Enter");
  }
  const candidates = await page.$$eval('hoso-address [part="candidate"]', (all) => all.map((one) => one.textContent));
  expect(candidates.length).toBeGreaterThan(1);
  for (const one of candidates) expect(one).toMatch(/1665\/NQ-UBTVQH15, khoản \d+ Điều 1/u);
  expect(await value(page)).toBe("");
  await page.click('hoso-address [part="candidate"] >> nth=1');
  expect(await value(page)).toMatch(/^\d{5}$/u);
  expect(await page.evaluate(() => document.querySelector("hoso-address")!.text)).toContain("Tỉnh Hà Tĩnh");
  await clean(opened);
});

describe("validity", () => {
  const state = (page: Page) =>
    page.evaluate(() => {
      const { validity, validationMessage } = document.querySelector("hoso-address")!;
      return { missing: validity.valueMissing, bad: validity.badInput, says: validationMessage };
    });

  test.for([
    ["vi", "Địa chỉ phải có tỉnh, thành phố", "phải là một trong 34"],
    ["en", "An address must have a province", "must be one of the 34"],
  ] as const)("%s: says what must be true, where it is wrong, once it was left", async ([locale, missing, unknown]) => {
    const opened = await open(at(locale, PAGE));
    const { page } = opened;
    expect(await state(page)).toMatchObject({ missing: true, bad: false, says: expect.stringContaining(missing) as string });
    expect(await page.textContent('hoso-address [part="error"] >> nth=0')).toBe("");
    await page.click("form > button");
    expect(await sent(page)).toBe("");
    expect((await focused(page)).id).toBe("province");
    expect(await page.textContent("#province-says")).toContain(missing);
    expect(await page.getAttribute("#province", "aria-invalid")).toBe("true");
    expect(await page.getAttribute("#province", "aria-describedby")).toBe("province-says");

    await page.fill("#province", "Atlantis");
    await page.keyboard.press("Tab");
    expect(await state(page)).toMatchObject({ missing: false, bad: true, says: expect.stringContaining(unknown) as string });
    expect(await value(page)).toBe("");
    await page.fill("#province", "hue");
    await page.keyboard.press("Tab");
    // a whole name is taken; a part of one is not
    expect(await page.inputValue("#province")).toBe("Thành phố Huế");
    await page.fill("#commune", "thuan h");
    await page.keyboard.press("Tab");
    expect(await page.inputValue("#commune")).toBe("thuan h");
    expect(await state(page)).toMatchObject({ bad: true });
    await clean(opened);
  });

  test("it is a field of its form: value, reset, disabled, events", async () => {
    const opened = await open(at("vi", PAGE));
    const { page } = opened;
    const told = await page.evaluate(() => {
      const field = document.querySelector("hoso-address")!;
      const form = field.form!;
      const events: string[] = [];
      for (const kind of ["input", "change"]) form.addEventListener(kind, () => events.push(kind));
      field.value = "00070";
      field.line = "1 Hoa Sen";
      const full = { valid: field.checkValidity(), text: field.text, sent: new FormData(form).get("residence") };
      field.disabled = true;
      const disabled = new FormData(form).get("residence");
      field.disabled = false;
      form.reset();
      return {
        events,
        full,
        disabled,
        after: [field.value, field.line, field.province],
        held: form.elements.namedItem("residence") === field,
      };
    });
    expect(told).toEqual({
      events: [],
      full: { valid: true, text: "1 Hoa Sen, Phường Hoàn Kiếm, Thành phố Hà Nội", sent: "00070" },
      disabled: null,
      after: ["", "", ""],
      held: true,
    });
    await page.evaluate(() => {
      document.forms[0]!.addEventListener("change", () => (document.title = `changed ${document.querySelector("hoso-address")!.value}`));
    });
    await page.fill("#commune", "hoan kiem");
    await page.keyboard.press("Enter");
    expect(await page.title()).toBe("changed 00070");
    expect(await page.inputValue("#province")).toBe("Thành phố Hà Nội");
    await clean(opened);
  });

  test("the pointer chooses too, and Escape keeps a dialog open", async () => {
    const opened = await open(at("vi", PAGE), { viewport: { width: 375, height: 812 }, hasTouch: true });
    const { page } = opened;
    await page.tap("#province");
    await page.waitForSelector("#province-list:not([hidden])");
    await page.tap("#province-list [role=option] >> nth=2");
    expect(await page.inputValue("#province")).toMatch(/^(?:Tỉnh|Thành phố) /u);
    await page.evaluate(() => {
      const dialog = document.body.appendChild(document.createElement("dialog"));
      dialog.append(document.querySelector("hoso-address")!);
      dialog.showModal();
    });
    await page.focus("#province");
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("Escape");
    expect(await page.evaluate(() => document.querySelector<HTMLDialogElement>("dialog:has(hoso-address)")!.open)).toBe(true);
    await clean(opened);
  });
});
