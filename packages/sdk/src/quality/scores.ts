import type { Severity } from "../core/index.js";
import type { Dimension } from "../rules/index.js";
import type { DatasetStep } from "./dataset.js";
import { dimensions } from "./dimensions.js";
import { FAIL, NOT_APPLICABLE } from "./judge.js";
import type { Score, Share, Summary } from "./summary.js";

/**
 * Context lowers no score, but for sharing: nobody's row is wrong for being hard to share, so all that is said of it is
 * context.
 */
const counts = (severity: Severity, of: Dimension): boolean => severity !== "info" || of === "shareability";

interface Group {
  readonly dimension: Dimension;
  readonly column: string;
  numerator: number;
  denominator: number;
}

/**
 * Chấm điểm theo ô: in each dimension a cell is judged once, however many steps look at it. It is in the denominator if
 * some step applies, and in the numerator if none fails. What compares rows is judged by row, beside the cells.
 */
export class Scorer {
  private readonly groups: Group[] = [];
  private readonly groupOf: Int16Array;
  private readonly state: Uint8Array;

  constructor(steps: readonly DatasetStep[]) {
    this.groupOf = Int16Array.from(steps, (step) => {
      if (!counts(step.severity, step.dimension)) return -1;
      const column = step.columns[0] ?? "";
      const known = step.by === "rows" ? -1 : this.groups.findIndex((g) => g.dimension === step.dimension && g.column === column);
      if (known >= 0) return known;
      return this.groups.push({ dimension: step.dimension, column, numerator: 0, denominator: 0 }) - 1;
    });
    this.state = new Uint8Array(this.groups.length);
  }

  /** One row, by its verdicts. */
  add(verdicts: Uint8Array): void {
    const { groups, groupOf, state } = this;
    state.fill(NOT_APPLICABLE);
    for (let step = 0; step < verdicts.length; step++) {
      const verdict = verdicts[step]!;
      const group = groupOf[step]!;
      // FAIL is less than PASS, which is less than NOT_APPLICABLE
      if (group >= 0 && verdict < state[group]!) state[group] = verdict;
    }
    for (let g = 0; g < state.length; g++) {
      if (state[g] === NOT_APPLICABLE) continue;
      groups[g]!.denominator++;
      if (state[g] !== FAIL) groups[g]!.numerator++;
    }
  }

  /** What a step that compares rows found. */
  addRows(step: number, share: Share): void {
    Object.assign(this.groups[this.groupOf[step]!]!, share);
  }

  /** By column. */
  columns(of: Dimension): ReadonlyMap<string, Share> {
    const out = new Map<string, Share>();
    for (const { dimension, column, numerator, denominator } of this.groups) {
      if (dimension !== of || denominator === 0) continue;
      const before = out.get(column) ?? { numerator: 0, denominator: 0 };
      out.set(column, { numerator: before.numerator + numerator, denominator: before.denominator + denominator });
    }
    return out;
  }

  scores(): Score[] {
    return dimensions.map(({ key }) => {
      let [numerator, denominator] = [0, 0];
      let worst: Score["worst"];
      for (const [column, share] of this.columns(key)) {
        numerator += share.numerator;
        denominator += share.denominator;
        const lower = worst === undefined || share.numerator * worst.denominator < worst.numerator * share.denominator;
        if (share.numerator < share.denominator && lower) worst = { column, ...share };
      }
      return { dimension: key, numerator, denominator, ...(worst === undefined ? {} : { worst }) };
    });
  }
}

/** Phần trăm, or nothing where nothing was judged. Never rounds up to 100, nor down to 0. */
export function percent({ numerator, denominator }: Share, digits = 1): number | undefined {
  if (denominator === 0) return undefined;
  const scale = 10 ** digits;
  const exact = (100 * numerator) / denominator;
  const rounded = Math.round(exact * scale) / scale;
  if (rounded === 100 && numerator < denominator) return 100 - 1 / scale;
  return rounded === 0 && numerator > 0 ? 1 / scale : rounded;
}

/** The four words of the slogan. */
const NAMED: ReadonlySet<Dimension> = new Set(["accuracy", "completeness", "cleanness", "timeliness"]);

/**
 * Đạt hay chưa: with a threshold, when đúng, đủ, sạch and sống each reach it (one that could not be judged decides
 * nothing); without, when no row is to be sent back and no required column is missing.
 */
export function passes({ scores, refused, mapping }: Pick<Summary, "scores" | "refused" | "mapping">, threshold?: number): boolean {
  if (threshold === undefined) return refused === 0 && mapping.missing.length === 0;
  return scores.filter((s) => NAMED.has(s.dimension)).every((s) => s.denominator === 0 || 100 * s.numerator >= threshold * s.denominator);
}
