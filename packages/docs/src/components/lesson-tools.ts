import { learner } from "./learner.ts";

/** Thanh công cụ của bài học: print, present, bookmark. What presents is fetched when it is asked for. */
class LessonTools extends HTMLElement {
  connectedCallback(): void {
    const button = (name: string) => this.querySelector<HTMLButtonElement>(`[data-do="${name}"]`)!;
    button("print").addEventListener("click", () => print());
    button("slides").addEventListener("click", (event) => void this.#present(event.currentTarget as HTMLElement));
    button("mark").addEventListener("click", () => this.#toggle());
    learner.follow(() => this.#render());
    this.#render();
  }

  get #place(): string {
    return this.dataset["place"]!;
  }

  /** The last word on this page. */
  get #marked(): boolean {
    const entry = learner.log.findLast((e) => "mark" in e && e.mark === this.#place);
    return entry !== undefined && "on" in entry && entry.on;
  }

  #toggle(): void {
    learner.add({ id: crypto.randomUUID(), mark: this.#place, on: !this.#marked, at: new Date().toISOString() });
  }

  #render(): void {
    this.querySelector('[data-do="mark"]')!.setAttribute("aria-pressed", String(this.#marked));
  }

  async #present(opener: HTMLElement): Promise<void> {
    const { present } = await import("./slides.ts");
    present(opener);
  }
}
customElements.define("lesson-tools", LessonTools);
