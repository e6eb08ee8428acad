// What the walls look at: the files of src/ with what each one imports. A wall is a function from files to complaints,
// so that a test can hand it a planted file and see it complain.
import { globSync, readFileSync } from "node:fs";
import { join, posix } from "node:path";
import ts from "typescript";

export const root = join(import.meta.dirname, "../..");

/** A source file; `path` starts at src/ and has forward slashes: `identifiers/tax-code/index.ts`. */
export interface Source {
  readonly path: string;
  readonly text: string;
}

/** One import or re-export, static or dynamic. */
export interface Import {
  readonly from: string;
  readonly line: number;
  readonly specifier: string;
  /** The file a relative specifier means (`core/index.ts`); undefined for a package. */
  readonly target: string | undefined;
  readonly typeOnly: boolean;
  readonly namespace: boolean;
}

/** Files that are shipped: everything but tests. */
export const shipped = (): Source[] =>
  globSync("**/*.ts", { cwd: join(root, "src") })
    .map((path) => path.replaceAll("\\", "/"))
    .filter((path) => !/\.test(?:-d)?\.ts$/u.test(path))
    .toSorted()
    .map((path) => ({ path, text: readFileSync(join(root, "src", path), "utf8") }));

export const parse = ({ path, text }: Source): ts.SourceFile => ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true);

export const lineOf = (node: ts.Node): number => node.getSourceFile().getLineAndCharacterOfPosition(node.getStart()).line + 1;

/** Every node of a file, depth first. */
export function* nodes(node: ts.Node): Generator<ts.Node> {
  yield node;
  for (const child of node.getChildren()) yield* nodes(child);
}

const allTypes = (names: readonly (ts.ImportSpecifier | ts.ExportSpecifier)[]) =>
  names.length > 0 && names.every((name) => name.isTypeOnly);

function read(node: ts.Node): { specifier: ts.Expression; typeOnly: boolean; namespace: boolean } | undefined {
  if (ts.isImportDeclaration(node)) {
    const clause = node.importClause;
    const named = clause?.namedBindings && ts.isNamedImports(clause.namedBindings) ? clause.namedBindings.elements : undefined;
    const typeOnly = clause?.phaseModifier === ts.SyntaxKind.TypeKeyword || (!clause?.name && named !== undefined && allTypes(named));
    const namespace = clause?.namedBindings !== undefined && ts.isNamespaceImport(clause.namedBindings) && !clause.name;
    return { specifier: node.moduleSpecifier, typeOnly, namespace };
  }
  if (ts.isExportDeclaration(node) && node.moduleSpecifier) {
    const named = node.exportClause && ts.isNamedExports(node.exportClause) ? node.exportClause.elements : undefined;
    return { specifier: node.moduleSpecifier, typeOnly: node.isTypeOnly || (named !== undefined && allTypes(named)), namespace: false };
  }
  if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument) && ts.isStringLiteral(node.argument.literal))
    return { specifier: node.argument.literal, typeOnly: true, namespace: false };
  if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword && node.arguments[0])
    return { specifier: node.arguments[0], typeOnly: false, namespace: true };
  return undefined;
}

export function importsOf(source: Source): Import[] {
  const found: Import[] = [];
  for (const node of nodes(parse(source))) {
    const what = read(node);
    if (!what) continue;
    const specifier = ts.isStringLiteralLike(what.specifier) ? what.specifier.text : `(computed) ${what.specifier.getText()}`;
    const target = specifier.startsWith(".") ? posix.join(posix.dirname(source.path), specifier).replace(/\.js$/u, ".ts") : undefined;
    found.push({ from: source.path, line: lineOf(node), specifier, target, typeOnly: what.typeOnly, namespace: what.namespace });
  }
  return found;
}
