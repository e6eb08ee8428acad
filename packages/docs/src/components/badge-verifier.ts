import type { Locale } from "@hoso/sdk/core";
import { decodeQR } from "qr/decode.js";
import { issuersSchema, type Issuers } from "../badge/issuers.schema.ts";
import { isFor, verify } from "../badge/verify.ts";
import { refusals } from "../badge/words.ts";
import { el } from "./dom.ts";
import { pageLocale } from "./locale.ts";

const words = {
  vi: {
    ok: "Chứng nhận hợp lệ.",
    belongs: "Chứng nhận này là của mã học viên đã nhập.",
    others: "Chứng nhận này KHÔNG phải của mã học viên đã nhập.",
    what: "Chứng nhận",
    issuer: "Nơi cấp",
    from: "Ngày cấp",
    until: "Có hiệu lực đến",
    how: "Điều kiện",
    noQr: "Không thấy mã QR nào trong ảnh.",
    denied: "Trình duyệt không cho dùng camera. Hãy chọn ảnh, hoặc dán chứng nhận.",
    point: "Đưa mã QR vào giữa khung hình.",
    issuers: (n: number) => `Đang dùng tệp sổ nơi cấp bạn chọn: ${n} nơi cấp.`,
    badIssuers: "Tệp phải là sổ nơi cấp (issuers.json), và không được chứa khóa bí mật.",
    noIssuers: "Chưa tải được sổ nơi cấp. Hãy chọn tệp issuers.json.",
  },
  en: {
    ok: "The credential is valid.",
    belongs: "It belongs to the learner code you entered.",
    others: "It does NOT belong to the learner code you entered.",
    what: "Credential",
    issuer: "Issuer",
    from: "Issued on",
    until: "Valid until",
    how: "Criteria",
    noQr: "There is no QR code in the picture.",
    denied: "The browser does not allow the camera. Choose a picture, or paste the credential.",
    point: "Bring the QR code into the middle.",
    issuers: (n: number) => `Using the file of issuers you chose: ${n}.`,
    badIssuers: "The file must be a file of issuers (issuers.json), and must hold no private key.",
    noIssuers: "The list of issuers could not be loaded. Choose an issuers.json.",
  },
} satisfies Record<Locale, unknown>;

/** Large pictures are read smaller, as the card reader does. */
const LARGEST = 1600;
const FRAMES = 6;

function decoded(image: ImageData): string | undefined {
  try {
    return decodeQR(image, { timeLimit: 1500 });
  } catch {
    return undefined;
  }
}

/** Xác minh chứng nhận trong trình duyệt: what is pasted, scanned or chosen stays here. */
class BadgeVerifier extends HTMLElement {
  readonly #locale = pageLocale();
  readonly #w = words[this.#locale];
  #issuers: Issuers | undefined;
  #stream: MediaStream | undefined;

