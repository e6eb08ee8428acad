/**
 * Kiểu dáng, in the shadow root. It takes the page's font, and the page's colours where these properties are set:
 * `--hoso-ground`, `--hoso-ink`, `--hoso-edge`, `--hoso-accent`, `--hoso-error`, `--hoso-radius`. Everything has a `part`.
 */
export const style = `
:host { display: block; container-type: inline-size; font: inherit; color: inherit; }
:host([hidden]) { display: none; }
* { box-sizing: border-box; }
[hidden] { display: none !important; }
fieldset { min-width: 0; margin: 0; border: 0; padding: 0; }
legend { padding: 0; font-weight: 700; }
p { margin: 0; }
.unseen { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
.two, .three { display: grid; gap: 0.75rem; margin-top: 0.5rem; }
.two { grid-template-columns: minmax(0, 1fr); }
[part="line"] { grid-column: 1 / -1; }
[part="label"] { display: block; margin-bottom: 0.25rem; font-size: 0.9375em; }
.box { position: relative; }
.box::after { position: absolute; top: 0.6875rem; inset-inline-end: 0.75rem; pointer-events: none; content: "▾"; content: "▾" / ""; }
.box [part="input"] { padding-inline-end: 2rem; }
[part="input"] {
  width: 100%; min-height: 2.75rem; border: 1px solid var(--hoso-edge, GrayText); border-radius: var(--hoso-radius, 0.5rem);
  padding: 0.5rem 0.75rem; background: var(--hoso-ground, Field); color: var(--hoso-ink, FieldText); font: inherit; font-size: max(1rem, 16px);
}
[part="input"]:disabled { opacity: 0.6; }
[part="input"][aria-invalid] { border-color: var(--hoso-error, light-dark(#a5211a, #ff9d92)); border-width: 2px; }
:is([part="input"], [part="toggle"], input[type="radio"]):focus-visible { outline: 3px solid var(--hoso-accent, Highlight); outline-offset: 2px; }
[part="list"] {
  position: absolute; z-index: 20; inset-inline: 0; top: calc(100% + 0.25rem); max-height: 16rem; margin: 0; border: 1px solid var(--hoso-edge, GrayText);
  border-radius: var(--hoso-radius, 0.5rem); padding: 0.25rem; overflow-y: auto; list-style: none; background: var(--hoso-ground, Field);
  color: var(--hoso-ink, FieldText); box-shadow: 0 8px 24px -12px rgb(0 0 0 / 0.4);
}
[part="option"] { border-radius: 0.375rem; padding: 0.5rem 0.625rem; cursor: pointer; line-height: 1.35; }
[part="option"]:hover { background: color-mix(in srgb, var(--hoso-accent, Highlight) 14%, transparent); }
[part="option"][aria-selected="true"] { outline: 2px solid var(--hoso-accent, Highlight); outline-offset: -2px; background: color-mix(in srgb, var(--hoso-accent, Highlight) 18%, transparent); }
[part="within"] { display: block; opacity: 0.8; font-size: 0.875em; }
[part="error"] { color: var(--hoso-error, light-dark(#a5211a, #ff9d92)); font-size: 0.9375em; }
[part="error"]:not(:empty) { margin-top: 0.25rem; }
[part="before"] { margin-top: 0.75rem; }
[part="toggle"] {
  min-height: 2.75rem; border: 1px solid var(--hoso-edge, GrayText); border-radius: var(--hoso-radius, 0.5rem); padding: 0.5rem 0.875rem;
  background: var(--hoso-ground, ButtonFace); color: var(--hoso-ink, ButtonText); font: inherit; text-align: start; cursor: pointer;
}
[part="toggle"]::before { content: "+ "; content: "+ " / ""; }
[part="toggle"][aria-expanded="true"]::before { content: "− "; content: "− " / ""; }
[part="former"] { margin-top: 0.5rem; border-inline-start: 3px solid var(--hoso-edge, GrayText); padding-inline-start: 0.875rem; }
[part="outcome"]:not(:empty) { margin-top: 0.75rem; }
[part="law"] { opacity: 0.85; font-size: 0.9375em; }
[part="candidates"] { margin-top: 0.75rem; }
[part="candidate"] { display: flex; gap: 0.625rem; align-items: baseline; padding: 0.5rem 0; cursor: pointer; line-height: 1.45; }
@container (min-width: 34rem) {
  .two { grid-template-columns: repeat(2, minmax(0, 1fr)); }
}
@container (min-width: 48rem) {
  .three { grid-template-columns: repeat(3, minmax(0, 1fr)); align-items: end; }
}
@media (forced-colors: active) {
  [part="option"][aria-selected="true"] { forced-color-adjust: none; background: Highlight; color: HighlightText; }
}
`;
