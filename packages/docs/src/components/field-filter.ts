import { searchKey } from "@hoso/sdk/core";

const CHOICES = ["database", "standing", "personal"] as const;

/** Lọc bảng các trường: rows stay in the page, those that do not match are hidden. */
class FieldFilter extends HTMLElement {
  connectedCallback(): void {
    const form = this.querySelector("form");
    if (form === null) return;
    const rows = [...this.querySelectorAll<HTMLTableRowElement>("tbody tr")].map((row) => ({ row, words: searchKey(row.textContent) }));
    const show = (): void => {
      const given = new FormData(form);
      const text = searchKey(String(given.get("text") ?? ""));
      let count = 0;
      for (const { row, words } of rows) {
        const fits = words.includes(text) && CHOICES.every((name) => ["", row.dataset[name]].includes(String(given.get(name))));
        row.hidden = !fits;
        if (fits) count++;
      }
      form.querySelector("output")!.textContent = (this.dataset["shown"] ?? "").replace("{n}", String(count));
    };
    form.addEventListener("input", show);
    form.addEventListener("submit", (event) => event.preventDefault());
    show();
  }
}

customElements.define("hoso-field-filter", FieldFilter);
