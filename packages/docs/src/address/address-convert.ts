import { el, freshId } from "../components/dom.ts";
import { pageLocale } from "../components/locale.ts";
import { saveFile } from "../components/save-file.ts";
import { columnOf, fileResultOf, zoneOf } from "./file-part.ts";
import type { Ask, Direction, One, Told } from "./protocol.ts";
import { moodOf, resultOf, verdictOf } from "./result.ts";
import { examples, words } from "./words.ts";

/** Typing is answered once it pauses. */
const PAUSE = 450;
const SAMPLE = { vi: "dia-chi-mau.csv", en: "sample-addresses.csv" };

/**
 * Đổi địa chỉ: one address or a file, both ways, in a worker that alone carries the former lists. The worker starts with the
 * first key or file, so that a page that is only read loads none of them.
 */
class AddressConvert extends HTMLElement {
  readonly #locale = pageLocale();
  readonly #w = words[this.#locale];
  readonly #laws = new Set((this.dataset["laws"] ?? "").split(" "));
  #worker: Worker | undefined;
  #timer = 0;
  #file: File | undefined;
  /** Set while the answer should be brought to the reader: asked for, not typed. */
  #bring = false;

  connectedCallback(): void {
    const w = this.#w;
    this.replaceChildren(
      this.#form(),
      el("div", { class: "result", "data-mood": "none" }),
      el("output", { class: "sr-only", "aria-live": "polite" }),
      el("h2", {}, w.fileTitle),
      zoneOf(
        w,
        (file) => this.#look(file),
        () => void this.#sample(),
      ),
      el("div", { class: "column" }),
      el("div", { class: "progress" }),
      el("p", { class: "status", "aria-live": "polite" }),
      el("div", { class: "file-result" }),
    );
  }

  disconnectedCallback(): void {
    this.#worker?.terminate();
  }

