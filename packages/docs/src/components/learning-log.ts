import type { Locale } from "@hoso/sdk/core";
import { isAttempt } from "../learn/attempt.ts";
import { attemptsOf, read, write } from "../learn/log.ts";
import { el } from "./dom.ts";
import { learner } from "./learner.ts";
import { pageLocale } from "./locale.ts";
import { localDay, saveFile } from "./save-file.ts";

const words = {
  vi: {
    count: (n: number) => (n === 0 ? "Sổ còn trống." : `Sổ có ${n} câu trả lời.`),
    added: (n: number) => `Đã gộp: thêm ${n} câu trả lời mới.`,
    damaged: (n: number) => `Tệp hỏng một phần. Những câu đọc được đã gộp: thêm ${n}.`,
    nothing: "Tệp này không phải sổ học tập. Sổ của bạn không thay đổi.",
    memory: "Trình duyệt không cho lưu. Hãy tải sổ về trước khi đóng trang.",
    anew: "Làm lại bài này từ đầu",
    begun: (name: string) => `Đã bắt đầu lại: ${name}. Sổ vẫn giữ những câu cũ.`,
    sure: "Xóa hết sổ trên máy này? Việc này không lùi lại được.",
    wiped: "Đã xóa. Nhập lại tệp đã tải về là có lại tất cả.",
  },
  en: {
    count: (n: number) => (n === 0 ? "The log is empty." : `The log has ${n} answers.`),
    added: (n: number) => `United: ${n} new answers.`,
    damaged: (n: number) => `The file is damaged in part. What could be read was added: ${n}.`,
    nothing: "That file is no learning log. Yours has not changed.",
    memory: "The browser keeps nothing. Download the log before you close the page.",
    anew: "Begin this lesson anew",
    begun: (name: string) => `Begun anew: ${name}. The log still holds the old answers.`,
    sure: "Wipe the whole log on this device? This cannot be undone.",
    wiped: "Wiped. Bring in the downloaded file to have it all back.",
  },
} satisfies Record<Locale, unknown>;

/** How many of the latest answers of a lesson are listed. */
const SHOWN = 10;

/** Sổ học tập: what was answered, to take along and to put together with another log. */
class LearningLog extends HTMLElement {
  readonly #locale = pageLocale();
  #stop: (() => void) | undefined;

  connectedCallback(): void {
    this.querySelector('[data-do="download"]')!.addEventListener("click", () => this.#download());
    this.querySelector('[data-do="wipe"]')!.addEventListener("click", () => this.#wipe());
    this.querySelector("input")!.addEventListener("change", (event) => void this.#bring(event.target as HTMLInputElement));
    this.#stop = learner.follow(() => this.#render());
    this.#render();
    this.#say(words[this.#locale].count(learner.log.filter(isAttempt).length));
  }

  disconnectedCallback(): void {
    this.#stop?.();
  }

  #say(text: string): void {
    this.querySelector("output")!.textContent = learner.lasting ? text : `${text} ${words[this.#locale].memory}`;
  }

  #download(): void {
    saveFile(`so-hoc-tap-${localDay(new Date())}.hoso.json`, write(learner.log), "application/json");
  }

  async #bring(input: HTMLInputElement): Promise<void> {
    const file = input.files?.[0];
    if (file === undefined) return;
    const { log, damaged } = read(await file.text());
    input.value = "";
    const w = words[this.#locale];
    if (damaged && log.length === 0) this.#say(w.nothing);
    else this.#say((damaged ? w.damaged : w.added)(learner.unite(log)));
  }

  #wipe(): void {
    const w = words[this.#locale];
    if (!confirm(w.sure)) return;
    learner.wipe();
    this.#say(w.wiped);
  }

  #anew(id: string, name: string): void {
    learner.add({ id: crypto.randomUUID(), reset: id, at: new Date().toISOString() });
    this.#say(words[this.#locale].begun(name));
    this.querySelector<HTMLElement>('[data-do="download"]')!.focus();
  }

  #render(): void {
    const w = words[this.#locale];
    const counted = attemptsOf(learner.log);
    const titles = JSON.parse(this.dataset["titles"]!) as Record<string, string>;
    const lessons = JSON.parse(this.dataset["lessons"]!) as Record<string, string>;
    const when = new Intl.DateTimeFormat(this.#locale, { dateStyle: "short", timeStyle: "short" });
    const sections = Object.entries(lessons)
      .map(([id, name]) => ({ id, name, attempts: counted.filter((a) => a.exercise.startsWith(`${id}/`)) }))
      .filter(({ attempts }) => attempts.length > 0)
      .flatMap(({ id, name, attempts }) => [
        el("h3", {}, name),
        el(
          "ul",
          {},
          ...attempts
            .slice(-SHOWN)
            .reverse()
            .map((a) =>
              el(
                "li",
                {},
                el("span", {}, titles[a.exercise] ?? a.exercise, " · ", `${Math.round(a.score * 100)} %`),
                el("time", { datetime: a.at }, when.format(new Date(a.at))),
              ),
            ),
        ),
        el("button", { type: "button", "data-anew": id, "aria-label": `${w.anew}: ${name}`, onclick: () => this.#anew(id, name) }, w.anew),
      ]);
    this.querySelector(".entries")!.replaceChildren(...sections);
  }
}
customElements.define("learning-log", LearningLog);
