import type { PlainDate } from "../core/index.js";
import type { Dataset } from "./dataset.js";
import {
  personKeys,
  type DuplicateKind,
  type DuplicateRow,
  type DuplicateStore,
  type Duplicates,
  type PersonKeys,
} from "./duplicates/index.js";
import type { HeaderMapping } from "./headers.js";
import { Judge, type AddressJudge, type RowFinding } from "./judge.js";
import { PlaceCounter, RowSet } from "./places.js";
import type { SourceRow } from "./read/index.js";
import { Samples } from "./samples.js";
import { Scorer } from "./scores.js";
import { summarise } from "./summarise.js";
import type { FileSummary, Summary } from "./summary.js";

/** Điều được báo về một dòng. Duplicates are known only when the file has ended: see `rejectedRows`. */
export interface RowReport {
  readonly number: number;
  readonly findings: readonly RowFinding[];
}

/** Soát gì, vào ngày nào. */
export interface CheckerOptions {
  readonly dataset: Dataset;
  readonly header: readonly string[];
  readonly mapping: HeaderMapping;
  readonly duplicates: DuplicateStore;
  /** The day to judge on; without it, checks that ask for a day do not apply. */
  readonly asOf?: PlainDate | undefined;
  /** Days within which a record must have been updated (365). */
  readonly freshDays?: number | undefined;
  /** Who doubts addresses: `addressJudge()` of `quality/addresses`. Without one, addresses are looked at as text and no more. */
  readonly addresses?: AddressJudge | undefined;
  /** Samples keep what the cells say. Default: they are masked. */
  readonly showValues?: boolean | undefined;
  readonly file?: FileSummary | undefined;
  /** Told of each row that has something to refuse or to doubt, as it goes by. */
  readonly onRow?: ((report: RowReport) => void) | undefined;
}

/** Người soát: rows go in as they are read, a summary comes out; it remembers counts, not rows. */
export interface Checker {
  add(rows: readonly SourceRow[]): void;
  /** The duplicates found, and everything counted. */
  finish(): Promise<{ readonly summary: Summary; readonly duplicates: Duplicates }>;
}

export const FRESH_DAYS = 365;

/** Mở một lượt soát. */
export function createChecker(options: CheckerOptions): Checker {
  return new Check(options);
}

/** So many rows of each kind of duplicate are named. */
const SHOWN = 20;
const WEIGHT = { info: 0, warning: 1, strict: 1, refuse: 2 } as const;

/** What a check has counted; `summarise` makes a summary of it. */
export class Check implements Checker {
  readonly options: CheckerOptions;
  readonly scorer: Scorer;
  readonly samples: Samples;
  readonly places = new PlaceCounter();
  /** Pass, fail and not applicable of each step (the numbers of the verdicts are the places). */
  readonly counts: Float64Array;
  readonly told: Float64Array;
  readonly filled: Float64Array;
  readonly refusedCells: Float64Array;
  readonly doubtedCells: Float64Array;
  readonly refusedRows = new RowSet();
  readonly doubtedRows = new RowSet();
  rows = 0;
  refused = 0;
  doubted = 0;
  /** Rows that could be compared by id, and by everything else. */
  readonly compared = { id: 0, person: 0 };

  private readonly judge: Judge;
  private readonly keys: PersonKeys | undefined;
  private readonly weights: Uint8Array;
  private readonly indexOf: ReadonlyMap<string, number>;

  constructor(options: CheckerOptions) {
    const { dataset, mapping, asOf, freshDays, addresses } = options;
    const { steps, columns } = dataset;
    this.options = options;
    this.judge = new Judge({ dataset, columns: mapping.columns, asOf, freshDays, addresses });
    this.keys = dataset.person === undefined ? undefined : personKeys(dataset.person);
    this.scorer = new Scorer(steps);
    this.samples = new Samples(dataset, mapping.columns, options.showValues === true);
    this.weights = Uint8Array.from(steps, (s) => WEIGHT[s.severity]);
    this.indexOf = new Map(columns.map((c, i) => [c.key, i]));
    this.counts = new Float64Array(3 * steps.length);
    this.told = new Float64Array(steps.length);
    this.filled = new Float64Array(columns.length);
    this.refusedCells = new Float64Array(columns.length);
    this.doubtedCells = new Float64Array(columns.length);
  }

