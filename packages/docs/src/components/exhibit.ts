import type { Exhibit, Question } from "../learn/exercise.ts";
import { el, freshId } from "./dom.ts";

/** What the page calls a row, and a cell without anything in it. */
export interface TableWords {
  readonly row: string;
  readonly empty: string;
}

/** What stands in a cell. */
function said(text: string, emptyWord: string): HTMLElement {
  if (text === "") return el("span", { class: "quiet" }, emptyWord);
  return /^[\d/.-]+$/u.test(text) ? el("span", { class: "number" }, text) : el("span", {}, text);
}

/** A table of made-up rows. On a narrow screen each row becomes a card, so roles are said outright. */
function table(
  exhibit: Extract<Exhibit, { kind: "table" }>,
  { row: rowWord, empty: emptyWord }: TableWords,
  cell: Question | undefined,
): HTMLElement {
  const { columns, rows, mark } = exhibit;
  const head = el(
    "thead",
    { role: "rowgroup" },
    el(
      "tr",
      { role: "row" },
      el("th", { role: "columnheader", scope: "col" }, rowWord),
      ...columns.map((c) => el("th", { role: "columnheader", scope: "col" }, c)),
    ),
  );
  const body = rows.map((row, r) =>
    el(
      "tr",
      { role: "row" },
      el("th", { role: "rowheader", scope: "row", "data-column": rowWord }, String(r + 1)),
      ...row.map((text, c) => {
        const value = `${r}:${c}`;
        const content = cell
          ? el(
              "label",
              { class: "cell" },
              el("input", {
                type: "radio",
                name: cell.id,
                value,
                autocomplete: "off",
                "aria-label": `${rowWord} ${r + 1}, ${columns[c]}: ${text || emptyWord}`,
              }),
              said(text, emptyWord),
            )
          : said(text, emptyWord);
        return el("td", { role: "cell", "data-column": columns[c], "data-mark-cell": mark?.row === r && mark.column === c }, content);
      }),
    ),
  );
  return el("div", { class: "sheet" }, el("table", { role: "table" }, head, el("tbody", { role: "rowgroup" }, ...body)));
}

/** A file to download, and the checker for it, which is fetched when it is needed. */
function ownFile(file: File): HTMLElement {
  const place = el("div", { class: "own-file" }, el("p", {}, el("a", { href: URL.createObjectURL(file), download: file.name }, file.name)));
  const offer = async () => {
    const { FileCheck } = await import("../check/file-check.ts");
    const check = new FileCheck();
    check.own = file;
    place.append(check);
  };
  void offer();
  return place;
}

/** What a question shows, with its own field in it when the cells are the choices. */
export function exhibitOf(exhibit: Exhibit, words: TableWords, cell: Question | undefined): HTMLElement | undefined {
  switch (exhibit.kind) {
    case "none":
      return undefined;
    case "number":
      return el("p", { class: "shown digits" }, exhibit.text);
    case "text":
      return el("blockquote", { class: "shown-text" }, exhibit.text);
    case "code":
      return el("pre", { class: "shown-code", tabindex: 0 }, el("code", {}, exhibit.text));
    case "table": {
      const sheet = table(exhibit, words, cell);
      if (!cell) return sheet;
      const marked = freshId("mark");
      return el(
        "fieldset",
        { class: "field", "aria-describedby": marked },
        el("legend", {}, cell.ask),
        sheet,
        el("p", { class: "mark", id: marked, "data-mark": cell.id }),
      );
    }
    case "file":
      return ownFile(new File([exhibit.text], exhibit.name, { type: "text/csv" }));
  }
}
