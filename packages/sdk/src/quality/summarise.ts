import { FRESH_DAYS, type Check } from "./checker.js";
import { dimensions } from "./dimensions.js";
import type { DuplicateRow, Duplicates } from "./duplicates/index.js";
import { FAIL, NOT_APPLICABLE, PASS } from "./judge.js";
import type { ColumnSummary, MappingSummary, StepSummary, Summary } from "./summary.js";

function columnsOf({ options, scorer, filled, refusedCells, doubtedCells }: Check): ColumnSummary[] {
  const byDimension = dimensions.map(({ key }) => [key, scorer.columns(key)] as const);
  return options.dataset.columns.map(({ key, required }, i) => {
    const at = options.mapping.columns[i];
    const scores = Object.fromEntries(byDimension.flatMap(([of, columns]) => (columns.has(key) ? [[of, columns.get(key)!]] : [])));
    return {
      key,
      ...(at === undefined ? {} : { header: options.header[at]! }),
      required,
      filled: filled[i]!,
      refused: refusedCells[i]!,
      doubted: doubtedCells[i]!,
      scores,
    };
  });
}

function stepsOf({ options, counts, told }: Check): StepSummary[] {
  return options.dataset.steps.map(({ code, columns, severity, dimension, by, law }, i) => ({
    code,
    columns,
    severity,
    dimension,
    by,
    ...(law === undefined ? {} : { law }),
    pass: counts[3 * i + PASS]!,
    fail: counts[3 * i + FAIL]!,
    notApplicable: counts[3 * i + NOT_APPLICABLE]!,
    told: told[i]!,
  }));
}

function mappingOf({ options: { dataset, header, mapping } }: Check): MappingSummary {
  const known = mapping.columns.flatMap((at, i) => (at === undefined ? [] : [{ header: header[at]!, column: dataset.columns[i]!.key }]));
  return { known, unknown: mapping.unknown, missing: mapping.missing, repeated: mapping.repeated, suggestions: mapping.suggestions };
}

/** Lập bản tóm tắt từ những gì đã đếm. */
export function summarise(check: Check, duplicates: Duplicates, first: readonly DuplicateRow[]): Summary {
  const { options, rows, refused, doubted } = check;
  return {
    version: 1,
    dataset: options.dataset.key,
    ...(options.file === undefined ? {} : { file: options.file }),
    ...(options.asOf === undefined ? {} : { asOf: options.asOf }),
    freshDays: options.freshDays ?? FRESH_DAYS,
    masked: options.showValues !== true,
    rows,
    accepted: rows - refused,
    refused,
    doubted,
    scores: check.scorer.scores(),
    columns: columnsOf(check),
    steps: stepsOf(check),
    duplicates: { ...duplicates.counts, complete: duplicates.complete, first },
    mapping: mappingOf(check),
    positions: check.places.positions(),
    samples: check.samples.all,
  };
}
