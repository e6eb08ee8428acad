import { follow } from "../learn/drill.ts";

/**
 * Tình huống rẽ nhánh: shows the scenes that were gone through and hides the others. A choice is a link to its scene; taking
 * another one in an earlier scene goes back there. Nothing is counted and nothing is kept.
 */
class BranchingDrill extends HTMLElement {
  #trail: readonly string[] = [];

  connectedCallback(): void {
    const first = this.querySelector("section")!.id;
    this.addEventListener("click", (event) => {
      const link = (event.target as Element).closest("a");
      const scene = link?.closest("section");
      if (!link || !scene) return;
      event.preventDefault();
      const to = link.hash.slice(1);
      this.#show(to === first ? [first] : follow(this.#trail, scene.id, to));
      // the scene is new, or seen anew: a reader begins at its heading
      this.querySelector<HTMLElement>(`#${to} h4`)!.focus();
    });
    this.#show([first]);
  }

  #show(trail: readonly string[]): void {
    this.#trail = trail;
    for (const scene of this.querySelectorAll("section")) {
      const at = trail.indexOf(scene.id);
      scene.hidden = at < 0;
      for (const link of scene.querySelectorAll("a")) {
        const chosen = at >= 0 && link.hash.slice(1) === trail[at + 1];
        link.toggleAttribute("data-chosen", chosen);
        // not by colour alone: a mark before it, and a word for those who do not see the mark
        if (chosen) link.setAttribute("aria-label", `${link.textContent} (${this.dataset["chosen"]!})`);
        else link.removeAttribute("aria-label");
      }
    }
  }
}
customElements.define("branching-drill", BranchingDrill);
