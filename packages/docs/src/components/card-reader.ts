import type { Locale, PlainDate } from "@hoso/sdk/core";
import { explain, formatQr, generate, meta, readQr, type IdentityCard, type QrReading } from "@hoso/sdk/documents/identity-card";
import { mask as maskName } from "@hoso/sdk/fields/person-name";
import { mask as maskId } from "@hoso/sdk/identifiers/personal-id";
import { encodeQR } from "qr";
import { decodeQR } from "qr/decode.js";
import { say } from "../lessons/say.ts";
import { el } from "./dom.ts";
import { pageLocale } from "./locale.ts";

const words = {
  vi: {
    open: "Mở camera",
    point: "Đưa mã QR vào khung hình.",
    denied: "Trình duyệt không cho dùng camera. Bạn có thể chọn một ảnh.",
    none: "Không thấy mã QR nào trong ảnh. Hãy chụp gần hơn, đủ sáng.",
    notCard: "Đọc được mã QR, nhưng đó không phải mã của thẻ căn cước:",
    read: "Đã đọc xong mã QR.",
    unverified: "Chưa xác minh.",
    show: "Hiện thông tin đã che",
    hide: "Che lại",
    remark: "Nhắc",
    sample: "Mã QR của thẻ mẫu, người không có thật",
    picture: "Ảnh này không mở được.",
  },
  en: {
    open: "Open the camera",
    point: "Hold the QR code before the camera.",
    denied: "The browser does not let us use the camera. You can choose a picture instead.",
    none: "No QR code was found in the picture. Take it closer, with more light.",
    notCard: "A QR code was read, but not that of an identity card:",
    read: "The QR code was read.",
    unverified: "Not verified.",
    show: "Show what is masked",
    hide: "Mask again",
    remark: "Remark",
    sample: "QR code of a sample card; the person is made up",
    picture: "This picture cannot be opened.",
  },
} satisfies Record<Locale, Record<string, string>>;

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
    this.#render(place, reading, picture, true);
    this.#say(w.read);
  }

  #render(place: HTMLElement, reading: Extract<QrReading, { ok: true }>, picture: Element | undefined, masked: boolean): void {
    const w = words[this.#locale];
    const card = masked ? hidden(reading.card) : reading.card;
    // dates and sex are easier to read in words; everything else as it stands on the card
    const inWords = new Set<string>([card.birthDate, card.issuedOn, card.sex, ""]);
    const rows = explain(card, this.#locale).flatMap((part) => [
      el("dt", {}, part.name),
      el("dd", {}, inWords.has(part.text) ? part.means : part.text),
    ]);
    const toggle = el(
      "button",
      { type: "button", "aria-pressed": String(!masked), onclick: () => this.#render(place, reading, picture, !masked) },
      masked ? w.show : w.hide,
    );
    const again = place.contains(document.activeElement);
    place.replaceChildren(
      ...(picture ? [picture] : []),
      el(
        "div",
        {},
        el("dl", { class: "facts" }, ...rows),
        ...reading.remarks.map((r) => el("p", {}, el("strong", {}, w.remark), ": ", say(r, this.#locale))),
        toggle,
      ),
      el("p", { class: "unverified" }, el("strong", {}, w.unverified), " ", meta.limits[this.#locale]),
    );
    if (again) toggle.focus();
  }
}

function decoded(image: { readonly width: number; readonly height: number; readonly data: Uint8ClampedArray }): string | undefined {
  try {
    return decodeQR(image, { timeLimit: 1500 });
  } catch {
    return undefined;
  }
}

/** The card with everything about the person hidden but its shape. */
function hidden(card: IdentityCard): IdentityCard {
  const stars = (text: string) => text.replace(/[\p{L}\p{N}]/gu, "*");
  return {
    ...card,
    personalId: maskId(card.personalId) as IdentityCard["personalId"],
    name: maskName(card.name) as IdentityCard["name"],
    ...(card.oldNumber === undefined ? {} : { oldNumber: stars(card.oldNumber) }),
    birthDate: `${card.birthDate.slice(0, 4)}` as IdentityCard["birthDate"],
    residence: stars(card.residence),
    extra: card.extra.map(stars),
  };
}
customElements.define("card-reader", CardReader);
