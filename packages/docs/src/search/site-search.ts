import { merge, phrases, variants } from "./variants.ts";

interface Page {
  readonly url: string;
  readonly meta: { readonly title?: string };
  readonly excerpt: string;
  readonly sub_results: readonly { readonly title: string; readonly url: string; readonly excerpt: string }[];
}
interface Hit {
  readonly id: string;
  readonly score: number;
  data(): Promise<Page>;
}
interface Pagefind {
  options(options: { readonly ranking: Readonly<Record<string, number>> }): Promise<void>;
  init(): Promise<void>;
  search(query: string): Promise<{ readonly results: readonly Hit[] }>;
}

const SHOWN = 8;

/**
 * A Vietnamese word is written syllable by syllable, and `dat` is no beginning of `databases`: words as long as the one typed
 * count most, and a page that repeats a word is not much better for it.
 */
const RANKING = { termSimilarity: 10, termFrequency: 0.5 };

/** Without tags, tones and marks: how the index compares, đ apart. */
const fold = (text: string): string =>
  text
    .replace(/<[^>]*>/gu, "")
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .toLowerCase();

/** Marked text from the index: only text and `<mark>` are let through. */
function excerpt(html: string): Node[] {
  const parsed = new DOMParser().parseFromString(html, "text/html").body;
  return [...parsed.childNodes].map((node) => {
    const text = node.textContent ?? "";
    if (node.nodeName !== "MARK") return document.createTextNode(text);
    const mark = document.createElement("mark");
    mark.textContent = text;
    return mark;
  });
}

/** Tìm kiếm không cần dấu: a dialog over the Pagefind index, which is fetched when it is first opened. */
class SiteSearch extends HTMLElement {
  #engine: Promise<Pagefind> | undefined;
  #asked = 0;

  connectedCallback(): void {
    const dialog = this.querySelector("dialog")!;
    const open = () => {
      dialog.showModal();
      this.#engine ??= this.#load();
    };
    this.querySelector("button.open")!.addEventListener("click", open);
    this.querySelector("button.close")!.addEventListener("click", () => dialog.close());
    // a click on the backdrop is a click on the dialog itself
    dialog.addEventListener("click", (event) => event.target === dialog && dialog.close());
    this.querySelector("input")!.addEventListener("input", (event) => void this.#ask((event.target as HTMLInputElement).value));
    document.addEventListener("keydown", (event) => {
      if (!(event.ctrlKey || event.metaKey) || event.key.toLowerCase() !== "k") return;
      event.preventDefault();
      if (dialog.open) dialog.close();
      else open();
    });
  }

  async #load(): Promise<Pagefind> {
    const engine = (await import(/* @vite-ignore */ `${this.dataset["base"]}pagefind/pagefind.js`)) as Pagefind;
    await engine.options({ ranking: RANKING });
    await engine.init();
    return engine;
  }

  #say(key: "hint" | "none" | "one" | "many" | "failed", count = 0, query = ""): void {
    this.querySelector("output")!.textContent = this.dataset[key]!.replace("{count}", String(count)).replace("{query}", query);
  }

  async #ask(typed: string): Promise<void> {
    const turn = ++this.#asked;
    const list = this.querySelector("ol")!;
    const query = typed.trim();
    if (query === "") {
      list.replaceChildren();
      this.#say("hint");
      return;
    }
    try {
      const engine = await (this.#engine ??= this.#load());
      const readings = variants(query);
      const ask = (queries: readonly string[]) => Promise.all(queries.map(async (q) => (await engine.search(q)).results));
      const found = merge(await ask(readings), await ask(phrases(readings)));
      const pages = await Promise.all(found.slice(0, SHOWN).map((hit) => hit.data()));
      if (turn !== this.#asked) return;
      list.replaceChildren(...pages.map((page) => this.#item(page, readings)));
      this.#say(found.length === 0 ? "none" : found.length === 1 ? "one" : "many", found.length, query);
    } catch {
      this.#engine = undefined;
      this.#say("failed");
    }
  }

  #item(page: Page, readings: readonly string[]): HTMLLIElement {
    const item = document.createElement("li");
    const link = document.createElement("a");
    // the section that has the words side by side, when there is one
    const section = page.sub_results.find((s) => readings.some((r) => fold(s.excerpt).includes(fold(r)))) ?? page.sub_results[0];
    link.href = section?.url ?? page.url;
    const title = document.createElement("strong");
    title.textContent = page.meta.title ?? page.url;
    if (section && section.title !== page.meta.title) title.append(` › ${section.title}`);
    const text = document.createElement("span");
    text.append(...excerpt(section?.excerpt ?? page.excerpt));
    link.append(title, text);
    item.append(link);
    return item;
  }
}
customElements.define("site-search", SiteSearch);