  #part<K extends HTMLElement>(selector: string): K {
    return this.querySelector<K>(selector)!;
  }

  #form(): HTMLElement {
    const w = this.#w;
    const [address, way] = [freshId("address"), freshId("way")];
    const radio = (to: Direction) =>
      el(
        "label",
        {},
        el("input", {
          type: "radio",
          name: way,
          value: to,
          checked: to === "current",
          autocomplete: "off",
          onchange: () => this.#turned(),
        }),
        el("span", {}, w.directions[to]),
      );
    const example = (each: (typeof examples)[number]) =>
      el("button", { type: "button", class: "example", onclick: () => this.#put(each.text, each.to) }, each[this.#locale]);
    return el(
      "form",
      {
        onsubmit: (event) => {
          event.preventDefault();
          this.#convert(true);
        },
      },
      el("fieldset", { class: "kinds" }, el("legend", { class: "sr-only" }, w.direction), radio("current"), radio("former")),
      el("label", { class: "asks", for: address }, w.label.current),
      el(
        "div",
        { class: "row" },
        el("input", {
          id: address,
          type: "text",
          name: "address",
          autocomplete: "off",
          spellcheck: "false",
          maxlength: 500,
          "aria-describedby": `${address}-private`,
          onfocus: () => void this.#started(),
          oninput: () => this.#typed(),
        }),
        el("button", { type: "submit", class: "primary" }, w.convert),
      ),
      el("p", { class: "examples" }, w.try, " ", ...examples.flatMap((each) => [example(each), " "])),
      el("p", { class: "private", id: `${address}-private` }, w.private),
    );
  }

  get #to(): Direction {
    return this.#part<HTMLInputElement>('input[type="radio"]:checked').value as Direction;
  }

  get #input(): HTMLInputElement {
    return this.#part('input[name="address"]');
  }

  /** The worker, which fetches the lists when it is made. */
  #started(): Worker {
    if (this.#worker !== undefined) return this.#worker;
    const worker = new Worker(new URL("./worker.ts", import.meta.url), { type: "module" });
    worker.addEventListener("message", ({ data }: MessageEvent<Told>) => this.#hear(data));
    worker.addEventListener("error", () => this.#end(this.#w.failed));
    return (this.#worker = worker);
  }

  #ask(ask: Ask): void {
    this.#started();
    this.#worker?.postMessage(ask);
  }

  #put(text: string, to: Direction): void {
    this.#part<HTMLInputElement>(`input[value="${to}"]`).checked = true;
    this.#label();
    this.#input.value = text;
    this.#convert(true);
  }

  #label(): void {
    this.#part(".asks").textContent = this.#w.label[this.#to];
  }

  #turned(): void {
    this.#label();
    this.#convert(false);
  }

  #typed(): void {
    window.clearTimeout(this.#timer);
    this.#timer = window.setTimeout(() => this.#convert(false), PAUSE);
  }

  #convert(bring: boolean): void {
    window.clearTimeout(this.#timer);
    const text = this.#input.value.trim();
    const place = this.#part(".result");
    if (text === "") {
      place.replaceChildren();
      place.dataset["mood"] = "none";
      this.#part("output").textContent = "";
      return;
    }
    this.#bring = bring;
    if (place.dataset["mood"] === "none") place.replaceChildren(el("p", { class: "quiet" }, this.#w.loading));
    this.#ask({ kind: "one", text, to: this.#to });
  }

  #show(one: One): void {
    // an answer to what has been typed over since says nothing
    if (one.text !== this.#input.value.trim() || one.to !== this.#to) return;
    const place = this.#part(".result");
    place.dataset["mood"] = moodOf(one);
    const around = { w: this.#w, locale: this.#locale, laws: this.#laws, onSwap: (text: string, to: Direction) => this.#put(text, to) };
    place.replaceChildren(...resultOf(one, around));
    if (this.#bring) place.querySelector<HTMLElement>("h2")!.focus();
    else this.#part("output").textContent = [verdictOf(one, this.#w).says, ...one.answers.slice(0, 5).map(({ text }) => text)].join(". ");
    this.#bring = false;
  }

  async #sample(): Promise<void> {
    const name = SAMPLE[this.#locale];
    const answer = await fetch(`${import.meta.env.BASE_URL.replace(/\/$/u, "")}/mau/${name}`);
    this.#look(new File([await answer.blob()], name, { type: "text/csv" }));
  }

  #look(file: File): void {
    this.#file = file;
    this.#part(".file-result").replaceChildren();
    this.#part(".column").replaceChildren();
    this.#part(".status").textContent = "";
    this.#ask({ kind: "look", file, locale: this.#locale });
  }

  #convertFile(column: number): void {
    this.#part(".file-result").replaceChildren();
    this.#progress(0, this.#file!.size, 0);
    this.#ask({ kind: "file", file: this.#file!, column, to: this.#to, locale: this.#locale });
  }

  #progress(bytes: number, size: number, rows: number): void {
    const w = this.#w;
    const place = this.#part(".progress");
    const share = size === 0 ? 100 : (100 * Math.min(bytes, size)) / size;
    const bar = place.querySelector("progress") ?? el("progress", { max: 100, "aria-label": this.#file?.name ?? "" });
    bar.value = share;
    if (!bar.isConnected)
      place.replaceChildren(bar, el("span", {}), el("button", { type: "button", onclick: () => this.#cancel() }, w.cancel));
    place.querySelector("span")!.textContent = w.reading(rows, Math.floor(share));
  }

  #cancel(): void {
    this.#worker?.terminate();
    this.#worker = undefined;
    this.#end(this.#w.cancelled);
  }

  #end(text: string): void {
    this.#part(".progress").replaceChildren();
    this.#part(".status").textContent = text;
  }

  #hear(told: Told): void {
    const w = this.#w;
    switch (told.kind) {
      case "one":
        return this.#show(told);
      case "looked":
        this.#part(".column").replaceChildren(...columnOf(told, w, (column) => this.#convertFile(column)));
        return this.#part<HTMLElement>(".column select").focus();
      case "progress":
        return this.#progress(told.bytes, told.size, told.rows);
      case "refused":
        return this.#end(`${w.refused} ${told.says}.`);
      case "saved":
        this.#end("");
        return saveFile(told.name, told.blob);
      case "done": {
        this.#end("");
        const place = this.#part(".file-result");
        place.replaceChildren(...fileResultOf(told, this.#file!.name, w, this.#locale, (as) => this.#ask({ kind: "save", as })));
        place.querySelector<HTMLElement>("h2")!.focus();
      }
    }
  }
}
customElements.define("address-convert", AddressConvert);
