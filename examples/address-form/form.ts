import { defineAddress } from "@hoso/sdk/elements/address";

defineAddress();

for (const form of document.forms) {
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    const sent = [...new FormData(form)].map(([name, value]) => `${name}: ${String(value)}`);
    form.querySelector("output")!.textContent = sent.join("\n");
  });
}
