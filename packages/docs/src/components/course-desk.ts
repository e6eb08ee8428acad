import type { PlainDate } from "@hoso/sdk/core";
import {
  courseProgress,
  courseReasons,
  readCourse,
  writeCourse,
  type Course,
  type CourseProgress,
  type CourseReason,
} from "../learn/course.ts";
import type { Planned } from "../learn/progress.ts";
import { rosterSummary, saveBlankRoster } from "./course-roster.ts";
import { words } from "./course-words.ts";
import { el } from "./dom.ts";
import { learner } from "./learner.ts";
import { pageLocale } from "./locale.ts";
import { localDay, saveFile } from "./save-file.ts";

/** Where the course a learner follows is kept, beside the log. */
const KEY = "hs.course.v1";

type Names = Readonly<Record<string, { readonly title: string; readonly href: string }>>;

/** Bàn khóa học: a trainer composes, a learner follows. Nothing leaves the page but by a file. */
class CourseDesk extends HTMLElement {
  readonly #locale = pageLocale();
  readonly #w = words[this.#locale];
  #course: Course | undefined;

  connectedCallback(): void {
    this.#on('[data-do="open"]', "change", (event) => void this.#open(event.target as HTMLInputElement));
    this.#on("form", "submit", (event) => this.#save(event));
    this.#on('[data-do="close"]', "click", () => this.#keep(undefined));
    this.#on('[data-do="blank"]', "click", () => void saveBlankRoster(this.#locale));
    this.#on('[data-do="roster"]', "change", (event) => void this.#roster(event.target as HTMLInputElement));
    if (this.dataset["use"] !== "follow") return;
    learner.follow(() => this.#show());
    const kept = readCourse(stored() ?? "", this.#known);
    this.#course = "course" in kept ? kept.course : undefined;
    this.#show();
  }

  #on(selector: string, event: string, listener: (event: Event) => void): void {
    this.querySelector(selector)?.addEventListener(event, listener);
  }

  get #plans(): ReadonlyMap<string, readonly Planned[]> {
    return new Map(Object.entries(JSON.parse(this.dataset["plans"]!) as Record<string, readonly Planned[]>));
  }

  get #known(): ReadonlySet<string> {
    return new Set(this.#plans.keys());
  }

  #say(text: string): void {
    this.querySelector("output")!.textContent = text;
  }

  #refuse(reasons: readonly CourseReason[]): void {
    this.#say(reasons.map((r) => courseReasons[r][this.#locale]).join(" "));
  }

  async #open(input: HTMLInputElement): Promise<void> {
    const file = input.files?.[0];
    input.value = "";
    if (file === undefined) return;
    const read = readCourse(await file.text(), this.#known);
    if ("reasons" in read) return this.#refuse(read.reasons);
    if (this.dataset["use"] === "follow") this.#keep(read.course);
    else this.#fill(read.course);
    this.#say(this.#w.opened);
  }

  #fill(course: Course): void {
    const form = this.querySelector("form")!;
    const set = (name: string, value: string) => ((form.elements.namedItem(name) as HTMLInputElement).value = value);
    for (const name of ["title", "from", "until"] as const) set(name, course[name]);
    set("classCode", course.classCode ?? "");
    set("choose", String(course.elective.choose));
    for (const id of this.#known)
      set(`lesson-${id}`, course.required.includes(id) ? "required" : course.elective.from.includes(id) ? "elective" : "out");
  }

  #save(event: Event): void {
    event.preventDefault();
    const data = new FormData(this.querySelector("form")!);
    const text = (name: string) => String(data.get(name) ?? "").trim();
    const lessons = (use: string) => [...this.#known].filter((id) => text(`lesson-${id}`) === use);
    const classCode = text("classCode").toLowerCase();
    const course = {
      hoso: "course",
      v: 1,
      title: text("title").normalize("NFC"),
      required: lessons("required"),
      elective: { choose: Number(text("choose")), from: lessons("elective") },
      from: text("from"),
      until: text("until"),
      ...(classCode === "" ? {} : { classCode }),
    };
    const read = readCourse(JSON.stringify(course), this.#known);
    if ("reasons" in read) return this.#refuse(read.reasons);
    saveFile("course.json", writeCourse(read.course), "application/json");
    this.#say(this.#w.saved);
  }

  #keep(course: Course | undefined): void {
    this.#course = course;
    try {
      if (course === undefined) localStorage.removeItem(KEY);
      else localStorage.setItem(KEY, writeCourse(course));
    } catch {
      // storage is switched off: the course is shown until the page is closed
    }
    this.#show();
  }

  #show(): void {
    const close = this.querySelector<HTMLElement>('[data-do="close"]')!;
    close.hidden = this.#course === undefined;
    const place = this.querySelector(".shown")!;
    if (this.#course === undefined) {
      this.#say(this.#w.none);
      place.replaceChildren();
      return;
    }
    const now = new Date();
    const dayOf = (instant: string) => localDay(new Date(instant)) as PlainDate;
    const stand = courseProgress(this.#course, learner.log, this.#plans, { today: localDay(now) as PlainDate, dayOf });
    place.replaceChildren(...this.#standing(this.#course, stand));
  }

  #standing(course: Course, stand: CourseProgress): HTMLElement[] {
    const w = this.#w;
    const names = JSON.parse(this.dataset["names"]!) as Names;
    const day = (d: string) => new Intl.DateTimeFormat(this.#locale, { dateStyle: "long" }).format(new Date(`${d}T00:00`));
    const code = course.classCode === undefined ? "" : `?lop=${course.classCode}`;
    const list = (standings: CourseProgress["required"]) =>
      el(
        "ul",
        {},
        ...standings.map(({ lesson, progress: p }) =>
          el(
            "li",
            {},
            el("a", { href: `${names[lesson]!.href}${code}` }, names[lesson]!.title),
            el("span", {}, p.mastered ? `✓ ${w.mastered}` : w.part(p.answered, p.total, Math.round(p.score * 100))),
          ),
        ),
      );
    const said = stand.phase === "over" ? w.over : w[stand.phase](stand.days);
    return [
      el("h2", {}, course.title),
      el("p", {}, `${w.days(day(course.from), day(course.until))}. ${said}`),
      el("progress", { max: stand.of, value: stand.done, "aria-label": w.done(stand.done, stand.of) }),
      el("p", { class: "sum" }, stand.complete ? w.complete : w.done(stand.done, stand.of)),
      ...(stand.required.length === 0 ? [] : [el("h3", {}, w.required), list(stand.required)]),
      ...(stand.elective.length === 0
        ? []
        : [el("h3", {}, w.elective(course.elective.choose, stand.elective.length)), list(stand.elective)]),
    ];
  }

  async #roster(input: HTMLInputElement): Promise<void> {
    const file = input.files?.[0];
    input.value = "";
    if (file !== undefined) this.querySelector(".roster")!.replaceChildren(...(await rosterSummary(file, this.#locale)));
  }
}

function stored(): string | null {
  try {
    return localStorage.getItem(KEY);
  } catch {
    return null;
  }
}

customElements.define("course-desk", CourseDesk);
