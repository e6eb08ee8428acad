import { readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import ts from "typescript";
import { root } from "../codegen/source.js";
import type { Mutant } from "./mutants.js";
import { src } from "./targets.js";

/** Whether TypeScript takes a mutant: one that it refuses never comes as far as a test. */
export function compiler(): (mutant: Mutant) => boolean {
  const config = join(root, "tsconfig.json");
  const { options } = ts.parseJsonConfigFileContent(
    ts.readConfigFile(config, (path) => readFileSync(path, "utf8")).config,
    ts.sys,
    dirname(config),
  );
  const texts = new Map<string, { readonly text: string; readonly version: number }>();
  const asked = new Set<string>();
  const textOf = (path: string): string | undefined => texts.get(path)?.text ?? ts.sys.readFile(path);
  const service = ts.createLanguageService({
    getCompilationSettings: () => options,
    getScriptFileNames: () => [...asked],
    getScriptVersion: (path) => String(texts.get(path)?.version ?? 0),
    getScriptSnapshot: (path) => {
      const text = textOf(path);
      return text === undefined ? undefined : ts.ScriptSnapshot.fromString(text);
    },
    getCurrentDirectory: () => root,
    getDefaultLibFileName: (given) => ts.getDefaultLibFilePath(given),
    fileExists: (path) => ts.sys.fileExists(path),
    readFile: (path) => ts.sys.readFile(path),
    directoryExists: (path) => ts.sys.directoryExists(path),
  });
  let version = 0;
  return ({ path, start, end, replacement }) => {
    const file = join(src, path);
    const source = readFileSync(file, "utf8");
    asked.add(file);
    texts.set(file, { text: source.slice(0, start) + replacement + source.slice(end), version: ++version });
    const faults = [...service.getSyntacticDiagnostics(file), ...service.getSemanticDiagnostics(file)];
    texts.set(file, { text: source, version: ++version });
    return faults.length === 0;
  };
}
