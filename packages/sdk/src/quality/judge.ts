import { twoLevelsFrom } from "../codes/province/index.js";
import type { Params, PlainDate, Severity } from "../core/index.js";
import type { Dimension } from "../rules/index.js";
import { ADDRESS, cleanerOf, type Cleaner } from "./clean/index.js";
import type { Dataset } from "./dataset.js";
import { paramsOf } from "./params.js";
import type { CellKind, SourceRow } from "./read/index.js";

/** Điều tìm thấy ở một dòng: where, why, how much it weighs, and what the writer may have meant. */
export interface RowFinding {
  /** Key of the column; absent when the row as a whole is meant. */
  readonly column?: string;
  readonly code: string;
  readonly params: Params;
  readonly severity: Severity;
  readonly dimension: Dimension;
  readonly suggestion?: string;
  /** Its place among the steps of the dataset. */
  readonly step: number;
}

/** Điều đáng ngờ ở một địa chỉ, and what its writer may have meant. */
export interface AddressDoubt {
  readonly code: string;
  readonly params: Params;
  readonly suggestion?: string | undefined;
}

/** Người xét địa chỉ: asked for each address of today, on the day that the file is judged. */
export type AddressJudge = (text: string, asOf: PlainDate | undefined) => AddressDoubt | undefined;

/** Cách xét một dòng. */
export interface JudgeOptions {
  readonly dataset: Dataset;
  /** For each column, where it stands in the file; `undefined` when the file has none. */
  readonly columns: readonly (number | undefined)[];
  readonly asOf?: PlainDate | undefined;
  /** Days within which a record must have been updated. */
  readonly freshDays?: number | undefined;
  /** Who doubts addresses; without one, those steps do not apply. The lists of units weigh too much to be always there. */
  readonly addresses?: AddressJudge | undefined;
}

export const FAIL = 0;
export const PASS = 1;
export const NOT_APPLICABLE = 2;

interface Said {
  readonly params: Params;
  readonly suggestion: string | undefined;
}

const TEXT: CellKind = "text";

/** Người xét: looks at one row at a time; what it holds is of the last row and is overwritten by the next. */
export class Judge {
  /** Canonical texts, in the order of the dataset's columns. */
  readonly row: string[];
  /** One verdict a step. */
  readonly verdicts: Uint8Array;
  /** Steps that no row is told of: a required column that the file lacks altogether is said once, of the file. */
  readonly unspoken: readonly boolean[];

  private readonly speaksOfAll: boolean;
  private readonly options: JudgeOptions;
  private readonly cleaners: readonly Cleaner[];
  private readonly addresses: AddressJudge | undefined;
  /** For each column, whether it is an address that somebody is there to doubt. */
  private readonly doubted: readonly boolean[];
  private readonly cellSteps: readonly { readonly step: number; readonly column: number }[];
  private readonly rowSteps: readonly number[];
  private readonly stepAt = new Map<string, number>();
  private readonly filled: Uint8Array;
  private readonly said = new Map<number, Said>();
  private column = 0;

  constructor(options: JudgeOptions) {
    const { dataset, columns } = options;
    const indexOf = new Map(dataset.columns.map((c, i) => [c.key, i]));
    this.options = options;
    this.row = dataset.columns.map(() => "");
    this.filled = new Uint8Array(dataset.columns.length);
    this.verdicts = new Uint8Array(dataset.steps.length).fill(NOT_APPLICABLE);
    this.cleaners = dataset.columns.map((column) => cleanerOf(column, dataset));
    this.unspoken = dataset.steps.map(
      (s) => s.dimension === "completeness" && s.columns.every((key) => columns[indexOf.get(key)!] === undefined),
    );
    this.speaksOfAll = !this.unspoken.includes(true);
    this.addresses = options.addresses;
    this.doubted = dataset.columns.map((c) => c.current === true && this.addresses !== undefined);
    const applies = (code: string): boolean => {
      if (!ADDRESS.includes(code)) return true;
      if (this.addresses === undefined) return false;
      return code !== "address-conversion/former-units" || (options.asOf !== undefined && options.asOf >= twoLevelsFrom);
    };
    this.cellSteps = dataset.steps.flatMap((s, step) =>
      s.by === "cell" && applies(s.code) ? [{ step, column: indexOf.get(s.columns[0]!)! }] : [],
    );
    this.rowSteps = dataset.steps.flatMap((s, step) => (s.by === "row" ? [step] : []));
    dataset.steps.forEach((s, step) => {
      const key = `${s.columns[0] ?? ""} ${s.code}`;
      if (!this.stepAt.has(key)) this.stepAt.set(key, step);
    });
  }

