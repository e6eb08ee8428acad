import { comboboxView, type ComboboxView } from "./combobox-view.js";
import { maker } from "./dom.js";
import type { AddressEntry } from "./entry.js";
import { formerView } from "./former-view.js";
import { currentCommunes } from "./lists.js";
import type { Words } from "./words.js";

/** Các phần của ô nhập địa chỉ trên trang. */
export interface Parts {
  readonly words: Words;
  readonly root: HTMLFieldSetElement;
  readonly province: ComboboxView;
  readonly commune: ComboboxView;
  /** Draws what the headless core says now. */
  draw(shown: { readonly label: string; readonly withLine: boolean; readonly disabled: boolean; readonly required: boolean }): void;
  clear(): void;
}

/** What the parts tell: that something was edited, and that Enter was pressed to send the form. */
interface Told {
  readonly onEdit: () => void;
  readonly onEnter: () => void;
}

/** Builds the parts for one entry, in one language. */
export function partsOf(document: Document, entry: AddressEntry, words: Words, told: Told): Parts {
  const make = maker(document);
  const legend = make("legend", { part: "legend" });
  const line = make("input", { id: "line", part: "input", type: "text", autocomplete: "address-line1", maxlength: "200" });
  line.addEventListener("input", (event) => {
    event.stopPropagation();
    entry.write(line.value);
  });
  line.addEventListener("keydown", (event) => {
    if (event.key === "Enter" && !event.isComposing) told.onEnter();
  });
  const written = make("div", { part: "line" }, make("label", { part: "label", for: "line" }, words.line), line);
  const shared = { words, ...told };
  const province = comboboxView(make, {
    ...shared,
    id: "province",
    label: words.province,
    all: entry.provinces,
    onChoose: entry.chooseProvince,
  });
  const commune = comboboxView(make, {
    ...shared,
    id: "commune",
    label: words.commune,
    all: entry.communes,
    onChoose: entry.chooseCommune,
  });
  const former = formerView(make, entry, shared);
  const two = make("div", { class: "two" }, written, province.root, commune.root);
  const root = make("fieldset", { part: "address" }, legend, two, former.root);

  return {
    words,
    root,
    province,
    commune,
    draw({ label, withLine, disabled, required }) {
      const { state } = entry;
      legend.textContent = label;
      written.hidden = !withLine;
      root.disabled = disabled;
      for (const { input } of [province, commune]) input.toggleAttribute("required", required);
      if (line.value !== state.line) line.value = state.line;
      province.show(entry.provinces().find(({ code }) => code === state.province));
      commune.show(state.province === undefined ? undefined : currentCommunes(state.province).find(({ code }) => code === state.commune));
      former.draw();
    },
    clear() {
      province.clear();
      commune.clear();
    },
  };
}
