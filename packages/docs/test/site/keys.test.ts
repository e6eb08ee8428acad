// The keys of items written by hand: in no page, no script and no search index of the built site, neither as data nor in words.
import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";
import { describe, expect, test } from "vitest";
import type { Bank, KeyedItem } from "../../src/learn/item.ts";
import { accepted, keyAnswers } from "../../src/learn/seal.ts";
import { dist, html, pages, plain } from "./dist.ts";

const modules = import.meta.glob<{ readonly banks: readonly Bank[] }>("../../src/lessons/*/bank.ts", { eager: true });
const items = Object.values(modules).flatMap(({ banks }) =>
  banks.flatMap((bank) => bank.items.map((item) => ({ of: `${bank.id} ${item.id}`, item }))),
);

/** Text without its spaces and with one kind of quotes, so that a key is found however it was printed. */
const tight = (text: string): string => text.replace(/\s+/gu, "").replaceAll(/['`]/gu, '"').replaceAll('\\"', '"');

/** Ways in which a program may print a value: as JSON, and as a script made small. */
const printed = (value: unknown): string[] => {
  const json = JSON.stringify(value);
  return [json, json.replaceAll(/"(\w+)":/gu, "$1:")];
};

/** The key as data: as its author wrote it, as an answer is kept, and in the form that is digested. */
function asData(item: KeyedItem): string[] {
  if (item.kind === "reflect") return [];
  const answers = Object.values(keyAnswers(item)).filter((answer) => typeof answer !== "string");
  return [
    ...printed(item.key).flatMap((key) => [`"key":${key}`, `key:${key}`]),
    ...answers.flatMap(printed),
    ...accepted(item).filter((answer) => /[>|]/u.test(answer)),
  ];
}

/** The key in words: what is said to somebody who has answered. */
function inWords(item: KeyedItem): string[] {
  const said = item.kind === "choice" ? item.options.map((o) => o.feedback) : [];
  return item.kind === "reflect" ? [] : [item.why, ...said].flatMap(({ vi, en }) => [vi, en]);
}

/** The key, in any of these ways. */
const keyed = (item: KeyedItem): string[] => [...asData(item), ...inWords(item)];

/** What only stands in the exercise: it has no place in a search. */
const asked = (item: KeyedItem): string[] => [item.ask.vi, item.ask.en];

type Forms = (item: KeyedItem) => readonly string[];
const written = new Map<Forms, { readonly of: string; readonly form: string }[]>();

/** The items of which one of these forms stands in a text. */
function found(text: string, forms: Forms): string[] {
  if (!written.has(forms))
    written.set(
      forms,
      items.flatMap(({ of, item }) => forms(item).map((form) => ({ of, form: tight(form) }))),
    );
  const here = tight(text);
  return [
    ...new Set(
      written
        .get(forms)!
        .filter(({ form }) => here.includes(form))
        .map(({ of }) => of),
    ),
  ];
}

const fragments = globSync("pagefind/fragment/*.pf_fragment", { cwd: dist }).map((file) => ({
  file,
  text: gunzipSync(readFileSync(join(dist, file))).toString("utf8"),
}));
const scripts = globSync("**/*.{js,json,ts,sql,csv,xml,txt}", { cwd: dist, exclude: ["pagefind/**"] });

test("there is something to look through", () => {
  expect(items.length).toBeGreaterThan(30);
  expect(scripts.length).toBeGreaterThan(30);
  expect(fragments.length).toBeGreaterThan(100);
  expect(fragments.some(({ text }) => text.includes("Ba chữ số đầu"))).toBe(true);
});

describe("a planted key would be found", () => {
  const graded = items.filter(({ item }) => item.kind !== "reflect");
  const page = html("/hoc/p3-ai-va-du-lieu-cua-em/");

  test.for(graded)("$of", ({ of, item }) => {
    const planted = [
      `<div data-item='${JSON.stringify({ id: item.id, key: item.key })}'>`,
      `<script>const bank=[{id:"${item.id}",key:${JSON.stringify(item.key).replaceAll(/"(\w+)":/gu, "$1: ")}}]</script>`,
    ];
    for (const text of planted) expect(found(plain(page.replace("</main>", `${text}</main>`)), asData), text).toContain(of);
    for (const form of asData(item)) expect(found(form, asData), form).toContain(of);
    for (const said of inWords(item)) expect(found(`<p>${said.replaceAll(" ", "\n  ")}</p>`, keyed)).toContain(of);
  });

  test("and so would a question that went into the search", () => {
    const { of, item } = items[0]!;
    expect(found(JSON.stringify({ content: `… ${item.ask.en} …` }), asked)).toContain(of);
  });
});

test("no page has a key, as data or in words", () => {
  const leaks = pages.flatMap((path) => found(plain(html(path)), keyed).map((of) => `${path}: ${of}`));
  expect(leaks).toEqual([]);
});

test("no script and no file to download has a key; scripts have its digests", () => {
  const texts = scripts.map((file) => ({ file, text: readFileSync(join(dist, file), "utf8") }));
  expect(texts.flatMap(({ file, text }) => found(text, asData).map((of) => `${file}: ${of}`))).toEqual([]);
  const sealed = texts.filter(({ text }) => /digests:\[/u.test(text));
  expect(sealed.length, "the sealed banks are there").toBeGreaterThan(0);
});

test("the search index knows no question, no key, and nothing that is said of an answer", () => {
  const leaks = fragments.flatMap(({ file, text }) => [keyed, asked].flatMap((forms) => found(text, forms).map((of) => `${file}: ${of}`)));
  expect(leaks).toEqual([]);
});
