import type { Locale } from "@hoso/sdk/core";
import { issuersSchema, type Issuers } from "../badge/issuers.schema.ts";
import { isFor, verify } from "../badge/verify.ts";
import { refusals } from "../badge/words.ts";
import { el } from "./dom.ts";
import { pageLocale } from "./locale.ts";
import { QrCamera } from "./qr-camera.ts";
import { qrOfPicture } from "./qr-reading.ts";

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
    insecure: "Trình duyệt chỉ kiểm chữ ký trên trang có địa chỉ https. Hãy mở trang này bằng https.",
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
    insecure: "Browsers check signatures only on pages with an https address. Open this page with https.",
    issuers: (n: number) => `Using the file of issuers you chose: ${n}.`,
    badIssuers: "The file must be a file of issuers (issuers.json), and must hold no private key.",
    noIssuers: "The list of issuers could not be loaded. Choose an issuers.json.",
  },
} satisfies Record<Locale, unknown>;

/** Bytes read of a chosen file: far more than a credential has, far less than what stops a phone. */
const LONGEST = 100_000;

/** Xác minh chứng nhận trong trình duyệt: what is pasted, scanned or chosen stays here. */
class BadgeVerifier extends HTMLElement {
  readonly #locale = pageLocale();
  readonly #w = words[this.#locale];
  #issuers: Issuers | undefined;
  #camera: QrCamera | undefined;

  connectedCallback(): void {
    this.querySelector("form")!.addEventListener("submit", (event) => {
      event.preventDefault();
      void this.#verify();
    });
    this.querySelector('[data-do="file"]')!.addEventListener("change", (event) => void this.#file(event.target as HTMLInputElement));
    this.querySelector('[data-do="issuers"]')!.addEventListener("change", (event) => void this.#other(event.target as HTMLInputElement));
    this.#camera = new QrCamera(this, {
      found: (text) => this.#take(text),
      say: (text, fault) => this.#say(text, fault ? false : undefined),
    });
  }

  disconnectedCallback(): void {
    this.#camera?.stop();
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
    // without WebCrypto every signature would look wrong
    if (!isSecureContext) return this.#say(this.#w.insecure, false);
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
    if (!file.type.startsWith("image/")) return this.#take(await file.slice(0, LONGEST).text());
    try {
      const text = await qrOfPicture(file);
      if (text === undefined) this.#say(this.#w.noQr, false);
      else this.#take(text);
    } catch {
      this.#say(this.#w.noQr, false);
    }
  }
}
customElements.define("badge-verifier", BadgeVerifier);
