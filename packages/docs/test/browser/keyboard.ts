import type { Page } from "playwright-core";
import type { Answers, Item, Question } from "../../src/learn/exercise.ts";
import { isSorter, type Match } from "../../src/learn/sorter.ts";

/** Presses Tab, or Shift+Tab to go back, until the focused element matches; never more often than a page has stops. */
export async function tabTo(page: Page, selector: string, key: "Tab" | "Shift+Tab" = "Tab"): Promise<void> {
  for (let i = 0; i < 300; i++) {
    if (await page.evaluate((s) => document.activeElement?.matches(s) === true, selector)) return;
    await page.keyboard.press(key);
  }
  throw new Error(`Tab never reaches ${selector}`);
}

/** Chooses an option of the select that has the focus. */
async function choose(page: Page, value: string): Promise<void> {
  const [now, wanted] = await page.evaluate((v) => {
    const select = document.activeElement as HTMLSelectElement;
    return [select.selectedIndex, [...select.options].findIndex((o) => o.value === v)];
  }, value);
  const key = wanted! > now! ? "ArrowDown" : "ArrowUp";
  for (let i = 0; i < Math.abs(wanted! - now!); i++) await page.keyboard.press(key);
}

/** Brings the rows of a list into an order with its buttons. */
async function arrange(page: Page, within: string, name: string, wanted: readonly string[]): Promise<void> {
  const row = (id: string) => `${within} .order li:has(input[name="${name}"][value="${id}"])`;
  const place = (id: string) => page.$eval(row(id), (li) => [...li.parentElement!.children].indexOf(li));
  for (const [at, id] of wanted.entries()) {
    if ((await place(id)) === at) continue;
    await page.focus(`${within} .order li:first-child button`);
    await tabTo(page, `${row(id)} [data-by="-1"]`);
    while ((await place(id)) > at) await page.keyboard.press("Enter");
  }
}

/** Puts each card into its bin: the focus goes from bin to bin, and the card in hand goes where Enter is pressed. */
async function sort(page: Page, within: string, { left, right }: Match, wanted: readonly string[]): Promise<void> {
  const place = (bin: string | undefined) => right.findIndex(({ id }) => id === bin);
  await tabTo(page, `${within} bin-sorter [data-bin]`);
  for (const { id } of left) {
    const bin = wanted.find((pair) => pair.startsWith(`${id}=`))!.slice(id.length + 1);
    const now = await page.evaluate(() => (document.activeElement as HTMLElement).dataset["bin"]);
    await tabTo(page, `${within} bin-sorter [data-bin="${bin}"]`, place(bin) < place(now) ? "Shift+Tab" : "Tab");
    await page.keyboard.press("Enter");
  }
}

async function answerOne(page: Page, within: string, question: Question, wanted: Answers[string]): Promise<void> {
  const named = `[name="${question.id}"]`;
  switch (question.kind) {
    case "text":
    case "number":
    case "note":
      await tabTo(page, `${within} ${named}`);
      await page.keyboard.press("Control+A");
      return page.keyboard.type(String(wanted));
    case "many":
      for (const { id } of question.options) {
        await tabTo(page, `${within} input${named}[value="${id}"]`);
        const on = await page.evaluate(() => (document.activeElement as HTMLInputElement).checked);
        if (on !== wanted.includes(id)) await page.keyboard.press("Space");
      }
      return;
    case "order":
      return arrange(page, within, question.id, wanted as readonly string[]);
    case "match":
      if (isSorter(question)) return sort(page, within, question, wanted as readonly string[]);
      for (const { id } of question.left) {
        await tabTo(page, `${within} select:has(option[value^="${id}="])`);
        await choose(
          page,
          (wanted as readonly string[]).find((pair) => pair.startsWith(`${id}=`))!,
        );
      }
      return;
    case "one":
    case "cell":
      await tabTo(page, `${within} input${named}`);
      await page.keyboard.press("Space");
      for (let i = 0; i < 60 && (await page.evaluate(() => (document.activeElement as HTMLInputElement).value)) !== wanted; i++)
        await page.keyboard.press("ArrowDown");
  }
}

/** Fills in a form with the keys alone, and sends it. Starts from wherever the focus is. */
export async function send(page: Page, within: string, item: Item, answers: Answers): Promise<void> {
  for (const question of inOrder(item)) await answerOne(page, within, question, answers[question.id] ?? "");
  await tabTo(page, `${within} button[type="submit"]`);
  await page.keyboard.press("Enter");
}

/** Answers an exercise of the page, and waits for what is said of it. */
export async function answer(page: Page, exercise: string, item: Item, answers: Answers): Promise<void> {
  const within = `hoso-exercise[data-exercise="${exercise}"]`;
  await send(page, within, item, answers);
  await page.waitForSelector(`${within} .feedback h4, ${within} .missing:not(:empty)`);
}

/** The table comes first on the page, and a question about its cells with it. */
const inOrder = (item: Item) => [...item.questions].sort((a, b) => Number(b.kind === "cell") - Number(a.kind === "cell"));

/** Brings an exercise into view, as often as what grows above it pushes it out again, so that it is fetched; and waits for its form. */
export async function reach(page: Page, exercise: string): Promise<string> {
  const within = `hoso-exercise[data-exercise="${exercise}"]`;
  const fetched = (selector: string): boolean => {
    const element = document.querySelector(selector)!;
    element.scrollIntoView();
    return element.querySelector("form") !== null;
  };
  await page.waitForFunction(fetched, within, { polling: 100 });
  await page.waitForSelector(`${within} form`);
  return within;
}
