// What a user's bundle carries when it imports one thing: bundled as users do (esbuild, minified, for browsers), then
// weighed, and searched for what it did not ask for.
import { readFileSync } from "node:fs";
import { gzipSync } from "node:zlib";
import { build } from "esbuild";
import ts from "typescript";
import { nodes, parse } from "./sources.js";

export interface Bundle {
  readonly text: string;
  readonly gzip: number;
  /** Files that left something in the bundle, with forward slashes. */
  readonly from: readonly string[];
}

/** Bundles a few lines of code that stand in `directory`. */
export async function bundle(code: string, directory: string): Promise<Bundle> {
  const { outputFiles, metafile } = await build({
    stdin: { contents: code, resolveDir: directory, loader: "ts" },
    bundle: true,
    minify: true,
    format: "esm",
    platform: "browser",
    target: "es2023",
    charset: "utf8",
    write: false,
    metafile: true,
    logLevel: "silent",
    outfile: "bundle.js",
  });
  const text = outputFiles[0]!.text;
  const inputs = Object.entries(Object.values(metafile.outputs)[0]!.inputs);
  return {
    text,
    gzip: gzipSync(text, { level: 9 }).length,
    from: inputs.filter(([path, { bytesInOutput }]) => bytesInOutput > 0 && path !== "<stdin>").map(([path]) => path.replaceAll("\\", "/")),
  };
}

/** What a page carries before anything is asked for: bundled in pieces, the piece of the code and those it imports at once. */
export async function firstLoad(code: string, directory: string): Promise<Bundle> {
  const { outputFiles, metafile } = await build({
    stdin: { contents: code, resolveDir: directory, loader: "ts", sourcefile: "asked.ts" },
    bundle: true,
    splitting: true,
    minify: true,
    format: "esm",
    platform: "browser",
    target: "es2023",
    charset: "utf8",
    write: false,
    metafile: true,
    logLevel: "silent",
    outdir: "out",
  });
  const entry = Object.keys(metafile.outputs).find((path) => metafile.outputs[path]!.entryPoint?.endsWith("asked.ts"))!;
  const carried = new Set([entry]);
  for (const path of carried)
    for (const { path: next, kind } of metafile.outputs[path]!.imports) if (kind === "import-statement") carried.add(next);
  const text = outputFiles.filter(({ path }) => [...carried].some((own) => path.endsWith(own))).map((file) => file.text);
  const inputs = [...carried].flatMap((path) => Object.entries(metafile.outputs[path]!.inputs));
  return {
    text: text.join("\n"),
    gzip: text.reduce((sum, piece) => sum + gzipSync(piece, { level: 9 }).length, 0),
    from: inputs.filter(([, { bytesInOutput }]) => bytesInOutput > 0).map(([path]) => path.replaceAll("\\", "/")),
  };
}

export interface Limit {
  /** Most bytes after gzip. */
  readonly gzip: number;
  /** Files that may leave nothing in it. */
  readonly files: readonly RegExp[];
  /** Text that may not appear in it. */
  readonly strings: readonly string[];
}

/** What is too much in a bundle. */
export function tooMuch(what: Bundle, limit: Limit): string[] {
  return [
    ...(what.gzip > limit.gzip ? [`${what.gzip} bytes gz, at most ${limit.gzip} allowed`] : []),
    ...what.from.filter((path) => limit.files.some((file) => file.test(path))).map((path) => `carries ${path}`),
    ...limit.strings.filter((said) => what.text.includes(said)).map((said) => `carries the text "${said}"`),
  ];
}

/** The sentences that a phrasebook file says in one language: its longer pieces of text. */
export function sentences(path: string, language: "vi" | "en"): string[] {
  for (const node of nodes(parse({ path, text: readFileSync(path, "utf8") }))) {
    if (!ts.isVariableDeclaration(node) || node.name.getText() !== language) continue;
    const pieces = [...nodes(node)].filter(
      (piece) => ts.isStringLiteralLike(piece) || ts.isTemplateHead(piece) || ts.isTemplateTail(piece),
    );
    return pieces.map(({ text }) => text).filter((text) => text.includes(" ") && text.length > 12);
  }
  return [];
}
