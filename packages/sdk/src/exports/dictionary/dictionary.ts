import type { Locale, Severity } from "../../core/index.js";
import type { FieldNote, RecordUnit } from "../../databases/index.js";
import { instrument, type Citation, type InstrumentId } from "../../law/index.js";
import { html, type Html } from "../../quality/report/html.js";
import { recordSteps } from "../../rules/index.js";
import { nameOf } from "../names.js";
import { sentencesOf } from "../sentences.js";
import { versionLines } from "../version-lines.js";
import type { ExportOptions } from "../version.js";
import { style } from "./style.js";
import { fieldWords, words } from "./words.js";

/** Cách lập từ điển. */
export interface DictionaryOptions extends ExportOptions {
  readonly locale?: Locale | undefined;
}

/** So many codes stand beside a field; who needs all of a long list finds it at its own page. */
const MOST_CODES = 40;

class Writer {
  private readonly locale: Locale;
  private readonly options: DictionaryOptions;

  constructor(options: DictionaryOptions) {
    this.locale = options.locale ?? "vi";
    this.options = options;
  }

  private get w() {
    return words[this.locale];
  }

  private law({ instrument: id, at, standing }: Citation): Html {
    return html`<a href="#${id}">${id}</a>, ${at} <span class="soft">(${fieldWords[this.locale].standing[standing]})</span>`;
  }

  private table(caption: string, heads: readonly string[], rows: readonly Html[]): Html {
    return html`<div class="wide" role="group" tabindex="0" aria-label="${caption}">
      <table>
        <thead>
          <tr>
            ${heads.map((head) => html`<th scope="col">${head}</th>`)}
          </tr>
        </thead>
        <tbody>
          ${rows}
        </tbody>
      </table>
    </div>`;
  }

  private codes({ list, codes }: FieldNote): Html | undefined {
    const { locale, w } = this;
    if (list === undefined && codes === undefined) return undefined;
    const shown = (list ?? []).slice(0, MOST_CODES).map((code) => html`<code>${code.code}</code> ${code[locale]}; `);
    const rest = (list?.length ?? 0) - MOST_CODES;
    const more = rest > 0 ? `${w.more(rest)}; ` : undefined;
    const by = codes === undefined ? undefined : html`${w.codesBy} ${this.law(codes)}`;
    return html`<span class="codes">${[...shown, more, by]}</span>`;
  }

  private fields({ fields }: RecordUnit): Html {
    const { locale, w } = this;
    const say = fieldWords[locale];
    const rows = Object.entries(fields).map(
      ([path, note]) =>
        html`<tr>
          <th scope="row">${note.name[locale]} <code class="path">${path}</code></th>
          <td>
            ${note.unit === undefined ? say.types[note.type] : html`${say.types[note.type]} <code>${note.unit}</code>`}${this.codes(note)}
          </td>
          <td>${say.often[note.cardinality]}</td>
          <td>${this.law(note.law)}</td>
          <td>${say.personal[note.personal?.category ?? "none"]}</td>
        </tr>`,
    );
    return this.table(w.fields, [w.field, w.type, w.often, w.law, w.personal], rows);
  }

  private rules({ rule, columns }: RecordUnit): Html {
    const { locale, w } = this;
    const nameOfColumn = new Map(columns.map((column) => [column.key, column.name[locale]]));
    const byCode = new Map<string, { readonly severity: Severity; readonly at: Set<string>; readonly law: Citation }>();
    for (const { code, severity, columns: of, law } of recordSteps(rule)) {
      const known = byCode.get(code) ?? { severity, at: new Set<string>(), law };
      known.at.add(of.map((key) => nameOfColumn.get(key) ?? key).join(" – "));
      byCode.set(code, known);
    }
    const rows = Array.from(
      byCode,
      ([code, { severity, at, law }]) =>
        html`<tr>
          <th scope="row"><code>${code}</code></th>
          <td>${sentencesOf(code)[locale]}</td>
          <td>${fieldWords[locale].severity[severity]}</td>
          <td>${[...at].join("; ")}</td>
          <td>${this.law(law)}</td>
        </tr>`,
    );
    return this.table(w.rules, [w.rule, w.says, w.severity, w.columns, w.law], rows);
  }

  record(unit: RecordUnit): Html {
    const { locale, w } = this;
    const { meta, fields } = unit;
    const statute = Object.values(fields).filter(({ law }) => law.standing === "statute").length;
    return html`<section class="record" aria-labelledby="${meta.key}">
      <h2 id="${meta.key}">${meta.name[locale]} <code>${meta.key}</code></h2>
      <h3>${w.version}</h3>
      <ul class="lines small">
        ${versionLines(meta, locale, this.options).map((line) => html`<li>${line}</li>`)}
      </ul>
      <p><strong>${w.limits}:</strong> ${meta.limits[locale]}</p>
      <h3>${w.fields}</h3>
      <p class="small">${w.counted(Object.keys(fields).length, statute)}</p>
      ${this.fields(unit)}
      <h3>${w.rules}</h3>
      ${this.rules(unit)}
    </section>`;
  }

  sources(units: readonly RecordUnit[]): Html {
    const { locale, w } = this;
    const cited = new Set<InstrumentId>(
      units.flatMap(({ meta, fields, rule }) => [
        ...meta.law.map((law) => law.instrument),
        ...Object.values(fields).flatMap(({ law, codes }) => [law.instrument, ...(codes === undefined ? [] : [codes.instrument])]),
        ...recordSteps(rule).map(({ law }) => law.instrument),
      ]),
    );
    const rows = [...cited].toSorted().map((id) => {
      const act = instrument(id);
      return html`<tr id="${id}">
        <th scope="row">${id}</th>
        <td>${act[locale]}</td>
        <td>${w.daysOf(act)}</td>
        <td>${fieldWords[locale].standing[act.standing]}</td>
      </tr>`;
    });
    return html`<section aria-labelledby="sources">
      <h2 id="sources">${w.sources}</h2>
      ${this.table(w.sources, [w.act, w.name, w.days, ""], rows)}
    </section>`;
  }

  page(name: string, units: readonly RecordUnit[]): string {
    const { locale, w } = this;
    const title = nameOf(name, units)[locale];
    const contents = html`<nav aria-label="${w.contents}">
      <h2>${w.contents}</h2>
      <ol>
        ${units.map(({ meta }) => html`<li><a href="#${meta.key}">${meta.name[locale]}</a> <code>${meta.key}</code></li>`)}
      </ol>
    </nav>`;
    const { text } = html`<main>
      <header>
        <p class="soft">${w.title}</p>
        <h1>${title}</h1>
        <p class="small soft">${w.foot}</p>
      </header>
      ${units.length > 1 ? contents : undefined} ${units.map((unit) => this.record(unit))} ${this.sources(units)}
    </main>`;
    return `<!doctype html>
<html lang="${locale}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>${html`${w.title}: ${title}`.text}</title>
<style>${style}</style>
</head>
<body>
${text.replaceAll(/\n\s+/gu, "\n")}
</body>
</html>
`;
  }
}

/**
 * Từ điển dữ liệu của một hay nhiều bản ghi: one HTML file that opens without a network, reads on a phone and prints on
 * A4: each field with its type, cardinality, law, standing and category of personal data, each rule in a sentence, the
 * version, and the acts with their days.
 */
export function dictionaryOf(name: string, units: readonly RecordUnit[], options: DictionaryOptions = {}): string {
  return new Writer(options).page(name, units);
}
