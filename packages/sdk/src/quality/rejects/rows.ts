import type { Finding } from "../../core/index.js";
import { DUPLICATE } from "../checker.js";
import type { DuplicateRow, Duplicates } from "../duplicates/index.js";
import { Judge, type JudgeOptions, type RowFinding } from "../judge.js";
import type { Rows, SourceRow } from "../read/index.js";

/** Một dòng phải trả lại: its cells as the office wrote them, and everything to be said of it, the gravest first. */
export interface RejectedRow {
  readonly number: number;
  readonly cells: readonly string[];
  readonly findings: readonly RowFinding[];
}

/** Walks the duplicates beside the rows: both are in the order of the rows. */
class Alongside {
  private readonly batches: AsyncIterator<readonly DuplicateRow[]>;
  private waiting: readonly DuplicateRow[] = [];
  private at = 0;

  constructor(duplicates: Duplicates) {
    this.batches = duplicates.rows()[Symbol.asyncIterator]();
  }

  async of(row: number): Promise<readonly DuplicateRow[]> {
    const out: DuplicateRow[] = [];
    for (;;) {
      if (this.at === this.waiting.length) {
        const next = await this.batches.next();
        if (next.done === true) return out;
        this.waiting = next.value;
        this.at = 0;
      }
      while (this.at < this.waiting.length) {
        const one = this.waiting[this.at]!;
        if (one.row > row) return out;
        if (one.row === row) out.push(one);
        this.at++;
      }
    }
  }
}

const ORDER: Readonly<Record<Finding["severity"], number>> = { refuse: 0, strict: 1, warning: 1, info: 2 };

/**
 * Những dòng phải trả lại, duplicates included. Who is entered twice is known only at the end of the file, so its rows are
 * read a second time; the answers are those of the first, since the same judge gives them.
 */
export async function* rejectedRows(
  rows: Rows | AsyncIterable<readonly SourceRow[]>,
  options: JudgeOptions,
  duplicates: Duplicates,
): AsyncGenerator<RejectedRow, void, undefined> {
  const { steps, columns } = options.dataset;
  const judge = new Judge(options);
  const beside = new Alongside(duplicates);
  const stepOf = (kind: DuplicateRow["kind"]) => steps.findIndex((s) => s.code === DUPLICATE[kind]);
  const stepFor = { id: stepOf("id"), person: stepOf("person") };
  const told = ({ kind, with: row }: DuplicateRow): RowFinding => {
    const step = stepFor[kind];
    const { code, severity, dimension, columns: of } = steps[step]!;
    return { code, severity, dimension, params: { row }, step, column: columns.find((c) => c.key === of[0])!.key };
  };
  for await (const batch of rows) {
    for (const source of batch) {
      const odd = judge.judge(source);
      const twins = await beside.of(source.number);
      if (!odd && twins.length === 0) continue;
      const findings = [...twins.map(told), ...(odd ? judge.findings() : [])].sort((a, b) => ORDER[a.severity] - ORDER[b.severity]);
      if (findings[0]?.severity !== "refuse") continue;
      yield { number: source.number, cells: source.cells, findings: findings.filter((f) => f.severity !== "info") };
    }
  }
}
