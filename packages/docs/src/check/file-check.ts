import type { PlainDate } from "@hoso/sdk/core";
import { el, freshId } from "../components/dom.ts";
import { pageLocale } from "../components/locale.ts";
import { saveFile } from "../components/save-file.ts";
import type { Answer, Ask, Done } from "./protocol.ts";
import { resultOf } from "./result.ts";
import { words } from "./words.ts";

/** The day on which the made-up people of samples and lessons are judged. */
const MADE_UP_TODAY = "2090-01-01";
const SAMPLE = { vi: "danh-sach-mau.csv", en: "sample-register.csv" };

/**
 * Soát một tệp: a file is read and judged in a worker, by the engine of the command line. With `data-own` the element has a
 * file of its own (a lesson's) and takes no other.
 */
export class FileCheck extends HTMLElement {
  readonly #locale = pageLocale();
  readonly #w = words[this.#locale];
  #worker: Worker | undefined;
  #own: File | undefined;
  #name = "";

  /** Gives the element the one file it is there for. */
  set own(file: File) {
    this.#own = file;
  }

  connectedCallback(): void {
    const w = this.#w;
    const controls =
      this.#own === undefined
        ? this.#chooser()
        : [el("button", { type: "button", onclick: () => this.#check(this.#own!, MADE_UP_TODAY) }, w.this)];
    this.replaceChildren(
      ...controls,
      el("div", { class: "progress" }),
      el("p", { class: "status", "aria-live": "polite" }),
      el("div", { class: "result" }),
    );
  }

  disconnectedCallback(): void {
    this.#worker?.terminate();
  }

  #chooser(): HTMLElement[] {
    const w = this.#w;
    const [file, day] = [freshId("file"), freshId("day")];
    const input = el("input", {
      id: file,
      type: "file",
      class: "sr-only",
      accept: ".xlsx,.csv,.tsv,.txt,.json,.ndjson",
      onchange: (event) => this.#chosen(event.target as HTMLInputElement),
    });
    const zone = el(
      "div",
      { class: "zone" },
      el("p", { class: "drop" }, w.drop),
      el("p", { class: "quiet" }, w.or),
      el(
        "div",
        { class: "actions" },
        el("label", { class: "button primary", for: file }, w.choose, input),
        el("button", { type: "button", onclick: () => void this.#sample() }, w.sample),
      ),
      el("p", { class: "private" }, w.private),
    );
    for (const kind of ["dragenter", "dragover"])
      zone.addEventListener(kind, (event) => (event.preventDefault(), zone.toggleAttribute("data-over", true)));
    for (const kind of ["dragleave", "drop"]) zone.addEventListener(kind, () => zone.toggleAttribute("data-over", false));
    zone.addEventListener("drop", (event) => {
      event.preventDefault();
      const dropped = event.dataTransfer?.files[0];
      if (dropped) this.#check(dropped, this.#day);
    });
    const today = new Date().toISOString().slice(0, 10);
    return [
      zone,
      el(
        "div",
        { class: "day" },
        el("label", { for: day }, w.asOf),
        el("input", { id: day, type: "date", name: "asOf", value: today, max: "9999-12-31", required: true }),
      ),
    ];
  }

  get #day(): PlainDate {
    const value = this.querySelector<HTMLInputElement>('input[name="asOf"]')!.value;
    return (value === "" ? new Date().toISOString().slice(0, 10) : value) as PlainDate;
  }

  #chosen(input: HTMLInputElement): void {
    const file = input.files?.[0];
    input.value = "";
    if (file) this.#check(file, this.#day);
  }

  async #sample(): Promise<void> {
    const name = SAMPLE[this.#locale];
    const answer = await fetch(`${import.meta.env.BASE_URL.replace(/\/$/u, "")}/mau/${name}`);
    this.querySelector<HTMLInputElement>('input[name="asOf"]')!.value = MADE_UP_TODAY;
    this.#check(new File([await answer.blob()], name, { type: "text/csv" }), MADE_UP_TODAY);
  }

  #check(file: File, asOf: PlainDate): void {
    this.#name = file.name;
    this.#worker?.terminate();
    const worker = new Worker(new URL("./worker.ts", import.meta.url), { type: "module" });
    this.#worker = worker;
    worker.addEventListener("message", ({ data }: MessageEvent<Answer>) => this.#hear(data));
    worker.addEventListener("error", () => this.#end(this.#w.failed));
    this.querySelector(".result")!.replaceChildren();
    this.#progress(0, file.size, 0);
    this.#ask({ kind: "check", file, asOf, locale: this.#locale });
  }

  #ask(ask: Ask): void {
    this.#worker?.postMessage(ask);
  }

  #progress(bytes: number, size: number, rows: number): void {
    const place = this.querySelector(".progress")!;
    const text = this.#w.reading(rows, size === 0 ? 100 : Math.floor((100 * Math.min(bytes, size)) / size));
    const bar = place.querySelector("progress") ?? el("progress", { max: 100, "aria-label": this.#name });
    bar.value = size === 0 ? 100 : (100 * bytes) / size;
    if (!bar.isConnected)
      place.replaceChildren(bar, el("span", {}), el("button", { type: "button", onclick: () => this.#cancel() }, this.#w.cancel));
    place.querySelector("span")!.textContent = text;
  }

  #cancel(): void {
    this.#worker?.terminate();
    this.#end(this.#w.cancelled);
  }

  /** Clears the progress and says how it ended. */
  #end(text: string): void {
    this.querySelector(".progress")!.replaceChildren();
    this.querySelector(".status")!.textContent = text;
  }

  #hear(answer: Answer): void {
    switch (answer.kind) {
      case "progress":
        this.#progress(answer.bytes, answer.size, answer.rows);
        return;
      case "refused":
        this.#end(`${this.#w.refused} ${answer.says}.`);
        return;
      case "file":
        saveFile(answer.name, answer.blob);
        return;
      case "done":
        this.#show(answer);
    }
  }

  #show(done: Done): void {
    const w = this.#w;
    this.#end("");
    const downloads = [
      ...(done.summary.refused > 0
        ? [el("button", { type: "button", class: "primary", onclick: () => this.#ask({ kind: "rejects" }) }, w.rejects)]
        : []),
      el("button", { type: "button", onclick: () => this.#ask({ kind: "report" }) }, w.report),
    ];
    const place = this.querySelector<HTMLElement>(".result")!;
    place.replaceChildren(...resultOf(done, this.#name, w, this.#locale, downloads));
    place.querySelector<HTMLElement>("h2")!.focus();
  }
}
customElements.define("file-check", FileCheck);
