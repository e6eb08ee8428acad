// What a question shows, as HTML that any question bank takes: no class, no script, nothing from elsewhere.
import type { Exhibit } from "../../src/learn/exercise.ts";

/**
 * Text as HTML. Blanks that HTML would swallow stand, since some questions are about them; so does a bracket or a per cent sign
 * at the beginning, where GIFT would read a format or a weight.
 */
export function html(text: string): string {
  return text
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replace(/^ | $| (?= )/gu, "&nbsp;")
    .replace(/^[[%]/u, (c) => `&#${c.codePointAt(0)};`)
    .replaceAll("\n", "<br>");
}

export const paragraph = (text: string): string => (text === "" ? "" : `<p>${html(text)}</p>`);

export const list = (texts: readonly string[]): string => `<ul>${texts.map((text) => `<li>${html(text)}</li>`).join("")}</ul>`;

/** What is put before the learner; a marked cell of a table is set off by bold brackets, which need no colour. */
export function shown(exhibit: Exhibit): string {
  switch (exhibit.kind) {
    case "none":
      return "";
    case "number":
    case "text":
      return `<p><strong>${html(exhibit.text)}</strong></p>`;
    case "code":
    case "file":
      return `<pre>${html(exhibit.text)}</pre>`;
    case "table": {
      const { columns, rows, mark } = exhibit;
      const cell = (text: string, row: number, column: number): string =>
        `<td>${mark?.row === row && mark.column === column ? `<strong>[${html(text)}]</strong>` : html(text)}</td>`;
      const head = `<tr>${columns.map((name) => `<th>${html(name)}</th>`).join("")}</tr>`;
      return `<table border="1">${head}${rows.map((cells, r) => `<tr>${cells.map((text, c) => cell(text, r, c)).join("")}</tr>`).join("")}</table>`;
    }
  }
}
