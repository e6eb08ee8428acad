import { cellsOf, flattenOf } from "./cells.js";
import { isGroup, isList, isRequired, type Facts, type Form, type Group, type Leaf } from "./fact.js";
import { MOST } from "./limits.js";
import type { NestedVector, RecordVectors, RowVector } from "./vectors.js";

/** Bản ghi mẫu: every fact there is, as the examples of the facts say. */
export function sampleOf(facts: Facts): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(facts).map(([key, fact]) => {
      const one = isGroup(fact) ? sampleOf(fact.of) : fact.form.kind === "yes-no" ? fact.example === "true" : fact.example;
      return [key, isList(fact) ? [one] : one];
    }),
  );
}

interface Wrong {
  readonly problem: string;
  readonly value: unknown;
  readonly vi: string;
  readonly en: string;
}

/** What may stand in a place instead, and what is then said. A problem with a slash is that of a field or an identifier. */
function wrongs(form: Form): Wrong[] {
  switch (form.kind) {
    case "text":
    case "address":
      return [
        { problem: "empty", value: "", vi: "Để trống", en: "Left empty" },
        { problem: "too-long", value: "a".repeat(form.max + 1), vi: `${form.max + 1} ký tự`, en: `${form.max + 1} characters` },
      ];
    case "person-name":
      return [{ problem: "person-name/digit", value: "Nguyễn Văn 8", vi: "Có chữ số", en: "A digit" }];
    case "day":
      return [
        { problem: "not-a-day", value: "2089", vi: "Chỉ có năm", en: "The year alone" },
        { problem: "not-a-day", value: "2050-02-29", vi: "2050 không nhuận", en: "2050 is not a leap year" },
      ];
    case "partial-date":
      return [{ problem: "partial-date/calendar", value: "2050-02-29", vi: "2050 không nhuận", en: "2050 is not a leap year" }];
    case "country":
      return [{ problem: "not-a-country-code", value: "Việt Nam", vi: "Tên thay cho mã", en: "A name for a code" }];
    case "whole-number":
      return [{ problem: "not-a-whole-number", value: "1.5", vi: "Có phần lẻ", en: "Decimals" }];
    case "decimal-number":
      return [{ problem: "not-a-number", value: "1,5", vi: "Dấu phẩy", en: "A comma" }];
    case "moment":
      return [{ problem: "not-a-moment", value: "2089-11-01", vi: "Có gạch nối", en: "With hyphens" }];
    case "reference":
      return [{ problem: "not-a-reference", value: "/9j/4AAQSkZJRg==", vi: "Dữ liệu ảnh", en: "A picture itself" }];
    case "nine-digits":
      return [{ problem: "not-nine-digits", value: "00000001", vi: "8 chữ số", en: "8 digits" }];
    case "yes-no":
      return [{ problem: "not-yes-or-no", value: "có", vi: "Viết bằng chữ", en: "In words" }];
    case "code":
      return [{ problem: "unknown-code", value: "~", vi: "Không có mã ấy", en: "There is no such code" }];
    case "unit":
      return [{ problem: `${form.unit}/shape`, value: "?", vi: "Không phải mã", en: "No such identifier" }];
  }
}

const own = (key: string, problem: string): string => (problem.includes("/") ? problem : `${key}/${problem}`);

function nestedOf(key: string, facts: Facts, at: readonly (string | number)[] = []): NestedVector[] {
  return Object.entries(facts).flatMap(([name, fact]): NestedVector[] => {
    const path = [...at, name];
    const one = isList(fact) ? [...path, 0] : path;
    const vector = ({ problem, value, vi, en }: Wrong, where: readonly (string | number)[]): NestedVector => ({
      code: own(key, problem),
      path: where,
      value,
      note: { vi: `${fact.name.vi}: ${vi}`, en: `${fact.name.en}: ${en}` },
    });
    return [
      ...(isRequired(fact) ? [vector({ problem: "missing", value: undefined, vi: "không có", en: "absent" }, path)] : []),
      ...(isList(fact) ? listWrongs(fact).map((wrong) => vector(wrong, path)) : []),
      ...(isGroup(fact)
        ? [vector({ problem: "not-an-object", value: "x", vi: "Viết liền", en: "On one line" }, one), ...nestedOf(key, fact.of, one)]
        : [
            ...wrongs(fact.form).map((wrong) => vector(wrong, one)),
            ...(fact.form.kind === "yes-no" || fact.form.kind === "code"
              ? []
              : [vector({ problem: "not-text", value: true, vi: "Không phải chữ", en: "Not text" }, one)]),
          ]),
    ];
  });
}

function listWrongs(fact: Leaf | Group): Wrong[] {
  const item = isGroup(fact) ? sampleOf(fact.of) : fact.example;
  return [
    { problem: "not-a-list", value: "x", vi: "Không phải danh sách", en: "Not a list" },
    { problem: "too-many", value: Array.from({ length: MOST.people + 1 }, () => item), vi: "101 mục", en: "101 items" },
    ...(fact.cardinality === "at-least-one" ? [{ problem: "too-few", value: [], vi: "Không có mục nào", en: "No item" }] : []),
  ];
}

/** What may stand in a cell instead. A word in the wrong Unicode form is only doubted. */
function cellWrongs(leaf: Leaf): readonly (readonly [problem: string, cell: string])[] {
  const { form } = leaf;
  switch (form.kind) {
    case "text":
    case "address":
      return [
        ["too-long", "a".repeat(form.max + 1)],
        ["not-composed", "Bình".normalize("NFD")],
      ];
    case "person-name":
      return [["not-a-name", "Nguyễn Văn 4n"]];
    case "partial-date":
      return [["not-a-date", "2050-02-29"]];
    case "yes-no":
      return [["unknown-code", "có"]];
    default:
      return wrongs(form).map(({ problem, value }) => [problem, String(value)]);
  }
}

function rowsOf(key: string, facts: Facts): RowVector[] {
  return cellsOf(facts).flatMap((cell): RowVector[] => {
    const { name } = cell.column;
    const vector = (problem: string, value: string | undefined): RowVector => ({
      code: own(key, problem),
      column: cell.key,
      cells: { [cell.key]: value },
      alone: true,
      note: { vi: `${name.vi}: ${problem}`, en: `${name.en}: ${problem}` },
    });
    return [
      ...(cell.required ? [vector("missing", undefined)] : []),
      ...cellWrongs(cell.leaf).map(([problem, value]) => vector(problem, value)),
      ...(cell.leaf.past === true ? [vector("in-future", "2090-01-02")] : []),
    ];
  });
}

/** Mẫu thử của một bản ghi: a fault of every kind at every place, made from the facts, and the record's own between columns. */
export function sampleVectors(key: string, facts: Facts, rows: readonly RowVector[], nested: readonly NestedVector[] = []): RecordVectors {
  const record = sampleOf(facts);
  return {
    row: flattenOf(facts)(record),
    record,
    rows: [...rows, ...rowsOf(key, facts)],
    nested: [...nested, ...nestedOf(key, facts)],
  };
}