  connectedCallback(): void {
    this.querySelector("form")!.addEventListener("submit", (event) => {
      event.preventDefault();
      void this.#verify();
    });
    this.querySelector('[data-do="file"]')!.addEventListener("change", (event) => void this.#file(event.target as HTMLInputElement));
    this.querySelector('[data-do="issuers"]')!.addEventListener("change", (event) => void this.#other(event.target as HTMLInputElement));
    this.querySelector('[data-do="camera"]')!.addEventListener("click", () => void this.#camera());
  }

  disconnectedCallback(): void {
    this.#stop();
  }

  #say(text: string, ok?: boolean): void {
    const output = this.querySelector("output")!;
    output.textContent = text;
    if (ok === undefined) delete output.dataset["ok"];
    else output.dataset["ok"] = String(ok);
    this.querySelector("dl")!.hidden = ok !== true;
  }

  async #known(): Promise<Issuers | undefined> {
    if (this.#issuers) return this.#issuers;
    try {
      const answer = await fetch(this.dataset["list"]!);
      this.#issuers = issuersSchema.parse(await answer.json());
    } catch {
      this.#say(this.#w.noIssuers, false);
    }
    return this.#issuers;
  }

  async #other(input: HTMLInputElement): Promise<void> {
    const file = input.files?.[0];
    input.value = "";
    if (file === undefined) return;
    try {
      this.#issuers = issuersSchema.parse(JSON.parse(await file.text()));
      this.#say(this.#w.issuers(this.#issuers.issuers.length));
    } catch {
      this.#say(this.#w.badIssuers, false);
    }
  }

  async #verify(): Promise<void> {
    const form = this.querySelector("form")!;
    const data = new FormData(form);
    const issuers = await this.#known();
    if (issuers === undefined) return;
    const verdict = await verify(String(data.get("token") ?? ""), issuers, Date.now());
    if (!verdict.ok) return this.#say(`${refusals[verdict.reason][this.#locale]} (${verdict.reason})`, false);
    const { badge, issuer } = verdict;
    const w = this.#w;
    const code = String(data.get("code") ?? "").trim();
    const mine = code === "" || (await isFor(badge, code));
    const day = new Intl.DateTimeFormat(this.#locale, { dateStyle: "long" });
    const rows: [string, string][] = [
      [w.what, badge.name],
      [w.issuer, `${issuer.name} · ${issuer.id}`],
      [w.from, day.format(new Date(badge.validFrom))],
      ...(badge.validUntil === undefined ? [] : ([[w.until, day.format(new Date(badge.validUntil))]] as [string, string][])),
      [w.how, badge.credentialSubject.achievement.criteria.narrative],
    ];
    this.querySelector("dl")!.replaceChildren(...rows.flatMap(([name, value]) => [el("dt", {}, name), el("dd", {}, value)]));
    this.#say(code === "" ? w.ok : `${w.ok} ${mine ? w.belongs : w.others}`, mine);
  }

  #take(token: string): void {
    this.querySelector("textarea")!.value = token.trim();
    void this.#verify();
  }

  async #file(input: HTMLInputElement): Promise<void> {
    const file = input.files?.[0];
    input.value = "";
    if (file === undefined) return;
    if (!file.type.startsWith("image/")) return this.#take(await file.text());
    try {
      const bitmap = await createImageBitmap(file);
      const scale = Math.min(1, LARGEST / Math.max(bitmap.width, bitmap.height));
      const canvas = new OffscreenCanvas(Math.round(bitmap.width * scale), Math.round(bitmap.height * scale));
      const context = canvas.getContext("2d")!;
      context.drawImage(bitmap, 0, 0, canvas.width, canvas.height);
      bitmap.close();
      const text = decoded(context.getImageData(0, 0, canvas.width, canvas.height));
      if (text === undefined) this.#say(this.#w.noQr, false);
      else this.#take(text);
    } catch {
      this.#say(this.#w.noQr, false);
    }
  }

  async #camera(): Promise<void> {
    if (this.#stream) return this.#stop();
    try {
      this.#stream = await navigator.mediaDevices.getUserMedia({ video: { facingMode: "environment", width: { ideal: 1280 } } });
    } catch {
      return this.#say(this.#w.denied, false);
    }
    const button = this.querySelector<HTMLElement>('[data-do="camera"]')!;
    button.textContent = button.dataset["stop"]!;
    const video = this.querySelector("video")!;
    video.srcObject = this.#stream;
    video.hidden = false;
    await video.play();
    this.#say(this.#w.point);
    const canvas = document.createElement("canvas");
    const context = canvas.getContext("2d", { willReadFrequently: true })!;
    const look = (): void => {
      if (this.#stream === undefined) return;
      canvas.width = video.videoWidth;
      canvas.height = video.videoHeight;
      if (canvas.width > 0) {
        context.drawImage(video, 0, 0);
        const text = decoded(context.getImageData(0, 0, canvas.width, canvas.height));
        if (text !== undefined) {
          this.#stop();
          return this.#take(text);
        }
      }
      window.setTimeout(look, 1000 / FRAMES);
    };
    look();
  }

  #stop(): void {
    for (const track of this.#stream?.getTracks() ?? []) track.stop();
    this.#stream = undefined;
    const video = this.querySelector("video")!;
    video.srcObject = null;
    video.hidden = true;
    const button = this.querySelector<HTMLElement>('[data-do="camera"]')!;
    button.textContent = button.dataset["start"]!;
  }
}
customElements.define("badge-verifier", BadgeVerifier);
