import type { Page } from "playwright-core";
import type { Answers, Item } from "../../src/learn/exercise.ts";

/** Presses Tab until the focused element matches; never more often than a page has stops. */
export async function tabTo(page: Page, selector: string): Promise<void> {
  for (let i = 0; i < 300; i++) {
    if (await page.evaluate((s) => document.activeElement?.matches(s) === true, selector)) return;
    await page.keyboard.press("Tab");
  }
  throw new Error(`Tab never reaches ${selector}`);
}

/** Fills in the form of an exercise with the keys alone, and checks it. Starts from wherever the focus is. */
export async function answer(page: Page, exercise: string, item: Item, answers: Answers): Promise<void> {
  const within = `hoso-exercise[data-exercise="${exercise}"]`;
  for (const question of inOrder(item)) {
    const wanted = answers[question.id] ?? "";
    if (question.kind === "text") {
      await tabTo(page, `${within} input[name="${question.id}"]`);
      await page.keyboard.press("Control+A");
      await page.keyboard.type(String(wanted));
    } else if (question.kind === "many") {
      for (const { id } of question.options) {
        await tabTo(page, `${within} input[name="${question.id}"][value="${id}"]`);
        const on = await page.evaluate(() => (document.activeElement as HTMLInputElement).checked);
        if (on !== wanted.includes(id)) await page.keyboard.press("Space");
      }
    } else {
      await tabTo(page, `${within} input[name="${question.id}"]`);
      await page.keyboard.press("Space");
      for (let i = 0; i < 60 && (await page.evaluate(() => (document.activeElement as HTMLInputElement).value)) !== wanted; i++)
        await page.keyboard.press("ArrowDown");
    }
  }
  await tabTo(page, `${within} button[type="submit"]`);
  await page.keyboard.press("Enter");
}

/** The table comes first on the page, and a question about its cells with it. */
const inOrder = (item: Item) => [...item.questions].sort((a, b) => Number(b.kind === "cell") - Number(a.kind === "cell"));

/** An answer that gets every question wrong. */
export function wrong(item: Item, right: Answers): Answers {
  return Object.fromEntries(
    item.questions.map((q) => {
      const solution = right[q.id];
      if (q.kind === "text") return [q.id, "?"];
      if (q.kind === "cell") return [q.id, solution === "0:0" ? "1:0" : "0:0"];
      const other = q.options.filter((o) => (Array.isArray(solution) ? !solution.includes(o.id) : o.id !== solution)).map((o) => o.id);
      return [q.id, q.kind === "many" ? other.slice(0, 1) : other[0]!];
    }),
  );
}
