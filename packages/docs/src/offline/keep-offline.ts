import type { Locale } from "@hoso/sdk/core";
import { pageLocale } from "../components/locale.ts";

const words = {
  vi: {
    keep: "Tải về học ngoại tuyến",
    drop: "Bỏ bản ngoại tuyến",
    busy: "Đang tải…",
    kept: "Đã tải về: nhóm bài này học được khi không có mạng.",
    dropped: "Đã bỏ bản ngoại tuyến.",
    failed: "Chưa tải được. Hãy thử lại khi có mạng.",
  },
  en: {
    keep: "Download to learn offline",
    drop: "Remove the offline copy",
    busy: "Downloading…",
    kept: "Downloaded: this track works without a network.",
    dropped: "The offline copy is gone.",
    failed: "The download failed. Try again with a network.",
  },
} satisfies Record<Locale, Record<string, string>>;

const base = `${import.meta.env.BASE_URL.replace(/\/$/u, "")}/`;

/** Asks the service worker and waits for its answer. */
async function ask(message: { readonly keep: string } | { readonly drop: string }): Promise<boolean> {
  await navigator.serviceWorker.register(`${base}sw.js`);
  const { active } = await navigator.serviceWorker.ready;
  const { port1, port2 } = new MessageChannel();
  const answered = new Promise<boolean>((resolve) => {
    port1.addEventListener("message", (event: MessageEvent<{ ok: boolean }>) => resolve(event.data.ok), { once: true });
    port1.start();
  });
  active!.postMessage(message, [port2]);
  return answered;
}

/** Nút tải một nhóm bài về máy. Where the browser has no service worker there is no button. */
class KeepOffline extends HTMLElement {
  readonly #words = words[pageLocale()];
  #kept = false;

  async connectedCallback(): Promise<void> {
    if (!("serviceWorker" in navigator) || !("caches" in window)) {
      this.remove();
      return;
    }
    const button = this.querySelector("button")!;
    button.addEventListener("click", () => void this.#toggle());
    const track = this.dataset["track"]!;
    this.#kept = (await caches.keys()).some((name) => name.startsWith(`hoso-${track}-`));
    this.#label();
    button.hidden = false;
  }

  #label(): void {
    this.querySelector("button")!.textContent = this.#kept ? this.#words.drop : this.#words.keep;
  }

  async #toggle(): Promise<void> {
    const track = this.dataset["track"]!;
    const said = this.querySelector("output")!;
    const wanted = !this.#kept;
    said.textContent = wanted ? this.#words.busy : "";
    const ok = await ask(wanted ? { keep: track } : { drop: track }).catch(() => false);
    if (ok) this.#kept = wanted;
    this.#label();
    said.textContent = ok ? (wanted ? this.#words.kept : this.#words.dropped) : this.#words.failed;
  }
}
customElements.define("keep-offline", KeepOffline);
