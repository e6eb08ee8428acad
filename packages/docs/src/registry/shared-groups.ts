import { searchKey, type Locale } from "@hoso/sdk/core";
import { pageLocale } from "../components/locale.ts";

const words = {
  vi: { some: (n: number, all: number) => `${n} trên ${all} nhóm.`, none: "Không có nhóm nào như vậy." },
  en: { some: (n: number, all: number) => `${n} of ${all} groups.`, none: "There is no such group." },
} satisfies Record<Locale, unknown>;

/** Bảng nhóm thông tin, lọc theo tên, cơ quan và danh mục. Without a script all rows are there. */
class SharedGroups extends HTMLElement {
  connectedCallback(): void {
    const form = this.querySelector("form")!;
    const rows = [...this.querySelectorAll("tbody tr")] as HTMLElement[];
    const names = rows.map((row) => searchKey(row.querySelector(".name")!.textContent));
    const output = this.querySelector("output")!;
    const w = words[pageLocale()];
    const show = (): void => {
      const asked = new FormData(form);
      const find = searchKey(String(asked.get("find"))).split(" ");
      const [owner, list] = [String(asked.get("owner")), String(asked.get("list"))];
      for (const [i, row] of rows.entries())
        row.hidden = !(
          find.every((word) => names[i]!.includes(word)) &&
          (owner === "" || row.dataset["owners"]!.split(" ").includes(owner)) &&
          (list === "" || row.dataset["list"] === list)
        );
      const shown = rows.filter((row) => !row.hidden).length;
      output.textContent = shown === 0 ? w.none : w.some(shown, rows.length);
    };
    form.addEventListener("input", show);
    form.addEventListener("submit", (event) => event.preventDefault());
    form.hidden = false;
    show();
  }
}
customElements.define("shared-groups", SharedGroups);
