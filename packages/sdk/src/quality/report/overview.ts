import { dimension } from "../dimensions.js";
import { passes } from "../scores.js";
import { html, type Html } from "./html.js";
import { bar, type Page } from "./page.js";
import { limits } from "./words.js";

/** Đầu báo cáo: which file, which day, passed or not, how many rows. */
export function overview(page: Page): Html {
  const { summary, options, w } = page;
  const { rows, accepted, refused, doubted, asOf, freshDays, file } = summary;
  const passed = passes(summary, options.threshold);
  const facts = [
    [w.rows, rows, ""],
    [w.fine, accepted - doubted, "good"],
    [w.doubted, doubted, "see"],
    [w.refused, refused, "bad"],
  ] as const;
  return html`<header>
    <h1>${w.title}</h1>
    <p>
      ${w.checkedAs(file?.name ?? "", options.dataset.name[options.locale].toLowerCase())}. ${asOf === undefined ? w.noDay : w.day(asOf)}
      ${w.fresh(page.count(freshDays))}
    </p>
    <p>
      <span class="tag ${passed ? "good" : "bad"}">${passed ? w.passed : w.failed}</span>
      <span class="soft">${options.threshold === undefined ? w.noThreshold : w.threshold(options.threshold)}</span>
    </p>
    <dl class="facts">
      ${facts.map(
        ([name, n, tone]) =>
          html`<div>
            <dt>${name}</dt>
            <dd class="${tone}">${page.count(n)}</dd>
          </div>`,
      )}
    </dl>
    ${bar([
      ["good", accepted - doubted],
      ["see", doubted],
      ["bad", refused],
    ])}
    <p class="box">${limits[options.locale]}</p>
  </header>`;
}

/** Điểm của từng tiêu chí, as bars; each line says its numbers. */
export function scores(page: Page): Html {
  const { w, options } = page;
  const line = (score: (typeof page.summary.scores)[number]): Html => {
    const { numerator, denominator, worst } = score;
    const worstText = worst === undefined ? "" : `; ${w.worst(page.nameOf(worst.column), page.share(worst))}`;
    const note = denominator === 0 ? w.nothing : w.cells(page.count(numerator), page.count(denominator)) + worstText;
    return html`<li>
      <b>${dimension(score.dimension).name[options.locale]}</b>${bar([
        ["good", numerator],
        ["bad", denominator - numerator],
      ])}<span class="value">${page.share(score)}</span><span class="note soft small">${note}</span>
    </li>`;
  };
  return page.section(
    "scores",
    w.scores,
    html`<ul class="scores">
      ${page.summary.scores.map(line)}
    </ul>`,
  );
}
