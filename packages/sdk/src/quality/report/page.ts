import type { Locale, Reason } from "../../core/index.js";
import { instrument, type Citation } from "../../law/index.js";
import { DUPLICATE } from "../checker.js";
import type { Dataset } from "../dataset.js";
import type { DuplicateRow } from "../duplicates/index.js";
import { percent } from "../scores.js";
import type { Sample, Share, Summary } from "../summary.js";
import { html, type Html } from "./html.js";
import { notJudged, words } from "./words.js";

/** Điều mọi phần của báo cáo cần. */
export interface ReportOptions {
  readonly dataset: Dataset;
  readonly locale: Locale;
  /** What each of the four named scores must reach, if anything was asked. */
  readonly threshold?: number | undefined;
  /** The sentence of a reason, in the language of the report. */
  say(reason: Reason): string;
}

/** Một trang báo cáo: the summary, the words, and how numbers and names are written. */
export class Page {
  readonly summary: Summary;
  readonly options: ReportOptions;
  readonly w: (typeof words)["vi"];
  private readonly number: Intl.NumberFormat;

  constructor(summary: Summary, options: ReportOptions) {
    this.summary = summary;
    this.options = options;
    this.w = words[options.locale];
    this.number = new Intl.NumberFormat(options.locale === "vi" ? "vi-VN" : "en-GB", { maximumFractionDigits: 1 });
  }

  readonly count = (n: number): string => this.number.format(n);

  readonly share = (of: Share): string => {
    const value = percent(of);
    return value === undefined ? notJudged[this.options.locale] : `${this.number.format(value)} %`;
  };

  readonly nameOf = (key: string | undefined): string =>
    this.options.dataset.columns.find((c) => c.key === key)?.name[this.options.locale] ?? "—";

  law(law: Citation | undefined): Html | undefined {
    if (law === undefined) return undefined;
    const { w, options } = this;
    return html`${w.law}: ${instrument(law.instrument)[options.locale]} ${law.instrument}, ${law.at} (${w.standing[law.standing]})`;
  }

  sampleOf(code: string, column: string | undefined): Sample | undefined {
    return this.summary.samples.find((s) => s.code === code && s.column === column);
  }

  /** A step that compares rows has its sample among the pairs. */
  private pairOf(code: string): DuplicateRow | undefined {
    return this.summary.duplicates.first.find((d) => DUPLICATE[d.kind] === code);
  }

  rowOf(code: string, column: string | undefined): number | undefined {
    return this.sampleOf(code, column)?.row ?? this.pairOf(code)?.row;
  }

  sentence(code: string, column: string | undefined): string {
    const pair = this.pairOf(code);
    return this.options.say({ code, params: this.sampleOf(code, column)?.params ?? (pair === undefined ? {} : { row: pair.with }) });
  }

  section(id: string, title: string, content: Html): Html {
    return html`<section aria-labelledby="${id}">
      <h2 id="${id}">${title}</h2>
      ${content}
    </section>`;
  }
}

/** A part of the whole as a bar; the numbers stand beside it, so it is decoration to a screen reader. */
export function bar(parts: readonly (readonly [of: "good" | "see" | "bad", count: number])[]): Html {
  const total = parts.reduce((sum, [, count]) => sum + count, 0);
  if (total === 0) return html`<span class="bar none" aria-hidden="true"></span>`;
  const piece = ([of, count]: (typeof parts)[number]) =>
    count === 0 ? undefined : html`<i class="${of}" style="flex:${count / total}"></i>`;
  return html`<span class="bar" aria-hidden="true">${parts.map(piece)}</span>`;
}

/** A table that may be wider than a phone: it scrolls by itself, by keyboard too. */
export function wide(label: string, table: Html): Html {
  return html`<div class="wide" role="group" tabindex="0" aria-label="${label}">${table}</div>`;
}
