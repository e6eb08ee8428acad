// Doorways: where the outside may come in. zod only through schema files and only as a namespace (the other form keeps
// every locale, 70 kB gz, under esbuild); a heavy engine only when somebody asks for it; nothing that is not declared.
import { importsOf, type Import, type Source } from "./sources.js";

/** What package.json promises to a user who installs the package. */
export interface Manifest {
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly peerDependencies?: Readonly<Record<string, string>>;
  readonly devDependencies?: Readonly<Record<string, string>>;
}

const isSchemaFile = (path: string): boolean => /(?:^|\/)(?:schema|[^/]+\.schema)\.ts$/u.test(path);

const packageOf = (specifier: string): string => specifier.split("/", specifier.startsWith("@") ? 2 : 1).join("/");

function zodComplaint({ from, specifier, typeOnly, namespace }: Import): string | undefined {
  if (specifier !== "zod") return `imports ${specifier}: zod itself is the only door`;
  if (typeOnly) return undefined;
  if (!isSchemaFile(from)) return "imports zod at run time outside a schema file";
  return namespace ? undefined : `imports zod by name: write import * as z from "zod"`;
}

function complaint(entry: Import, manifest: Manifest): string | undefined {
  const { from, specifier, target } = entry;
  if (target !== undefined || specifier.startsWith("node:")) return undefined;
  if (specifier.startsWith("(computed)")) return "imports something that cannot be read here";
  const name = packageOf(specifier);
  const inCli = from.startsWith("cli/");
  if (name === "zod" && !inCli) return zodComplaint(entry);
  if (entry.typeOnly || inCli) return undefined;
  if (name in (manifest.dependencies ?? {}) || name in (manifest.peerDependencies ?? {})) return undefined;
  return `imports ${name}, which is neither a dependency nor a peer`;
}

/** Imports from outside that come in by a window. The CLI is bundled: it may use what it was built with. */
export function throughWindows(sources: readonly Source[], manifest: Manifest): string[] {
  return sources.flatMap(importsOf).flatMap((entry) => {
    const said = complaint(entry, manifest);
    return said === undefined ? [] : [`${entry.from}:${entry.line} ${said}`];
  });
}
