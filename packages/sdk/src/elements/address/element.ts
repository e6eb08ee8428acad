import type { Locale } from "../../core/index.js";
import { createAddressEntry } from "./entry.js";
import { faultOf } from "./fault.js";
import { partsOf, type Parts } from "./parts.js";
import { style } from "./style.js";
import { words } from "./words.js";

/** Ô nhập địa chỉ hai cấp: what scripts see of a `<hoso-address>`, as of any field of a form. */
export interface AddressElement extends HTMLElement {
  /** Mã xã, phường, đặc khu hiện hành; empty when none is chosen. */
  value: string;
  /** Số nhà, đường, thôn, tổ dân phố. */
  line: string;
  /** Địa chỉ viết thành một dòng; empty without a commune. */
  readonly text: string;
  /** Mã tỉnh, thành phố hiện hành; empty when none is chosen. */
  readonly province: string;
  /** Mã đơn vị cũ đã được nhập; empty where the address was entered with two levels. */
  readonly enteredAs: string;
  name: string;
  required: boolean;
  disabled: boolean;
  readonly form: HTMLFormElement | null;
  readonly validity: ValidityState;
  readonly validationMessage: string;
  readonly willValidate: boolean;
  checkValidity(): boolean;
  reportValidity(): boolean;
}

/** Makes the class. It is made when asked, so that importing this needs no browser and changes nothing. */
export function addressElementClass(): new () => AddressElement {
  class HosoAddress extends HTMLElement implements AddressElement {
    static readonly formAssociated = true;
    static readonly observedAttributes = ["label", "lang", "name", "no-line", "required"];
    readonly #internals = this.attachInternals();
    readonly #root = this.attachShadow({ mode: "open", delegatesFocus: true });
    readonly #entry = createAddressEntry();
    #parts: Parts | undefined;
    #last = "";
    /** Set while a script or the form changes the value: like other fields, the element then fires no events. */
    #quiet = false;
    #disabledNow = false;
    /** Faults are shown once somebody has left the element or tried to send the form, not while it is being filled in. */
    #touched = false;

    connectedCallback(): void {
      if (this.#parts === undefined) {
        this.#entry.subscribe(() => this.#changed());
        this.addEventListener("focusout", () => this.#touch());
        this.addEventListener("invalid", () => this.#touch());
        this.#quietly(() => this.#start());
      }
      this.#draw();
    }

    attributeChangedCallback(): void {
      if (this.#parts !== undefined) this.#draw();
    }

    formResetCallback(): void {
      this.#touched = false;
      this.#quietly(() => {
        this.#parts?.clear();
        this.#start();
      });
    }

    formDisabledCallback(disabled: boolean): void {
      this.#disabledNow = disabled;
      if (this.#parts !== undefined) this.#draw();
    }

    formStateRestoreCallback(state: unknown): void {
      const [, value, line] = /^(\d*) (.*)$/su.exec(String(state)) ?? [];
      if (value !== undefined) [this.value, this.line] = [value, line!];
    }

    get value(): string {
      return this.#entry.state.commune ?? "";
    }
    set value(code: string) {
      this.#quietly(() => {
        if (code === "") this.#entry.chooseProvince(undefined);
        this.#entry.chooseCommune(code);
      });
    }
    get line(): string {
      return this.#entry.state.line;
    }
    set line(line: string) {
      this.#quietly(() => this.#entry.write(line));
    }
    get text(): string {
      return this.#entry.text();
    }
    get province(): string {
      return this.#entry.state.province ?? "";
    }
    get enteredAs(): string {
      return this.#entry.state.enteredAs ?? "";
    }
    get name(): string {
      return this.getAttribute("name") ?? "";
    }
    set name(name: string) {
      this.setAttribute("name", name);
    }
    get required(): boolean {
      return this.hasAttribute("required");
    }
    set required(on: boolean) {
      this.toggleAttribute("required", on);
    }
    get disabled(): boolean {
      return this.hasAttribute("disabled");
    }
    set disabled(on: boolean) {
      this.toggleAttribute("disabled", on);
    }
    get form(): HTMLFormElement | null {
      return this.#internals.form;
    }
    get validity(): ValidityState {
      return this.#internals.validity;
    }
    get validationMessage(): string {
      return this.#internals.validationMessage;
    }
    get willValidate(): boolean {
      return this.#internals.willValidate;
    }
    checkValidity(): boolean {
      return this.#internals.checkValidity();
    }
    reportValidity(): boolean {
      return this.#internals.reportValidity();
    }

    /** The value that the page gave. */
    #start(): void {
      this.#entry.clear();
      this.#entry.write(this.getAttribute("line") ?? "");
      this.#entry.chooseCommune(this.getAttribute("value") ?? undefined);
    }

    #quietly(change: () => void): void {
      this.#quiet = true;
      change();
      this.#quiet = false;
    }

    #touch(): void {
      this.#touched = true;
      this.#judge();
    }

    #changed(): void {
      if (this.#parts !== undefined) this.#draw();
      const now = [this.value, this.line, this.enteredAs].join(" ");
      if (now === this.#last) return;
      this.#last = now;
      if (this.#quiet) return;
      this.dispatchEvent(new Event("input", { bubbles: true, composed: true }));
      this.dispatchEvent(new Event("change", { bubbles: true }));
    }

    #draw(): void {
      const lang = this.closest("[lang]")?.getAttribute("lang") ?? "vi";
      const locale: Locale = lang.startsWith("en") ? "en" : "vi";
      if (this.#parts?.words !== words[locale]) {
        const told = { onEdit: () => this.#judge(), onEnter: () => this.#internals.form?.requestSubmit() };
        this.#parts = partsOf(this.ownerDocument, this.#entry, words[locale], told);
        // a sheet made by script: a strict content security policy forbids styles in the markup
        const sheet = new (this.ownerDocument.defaultView as Window & typeof globalThis).CSSStyleSheet();
        sheet.replaceSync(style);
        this.#root.adoptedStyleSheets = [sheet];
        this.#root.replaceChildren(this.#parts.root);
      }
      const label = this.getAttribute("label") ?? this.#parts.words.address;
      this.#parts.draw({ label, withLine: !this.hasAttribute("no-line"), disabled: this.#disabledNow, required: this.required });
      this.#judge();
    }

    #judge(): void {
      const parts = this.#parts!;
      const { province, commune } = this.#entry.state;
      const [provinceUnsettled, communeUnsettled] = [parts.province.unsettled, parts.commune.unsettled];
      const fault = faultOf({ required: this.required, province, commune, provinceUnsettled, communeUnsettled }, parts.words);
      if (fault === undefined) this.#internals.setValidity({});
      else this.#internals.setValidity({ [fault.kind]: true }, fault.says, parts[fault.at].input);
      for (const at of ["province", "commune"] as const) parts[at].complain(this.#touched && fault?.at === at ? fault.says : "");
      this.#internals.setFormValue(this.#sent(), `${this.value} ${this.line}`);
    }

    /** What a form sends: the code under the element's name, and the rest beside it. Nothing without a name or a commune. */
    #sent(): FormData | null {
      const { name, value } = this;
      if (name === "" || value === "") return null;
      const data = new FormData();
      data.append(name, value);
      data.append(`${name}-province`, this.province);
      data.append(`${name}-line`, this.line.trim());
      data.append(`${name}-text`, this.text);
      if (this.enteredAs !== "") data.append(`${name}-entered-as`, this.enteredAs);
      return data;
    }
  }
  return HosoAddress;
}
