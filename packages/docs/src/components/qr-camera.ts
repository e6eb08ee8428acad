import type { Locale } from "@hoso/sdk/core";
import { pageLocale } from "./locale.ts";
import { qrOf } from "./qr-reading.ts";

/** Camera frames looked at each second. */
const FRAMES = 6;

const words = {
  vi: {
    point: "Đưa mã QR vào giữa khung hình.",
    denied: "Trình duyệt chưa cho trang này dùng camera. Hãy cho phép ở phần cài đặt của trang, hoặc chọn một ảnh.",
    none: "Máy này không có camera. Hãy chọn một ảnh có mã QR.",
    insecure: "Trình duyệt chỉ mở camera cho trang có địa chỉ https. Hãy chọn một ảnh có mã QR.",
    busy: "Không mở được camera, có thể ứng dụng khác đang dùng. Hãy đóng ứng dụng ấy, hoặc chọn một ảnh.",
  },
  en: {
    point: "Bring the QR code into the middle.",
    denied: "The browser does not let this page use the camera. Allow it in the settings of the page, or choose a picture.",
    none: "This device has no camera. Choose a picture with a QR code.",
    insecure: "Browsers open the camera only for pages with an https address. Choose a picture with a QR code.",
    busy: "The camera cannot be opened; another application may be using it. Close that one, or choose a picture.",
  },
} satisfies Record<Locale, Record<string, string>>;

type Fault = Exclude<keyof (typeof words)["vi"], "point">;

/** By the names that browsers give their errors; any other is a camera that does not start. */
const faults: Readonly<Record<string, Fault>> = { NotAllowedError: "denied", SecurityError: "denied", NotFoundError: "none" };

interface Hearer {
  /** A text was read; the camera is closed again. */
  found(text: string): void;
  /** What the reader should know: where to hold the code, or why there is no picture. */
  say(text: string, fault: boolean): void;
}

/**
 * Camera đọc mã QR của một thành phần: its `video autoplay` and its button `[data-do="camera"]`, whose words for opening and closing
 * are `data-start` and `data-stop`. Pictures are looked at here and kept nowhere.
 */
export class QrCamera {
  readonly #video: HTMLVideoElement;
  readonly #button: HTMLElement;
  readonly #hearer: Hearer;
  readonly #words = words[pageLocale()];
  /** Set from the click on: who clicks twice while the browser asks gets one camera. */
  #wanted = false;
  #stream: MediaStream | undefined;

  constructor(host: HTMLElement, hearer: Hearer) {
    this.#video = host.querySelector("video")!;
    this.#button = host.querySelector<HTMLElement>('[data-do="camera"]')!;
    this.#hearer = hearer;
    this.#button.addEventListener("click", () => (this.#wanted ? this.stop() : void this.#open()));
  }

  async #open(): Promise<void> {
    this.#wanted = true;
    this.#stream = await this.#ask();
    // refused, or closed again while the browser asked
    if (this.#stream === undefined || !this.#wanted) return this.stop();
    this.#button.textContent = this.#button.dataset["stop"]!;
    this.#video.srcObject = this.#stream;
    this.#video.hidden = false;
    this.#hearer.say(this.#words.point, false);
    this.#look(document.createElement("canvas"));
  }

  async #ask(): Promise<MediaStream | undefined> {
    let fault: Fault = "insecure";
    // browsers take `mediaDevices` away from pages without https
    if (isSecureContext)
      try {
        return await navigator.mediaDevices.getUserMedia({ video: { facingMode: "environment", width: { ideal: 1920 } } });
      } catch (error) {
        fault = faults[(error as DOMException).name] ?? "busy";
      }
    this.#hearer.say(this.#words[fault], true);
    return undefined;
  }

  #look(canvas: HTMLCanvasElement): void {
    if (this.#stream === undefined) return;
    const context = canvas.getContext("2d", { willReadFrequently: true })!;
    canvas.width = this.#video.videoWidth;
    canvas.height = this.#video.videoHeight;
    if (canvas.width > 0) {
      context.drawImage(this.#video, 0, 0);
      const text = qrOf(context.getImageData(0, 0, canvas.width, canvas.height));
      if (text !== undefined) {
        this.stop();
        return this.#hearer.found(text);
      }
    }
    window.setTimeout(() => this.#look(canvas), 1000 / FRAMES);
  }

  /** Closes the camera; its light goes out. */
  stop(): void {
    this.#wanted = false;
    for (const track of this.#stream?.getTracks() ?? []) track.stop();
    this.#stream = undefined;
    this.#video.srcObject = null;
    this.#video.hidden = true;
    this.#button.textContent = this.#button.dataset["start"]!;
  }
}
