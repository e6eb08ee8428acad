import { exactly, search, type Choice } from "./choices.js";

/** Trạng thái một ô chọn có gõ tìm (combobox). Nothing of it knows a DOM. */
export interface Combobox {
  readonly text: string;
  readonly chosen: Choice | undefined;
  readonly open: boolean;
  /** What the open list shows: at most {@link MOST}. */
  readonly options: readonly Choice[];
  /** How many there are in all. */
  readonly found: number;
  /** Place of the option that the arrow keys are on; -1 when they are in the text. */
  readonly active: number;
}

/** Điều xảy ra với ô. */
export type ComboboxEvent =
  | { readonly kind: "type"; readonly text: string }
  | { readonly kind: "key"; readonly key: string; readonly alt?: boolean }
  | { readonly kind: "press" }
  | { readonly kind: "pick"; readonly choice: Choice }
  | { readonly kind: "set"; readonly choice: Choice | undefined }
  | { readonly kind: "leave" };

/** What came of it: the new state, and whether the browser's own answer to the key must be stopped. */
export interface Reaction {
  readonly state: Combobox;
  readonly handled: boolean;
}

/** How far Page Up and Page Down go. */
const PAGE = 10;

/** The longest list within a province has 168 units; a list of the whole country is cut, and typing narrows it. */
export const MOST = 200;

export const emptyCombobox: Combobox = { text: "", chosen: undefined, open: false, options: [], found: 0, active: -1 };

const closed = (state: Combobox): Combobox => ({ ...state, open: false, options: [], found: 0, active: -1 });
const picked = (choice: Choice): Combobox => ({ ...emptyCombobox, text: choice.name, chosen: choice });

/** Opens the list: all of it, on the chosen one, unless something else was typed. */
function opened(state: Combobox, all: readonly Choice[], place: "chosen" | "last" | "none"): Combobox {
  const found = state.chosen === undefined ? search(all, state.text) : all;
  if (found.length === 0) return closed(state);
  const options = found.slice(0, MOST);
  const at = options.findIndex(({ code }) => code === state.chosen?.code);
  const active = place === "none" ? -1 : place === "last" ? options.length - 1 : Math.max(at, 0);
  return { ...state, open: true, options, found: found.length, active };
}

const wrapped = (place: number, count: number): number => (place + count) % count;
const kept = (place: number, count: number): number => Math.min(Math.max(place, 0), count - 1);

function onKey(state: Combobox, key: string, alt: boolean, all: readonly Choice[]): Reaction {
  const { open, active, options } = state;
  const count = options.length;
  const move = (to: number): Reaction => ({ state: { ...state, active: to }, handled: true });
  const to = (next: Combobox): Reaction => ({ state: next, handled: true });
  switch (key) {
    case "ArrowDown":
      return open ? move(wrapped(active + 1, count)) : to(opened(state, all, alt ? "none" : "chosen"));
    case "ArrowUp":
      if (!open) return to(opened(state, all, "last"));
      return alt ? to(closed(state)) : move(active === -1 ? count - 1 : wrapped(active - 1, count));
    case "PageDown":
      return open ? move(kept(active + PAGE, count)) : { state, handled: false };
    case "PageUp":
      return open ? move(kept(active - PAGE, count)) : { state, handled: false };
    case "Enter": {
      if (!open) return { state, handled: false };
      const found = options[active] ?? exactly(all, state.text);
      return to(found === undefined ? closed(state) : picked(found));
    }
    case "Escape":
      if (open) return to(closed(state));
      return { state: emptyCombobox, handled: state.text !== "" };
    default:
      return { state, handled: false };
  }
}

/**
 * Ô chọn phản ứng thế nào, as the pattern of WAI-ARIA APG says ("editable combobox with list autocomplete", manual selection):
 * arrows walk the list and wrap, Enter takes, Escape closes and then clears, Alt+Down only opens. Leaving the field takes a
 * unit only where its whole name was typed: nothing is guessed.
 */
export function react(state: Combobox, event: ComboboxEvent, all: readonly Choice[]): Reaction {
  switch (event.kind) {
    case "type": {
      const found = search(all, event.text);
      const options = found.slice(0, MOST);
      const typed = { text: event.text, chosen: undefined, open: found.length > 0, options, found: found.length, active: -1 };
      return { state: typed, handled: false };
    }
    case "key":
      return onKey(state, event.key, event.alt === true, all);
    case "press":
      return { state: state.open ? closed(state) : opened(state, all, "none"), handled: true };
    case "pick":
      return { state: picked(event.choice), handled: true };
    case "set":
      return { state: event.choice === undefined ? emptyCombobox : picked(event.choice), handled: true };
    case "leave": {
      if (state.chosen !== undefined || state.text.trim() === "") return { state: closed(state), handled: false };
      const found = exactly(all, state.text);
      return { state: found === undefined ? closed(state) : picked(found), handled: false };
    }
  }
}
