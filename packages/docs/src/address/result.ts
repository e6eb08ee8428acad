import { standingWords } from "@hoso/sdk/exports/dictionary";
import type { Locale } from "@hoso/sdk/core";
import { el } from "../components/dom.ts";
import { pageAt } from "../components/locale.ts";
import { pageOfLaw } from "../reference/anchor.ts";
import { figureOf } from "./drawing.ts";
import type { Answer, Direction, One, Step } from "./protocol.ts";
import type { Words } from "./words.ts";

/** What a result needs of the page. */
export interface Around {
  readonly w: Words;
  readonly locale: Locale;
  /** Acts that the page of laws has. */
  readonly laws: ReadonlySet<string>;
  /** Looks the other way from here. */
  readonly onSwap: (text: string, to: Direction) => void;
}

/** The colour of the whole: certain, a person must choose, or nothing to give. */
export const moodOf = ({ status }: One): "good" | "doubt" | "bad" =>
  status === "ok" || status === "unchanged" ? "good" : status === "not-found" ? "bad" : "doubt";

/** The verdict in a few words, and what to do about it. */
export function verdictOf(one: One, w: Words): { readonly says: string; readonly help: string } {
  const { status, to, places, answers } = one;
  if (status === "ok" || status === "unchanged") return { says: w.verdicts[status][to], help: "" };
  if (status !== "ambiguous") return { says: w.verdicts[status], help: w.help[status] };
  if (places > 1) return { says: w.places(places), help: w.help.places };
  return to === "current" ? { says: w.split(answers.length), help: w.help.split } : { says: w.made(answers.length), help: w.help.made };
}

function copier(text: string, w: Words): HTMLElement {
  const button = el("button", { type: "button", class: "copy", "aria-label": `${w.copy}: ${text}` }, w.copy);
  button.addEventListener("click", () => {
    void navigator.clipboard.writeText(text).then(() => (button.textContent = w.copied));
  });
  return button;
}

function lawOf({ instrument, clause }: Pick<Answer, "instrument" | "clause">, { w, locale, laws }: Around): HTMLElement | string {
  if (instrument === undefined) return "";
  const text = w.law(instrument, clause);
  return laws.has(instrument) ? el("a", { href: pageAt(locale, pageOfLaw(instrument)) }, text) : text;
}

/** Parts with a middle dot between. */
const dotted = (parts: readonly (Node | string)[]): (Node | string)[] =>
  parts.filter((part) => part !== "").flatMap((part, i) => (i === 0 ? [part] : [" · ", part]));

function hopsOf(hops: readonly Step[], around: Around): HTMLElement {
  const { w, locale } = around;
  const item = (step: Step) => {
    const law = lawOf(step, around);
    const how = `${w.edges[step.kind]}${step.to === "" ? "" : `: ${step.to}`}`;
    return el("li", {}, ...dotted([el("span", { class: "digits" }, w.hop(step.on)), how, law, standingWords[locale][step.standing]]));
  };
  return el("div", {}, el("p", { class: "how" }, w.hops), el("ol", { class: "hops" }, ...hops.map(item)));
}

function answerOf(answer: Answer, around: Around, { sure, to }: { readonly sure: boolean; readonly to: Direction }): HTMLElement {
  const { w } = around;
  const { text, code, from, unit, edge, hops } = answer;
  // the law speaks of what became of the former unit, whichever way it was asked
  const how = edge === undefined || hops.length > 0 ? "" : `${to === "current" ? from : unit}: ${w.edges[edge]}`;
  const place = code === "" ? "" : el("span", {}, `${w.code} `, el("span", { class: "digits" }, code));
  return el(
    "li",
    { "data-sure": sure },
    el("p", { class: "address" }, el("span", {}, text), copier(text, w)),
    el("p", { class: "how" }, ...dotted([how, hops.length > 0 ? "" : lawOf(answer, around), place])),
    hops.length > 0 && hopsOf(hops, around),
  );
}

function partsOf({ line, parts }: One, w: Words): HTMLElement {
  const item = (name: string, ...means: (string | Node)[]) => el("div", {}, el("dt", {}, name), el("dd", {}, ...means));
  return el(
    "details",
    { class: "read" },
    el("summary", {}, w.read),
    el(
      "dl",
      {},
      ...(line === "" ? [] : [item(line, w.line)]),
      ...parts.map(({ written, unit, code, era, match, type }) =>
        item(
          written,
          `${unit} `,
          el("span", { class: "digits" }, code),
          ` (${era === "former" ? w.before : w.after}) · ${w.matches[match]}${type === "other" ? ` · ${w.otherType}` : ""}`,
        ),
      ),
    ),
  );
}

/** Kết quả đổi một địa chỉ, as parts of the page. */
export function resultOf(one: One, around: Around): HTMLElement[] {
  const { w, onSwap } = around;
  const { status, settledBy, answers, ground, lastSeen, to, parts } = one;
  const { says, help } = verdictOf(one, w);
  const sure = status === "ok" || status === "unchanged";
  const back: Direction = to === "current" ? "former" : "current";
  const next = sure && answers[0] !== undefined ? answers[0].text : undefined;
  const notes = [
    help,
    settledBy === "whole-population" ? w.population : "",
    ground.length > 0 ? w.ground(ground.map(({ unit }) => unit).join(", ")) : "",
    settledBy === "whole-district" && parts.length > 0 ? w.district : "",
    status === "no-source" && lastSeen !== undefined ? w.lastSeen(lastSeen) : "",
  ].filter((note) => note !== "");
  return [
    el("h2", { tabindex: -1 }, says),
    ...notes.map((note) => el("p", {}, note)),
    ...(answers.length === 0 ? [] : [el("ul", { class: "answers" }, ...answers.map((each) => answerOf(each, around, { sure, to })))]),
    ...(next === undefined ? [] : [el("p", {}, el("button", { type: "button", onclick: () => onSwap(next, back) }, w.swap[to]))]),
    ...(one.picture === undefined ? [] : [figureOf(one.picture, w)]),
    ...(parts.length === 0 ? [] : [partsOf(one, w)]),
    ...(answers.some(({ edge }) => edge !== undefined) ? [el("p", { class: "quiet" }, w.standing)] : []),
    el("p", { class: "quiet" }, w.asOf),
  ];
}
