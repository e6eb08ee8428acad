import { addressWords } from "@hoso/sdk/quality/addresses";
import type { Locale } from "@hoso/sdk/core";
import { el, freshId } from "../components/dom.ts";
import type { Done, Looked, Row } from "./protocol.ts";
import type { Words } from "./words.ts";

/** The zone where a file is dropped or chosen. */
export function zoneOf(w: Words, onFile: (file: File) => void, onSample: () => void): HTMLElement {
  const id = freshId("file");
  const input = el("input", {
    id,
    type: "file",
    class: "sr-only",
    accept: ".xlsx,.csv,.tsv,.txt,.json,.ndjson",
    onchange: (event) => {
      const field = event.target as HTMLInputElement;
      const file = field.files?.[0];
      field.value = "";
      if (file) onFile(file);
    },
  });
  const zone = el(
    "div",
    { class: "zone" },
    el("p", { class: "drop" }, w.drop),
    el("p", { class: "quiet" }, w.or),
    el(
      "div",
      { class: "actions" },
      el("label", { class: "button primary", for: id }, w.choose, input),
      el("button", { type: "button", onclick: onSample }, w.sample),
    ),
    el("p", { class: "private" }, w.filePrivate),
  );
  for (const kind of ["dragenter", "dragover"])
    zone.addEventListener(kind, (event) => (event.preventDefault(), zone.toggleAttribute("data-over", true)));
  for (const kind of ["dragleave", "drop"]) zone.addEventListener(kind, () => zone.toggleAttribute("data-over", false));
  zone.addEventListener("drop", (event) => {
    event.preventDefault();
    const dropped = event.dataTransfer?.files[0];
    if (dropped) onFile(dropped);
  });
  return zone;
}

/** Which column holds the addresses: guessed, shown, and for a person to confirm. */
export function columnOf({ header, sample, column }: Looked, w: Words, onColumn: (column: number) => void): HTMLElement[] {
  const id = freshId("column");
  const button = el("button", { type: "button", class: "primary", onclick: () => onColumn(Number(select.value)) }, w.convertFile);
  button.disabled = column === -1;
  const option = (name: string, at: number) => {
    const cell = sample[at] ?? "";
    return el(
      "option",
      { value: at, selected: at === column },
      cell === "" ? name : `${name} (${cell.length > 40 ? `${cell.slice(0, 40)}…` : cell})`,
    );
  };
  const none = column === -1 ? [el("option", { value: "", selected: true, disabled: true }, w.pick)] : [];
  const select: HTMLSelectElement = el("select", { id, onchange: () => (button.disabled = false) }, ...none, ...header.map(option));
  return [el("label", { for: id }, w.column), select, button];
}

const cell = (name: string, text: string) => el("td", { role: "cell", "data-column": name }, el("span", {}, text));

/** Rows shown at a time, and answers written out in one cell. */
const [PAGE, ANSWERS] = [20, 3];

function answersOf({ text, candidates }: Row, w: Words): string {
  if (text !== "") return text;
  const all = candidates.split("; ").filter((one) => one !== "" && one !== "…");
  return [...all.slice(0, ANSWERS), ...(all.length > ANSWERS ? [w.others(all.length - ANSWERS)] : [])].join("; ");
}

function rowsOf({ shown, header, column }: Done, w: Words, locale: Locale): HTMLElement[] {
  const [address = "", , result = "", law = ""] = header;
  const names = [w.row, column, address, result, law];
  const rows = shown.map((row) =>
    el(
      "tr",
      { role: "row", "data-sure": row.text !== "" },
      el("th", { role: "rowheader", scope: "row", "data-column": w.row }, row.number.toLocaleString(locale)),
      cell(column, row.written),
      cell(address, answersOf(row, w)),
      cell(result, row.result),
      cell(law, row.law),
    ),
  );
  const body = el("tbody", { role: "rowgroup" });
  const next = el("button", { type: "button", onclick: () => more() }, w.next);
  const more = (): void => {
    body.append(...rows.splice(0, PAGE));
    next.hidden = rows.length === 0;
  };
  more();
  const sheet = el(
    "div",
    { class: "sheet converted" },
    el(
      "table",
      { role: "table" },
      el(
        "thead",
        { role: "rowgroup" },
        el("tr", { role: "row" }, ...names.map((name) => el("th", { role: "columnheader", scope: "col" }, name))),
      ),
      body,
    ),
  );
  return [sheet, next];
}

/** Kết quả đổi một tệp, as parts of the page. */
export function fileResultOf(done: Done, name: string, w: Words, locale: Locale, onSave: (as: "csv" | "xlsx") => void): HTMLElement[] {
  const { rows, blank, results } = done.summary;
  const count = (number: number, said: string, kind: string) =>
    el("li", { "data-kind": kind }, el("strong", {}, number.toLocaleString(locale)), " ", said);
  const said = addressWords[locale].status;
  const kinds = { ok: "good", unchanged: "good", ambiguous: "doubt", partial: "doubt", "no-source": "doubt", "not-found": "bad" } as const;
  const counts = (Object.keys(kinds) as (keyof typeof kinds)[]).filter((status) => results[status] > 0);
  return [
    el("h2", { tabindex: -1 }, w.result(name)),
    el(
      "ul",
      { class: "counts" },
      count(rows, w.rows, "all"),
      ...counts.map((status) => count(results[status], said[status], kinds[status])),
      ...(blank === 0 ? [] : [count(blank, w.blank, "all")]),
    ),
    el(
      "div",
      { class: "actions" },
      el("button", { type: "button", class: "primary", onclick: () => onSave("xlsx") }, w.saveXlsx),
      el("button", { type: "button", onclick: () => onSave("csv") }, w.saveCsv),
    ),
    el("p", { class: "quiet" }, w.added(done.header.join(", "))),
    ...(done.shown.length === 0 ? [] : [el("h3", {}, w.first(done.shown.length)), ...rowsOf(done, w, locale)]),
    el("p", { class: "quiet" }, w.asOf),
  ];
}
