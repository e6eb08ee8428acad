import { seeded } from "@hoso/sdk/core";
import { doubled, type Doubled } from "./duplicates.ts";
import { faults } from "./faults.ts";
import { people, type Line } from "./people.ts";
import { styled } from "./styles.ts";

/** Ngày xét: the present of the made-up people. */
export const asOf = "2090-01-01";

/** Điều đã cài vào: for each kind of fault, its lines, counted from 1 among the people. */
interface Planted {
  readonly id: string;
  readonly code: string;
  readonly column: string;
  readonly lines: readonly number[];
}

export interface Registry {
  readonly lines: readonly Line[];
  readonly planted: readonly Planted[];
  /** Pairs of twins: born on one day of one mother, and not one person written twice. */
  readonly twins: readonly (readonly [number, number])[];
}

const doubles: readonly (readonly [Doubled["id"], number])[] = [
  ["same-number", 80],
  ["same-number-lost-zero", 40],
  ["same-person-other-number", 60],
];

function* shuffled(random: () => number, count: number): Generator<number, undefined> {
  const order = Array.from({ length: count }, (_, i) => i);
  for (let left = count; left > 0; left--) {
    const at = Math.floor(random() * left);
    yield order[at]!;
    order[at] = order[left - 1]!;
  }
  return undefined;
}

/** Sổ đăng ký giả có `size` dòng: people, then faults on lines of their own, then the writing styles of offices. */
export function registry(seed: number, size: number): Registry {
  const random = seeded(seed);
  const again = doubles.reduce((sum, [, count]) => sum + count, 0);
  const lines: Line[] = people(random, size - again);
  const twins = twinsAmong(lines);
  const free = shuffled(random, lines.length);
  const planted: Planted[] = [];
  const passed: number[] = [];

  /** The next line that nothing has touched and that `use` can take. */
  const take = <T>(use: (line: Line) => T | undefined): readonly [number, T] => {
    const at = passed.findIndex((i) => use(lines[i]!) !== undefined);
    if (at >= 0) {
      const [i] = passed.splice(at, 1);
      return [i!, use(lines[i!]!)!];
    }
    for (;;) {
      const i = free.next().value;
      if (i === undefined) throw new Error("too few people for so many faults");
      const used = use(lines[i]!);
      if (used !== undefined) return [i, used];
      passed.push(i);
    }
  };

  for (const { id, code, column, count, plant, also } of faults) {
    const broken: number[] = [];
    while (broken.length < count) {
      const [i, line] = take((whole) => plant(whole, random));
      lines[i] = line;
      broken.push(i + 1);
    }
    broken.sort((a, b) => a - b);
    planted.push({ id, code, column, lines: broken });
    if (also !== undefined)
      planted.push({ id: `${id}-also`, code: also.code, column, lines: broken.filter((line) => also.when(lines[line - 1]!)) });
  }
  for (const [kind, count] of doubles) {
    const found: number[] = [];
    const later: number[] = [];
    let code = "";
    for (let n = 0; n < count; n++) {
      const [i, twice] = take((whole) => doubled(whole, kind, random));
      lines.push(twice.again);
      later.push(lines.length);
      found.push(i + 1, lines.length);
      code = twice.code;
    }
    planted.push({ id: kind, code, column: "personalId", lines: found.toSorted((a, b) => a - b) });
    if (kind === "same-number-lost-zero")
      planted.push({ id: "lost-zero-again", code: "cell/lost-zeros", column: "personalId", lines: later });
  }
  return { lines: lines.map((line) => styled(random, line)), planted, twins };
}

function twinsAmong(lines: readonly Line[]): (readonly [number, number])[] {
  const seen = new Map<string, number>();
  const out: (readonly [number, number])[] = [];
  lines.forEach(({ cells }, i) => {
    if (cells.motherPersonalId === undefined) return;
    const key = `${cells.motherPersonalId} ${cells.birthDate}`;
    const other = seen.get(key);
    if (other === undefined) seen.set(key, i + 1);
    else out.push([other, i + 1]);
  });
  return out;
}
