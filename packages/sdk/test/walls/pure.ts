// Outside cli/, the same input gives the same answer anywhere: no clock, no randomness, no network, no files, no
// environment, and no code made from text (a strict content security policy forbids it).
import ts from "typescript";
import { importsOf, lineOf, nodes, parse, type Source } from "./sources.js";

/** Globals that reach outside; `name` alone or `name.member`. */
const forbidden: Readonly<Record<string, string>> = {
  "Date.now": "reads the clock",
  "Math.random": "makes randomness",
  "Temporal.Now": "reads the clock",
  crypto: "makes randomness",
  performance: "reads the clock",
  setTimeout: "waits for the clock",
  setInterval: "waits for the clock",
  fetch: "uses the network",
  XMLHttpRequest: "uses the network",
  WebSocket: "uses the network",
  EventSource: "uses the network",
  process: "reads the environment",
  Deno: "reads the environment",
  Bun: "reads the environment",
  navigator: "reads the environment",
  localStorage: "keeps state",
  sessionStorage: "keeps state",
  indexedDB: "keeps state",
  document: "is for browsers only",
  window: "is for browsers only",
  console: "talks to a terminal",
  eval: "makes code from text",
  Function: "makes code from text",
  require: "reads files",
};

/** A name used as a value of the outer world, not a property, a declaration, a key or a type. */
function isFreeUse(node: ts.Identifier): boolean {
  const { parent } = node;
  if (ts.isPropertyAccessExpression(parent)) return parent.expression === node;
  if (ts.isCallExpression(parent) || ts.isNewExpression(parent)) return true;
  if (ts.isPropertyAssignment(parent)) return parent.initializer === node;
  if (ts.isVariableDeclaration(parent) || ts.isParameter(parent) || ts.isBindingElement(parent)) return parent.initializer === node;
  if (ts.isImportSpecifier(parent) || ts.isExportSpecifier(parent) || ts.isMethodDeclaration(parent) || ts.isPropertyDeclaration(parent))
    return false;
  return ts.isExpression(parent) || ts.isShorthandPropertyAssignment(parent) || ts.isReturnStatement(parent) || ts.isSpreadElement(parent);
}

/** Names that the file itself declares or takes as parameters hide the globals. */
function declared(file: ts.SourceFile): Set<string> {
  const names = new Set<string>();
  for (const node of nodes(file)) {
    const named =
      ts.isVariableDeclaration(node) ||
      ts.isParameter(node) ||
      ts.isFunctionDeclaration(node) ||
      ts.isImportSpecifier(node) ||
      ts.isBindingElement(node);
    if (named && node.name && ts.isIdentifier(node.name)) names.add(node.name.text);
  }
  return names;
}

const throughGlobal = (node: ts.PropertyAccessExpression): boolean =>
  ts.isIdentifier(node.expression) && ["globalThis", "self", "window", "global"].includes(node.expression.text);

function complaint(node: ts.Node, own: ReadonlySet<string>): string | undefined {
  if (ts.isPropertyAccessExpression(node)) {
    const path = throughGlobal(node) ? node.name.text : `${node.expression.getText()}.${node.name.text}`;
    if (path in forbidden) return `${path} ${forbidden[path]}`;
    if (path === "import.meta") return undefined;
  }
  const isDate = (ts.isNewExpression(node) || ts.isCallExpression(node)) && node.expression.getText() === "Date";
  if (isDate && (ts.isCallExpression(node) || !node.arguments?.length)) return "Date reads the clock";
  // Taken whole (`const { now } = Date`), the clock would come along unseen.
  const whole =
    ts.isIdentifier(node) &&
    (node.text === "Date" || node.text === "Math") &&
    ts.isVariableDeclaration(node.parent) &&
    node.parent.initializer === node;
  if (whole) return `${node.text} is taken whole: name what is used`;
  if (ts.isIdentifier(node) && node.text in forbidden && !own.has(node.text) && isFreeUse(node))
    return `${node.text} ${forbidden[node.text]}`;
  if (ts.isMetaProperty(node)) return "import.meta depends on where the file is";
  return undefined;
}

/** Uses of the outer world outside cli/. */
export function outerWorld(sources: readonly Source[]): string[] {
  return sources
    .filter(({ path }) => !path.startsWith("cli/"))
    .flatMap((source) => {
      const modules = importsOf(source).filter(({ specifier, typeOnly }) => specifier.startsWith("node:") && !typeOnly);
      const file = parse(source);
      const own = declared(file);
      const uses = [...nodes(file)].flatMap((node) => {
        const said = complaint(node, own);
        return said === undefined ? [] : [`${source.path}:${lineOf(node)} ${said}`];
      });
      return [...modules.map(({ line, specifier }) => `${source.path}:${line} ${specifier} is for the command line only`), ...uses];
    });
}
