import type { Locale } from "@hoso/sdk/core";
import { el } from "./dom.ts";
import { pageLocale } from "./locale.ts";

const words = {
  vi: {
    previous: "Trang trước",
    next: "Trang sau",
    close: "Thoát trình chiếu",
    place: (n: number, of: number) => `${n} / ${of}`,
    label: "Điều khiển trình chiếu",
  },
  en: {
    previous: "Previous",
    next: "Next",
    close: "Leave presentation",
    place: (n: number, of: number) => `${n} / ${of}`,
    label: "Presentation controls",
  },
} satisfies Record<Locale, unknown>;

/** The parts of a lesson, each a heading with what belongs to it; the first is what comes before any heading. */
function partsOf(content: Element): Element[][] {
  const parts: Element[][] = [[]];
  for (const child of content.children) {
    if (child.matches("h2, .sl-heading-wrapper.level-h2") && parts.at(-1)!.length > 0) parts.push([]);
    parts.at(-1)!.push(child);
  }
  return parts;
}

/**
 * Chế độ trình chiếu: the page as it is, one part at a time in large type. Nothing is copied, so exercises stay alive and
 * their progress is kept. Arrow keys and Page keys turn, Escape leaves.
 */
export function present(opener: HTMLElement): void {
  const content = document.querySelector(".sl-markdown-content");
  if (content === null) return;
  const w = words[pageLocale()];
  const parts = partsOf(content);
  let at = 0;
  const place = el("output", { "aria-live": "polite" });

  const show = (): void => {
    for (const [i, part] of parts.entries()) for (const element of part) element.toggleAttribute("data-off", i !== at);
    place.textContent = w.place(at + 1, parts.length);
    scrollTo({ top: 0 });
  };
  const turn = (by: number): void => {
    at = Math.min(parts.length - 1, Math.max(0, at + by));
    show();
  };
  const onKey = (event: KeyboardEvent): void => {
    // typing into an exercise is typing
    if ((event.target as HTMLElement).closest("input, select, textarea")) return;
    if (event.key === "ArrowRight" || event.key === "PageDown") turn(1);
    else if (event.key === "ArrowLeft" || event.key === "PageUp") turn(-1);
    else if (event.key === "Escape") leave();
    else return;
    event.preventDefault();
  };
  const bar = el(
    "div",
    { class: "slide-bar", role: "toolbar", "aria-label": w.label },
    el("button", { type: "button", onclick: () => turn(-1) }, w.previous),
    place,
    el("button", { type: "button", onclick: () => turn(1) }, w.next),
    el("button", { type: "button", onclick: () => leave() }, w.close),
  );
  const leave = (): void => {
    for (const element of parts.flat()) element.removeAttribute("data-off");
    bar.remove();
    delete document.documentElement.dataset["slides"];
    document.removeEventListener("keydown", onKey);
    opener.focus();
  };
  document.documentElement.dataset["slides"] = "";
  document.addEventListener("keydown", onKey);
  (document.querySelector("main") ?? document.body).append(bar);
  show();
  bar.querySelectorAll("button")[1]!.focus();
}
