// The page of a lesson inside a package, as a learner works with it: in a frame of a player, or as a page of its own.
import { extname } from "node:path";
import type { Frame, Page } from "playwright-core";
import { exerciseOf } from "../../src/catalogue/exercises.ts";
import { isSorter } from "../../src/learn/sorter.ts";
import { contentsOf } from "../../scripts/packs/command.ts";
import type { Content } from "../../scripts/packs/package.ts";
import { right, wrong } from "./solve.ts";

type Where = Frame | Page;

const everything = contentsOf({ lesson: [], track: [], lang: "all", out: "", dryRun: false });

/** What the commands would put into the package of this name. */
export const contentNamed = (id: string): Content => everything.find((content) => content.id === id)!;

const types: Record<string, string> = { ".html": "text/html", ".js": "text/javascript", ".css": "text/css" };

/** What a server says of a file of a package. */
export const typeOf = (path: string): string => `${types[extname(path)] ?? "text/plain"}; charset=utf-8`;

export const within = (exercise: string): string => `hoso-exercise[data-exercise="${exercise}"]`;

/** Waits for every exercise to ask something, and for a word about the platform. */
export async function ready(frame: Where): Promise<void> {
  await frame.waitForFunction(() => [...document.querySelectorAll("hoso-exercise")].every((e) => e.querySelector("form")));
  await frame.waitForSelector("#platform[data-state]");
}

/** Answers the question an exercise asks, through its form. */
export async function answer(frame: Where, id: string, how: "right" | "wrong", locale: "vi" | "en"): Promise<void> {
  const exercise = exerciseOf(id);
  const item = exercise.make(Number(await frame.getAttribute(within(id), "data-seed")), locale);
  const solution = right(exercise, item);
  const answers = how === "right" ? solution : wrong(item, solution);
  for (const question of item.questions) {
    const wanted = answers[question.id] ?? "";
    const named = `${within(id)} [name="${question.id}"]`;
    if (question.kind === "text" || question.kind === "number" || question.kind === "note") await frame.fill(named, String(wanted));
    else if (question.kind === "one" || question.kind === "cell") await frame.check(`${named}[value="${String(wanted)}"]`, { force: true });
    else if (question.kind === "many")
      for (const { id: option } of question.options)
        await frame.setChecked(`${named}[value="${option}"]`, wanted.includes(option), { force: true });
    else if (question.kind === "match" && isSorter(question))
      for (const { id: card } of question.left) {
        const pair = (wanted as readonly string[]).find((one) => one.startsWith(`${card}=`))!;
        await frame.click(`${within(id)} [data-bin="${pair.slice(card.length + 1)}"]`);
      }
    else if (question.kind === "match")
      for (const pair of wanted as readonly string[]) await frame.selectOption(`${within(id)} select:has(option[value="${pair}"])`, pair);
    else
      // the rows of a list stand in the order in which they are answered
      await frame.$eval(
        `${within(id)} .order`,
        (list, ids) => {
          const rows = [...list.querySelectorAll("li")];
          for (const one of ids) list.append(rows.find((li) => li.querySelector(`input[value="${one}"]`))!);
        },
        wanted as readonly string[],
      );
  }
  await frame.click(`${within(id)} button[type="submit"]`);
  await frame.waitForSelector(`${within(id)} .feedback h4`);
}

export async function another(frame: Where, id: string): Promise<void> {
  const before = await frame.getAttribute(within(id), "data-seed");
  await frame.click(`${within(id)} .feedback button.primary`);
  await frame.waitForFunction(([s, old]) => document.querySelector(s!)!.getAttribute("data-seed") !== old, [within(id), before] as const);
}
