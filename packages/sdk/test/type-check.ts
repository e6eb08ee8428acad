// What TypeScript says of files that a test wrote: one line for each error, with the file it is in.
import { basename } from "node:path";
import ts from "typescript";

/** Lỗi của trình biên dịch, in strict mode, with the types of a browser and of nothing else. */
export function typeErrors(files: readonly string[]): string[] {
  const program = ts.createProgram([...files], {
    strict: true,
    noEmit: true,
    noUncheckedIndexedAccess: true,
    target: ts.ScriptTarget.ES2023,
    module: ts.ModuleKind.ESNext,
    moduleResolution: ts.ModuleResolutionKind.Bundler,
    lib: ["lib.es2023.d.ts", "lib.dom.d.ts", "lib.dom.iterable.d.ts"],
    types: [],
    skipLibCheck: true,
  });
  return ts
    .getPreEmitDiagnostics(program)
    .map(
      ({ file, messageText }) =>
        `${file === undefined ? "" : basename(file.fileName)}: ${ts.flattenDiagnosticMessageText(messageText, " ")}`,
    );
}
