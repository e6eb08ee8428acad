import type { PlainDate } from "@hoso/sdk/core";
import { formatQr, generate, readQr } from "@hoso/sdk/documents/identity-card";
import { encodeQR } from "qr";
import { say } from "../lessons/say.ts";
import { showCard } from "./card-shown.ts";
import { words } from "./card-words.ts";
import { pageLocale } from "./locale.ts";
import { QrCamera } from "./qr-camera.ts";
import { qrOf, qrOfPicture } from "./qr-reading.ts";

/** Đọc thẻ: a QR code from camera or picture, decoded here, shown masked, kept nowhere. */
class CardReader extends HTMLElement {
  readonly #locale = pageLocale();
  #camera: QrCamera | undefined;

  connectedCallback(): void {
    this.querySelector('[data-do="sample"]')!.addEventListener("click", () => this.#sample());
    this.#camera = new QrCamera(this, { found: (text) => this.#show(text), say: (text) => this.#say(text) });
    this.querySelector("input")!.addEventListener("change", (event) => void this.#picture(event.target as HTMLInputElement));
  }

  disconnectedCallback(): void {
    this.#camera?.stop();
  }

  #say(text: string): void {
    this.querySelector("output")!.textContent = text;
  }

  #sample(): void {
    const bits = crypto.getRandomValues(new Uint32Array(256));
    let next = 0;
    const text = formatQr(generate(() => bits[next++ % bits.length]! / 2 ** 32));
    // the sample goes the whole way: drawn as a picture of modules, found and decoded again
    const scale = 4;
    const modules = encodeQR(text, "raw", { ecc: "medium", border: 4, scale });
    const size = modules.length;
    const data = new Uint8ClampedArray(size * size * 4).fill(255);
    modules.forEach((row, y) => row.forEach((dark, x) => dark && data.fill(0, (y * size + x) * 4, (y * size + x) * 4 + 3)));
    const picture = new DOMParser().parseFromString(encodeQR(text, "svg", { ecc: "medium", border: 2 }), "image/svg+xml").documentElement;
    picture.setAttribute("role", "img");
    picture.setAttribute("aria-label", words[this.#locale].sample);
    this.#decoded(qrOf({ width: size, height: size, data }), picture);
  }

  async #picture(input: HTMLInputElement): Promise<void> {
    const file = input.files?.[0];
    input.value = "";
    if (file === undefined) return;
    try {
      this.#decoded(await qrOfPicture(file));
    } catch {
      this.#say(words[this.#locale].picture);
    }
  }

  #decoded(text: string | undefined, picture?: Element): void {
    if (text === undefined) this.#say(words[this.#locale].none);
    else this.#show(text, picture);
  }

  #show(text: string, picture?: Element): void {
    const w = words[this.#locale];
    const today = new Date().toISOString().slice(0, 10) as PlainDate;
    const reading = readQr(text, { asOf: today });
    const place = this.querySelector<HTMLElement>(".card")!;
    place.hidden = !reading.ok;
    if (!reading.ok) {
      place.replaceChildren();
      this.#say(`${w.notCard} ${reading.reasons.map((r) => say(r, this.#locale)).join("; ")}.`);
      return;
    }
    showCard(place, reading, this.#locale, picture);
    this.#say(w.read);
  }
}

customElements.define("card-reader", CardReader);
