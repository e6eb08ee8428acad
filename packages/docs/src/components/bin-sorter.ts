import { begin, inBin, pairsOf, place, sortingOf, takeBack, type Match, type Sorting } from "../learn/sorter.ts";
import { el, freshId } from "./dom.ts";

export interface SorterWords {
  readonly card: (n: number, of: number) => string;
  readonly sorted: string;
  readonly takeBack: string;
  readonly put: (card: string, bin: string) => string;
}

/**
 * Xếp thẻ vào ngăn: one card in hand, a button for each bin, and in each bin the cards that were put there; pressing one takes
 * it back. A keyboard, a finger and a screen reader do the same, and nothing needs to be dragged. It is a control of its form,
 * with the same answer as any match: `card=bin`.
 */
export class BinSorter extends HTMLElement {
  static readonly formAssociated = true;
  readonly #internals = this.attachInternals();
  readonly #hand = el("p", { class: "hand", id: freshId("hand") });
  readonly #said = el("p", { class: "sr-only", role: "status" });
  readonly #lists = new Map<string, HTMLElement>();
  #question!: Match;
  #words!: SorterWords;
  #sorting: Sorting = begin([]);

  static of(question: Match, words: SorterWords): BinSorter {
    const sorter = new BinSorter();
    sorter.#question = question;
    sorter.#words = words;
    sorter.setAttribute("name", question.id);
    sorter.append(sorter.#hand, sorter.#bins(), sorter.#said);
    sorter.#show(begin(question.left.map((card) => card.id)));
    return sorter;
  }

  get name(): string {
    return this.#question.id;
  }

  /** `card=bin` for each card that was put down. */
  get value(): readonly string[] {
    return pairsOf(this.#sorting);
  }
  set value(pairs: readonly string[]) {
    this.#show(
      sortingOf(
        this.#question.left.map((card) => card.id),
        pairs,
      ),
    );
  }

  override focus(): void {
    this.querySelector("button")?.focus();
  }

  #text(card: string): string {
    return this.#question.left.find((c) => c.id === card)!.text;
  }

  #bins(): HTMLElement {
    const bins = this.#question.right.map(({ id, text }) => {
      const list = el("ul", { role: "list" });
      this.#lists.set(id, list);
      const button = el(
        "button",
        { type: "button", "data-bin": id, "aria-describedby": this.#hand.id, onclick: () => this.#put(id) },
        text,
      );
      return el("div", { class: "bin" }, button, list);
    });
    return el("div", { class: "bins" }, ...bins);
  }

  #put(bin: string): void {
    const [card] = this.#sorting.waiting;
    if (card === undefined) return;
    const { text } = this.#question.right.find((b) => b.id === bin)!;
    this.#show(place(this.#sorting, bin));
    // what comes next is said too: the focus stays on the button, whose description a reader need not repeat
    this.#said.textContent = `${this.#words.put(this.#text(card), text)} ${this.#hand.textContent}`;
  }

  #show(sorting: Sorting): void {
    this.#sorting = sorting;
    const { left, right } = this.#question;
    const [card] = sorting.waiting;
    this.#hand.replaceChildren(
      ...(card === undefined
        ? [this.#words.sorted]
        : [el("span", { class: "quiet" }, this.#words.card(left.length - sorting.waiting.length + 1, left.length)), " ", this.#text(card)]),
    );
    this.#hand.dataset["empty"] = String(card === undefined);
    for (const { id } of right) this.#lists.get(id)!.replaceChildren(...inBin(sorting, id).map((own) => el("li", {}, this.#down(own, id))));
    const data = new FormData();
    for (const pair of pairsOf(sorting)) data.append(this.name, pair);
    this.#internals.setFormValue(data);
  }

  /** A card that was put down: pressing it takes it back, and the focus stays in its bin. */
  #down(card: string, bin: string): HTMLElement {
    const text = this.#text(card);
    const back = () => {
      this.#show(takeBack(this.#sorting, card));
      this.querySelector<HTMLElement>(`[data-bin="${bin}"]`)!.focus();
      this.#said.textContent = `${this.#words.takeBack}: ${text}`;
    };
    return el("button", { type: "button", "data-card": card, "aria-label": `${this.#words.takeBack}: ${text}`, onclick: back }, text);
  }
}
customElements.define("bin-sorter", BinSorter);

/** A match drawn as a sorter, with a place for its mark. */
export function sorterField(question: Match, words: SorterWords): HTMLElement {
  const marked = freshId("mark");
  return el(
    "fieldset",
    { class: "field", "aria-describedby": marked },
    el("legend", {}, question.ask),
    BinSorter.of(question, words),
    el("p", { class: "mark", id: marked, "data-mark": question.id }),
  );
}
