/** Nút in: without a script there is nothing to press, and the browser's own command prints the page. */
class PrintButton extends HTMLElement {
  connectedCallback(): void {
    this.querySelector("button")!.addEventListener("click", () => print());
  }
}
customElements.define("print-button", PrintButton);
