import { html, type Html } from "./html.js";
import type { Page } from "./page.js";

const WIDTH = 640;
const HEIGHT = 150;
const TOP = 18;

/** Chỗ hay hỏng: the file from its first row to its last, and in each stretch the share of rows to send back. */
export function places(page: Page): Html {
  const { w, summary } = page;
  const { span, lastRow, places: all } = summary.positions;
  const share = ({ rows, refused }: (typeof all)[number]) => (rows === 0 ? 0 : refused / rows);
  const most = Math.max(0, ...all.map(share));
  if (most === 0) return page.section("places", w.places, html`<p>${w.placesNone}</p>`);
  const worst = all.findIndex((place) => share(place) === most);
  const from = (i: number) => Math.max(1, i * span);
  const said = w.placesText(
    page.count(from(worst)),
    page.count(Math.min(lastRow, (worst + 1) * span - 1)),
    page.share({ numerator: all[worst]!.refused, denominator: all[worst]!.rows }),
  );
  const step = WIDTH / all.length;
  const bars = all.map((place, i) => {
    if (place.rows === 0) return undefined;
    const tall = Math.max(place.refused > 0 ? 2 : 0, (share(place) / most) * HEIGHT);
    const x = (i * step).toFixed(1);
    const wide = Math.max(1, step - 1.5).toFixed(1);
    return html`<rect class="ok" x="${x}" y="${TOP + HEIGHT - 1}" width="${wide}" height="1" /><rect
        class="refused"
        x="${x}"
        y="${(TOP + HEIGHT - tall).toFixed(1)}"
        width="${wide}"
        height="${tall.toFixed(1)}"
      />`;
  });
  const top = page.share({ numerator: all[worst]!.refused, denominator: all[worst]!.rows });
  const plot = html`<svg viewBox="0 0 ${WIDTH} ${TOP + HEIGHT + 20}" role="img" aria-label="${said}">
    <line x1="0" x2="${WIDTH}" y1="${TOP}" y2="${TOP}" stroke-dasharray="3 4" />
    <text x="0" y="${TOP - 5}">${top}</text>
    ${bars}
    <text x="0" y="${TOP + HEIGHT + 16}">${w.row} 1</text>
    <text x="${WIDTH}" y="${TOP + HEIGHT + 16}" text-anchor="end">${w.row} ${page.count(lastRow)}</text>
  </svg>`;
  const rows = all.map((place, i) =>
    place.rows === 0
      ? undefined
      : html`<tr>
          <td class="n">${page.count(from(i))}</td>
          <td class="n">${page.count(place.rows)}</td>
          <td class="n">${page.count(place.refused)}</td>
        </tr>`,
  );
  const table = html`<details>
    <summary>${w.asTable}</summary>
    <table>
      <thead>
        <tr>
          <th scope="col" class="n">${w.fromRow}</th>
          <th scope="col" class="n">${w.rows}</th>
          <th scope="col" class="n">${w.refused}</th>
        </tr>
      </thead>
      <tbody>
        ${rows}
      </tbody>
    </table>
  </details>`;
  return page.section(
    "places",
    w.places,
    html`<figure>
        ${plot}
        <figcaption>${w.placesCaption(page.count(span))} ${said}</figcaption>
      </figure>
      ${table}`,
  );
}
