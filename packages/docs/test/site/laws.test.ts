import { instrument, instrumentIds, predecessors, type InstrumentId } from "@hoso/sdk/law";
import * as rooms from "@hoso/sdk/identifiers";
import type { IdentifierRule } from "@hoso/sdk/rules";
import { meta as birthplace } from "@hoso/sdk/codes/birthplace";
import { columns } from "@hoso/sdk/databases/population";
import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { anchorOfReason, pageOfLaw, slugOfLaw } from "../../src/reference/anchor.ts";
import { lessons } from "../../src/catalogue/catalogue.ts";
import { anchors, html, pages, plain } from "./dist.ts";

const pageOf = (id: InstrumentId, prefix = ""): string => `${prefix}/${pageOfLaw(id)}/`;

test("every act has a page of its own in both languages, with its title and both its days", () => {
  expect(new Set(instrumentIds.map(slugOfLaw)).size).toBe(instrumentIds.length);
  for (const id of instrumentIds) {
    for (const [prefix, locale] of [
      ["", "vi"],
      ["/en", "en"],
    ] as const) {
      const path = pageOf(id, prefix);
      expect(pages, path).toContain(path);
      const text = plain(html(path));
      const { from, until } = instrument(id);
      expect(text, path).toContain(instrument(id)[locale]);
      expect(text, path).toContain(`data-from="${from}"`);
      if (until !== undefined) expect(text, path).toContain(`data-until="${until}"`);
    }
  }
});

test("an act leads to what it replaced and to what replaces it", () => {
  for (const id of instrumentIds) {
    const { replacedBy } = instrument(id);
    for (const other of [...predecessors(id), ...(replacedBy === undefined ? [] : [replacedBy])])
      expect(html(pageOf(id)), `${id} and ${other}`).toContain(`href="${pageOf(other)}"`);
  }
});

type Room = { readonly meta: { readonly key: string }; readonly rule?: IdentifierRule };
const units = (Object.values(rooms) as readonly unknown[]).filter(
  (room): room is Room => typeof room === "object" && room !== null && "meta" in room,
);

/** Every check of every rule, as the reason code that it gives. */
const checks = units.flatMap(({ meta, rule }) =>
  (rule?.checks ?? []).map(({ code, law }) => ({ code: `${meta.key}/${code}`, page: `/tham-chieu/${meta.key}/`, act: law.instrument })),
);

/** Checks that the page of their act does not lead to. */
const lostChecks = (textOf: (id: InstrumentId) => string): string[] =>
  checks.filter(({ code, page, act }) => !textOf(act).includes(`${page}#${anchorOfReason(code)}`)).map(({ code }) => code);

test("the page of an act leads to every rule that rests on it", () => {
  expect(checks.length).toBeGreaterThan(50);
  expect(lostChecks((id) => html(pageOf(id)))).toEqual([]);
  // the page of another act does not have them
  expect(lostChecks(() => html(pageOf("91/2025/QH15")))).toEqual(checks.map(({ code }) => code));
});

test("and to every column, code list, lesson and page", () => {
  for (const { key, law } of columns) expect(html(pageOf(law.instrument)), key).toContain(`#column-${key}"`);
  for (const { instrument: id } of birthplace.sources) expect(plain(html(pageOf(id)))).toContain(birthplace.name.vi);
  const content = join(import.meta.dirname, "../../src/content/docs");
  let cited = 0;
  for (const file of globSync("**/*.mdx", { cwd: content, exclude: ["en/**"] })) {
    const slug = `/${file.replace(/(?:index)?\.mdx$/u, "").replace(/\/$/u, "")}/`;
    const text = readFileSync(join(content, file), "utf8");
    const lesson = lessons.find(({ id }) => text.includes(`\nlesson: ${id}\n`));
    for (const id of instrumentIds) {
      const inFrontmatter = new RegExp(`^sources:.*"${id}"`, "mu").test(text);
      if (!text.includes(`/${pageOfLaw(id)}/)`) && !inFrontmatter && lesson?.sources.includes(id) !== true) continue;
      cited++;
      expect(html(pageOf(id)), `${id} in ${file}`).toContain(`href="${slug}"`);
    }
  }
  expect(cited).toBeGreaterThan(20);
  expect(lessons.length).toBeGreaterThan(1);
});

test("the list of acts holds each of them once", () => {
  for (const path of ["/luat/", "/en/luat/"]) {
    const ids = anchors(path);
    expect(instrumentIds.filter((id) => !ids.has(slugOfLaw(id)))).toEqual([]);
    expect([...html(path).matchAll(/<li[^>]*class="act/gu)]).toHaveLength(instrumentIds.length);
  }
});
