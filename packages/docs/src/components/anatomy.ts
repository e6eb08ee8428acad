import type { Locale } from "@hoso/sdk/core";
import type { Part } from "@hoso/sdk/identifiers";
import { pageOfLaw } from "../reference/anchor.ts";
import { el } from "./dom.ts";
import { pageAt } from "./locale.ts";

const words = { vi: { basis: "Căn cứ" }, en: { basis: "Legal basis" } };

/** Giải phẫu một số: each part under a bracket of its own, with what it means and the law that says so. */
export function anatomy(parts: readonly Part[], locale: Locale): HTMLOListElement {
  return el(
    "ol",
    { class: "anatomy" },
    ...parts.map((part) =>
      el(
        "li",
        {},
        el("span", { class: "digits" }, part.text),
        el(
          "span",
          { class: "reading" },
          el("span", { class: "name" }, part.name),
          " ",
          el("span", { class: "means" }, part.means),
          part.law &&
            el(
              "a",
              {
                class: "law",
                href: pageAt(locale, pageOfLaw(part.law.instrument)),
                "aria-label": `${words[locale].basis}: ${part.law.instrument}, ${part.law.at}`,
              },
              `${part.law.instrument}, ${part.law.at}`,
            ),
        ),
      ),
    ),
  );
}
