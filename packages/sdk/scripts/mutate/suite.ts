// vitest's `describe` and `test`, as far as the tests of the SDK use them, collected into a list that can be run again and again in one
// process. `expect` is vitest's own.
import { chai, JestAsymmetricMatchers, JestChaiExpect, JestExtend } from "@vitest/expect";

chai.use(JestExtend);
chai.use(JestChaiExpect);
chai.use(JestAsymmetricMatchers);

type Body = (...args: unknown[]) => unknown;

/** What a `describe` needs before its first test, and after its last. */
interface Group {
  readonly before: Body[];
  readonly after: Body[];
  begun: boolean;
}

export interface Case {
  readonly name: string;
  readonly groups: readonly Group[];
  readonly body: Body;
}

/** The functions that a test file imports, and the cases it made of them. */
export function suite() {
  const cases: Case[] = [];
  let names: string[] = [];
  let groups: Group[] = [{ before: [], after: [], begun: false }];

  // options such as a timeout stand between the name and the body
  const bodyOf = (args: readonly unknown[]): Body => args.find((arg) => typeof arg === "function") as Body;
  const titled = (name: string, row: unknown): string => `${name} ${JSON.stringify(row)?.slice(0, 60)}`;

  const test = (name: string, ...rest: unknown[]) => {
    cases.push({ name: [...names, name].join(" > "), groups, body: bodyOf(rest) });
  };
  const describe = (name: string, ...rest: unknown[]) => {
    const outer = [names, groups] as const;
    [names, groups] = [
      [...names, name],
      [...groups, { before: [], after: [], begun: false }],
    ];
    bodyOf(rest)();
    [names, groups] = outer;
  };
  const rows =
    (make: typeof test, spread: boolean) =>
    (table: readonly unknown[]) =>
    (name: string, ...rest: unknown[]) => {
      for (const row of table)
        make(titled(name, row), () => (spread && Array.isArray(row) ? bodyOf(rest)(...(row as unknown[])) : bodyOf(rest)(row)));
    };
  const withRows = (make: typeof test) => Object.assign(make, { for: rows(make, false), each: rows(make, true) });

  const api = {
    test: withRows(test),
    it: withRows(test),
    describe: withRows(describe),
    beforeAll: (hook: Body) => void groups.at(-1)!.before.push(hook),
    afterAll: (hook: Body) => void groups.at(-1)!.after.push(hook),
    expect: chai.expect,
  };
  return { api, cases };
}

/** Runs one case, with what its groups need first. */
export async function run({ groups, body }: Case): Promise<void> {
  for (const group of groups) {
    if (group.begun) continue;
    group.begun = true;
    for (const before of group.before) await before();
  }
  await body();
}

/** Lets go of what the groups took. */
export async function end(cases: readonly Case[]): Promise<void> {
  for (const group of new Set(cases.flatMap((c) => c.groups))) if (group.begun) for (const after of group.after) await after();
}
