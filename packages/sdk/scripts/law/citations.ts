// Every citation of the sources, read from their syntax: `explain` makes some only when it runs.
import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import ts from "typescript";
import { cite, type Citation } from "../../src/law/index.js";

/** A citation and where it is written. */
export interface Written {
  readonly file: string;
  readonly line: number;
  readonly citation: Citation;
}

const src = join(import.meta.dirname, "../../src");

/** A literal's text, and the source of anything else: a clause that is computed is shown as it is written. */
const textOf = (node: ts.Expression): string => (ts.isStringLiteralLike(node) ? node.text : node.getText());

/** The names and days of an object literal such as `{ until: "2024-07-01" }`. */
const daysOf = (node: ts.Expression | undefined): object =>
  node !== undefined && ts.isObjectLiteralExpression(node)
    ? Object.fromEntries(
        node.properties.flatMap((p) => (ts.isPropertyAssignment(p) ? [[p.name.getText(), textOf(p.initializer)] as const] : [])),
      )
    : {};

/** `cite(act, place, standing, days)`, or `places(act, standing, days)`, whose places are given where it is called. */
function argumentsOf(
  call: ts.CallExpression,
): readonly [ts.Expression, ts.Expression | undefined, ts.Expression, ts.Expression | undefined] | undefined {
  const [first, second, third, fourth] = call.arguments;
  const name = call.expression.getText();
  if (name === "cite" && call.arguments.length >= 3) return [first!, second!, third!, fourth];
  if (name === "places" && call.arguments.length >= 2) return [first!, undefined, second!, third];
  return undefined;
}

/** The citations of one file. `cite` with a computed act, or with days that are not written there, is an error. */
export function citationsIn(file: string, text: string): Written[] {
  const source = ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true);
  const found: Written[] = [];
  const visit = (node: ts.Node): void => {
    const given = ts.isCallExpression(node) ? argumentsOf(node) : undefined;
    if (given !== undefined) {
      const [instrument, at, standing, on] = given;
      const line = source.getLineAndCharacterOfPosition(node.getStart()).line + 1;
      for (const argument of [instrument, standing])
        if (!ts.isStringLiteralLike(argument)) throw new Error(`${file}:${line} cites by ${argument.getText()}, which is computed`);
      if (on !== undefined && !ts.isObjectLiteralExpression(on)) throw new Error(`${file}:${line} has days that are computed`);
      type Args = Parameters<typeof cite>;
      found.push({
        file,
        line,
        citation: cite(
          textOf(instrument) as Args[0],
          at === undefined ? "(nhiều chỗ)" : textOf(at),
          textOf(standing) as Args[2],
          daysOf(on),
        ),
      });
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

/** Every citation of `src/`, tests aside. */
export function citations(): Written[] {
  return (
    globSync("**/*.ts", { cwd: src })
      // law/citation.ts is where `places` itself cites what it is given
      .filter((file) => !/\.test(?:-d)?\.ts$/u.test(file) && file !== "law/citation.ts")
      .toSorted()
      .flatMap((file) => citationsIn(`src/${file}`, readFileSync(join(src, file), "utf8")))
  );
}
