/**
 * Ô nhập địa chỉ hai cấp `<hoso-address>`: a province, then a commune, with the lists of today; an address of before 1/7/2025 is
 * entered with its three levels and turned into today's, with the law that did it. A field of a form like any other: name, value,
 * validity, reset. Works without a framework.
 *
 * `createAddressEntry` is the same without a DOM, for those who draw by themselves; `react` is one combobox of it.
 *
 * @module
 */
import { addressElementClass, type AddressElement } from "./element.js";

export type { Choice } from "./choices.js";
export { exactly, search } from "./choices.js";
export { emptyCombobox, react, type Combobox, type ComboboxEvent, type Reaction } from "./combobox.js";
export type { AddressElement } from "./element.js";
export { createAddressEntry, type AddressEntry, type AddressState, type FormerEntry, type FormerLevel } from "./entry.js";
export type { Outcome, Successor } from "./former.js";

declare global {
  interface HTMLElementTagNameMap {
    "hoso-address": AddressElement;
  }
}

/** Đăng ký `<hoso-address>`: once for a page; a second time does nothing. Importing alone registers nothing. */
export function defineAddress(registry: CustomElementRegistry = customElements): void {
  if (registry.get("hoso-address") === undefined) registry.define("hoso-address", addressElementClass());
}
