import { searchKey, type Locale } from "@hoso/sdk/core";
import { ask, type Answer } from "./code-asked.ts";

import { el } from "./dom.ts";
import { pageLocale } from "./locale.ts";

const words = {
  vi: {
    rows: (n: number, more: boolean) => (n === 0 ? "Không có dòng nào." : `${n}${more ? " dòng đầu; gõ thêm để thu hẹp." : " dòng."}`),
    type: "Gõ ít nhất hai ký tự.",
    failed: "Không tải được danh mục. Hãy thử lại.",
  },
  en: {
    rows: (n: number, more: boolean) => (n === 0 ? "No row." : `${more ? `The first ${n} rows; type on to narrow.` : `${n} rows.`}`),
    type: "Type two characters or more.",
    failed: "The list could not be loaded. Try again.",
  },
} satisfies Record<Locale, unknown>;

/** Ô tìm trong danh mục. What is typed stays on the page. */
class CodeFilter extends HTMLElement {
  readonly #words = words[pageLocale()];
  #rows: { readonly item: HTMLElement; readonly key: string }[] | undefined;

  connectedCallback(): void {
    this.querySelector("input")!.addEventListener("input", (event) => void this.#find((event.target as HTMLInputElement).value));
  }

  async #find(typed: string): Promise<void> {
    const list = this.dataset["asks"];
    if (list === undefined) return this.#narrow(searchKey(typed));
    const rows = this.querySelector("ol")!;
    if (typed.trim().length < 2) {
      rows.hidden = true;
      return this.#say(this.#words.type);
    }
    try {
      const answers = await ask(list, typed, pageLocale());
      // a slow answer to what was typed before
      if (this.querySelector("input")!.value !== typed) return;
      rows.replaceChildren(...answers.shown.map((answer) => this.#row(answer)));
      rows.hidden = answers.shown.length === 0;
      this.#say(this.#words.rows(answers.shown.length, answers.more));
    } catch {
      this.#say(this.#words.failed);
    }
  }

  #narrow(key: string): void {
    this.#rows ??= [...this.querySelectorAll<HTMLElement>(".code-rows > li")].map((item) => ({ item, key: searchKey(item.textContent) }));
    let left = 0;
    for (const { item, key: own } of this.#rows) {
      item.hidden = !own.includes(key);
      if (!item.hidden) left++;
    }
    this.#say(this.#words.rows(left, false));
  }

  #row({ code, name, more }: Answer): HTMLElement {
    return el("li", {}, el("code", {}, code), el("span", { class: "name" }, name), el("span", { class: "more" }, more));
  }

  #say(text: string): void {
    this.querySelector("output")!.textContent = text;
  }
}

customElements.define("code-filter", CodeFilter);
