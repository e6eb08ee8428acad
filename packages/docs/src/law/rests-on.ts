import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { columns } from "@hoso/sdk/databases/population";
import type { CollectionEntry } from "astro:content";
import type { Bilingual, Locale } from "@hoso/sdk/core";
import type { InstrumentId } from "@hoso/sdk/law";
import { lessonOf } from "../catalogue/catalogue.ts";
import { anchorOfReason, slugOfLaw } from "../reference/anchor.ts";
import { identifiers } from "../reference/identifiers.ts";
import { records } from "../reference/records.ts";
import { actsCitedIn, citationsOf, type Resting } from "./citations-of.ts";

type Page = CollectionEntry<"docs">;

/** Every public room of the SDK as its users import it. */
const modules = import.meta.glob<Readonly<Record<string, unknown>>>(
  "../../../sdk/dist/{identifiers,fields,codes,documents,databases,detection,quality}/**/index.js",
  { eager: true },
);
const rooms = ["identifiers", "fields", "codes", "documents", "databases", "detection", "quality"] as const;
/** Whatever the bundler makes of this file, `astro build` runs in packages/docs. */
const sources = join(process.cwd(), "../sdk/src");

/** A unit that rests on an act, and what in it does. */
export interface RestingUnit {
  /** `identifiers/personal-id` */
  readonly path: string;
  readonly room: (typeof rooms)[number];
  readonly name?: Bilingual;
  readonly items: readonly Resting[];
}

const pathOf = (file: string): string => /\/dist\/(.+)\/index\.js$/u.exec(file)![1]!;

/** The folder of a unit: `identifiers/land-parcel-id` for everything beneath it. */
const unitOf = (path: string): string => path.split("/").slice(0, 2).join("/");

const nameOf = (module: Readonly<Record<string, unknown>> | undefined): Bilingual | undefined =>
  (module?.["meta"] as { readonly name?: Bilingual } | undefined)?.name;

/** What each unit says, by unit: first what its exports hold, then what only its functions say. */
const units: ReadonlyMap<string, { name?: Bilingual; items: Resting[]; acts: Set<InstrumentId> }> = (() => {
  const found = new Map<string, { name?: Bilingual; items: Resting[]; acts: Set<InstrumentId> }>();
  const of = (path: string) => {
    const unit = unitOf(path);
    if (!found.has(unit)) found.set(unit, { items: [], acts: new Set() });
    return found.get(unit)!;
  };
  const seen = new Set<unknown>();
  const rank = (path: string): number => rooms.indexOf(path.split("/")[0] as RestingUnit["room"]);
  const inOrder = Object.entries(modules)
    .map(([file, module]) => ({ path: pathOf(file), module }))
    .toSorted((a, b) => rank(a.path) - rank(b.path) || b.path.length - a.path.length);
  // a room's own index only gathers its units
  for (const { path, module } of inOrder) {
    if (rooms.includes(path as (typeof rooms)[number]) && globSync(`${path}/*/index.ts`, { cwd: sources }).length > 0 && path !== "quality")
      continue;
    const unit = of(path);
    const name = path === unitOf(path) ? nameOf(module) : undefined;
    if (name !== undefined) unit.name = name;
    const rule = module["rule"] as { readonly key?: string } | undefined;
    unit.items.push(...citationsOf(module, rule?.key ?? path.split("/")[1] ?? path, seen));
  }
  for (const file of globSync(`{${rooms.join(",")}}/**/*.ts`, { cwd: sources }).toSorted()) {
    if (/\.test(?:-d)?\.ts$/u.test(file)) continue;
    for (const act of actsCitedIn(readFileSync(join(sources, file), "utf8"))) of(file.split("/").slice(0, -1).join("/")).acts.add(act);
  }
  return found;
})();

const same = (a: Resting, b: Resting): boolean => a.kind === b.kind && a.key === b.key && a.citation.at === b.citation.at;

/** Những đơn vị của bộ công cụ dựa vào một văn bản. */
export function unitsOn(id: InstrumentId): RestingUnit[] {
  return [...units].flatMap(([path, { name, items, acts }]) => {
    const here = items.filter(({ citation }) => citation.instrument === id);
    if (here.length === 0 && !acts.has(id)) return [];
    const once = here.filter((item, i) => here.findIndex((other) => same(item, other)) === i);
    return [{ path, room: path.split("/")[0] as RestingUnit["room"], ...(name === undefined ? {} : { name }), items: once }];
  });
}

const hasPage = (slug: string, pages: readonly Page[]): boolean =>
  identifiers.has(slug) || records.has(slug) || pages.some(({ id }) => id === `tham-chieu/${slug}`);

/** Where a unit is explained, without its language: its page of reference, or else its page of the API. */
export function pageOfUnit(path: string, pages: readonly Page[]): string {
  const key = path.split("/").at(-1)!;
  const rule = modules[`../../../sdk/dist/${path}/index.js`]?.["rule"] as { readonly key?: string } | undefined;
  const slug = [key, rule?.key].find((name) => name !== undefined && hasPage(name, pages));
  return slug === undefined ? `api/${path}` : `tham-chieu/${slug}`;
}

const columnKeys: ReadonlySet<string> = new Set(columns.map(({ key }) => key));

/** Where a rule or a column is explained; `undefined` where its unit has no page of reference. */
export function pageOfItem({ kind, key }: Resting, unit: string, pages: readonly Page[]): string | undefined {
  if (kind === "rule") {
    // a rule is explained with the unit its code names, which need not be the one that holds it
    const slug = key!.split("/")[0]!;
    return hasPage(slug, pages) ? `tham-chieu/${slug}#${anchorOfReason(key!)}` : undefined;
  }
  const of = pageOfUnit(unit, pages);
  return kind === "field" && of === "tham-chieu/citizen" && columnKeys.has(key!) ? `${of}#column-${key}` : undefined;
}

/** Bài học và trang viết tay dẫn văn bản ấy, trong một ngôn ngữ. */
export function pagesOn(id: InstrumentId, locale: Locale, pages: readonly Page[]): Page[] {
  const link = `/luat/${slugOfLaw(id)}/)`;
  return pages
    .filter((page) => page.id.startsWith("en/") === (locale === "en") && !page.id.includes("api/"))
    .filter(
      ({ data, body }) =>
        (data.lesson !== undefined && lessonOf(data.lesson).sources.includes(id)) ||
        data.sources.includes(id) ||
        body?.includes(link) === true,
    );
}