  private readonly note = (code: string, params: Params = {}, suggestion?: string): void => {
    const step = this.stepAt.get(`${this.options.dataset.columns[this.column]!.key} ${code}`)!;
    this.said.set(step, { params, suggestion });
  };

  private doubt(address: string): void {
    const found = this.addresses!(address, this.options.asOf);
    if (found !== undefined) this.note(found.code, found.params, found.suggestion);
  }

  /** Judges a row; true when there is something to tell of it. */
  judge({ cells, kinds, problems }: SourceRow): boolean {
    const { dataset, columns, asOf, freshDays } = this.options;
    const { row, verdicts, said, filled } = this;
    said.clear();
    for (let i = 0; i < columns.length; i++) {
      const at = columns[i];
      const text = at === undefined ? "" : (cells[at] ?? "");
      const blank = text === "" || (text.charCodeAt(0) <= 32 && text.trim() === "");
      filled[i] = blank ? NOT_APPLICABLE : PASS;
      this.column = i;
      row[i] = blank ? "" : this.cleaners[i]!(text, kinds?.[at!] ?? TEXT, this.note);
      if (this.doubted[i] && row[i] !== "") this.doubt(row[i]!);
    }
    dataset.verdicts(row, verdicts, asOf, freshDays);
    for (const { step, column } of this.cellSteps) verdicts[step] = filled[column]!;
    for (const step of this.rowSteps) verdicts[step] = PASS;
    for (const step of said.keys()) verdicts[step] = FAIL;
    if (problems !== undefined) {
      for (const { code, params } of problems) {
        const step = this.stepAt.get(` ${code}`)!;
        said.set(step, { params, suggestion: undefined });
        verdicts[step] = FAIL;
      }
    }
    if (!verdicts.includes(FAIL)) return false;
    return this.speaksOfAll || verdicts.some((verdict, step) => verdict === FAIL && this.unspoken[step] === false);
  }

  /** What is to be told of the row just judged. */
  findings(): RowFinding[] {
    const { dataset, asOf } = this.options;
    const out: RowFinding[] = [];
    const explained = new Set(
      [...this.said.keys()]
        .map((step) => dataset.steps[step]!)
        .filter((s) => s.severity === "refuse")
        .map((s) => s.columns[0]),
    );
    for (let step = 0; step < this.verdicts.length; step++) {
      if (this.verdicts[step] !== FAIL || this.unspoken[step] === true) continue;
      const { code, severity, dimension, columns, by } = dataset.steps[step]!;
      const column = columns[0];
      // the cell itself said why the rule refuses it
      if (by === "rule" && dimension === "accuracy" && explained.has(column)) continue;
      const said = this.said.get(step);
      const at = dataset.columns.findIndex((c) => c.key === column);
      const params = said?.params ?? paramsOf(dataset.columns[at], code, this.row[at] ?? "", asOf, dataset.identifiers);
      const suggestion = said?.suggestion;
      out.push({
        ...(column === undefined ? {} : { column }),
        code,
        params,
        severity,
        dimension,
        ...(suggestion === undefined ? {} : { suggestion }),
        step,
      });
    }
    return out;
  }
}