  add(rows: readonly SourceRow[]): void {
    for (const row of rows) this.addRow(row);
  }

  private addRow(source: SourceRow): void {
    const { judge, counts, filled } = this;
    const odd = judge.judge(source);
    const { row, verdicts } = judge;
    this.rows++;
    this.places.add(source.number);
    for (let step = 0; step < verdicts.length; step++) counts[3 * step + verdicts[step]!]!++;
    for (let column = 0; column < row.length; column++) if (row[column] !== "") filled[column]!++;
    this.scorer.add(verdicts);
    if (odd) this.tell(source);
    this.remember(source.number);
  }

  private tell(source: SourceRow): void {
    const findings = this.judge.findings();
    const worst = new Map<string, number>();
    let weight = 0;
    for (const { step, column } of findings) {
      const w = this.weights[step]!;
      this.told[step]!++;
      if (w > weight) weight = w;
      if (column !== undefined && w > (worst.get(column) ?? 0)) worst.set(column, w);
    }
    this.samples.add(source, findings);
    for (const [column, w] of worst) (w === WEIGHT.refuse ? this.refusedCells : this.doubtedCells)[this.indexOf.get(column)!]!++;
    if (weight === WEIGHT.refuse) this.refuse(source.number);
    else if (weight === WEIGHT.warning) this.doubt(source.number);
    if (weight > WEIGHT.info) this.options.onRow?.({ number: source.number, findings });
  }

  refuse(row: number): void {
    this.refusedRows.add(row);
    this.places.refuse(row);
    this.refused++;
  }

  doubt(row: number): void {
    this.doubtedRows.add(row);
    this.doubted++;
  }

  private remember(number: number): void {
    if (this.keys === undefined) return;
    const { row } = this.judge;
    const id = this.keys.id(row);
    const likeness = this.keys.likeness(row);
    if (!this.options.duplicates.add(number, id, likeness)) return;
    if (id !== -1) this.compared.id++;
    if (likeness !== undefined) this.compared.person++;
  }

  async finish(): Promise<{ readonly summary: Summary; readonly duplicates: Duplicates }> {
    const duplicates = await this.options.duplicates.finish();
    const { steps } = this.options.dataset;
    for (const kind of this.keys === undefined ? [] : (["id", "person"] as const)) {
      const step = steps.findIndex((s) => s.code === DUPLICATE[kind]);
      const fail = duplicates.counts[kind].rows;
      const denominator = this.compared[kind];
      this.counts.set([fail, denominator - fail, this.rows - denominator], 3 * step);
      this.told[step] = fail;
      this.scorer.addRows(step, { numerator: denominator - fail, denominator });
    }
    const first: Record<DuplicateKind, DuplicateRow[]> = { id: [], person: [] };
    for await (const rows of duplicates.rows()) {
      for (const duplicate of rows) {
        const { row, kind } = duplicate;
        if (first[kind].length < SHOWN) first[kind].push(duplicate);
        if (this.refusedRows.has(row)) continue;
        const doubted = this.doubtedRows.has(row);
        if (kind === "id") {
          if (doubted) this.doubted--;
          this.refuse(row);
        } else if (!doubted) this.doubt(row);
      }
    }
    return { summary: summarise(this, duplicates, [...first.id, ...first.person]), duplicates };
  }
}

/** Mã của mỗi kiểu trùng. */
export const DUPLICATE = { id: "citizen/duplicate-id", person: "citizen/possible-duplicate" } as const;
