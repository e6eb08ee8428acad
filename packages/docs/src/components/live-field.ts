import type { Locale, PlainDate, Random, Reason, Remark } from "@hoso/sdk/core";
import type { IdentifierMeta, Part } from "@hoso/sdk/identifiers";
import * as personalId from "@hoso/sdk/identifiers/personal-id";
import * as phoneNumber from "@hoso/sdk/identifiers/phone-number";
import * as taxCode from "@hoso/sdk/identifiers/tax-code";
import { say } from "../lessons/say.ts";
import { pageOfLaw, anchorOfReason } from "../reference/anchor.ts";
import { anatomy } from "./anatomy.ts";
import { el } from "./dom.ts";
import { pageAt, pageLocale } from "./locale.ts";

/** What the field asks of an identifier, whichever it is. */
interface Unit {
  readonly meta: IdentifierMeta;
  normalize(input: string): string;
  examine(text: string, options: { readonly asOf: PlainDate }): readonly Reason[];
  remarks(text: string, options: { readonly asOf: PlainDate }): readonly Remark[];
  explain(text: string, locale: Locale): readonly Part[];
  generate(random: Random): string;
}

/** Verbs are named one by one: a whole room as a value would bring zod with it. */
const units: Readonly<Record<string, Unit>> = {
  "personal-id": {
    meta: personalId.meta,
    normalize: personalId.normalize,
    examine: personalId.examine,
    remarks: personalId.remarks,
    explain: (t, l) => (personalId.is(t) ? personalId.explain(t as never, l) : []),
    generate: personalId.generate,
  },
  "tax-code": {
    meta: taxCode.meta,
    normalize: taxCode.normalize,
    examine: taxCode.examine,
    remarks: taxCode.remarks,
    explain: (t, l) => (taxCode.is(t) ? taxCode.explain(t as never, l) : []),
    generate: taxCode.generate,
  },
  "phone-number": {
    meta: phoneNumber.meta,
    normalize: phoneNumber.normalize,
    examine: phoneNumber.examine,
    remarks: phoneNumber.remarks,
    explain: (t, l) => (phoneNumber.is(t) ? phoneNumber.explain(t as never, l) : []),
    generate: phoneNumber.generate,
  },
};

const words = {
  vi: {
    empty: "Gõ một số, hoặc bấm “Tạo số mẫu”.",
    good: "Đúng dạng",
    refused: "Bị từ chối",
    remark: "Nhắc",
    info: "Cần biết",
    sources: "Căn cứ",
    more: "Đọc thêm",
  },
  en: {
    empty: "Type a number, or press “Make a sample”.",
    good: "Well formed",
    refused: "Refused",
    remark: "Remark",
    info: "Note",
    sources: "Legal basis",
    more: "Read more",
  },
} satisfies Record<Locale, Record<string, string>>;

/** Đừng đọc từng phím: a screen reader hears the result once typing pauses. */
const PAUSE = 400;

/** Ô gõ thử: an identifier explained part by part while it is typed, with its law. */
class LiveField extends HTMLElement {
  readonly #locale = pageLocale();
  #timer = 0;

  connectedCallback(): void {
    this.#input.addEventListener("input", () => this.#show());
    for (const radio of this.querySelectorAll<HTMLInputElement>('input[type="radio"]'))
      radio.addEventListener("change", () => this.#sample());
    this.querySelector("button")!.addEventListener("click", () => this.#sample());
    this.#show();
  }

  get #input(): HTMLInputElement {
    return this.querySelector('input[type="text"]')!;
  }

  get #unit(): Unit {
    return units[this.querySelector<HTMLInputElement>('input[type="radio"]:checked')!.value]!;
  }

  #sample(): void {
    const words32 = crypto.getRandomValues(new Uint32Array(64));
    let next = 0;
    const random: Random = () => words32[next++ % words32.length]! / 2 ** 32;
    this.#input.value = this.#unit.generate(random);
    this.#show();
  }

  #show(): void {
    const w = words[this.#locale];
    const unit = this.#unit;
    const typed = this.#input.value;
    const text = unit.normalize(typed);
    // the day is read here, in the page: the SDK has no clock
    const asOf = new Date().toISOString().slice(0, 10) as PlainDate;
    const out = this.querySelector<HTMLElement>(".result")!;
    const status = this.querySelector("output")!;
    if (text === "") {
      delete this.dataset["state"];
      out.replaceChildren(el("p", { class: "quiet" }, w.empty));
      status.textContent = "";
      return;
    }
    const refused = unit.examine(text, { asOf });
    const remarks = refused.length > 0 ? [] : unit.remarks(text, { asOf });
    const state = refused.length > 0 ? "refused" : remarks.some((r) => r.severity === "warning") ? "warning" : "good";
    this.dataset["state"] = state;
    const verdict = refused.length > 0 ? w.refused : w.good;
    out.replaceChildren(
      el("p", { class: "verdict" }, el("strong", {}, verdict)),
      ...(refused.length > 0
        ? [this.#reasons(refused.map((r) => ({ ...r, label: w.refused })))]
        : [anatomy(unit.explain(text, this.#locale), this.#locale)]),
      ...(remarks.length > 0 ? [this.#reasons(remarks.map((r) => ({ ...r, label: r.severity === "warning" ? w.remark : w.info })))] : []),
      el("p", { class: "limits" }, unit.meta.limits[this.#locale]),
      this.#sources(unit.meta),
    );
    window.clearTimeout(this.#timer);
    const spoken = [verdict, ...[...refused, ...remarks].map((r) => say(r, this.#locale))].join(". ");
    this.#timer = window.setTimeout(() => (status.textContent = spoken), PAUSE);
  }

  #reasons(reasons: readonly (Reason & { readonly label: string })[]): HTMLElement {
    const item = (r: Reason & { readonly label: string }) =>
      el(
        "li",
        {},
        el("span", { class: "label" }, r.label),
        " ",
        say(r, this.#locale),
        ". ",
        el("a", { href: pageAt(this.#locale, `tham-chieu/${r.code.split("/")[0]}#${anchorOfReason(r.code)}`) }, words[this.#locale].more),
      );
    return el("ul", { class: "reasons" }, ...reasons.map(item));
  }

  #sources(meta: IdentifierMeta): HTMLElement {
    const links = meta.sources.map((s) => el("a", { href: pageAt(this.#locale, pageOfLaw(s.instrument)) }, `${s.instrument}, ${s.at}`));
    return el(
      "p",
      { class: "sources" },
      el("strong", {}, words[this.#locale].sources),
      " ",
      ...links.flatMap((link, i) => (i === 0 ? [link] : [" · ", link])),
    );
  }
}
customElements.define("live-field", LiveField);
