import { severityWords } from "@hoso/sdk/exports/dictionary";
import type { Locale } from "@hoso/sdk/core";
import { dimension, percent, type Summary } from "@hoso/sdk/quality";
import { el } from "../components/dom.ts";
import { pageAt } from "../components/locale.ts";
import { anchorOfReason } from "../reference/anchor.ts";
import type { Done, Shown } from "./protocol.ts";
import type { Words } from "./words.ts";

/** The four words everybody says; the other two come with the letter. */
const FOUR = new Set(["accuracy", "completeness", "cleanness", "timeliness"]);
const PAGE = 50;

function counts({ rows, accepted, refused, doubted }: Summary, w: Words, locale: Locale): HTMLElement {
  const one = (number: number, name: string, kind: string) =>
    el("li", { "data-kind": kind }, el("strong", {}, number.toLocaleString(locale)), " ", name);
  return el(
    "ul",
    { class: "counts" },
    one(rows, w.rows, "all"),
    one(accepted, w.accepted, "good"),
    one(refused, w.sentBack, "bad"),
    one(doubted, w.doubted, "doubt"),
  );
}

function scores({ summary, names }: Done, w: Words, locale: Locale): HTMLElement {
  const items = summary.scores.map((score) => {
    const reached = percent(score);
    const { name, measures } = dimension(score.dimension);
    return el(
      "li",
      { "data-four": FOUR.has(score.dimension) },
      el("span", { class: "word" }, name[locale]),
      el("strong", {}, reached === undefined ? "—" : `${reached.toLocaleString(locale)} %`),
      el("span", { class: "bar", "aria-hidden": "true", style: `--share: ${reached ?? 0}%` }),
      el(
        "span",
        { class: "quiet" },
        reached === undefined ? w.notJudged : w.of(score.numerator, score.denominator),
        ...(score.worst === undefined ? [] : [`; ${w.worst(names[score.worst.column]!)}`]),
      ),
      el("span", { class: "quiet measures" }, measures[locale]),
    );
  });
  return el("section", {}, el("h3", {}, w.scores), el("ul", { class: "scores" }, ...items));
}

function columnsOf({ summary, names }: Done, w: Words): HTMLElement {
  const refused = summary.columns.filter((c) => c.refused > 0).sort((a, b) => b.refused - a.refused);
  const items = refused.map((c) => el("li", {}, el("span", {}, names[c.key]!), el("strong", {}, w.cells(c.refused))));
  const { unknown, missing } = summary.mapping;
  return el(
    "section",
    {},
    el("h3", {}, w.columns),
    refused.length === 0 ? el("p", {}, w.none) : el("ul", { class: "columns" }, ...items),
    missing.length > 0 && el("p", { class: "warn" }, `${w.missing} ${missing.map((key) => names[key]).join(", ")}.`),
    unknown.length > 0 && el("p", { class: "quiet" }, `${w.unknown} ${unknown.join(", ")}.`),
  );
}

function finding(f: Shown, w: Words, locale: Locale, masked: boolean): HTMLElement {
  const page = pageAt(locale, `tham-chieu/${f.code.split("/")[0]}#${anchorOfReason(f.code)}`);
  const cell = (name: string, ...content: (Node | string)[]) => el("td", { role: "cell", "data-column": name }, el("span", {}, ...content));
  return el(
    "tr",
    { role: "row", "data-severity": f.severity },
    el("th", { role: "rowheader", scope: "row", "data-column": w.row }, f.row.toLocaleString(locale)),
    cell(w.column, f.column),
    cell(w.value, el("span", { class: "digits" }, masked ? f.masked : f.value)),
    cell(
      w.why,
      el("span", { class: "label" }, severityWords[locale][f.severity === "strict" ? "warning" : f.severity]),
      " ",
      f.says,
      " ",
      el("a", { href: page }, f.code),
    ),
    cell(w.suggestion, el("span", { class: "digits" }, masked ? f.maskedSuggestion : f.suggestion)),
  );
}

function findingsOf({ findings, more }: Done, w: Words, locale: Locale): HTMLElement {
  const section = el("section", {}, el("h3", {}, w.findings(findings.length, more)));
  if (findings.length === 0) {
    section.append(el("p", {}, w.nothing));
    return section;
  }
  let shown = PAGE;
  let masked = true;
  const body = el("tbody", { role: "rowgroup" });
  const next = el("button", { type: "button", onclick: () => draw((shown += PAGE)) }, w.next);
  const toggle = el("button", { type: "button", "aria-pressed": "false", onclick: () => reveal() }, w.show);
  const draw = (count: number) => {
    body.replaceChildren(...findings.slice(0, count).map((f) => finding(f, w, locale, masked)));
    next.hidden = count >= findings.length;
  };
  const reveal = () => {
    masked = !masked;
    toggle.textContent = masked ? w.show : w.hide;
    toggle.setAttribute("aria-pressed", String(!masked));
    draw(shown);
  };
  draw(shown);
  const head = [w.row, w.column, w.value, w.why, w.suggestion].map((name) => el("th", { role: "columnheader", scope: "col" }, name));
  section.append(
    toggle,
    el(
      "div",
      { class: "sheet findings" },
      el("table", { role: "table" }, el("thead", { role: "rowgroup" }, el("tr", { role: "row" }, ...head)), body),
    ),
    next,
  );
  return section;
}

/** Kết quả soát, as parts of the page. */
export function resultOf(done: Done, name: string, w: Words, locale: Locale, downloads: readonly HTMLElement[]): HTMLElement[] {
  return [
    el("h2", { tabindex: -1 }, w.result(name)),
    counts(done.summary, w, locale),
    el("div", { class: "actions" }, ...downloads),
    scores(done, w, locale),
    columnsOf(done, w),
    findingsOf(done, w, locale),
    el("p", { class: "quiet" }, w.form),
  ];
}
