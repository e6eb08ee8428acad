import type { Dataset } from "./dataset.js";
import type { RowFinding } from "./judge.js";
import { maskCell } from "./mask.js";
import type { SourceRow } from "./read/index.js";
import type { Sample } from "./summary.js";

/** So many of each step, and no more, however many rows fail. */
const EACH = 3;

/** Mẫu của từng loại lỗi: the first rows that have it, masked before they are kept. */
export class Samples {
  readonly all: Sample[] = [];
  private readonly counts: Uint8Array;
  private readonly dataset: Dataset;
  private readonly columns: readonly (number | undefined)[];
  private readonly showValues: boolean;

  constructor(dataset: Dataset, columns: readonly (number | undefined)[], showValues: boolean) {
    this.dataset = dataset;
    this.columns = columns;
    this.showValues = showValues;
    this.counts = new Uint8Array(dataset.steps.length);
  }

  add({ number, cells }: SourceRow, findings: readonly RowFinding[]): void {
    for (const { step, column: key, code, params, severity, suggestion } of findings) {
      if (this.counts[step]! >= EACH) continue;
      this.counts[step]!++;
      const at = this.dataset.columns.findIndex((c) => c.key === key);
      const column = this.dataset.columns[at];
      const show = (text: string) => (this.showValues || column === undefined ? text : maskCell(column, text, this.dataset.identifiers));
      const from = this.columns[at];
      this.all.push({
        row: number,
        code,
        params,
        severity,
        ...(key === undefined ? {} : { column: key }),
        ...(from === undefined ? {} : { value: show(cells[from] ?? "") }),
        ...(suggestion === undefined ? {} : { suggestion: show(suggestion) }),
      });
    }
  }
}
