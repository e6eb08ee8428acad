import { expect, test } from "vitest";
import { clean, useSite } from "./open.ts";

const open = useSite();

test("a page that asks another host, or that breaks, would be seen", async () => {
  const asking = await open("/");
  await asking.page.evaluate(() => fetch("https://elsewhere.example/").catch(() => undefined));
  expect(asking.elsewhere).toEqual(["https://elsewhere.example/"]);
  await expect(clean(asking)).rejects.toThrow("elsewhere.example");
  await asking.page.context().close();

  const breaking = await open("/");
  await breaking.page.evaluate(() => {
    setTimeout(() => {
      throw new Error("planted");
    });
  });
  await expect.poll(() => breaking.errors).toEqual(["planted"]);
  await expect(clean(breaking)).rejects.toThrow("planted");
  await breaking.page.context().close();
});
