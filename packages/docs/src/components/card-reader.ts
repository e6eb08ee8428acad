import type { PlainDate } from "@hoso/sdk/core";
import { formatQr, generate, readQr } from "@hoso/sdk/documents/identity-card";
import { encodeQR } from "qr";
import { decodeQR } from "qr/decode.js";
import { say } from "../lessons/say.ts";
import { showCard } from "./card-shown.ts";
import { words } from "./card-words.ts";
import { pageLocale } from "./locale.ts";

/** Large pictures are read smaller: a QR code needs no more, and a phone's memory is short. */
const LARGEST = 1600;
/** Camera frames looked at each second. */
const FRAMES = 6;

/** Đọc thẻ: a QR code from camera or picture, decoded here, shown masked, kept nowhere. */
class CardReader extends HTMLElement {
  readonly #locale = pageLocale();
  #stream: MediaStream | undefined;
  #timer = 0;

  connectedCallback(): void {
    this.querySelector('[data-do="sample"]')!.addEventListener("click", () => this.#sample());
    this.querySelector('[data-do="camera"]')!.addEventListener("click", () => void this.#toggle());
    this.querySelector("input")!.addEventListener("change", (event) => void this.#picture(event.target as HTMLInputElement));
  }

  disconnectedCallback(): void {
    this.#stop();
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
    this.#decode({ width: size, height: size, data }, picture);
  }

  async #picture(input: HTMLInputElement): Promise<void> {
    const file = input.files?.[0];
    input.value = "";
    if (file === undefined) return;
    try {
      const bitmap = await createImageBitmap(file);
      const scale = Math.min(1, LARGEST / Math.max(bitmap.width, bitmap.height));
      const canvas = new OffscreenCanvas(Math.round(bitmap.width * scale), Math.round(bitmap.height * scale));
      const context = canvas.getContext("2d")!;
      context.drawImage(bitmap, 0, 0, canvas.width, canvas.height);
      bitmap.close();
      this.#decode(context.getImageData(0, 0, canvas.width, canvas.height));
    } catch {
      this.#say(words[this.#locale].picture);
    }
  }

  async #toggle(): Promise<void> {
    if (this.#stream) {
      this.#stop();
      return;
    }
    const w = words[this.#locale];
    try {
      this.#stream = await navigator.mediaDevices.getUserMedia({ video: { facingMode: "environment", width: { ideal: 1280 } } });
    } catch {
      this.#say(w.denied);
      return;
    }
    const video = this.querySelector("video")!;
    video.srcObject = this.#stream;
    video.hidden = false;
    await video.play();
    const button = this.querySelector<HTMLElement>('[data-do="camera"]')!;
    button.textContent = button.dataset["stop"]!;
    this.#say(w.point);
    const canvas = document.createElement("canvas");
    const context = canvas.getContext("2d", { willReadFrequently: true })!;
    const look = () => {
      if (this.#stream === undefined) return;
      canvas.width = video.videoWidth;
      canvas.height = video.videoHeight;
      if (canvas.width > 0) {
        context.drawImage(video, 0, 0);
        const text = decoded(context.getImageData(0, 0, canvas.width, canvas.height));
        if (text !== undefined) {
          this.#stop();
          this.#show(text);
          return;
        }
      }
      this.#timer = window.setTimeout(look, 1000 / FRAMES);
    };
    look();
  }

  #stop(): void {
    window.clearTimeout(this.#timer);
    for (const track of this.#stream?.getTracks() ?? []) track.stop();
    this.#stream = undefined;
    const video = this.querySelector("video")!;
    video.srcObject = null;
    video.hidden = true;
    this.querySelector('[data-do="camera"]')!.textContent = words[this.#locale].open;
  }

  #decode(image: { readonly width: number; readonly height: number; readonly data: Uint8ClampedArray }, picture?: Element): void {
    const text = decoded(image);
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

function decoded(image: { readonly width: number; readonly height: number; readonly data: Uint8ClampedArray }): string | undefined {
  try {
    return decodeQR(image, { timeLimit: 1500 });
  } catch {
    return undefined;
  }
}

customElements.define("card-reader", CardReader);
