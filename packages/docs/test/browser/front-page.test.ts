import { generate, formatQr } from "@hoso/sdk/documents/identity-card";
import { seeded } from "@hoso/sdk/core";
import { encodeQR } from "qr";
import { describe, expect, test } from "vitest";
import { at, clean, locales, useSite, widths } from "./open.ts";

const open = useSite();

describe.for(locales.flatMap((locale) => widths.map((width) => ({ locale, width }))))(
  "the front page in $locale at $width px",
  ({ locale, width }) => {
    test("explains a number part by part, with its law, and refuses a broken one", async () => {
      const opened = await open(at(locale, ""), { viewport: { width, height: 812 } });
      const { page } = opened;
      const result = () => page.innerText("live-field .result");
      await page.waitForSelector("live-field .anatomy");
      await page.fill("live-field input[type=text]", "001 000 000 000");
      expect(await result()).toContain("Hà Nội");
      expect(await result()).toContain("1900");
      expect(await result()).toContain("07/2016/TT-BCA");
      expect(await result()).toContain("26/2023/QH15");
      expect(await page.getAttribute("live-field", "data-state")).toBe("good");

      await page.fill("live-field input[type=text]", "1000000000");
      expect(await page.getAttribute("live-field", "data-state")).toBe("refused");
      expect(await result()).toContain(locale === "en" ? "must have exactly 12 digits" : "phải gồm đúng 12 chữ số");
      // spoken once, after a pause
      await page.waitForFunction(() => document.querySelector("live-field output")?.textContent?.includes("12"));

      await page.fill("live-field input[type=text]", "003000000000");
      expect(await page.getAttribute("live-field", "data-state")).toBe("warning");

      // by keyboard: the kinds are radio buttons, and each has its sample
      for (const state of ["tax-code", "phone-number"]) {
        await page.focus("live-field input[type=radio]:checked");
        await page.keyboard.press("ArrowRight");
        expect(await page.inputValue("live-field input[type=radio]:checked")).toBe(state);
        expect(await page.getAttribute("live-field", "data-state")).not.toBe("refused");
        expect(await page.$$eval("live-field .anatomy li", (parts) => parts.length)).toBeGreaterThan(0);
      }
      expect(await page.evaluate(() => document.documentElement.scrollWidth <= document.documentElement.clientWidth)).toBe(true);
      await clean(opened);
    });
  },
);

test("a hundred samples are all well formed", async () => {
  const opened = await open("/");
  const { page } = opened;
  await page.waitForSelector("live-field .anatomy");
  for (let i = 0; i < 100; i++) {
    await page.click("live-field .row button");
    expect(await page.getAttribute("live-field", "data-state")).not.toBe("refused");
  }
  await clean(opened);
});

describe("the card reader", () => {
  test("reads a sample, masked, and says that it is not verified", async () => {
    const opened = await open("/");
    const { page } = opened;
    await page.click('card-reader [data-do="sample"]');
    await page.waitForSelector("card-reader .card dl");
    const shown = await page.innerText("card-reader .card");
    expect(shown).toMatch(/\d{3}\*{6}\d{3}/u);
    expect(shown).not.toMatch(/\d{12}/u);
    expect(shown).toContain("Chưa xác minh");
    await page.click("card-reader .card button");
    expect(await page.innerText("card-reader .card")).toMatch(/\d{12}/u);
    expect(await page.evaluate(() => Object.keys(localStorage).filter((k) => !k.startsWith("starlight")))).toEqual([]);
    await clean(opened);
  });

  test("reads a picture, and says when there is no card in it", async () => {
    const opened = await open("/en/");
    const { page } = opened;
    const card = generate(seeded(3));
    const gif = (text: string) => ({
      name: "card.gif",
      mimeType: "image/gif",
      buffer: Buffer.from(encodeQR(text, "gif", { scale: 6, border: 4 })),
    });
    await page.setInputFiles("card-reader input", gif(formatQr(card)));
    await page.waitForSelector("card-reader .card dl");
    expect(await page.innerText("card-reader .card")).toContain(`${card.personalId.slice(0, 3)}******${card.personalId.slice(9)}`);
    await page.setInputFiles("card-reader input", gif("https://example.org"));
    await page.waitForFunction(() => document.querySelector("card-reader output")?.textContent?.includes("not that of an identity card"));
    await page.setInputFiles("card-reader input", { name: "x.gif", mimeType: "image/gif", buffer: Buffer.from("no picture") });
    await page.waitForFunction(() => document.querySelector("card-reader output")?.textContent?.includes("cannot be opened"));
    await clean(opened);
  });

  test("says so when there is no camera", async () => {
    const opened = await open("/");
    await opened.page.click('card-reader [data-do="camera"]');
    await opened.page.waitForFunction(() => document.querySelector("card-reader output")?.textContent?.includes("Máy này không có camera"));
    await clean(opened);
  });
});
