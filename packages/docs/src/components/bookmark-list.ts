import { bookmarks } from "../learn/bookmarks.ts";
import { el } from "./dom.ts";
import { learner } from "./learner.ts";

/** Trang đã đánh dấu: a list of links, kept in step with the log; says so when there is none. */
class BookmarkList extends HTMLElement {
  #stop: (() => void) | undefined;

  connectedCallback(): void {
    this.#stop = learner.follow(() => this.#render());
    this.#render();
  }

  disconnectedCallback(): void {
    this.#stop?.();
  }

  #render(): void {
    const pages = JSON.parse(this.dataset["pages"]!) as Readonly<Record<string, { readonly title: string; readonly href: string }>>;
    const marked = bookmarks(learner.log).flatMap((place) => pages[place] ?? []);
    const list = marked.map(({ title, href }) => el("li", {}, el("a", { href }, title)));
    this.replaceChildren(list.length === 0 ? el("p", {}, this.dataset["none"]!) : el("ul", {}, ...list));
  }
}
customElements.define("bookmark-list", BookmarkList);
