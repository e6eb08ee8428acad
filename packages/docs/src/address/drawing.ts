import { el, freshId } from "../components/dom.ts";
import { layoutOf, type Box, type Layout } from "./layout.ts";
import type { Node, Picture } from "./picture.ts";
import type { Words } from "./words.ts";

const SVG = "http://www.w3.org/2000/svg";

function svg(tag: string, attributes: Readonly<Record<string, string | number>>, ...children: (Element | string)[]): SVGElement {
  const element = document.createElementNS(SVG, tag);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, String(value));
  element.append(...children);
  return element;
}

function box({ x, y, height, lines, under, asked }: Box, column: number, title: string): SVGElement {
  const center = x + column / 2;
  const text = lines.map((line, i) => svg("text", { x: center, y: y + 22 + 18 * i, class: "name" }, line));
  return svg(
    "g",
    { class: asked ? "asked" : "other" },
    svg("title", {}, title),
    svg("rect", { x, y, width: column, height, rx: 8 }),
    ...text,
    ...(under === "" ? [] : [svg("text", { x: center, y: y + 20 + 18 * lines.length, class: "under" }, under)]),
  );
}

function drawn(picture: Picture, layout: Layout, w: Words): SVGElement {
  const { width, height, column, before, after, lines } = layout;
  const [title, desc] = [freshId("picture"), freshId("picture")];
  const titles = (nodes: readonly Node[]) => nodes.map(({ name, within }) => [name, within].filter((x) => x !== "").join(", "));
  const [left, right] = [titles(picture.before), titles(picture.after)];
  return svg(
    "svg",
    { width, height, viewBox: `0 0 ${width} ${height}`, role: "img", "aria-labelledby": title, "aria-describedby": desc },
    svg("title", { id: title }, `${w.pictureTitle}: ${right.join("; ")}`),
    svg("desc", { id: desc }, w.pictureOf(picture.before.length, picture.after.length)),
    svg("text", { x: column / 2 + 1, y: 16, class: "era" }, w.before),
    svg("text", { x: width - column / 2 - 1, y: 16, class: "era" }, w.after),
    ...lines.map(({ path, part, asked }) => svg("path", { d: path, class: `${asked ? "asked" : "other"}${part ? " part" : ""}` })),
    ...before.map((each, i) => box(each, column, left[i] ?? "")),
    ...after.map((each, i) => box(each, column, right[i] ?? "")),
  );
}

/** The same in words, for those who do not see it, and for whoever wants to copy it. */
function tableOf({ before, after, edges }: Picture, w: Words): HTMLElement {
  const cell = (name: string, text: string) => el("td", { role: "cell", "data-column": name }, el("span", {}, text));
  const rows = edges.map(({ from, to, kind, instrument, clause }) => {
    const node = before[from]!;
    return el(
      "tr",
      { role: "row" },
      el("th", { role: "rowheader", scope: "row", "data-column": w.before }, `${node.name}, ${node.within} (${node.code})`),
      cell(w.after, `${after[to]!.name} (${after[to]!.code})`),
      cell(w.how, w.edges[kind]),
      cell(w.basis, instrument === undefined ? w.unchangedLaw : w.law(instrument, clause)),
    );
  });
  const head = [w.before, w.after, w.how, w.basis].map((name) => el("th", { role: "columnheader", scope: "col" }, name));
  return el(
    "details",
    {},
    el("summary", {}, w.table),
    el(
      "div",
      { class: "sheet" },
      el(
        "table",
        { role: "table" },
        el("thead", { role: "rowgroup" }, el("tr", { role: "row" }, ...head)),
        el("tbody", { role: "rowgroup" }, ...rows),
      ),
    ),
  );
}

/** Hình đơn vị cũ thành đơn vị mới, as wide as there is room for, and again when that changes. */
export function figureOf(picture: Picture, w: Words): HTMLElement {
  const canvas = el("div", { class: "canvas" });
  const more = el("p", { class: "quiet" });
  let drawnAt = 0;
  const draw = (room: number): void => {
    const width = Math.max(260, Math.min(Math.floor(room), 720));
    if (width === drawnAt) return;
    drawnAt = width;
    const layout = layoutOf(picture, width);
    canvas.replaceChildren(drawn(picture, layout, w));
    more.textContent = layout.left === 0 ? "" : w.more(layout.left);
  };
  new ResizeObserver(([entry]) => entry && draw(entry.contentRect.width)).observe(canvas);
  return el(
    "figure",
    { class: "succession" },
    el("figcaption", {}, el("h3", {}, w.pictureTitle)),
    canvas,
    more,
    el(
      "p",
      { class: "legend quiet", "aria-hidden": "true" },
      el("span", { class: "stroke" }),
      w.whole,
      el("span", { class: "stroke part" }),
      w.part,
    ),
    tableOf(picture, w),
  );
}
