import type { Choice } from "./choices.js";
import { emptyCombobox, react, type Combobox, type ComboboxEvent } from "./combobox.js";
import type { Make } from "./dom.js";
import type { Words } from "./words.js";

/** Một ô chọn trên trang. */
export interface ComboboxView {
  readonly root: HTMLElement;
  readonly input: HTMLInputElement;
  /** True when something was typed that is no unit, and no list is open to choose from. */
  readonly unsettled: boolean;
  /** What the headless core chose; what is being typed stays when it agrees. */
  show(choice: Choice | undefined): void;
  clear(): void;
  /** The sentence that says what must be true; empty takes it away. */
  complain(sentence: string): void;
}

interface Options {
  /** Unique in its shadow root. */
  readonly id: string;
  readonly label: string;
  readonly words: Words;
  readonly all: () => readonly Choice[];
  readonly onChoose: (code: string | undefined) => void;
  /** After each thing a person did, whether or not it chose something. */
  readonly onEdit: () => void;
  /** Enter, where the list did not want it. */
  readonly onEnter: () => void;
}

/** Ô chọn có gõ tìm: input and list of the combobox pattern of WAI-ARIA APG, drawn from the state that `react` gives. */
export function comboboxView(make: Make, { id, label, words, all, onChoose, onEdit, onEnter }: Options): ComboboxView {
  let state: Combobox = emptyCombobox;
  const input = make("input", {
    id,
    part: "input",
    type: "text",
    role: "combobox",
    autocomplete: "off",
    autocapitalize: "off",
    spellcheck: "false",
    "aria-autocomplete": "list",
    "aria-expanded": "false",
    "aria-controls": `${id}-list`,
    "aria-describedby": `${id}-says`,
  });
  const list = make("ul", { id: `${id}-list`, part: "list", role: "listbox", "aria-label": label, hidden: true });
  const status = make("p", { class: "unseen", role: "status" });
  const says = make("p", { id: `${id}-says`, part: "error" });
  const root = make(
    "div",
    { part: "field" },
    make("label", { part: "label", for: id }, label),
    make("div", { class: "box" }, input, list),
    says,
    status,
  );

  const option = (choice: Choice, at: number): HTMLElement =>
    make(
      "li",
      {
        id: `${id}-${at}`,
        part: "option",
        role: "option",
        "aria-selected": String(at === state.active),
        // the pointer must not take the focus from the input
        onpointerdown: (event) => event.preventDefault(),
        onclick: () => dispatch({ kind: "pick", choice }),
      },
      choice.name,
      choice.within !== undefined && make("span", { part: "within" }, choice.within),
    );

  function draw(before: Combobox): void {
    if (input.value !== state.text) input.value = state.text;
    if (before.options !== state.options) list.replaceChildren(...state.options.map(option));
    else if (before.active !== state.active)
      for (const at of [before.active, state.active]) list.children[at]?.setAttribute("aria-selected", String(at === state.active));
    list.hidden = !state.open;
    input.setAttribute("aria-expanded", String(state.open));
    if (state.active < 0) input.removeAttribute("aria-activedescendant");
    else input.setAttribute("aria-activedescendant", `${id}-${state.active}`);
    list.children[state.active]?.scrollIntoView({ block: "nearest" });
    const none = !state.open && state.chosen === undefined && state.text.trim() !== "" && before.text !== state.text;
    status.textContent = state.open ? words.found(state.options.length, state.found) : none ? words.none : "";
  }

  function dispatch(event: ComboboxEvent): boolean {
    const before = state;
    const { state: next, handled } = react(state, event, all());
    state = next;
    draw(before);
    if (event.kind === "set") return handled;
    if (before.chosen?.code !== next.chosen?.code) onChoose(next.chosen?.code);
    onEdit();
    return handled;
  }

  input.addEventListener("input", (event) => {
    // what is typed is not yet a value: the element says itself when it has another
    event.stopPropagation();
    dispatch({ kind: "type", text: input.value });
  });
  input.addEventListener("keydown", (event) => {
    if (event.isComposing || event.ctrlKey || event.metaKey) return;
    const handled = dispatch({ kind: "key", key: event.key, alt: event.altKey });
    if (handled) event.preventDefault();
    // a list that closes must not close the dialog around it too
    if (handled && event.key === "Escape") event.stopPropagation();
    if (!handled && event.key === "Enter") onEnter();
  });
  input.addEventListener("click", () => dispatch({ kind: "press" }));
  input.addEventListener("blur", () => dispatch({ kind: "leave" }));

  return {
    root,
    input,
    get unsettled() {
      return state.chosen === undefined && !state.open && state.text.trim() !== "";
    },
    show(choice) {
      if (choice?.code !== state.chosen?.code) dispatch({ kind: "set", choice });
    },
    clear: () => void dispatch({ kind: "set", choice: undefined }),
    complain(sentence) {
      says.textContent = sentence;
      if (sentence === "") input.removeAttribute("aria-invalid");
      else input.setAttribute("aria-invalid", "true");
    },
  };
}
