import { comboboxView, type ComboboxView } from "./combobox-view.js";
import type { Make } from "./dom.js";
import type { AddressEntry, FormerEntry, FormerLevel } from "./entry.js";
import type { Outcome, Successor } from "./former.js";
import type { Words } from "./words.js";

/** Phần nhập địa chỉ cũ trên trang. */
export interface FormerView {
  readonly root: HTMLElement;
  draw(): void;
}

/** What every field of the element shares. */
interface Shared {
  readonly words: Words;
  readonly onEdit: () => void;
  readonly onEnter: () => void;
}

const LEVELS = ["province", "district", "commune"] as const satisfies readonly FormerLevel[];

/** Nhập địa chỉ cũ: a button that opens three fields, and what became of the place, with its law. */
export function formerView(make: Make, entry: AddressEntry, shared: Shared): FormerView {
  const { words } = shared;
  const labels = { province: words.formerProvince, district: words.formerDistrict, commune: words.formerCommune };
  const toggle = make(
    "button",
    { type: "button", part: "toggle", "aria-expanded": "false", "aria-controls": "former", onclick: () => switched() },
    words.former,
  );
  const status = make("div", { part: "outcome", role: "status" });
  const candidates = make("div", {});
  const fields = make("div", { class: "three" });
  const panel = make(
    "div",
    { id: "former", part: "former", role: "group", "aria-label": words.formerGroup, hidden: true },
    fields,
    status,
    candidates,
  );
  let boxes: Readonly<Record<FormerLevel, ComboboxView>> | undefined;
  let drawn: Outcome | undefined;

  function switched(): void {
    if (entry.state.former === "closed" || entry.state.former === "failed") void entry.openFormer();
    else entry.closeFormer();
  }

  const boxOf = (level: FormerLevel): ComboboxView =>
    comboboxView(make, {
      ...shared,
      id: `former-${level}`,
      label: labels[level],
      all: () => entry.formerChoices(level),
      onChoose: (code) => entry.chooseFormer(level, code),
    });

  const sentences = ({ to, others }: Extract<Outcome, { kind: "settled" }>): HTMLElement[] => [
    make("p", {}, make("strong", {}, words.settled(to))),
    ...(others.length === 0 ? [] : [make("p", {}, words.ground(others.map(({ name }) => name).join(", ")))]),
    make("p", { part: "law" }, words.law(to)),
  ];

  const radio = (to: Successor): HTMLElement =>
    make(
      "label",
      { part: "candidate" },
      make("input", { type: "radio", name: "successor", value: to.code, onchange: () => entry.settle(to.code) }),
      make("span", {}, make("strong", {}, `${to.name}, ${to.provinceName}`), `: ${words.kinds[to.kind]}. ${words.law(to)}`),
    );

  function drawOutcome(outcome: Outcome | undefined): void {
    if (outcome === drawn) return;
    drawn = outcome;
    status.replaceChildren(...(outcome?.kind === "settled" ? sentences(outcome) : []));
    const open = outcome?.kind === "open" ? outcome.candidates : [];
    candidates.replaceChildren(
      ...(open.length === 0
        ? []
        : [make("fieldset", { part: "candidates" }, make("legend", {}, words.open(open.length)), ...open.map(radio))]),
    );
    if (open.length > 0) status.replaceChildren(make("p", { class: "unseen" }, words.open(open.length)));
  }

  function drawFields(former: FormerEntry): void {
    if (boxes === undefined) {
      boxes = { province: boxOf("province"), district: boxOf("district"), commune: boxOf("commune") };
      fields.replaceChildren(...LEVELS.map((level) => boxes![level].root));
    }
    for (const level of LEVELS) {
      const box = boxes[level];
      const choices = entry.formerChoices(level);
      box.show(choices.find(({ code }) => code === former[level]));
      box.input.disabled = choices.length === 0;
      if (choices.length === 0) box.clear();
    }
    drawOutcome(former.outcome);
    for (const one of candidates.querySelectorAll("input")) one.checked = one.value === entry.state.commune;
  }

  function draw(): void {
    const { former } = entry.state;
    toggle.setAttribute("aria-expanded", String(former !== "closed"));
    panel.hidden = former === "closed";
    if (typeof former !== "string") {
      if (boxes === undefined) status.replaceChildren();
      drawFields(former);
      return;
    }
    boxes = undefined;
    drawn = undefined;
    fields.replaceChildren();
    candidates.replaceChildren();
    status.replaceChildren(...(former === "closed" ? [] : [make("p", {}, former === "loading" ? words.loading : words.failed)]));
  }

  return { root: make("div", { part: "before" }, toggle, panel), draw };
}
