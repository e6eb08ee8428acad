// Folder = subpath: a unit is there for users as soon as its folder is, and package.json promises nothing that is not there.
import { unitRooms } from "./ranks.js";

/** The `exports` of package.json. */
export type Exports = Readonly<Record<string, string | Readonly<Record<string, string>>>>;

// A target of package.json (./dist/identifiers/*, then /index.js) as a test for source paths.
function pattern(target: string): RegExp {
  const source = target.replace(/^\.\/dist\//u, "").replace(/(?:\.d\.ts|\.js)$/u, ".ts");
  return new RegExp(
    `^${source
      .split("*")
      .map((part) => part.replace(/[.\\/+^$()[\]{}|]/gu, "\\$&"))
      .join("([^/]+)")}$`,
    "u",
  );
}

const conditions = (target: Exports[string]): Readonly<Record<string, string>> => (typeof target === "string" ? {} : target);

/** The sources that must have a subpath: the root, `testing`, every room that has an index, every unit, the phrasebooks. */
function promised(paths: readonly string[]): string[] {
  const index = paths.filter(
    (path) => /^[^/]+\/index\.ts$/u.test(path) && !/^(?:cli|locales|codes|fields|documents|databases|elements)\//u.test(path),
  );
  const units = paths.filter((path) => /^[^/]+\/[^/]+\/index\.ts$/u.test(path) && unitRooms.includes(path.split("/")[0]!));
  return [...paths.filter((path) => ["index.ts", "testing.ts", "locales/vi.ts", "locales/en.ts"].includes(path)), ...index, ...units];
}

/** Where folders and subpaths disagree. */
export function disagreements(exports: Exports, paths: readonly string[]): string[] {
  const entries = Object.entries(exports).filter(([, target]) => typeof target !== "string");
  const absent = entries.filter(([, target]) => !paths.some((path) => pattern(conditions(target)["default"] ?? "").test(path)));
  const untyped = entries.filter(([, target]) => {
    const { types, default: code, ...rest } = conditions(target);
    const typesFirst = Object.keys(conditions(target))[0] === "types";
    return !typesFirst || types?.replace(/\.d\.ts$/u, "") !== code?.replace(/\.js$/u, "") || Object.keys(rest).length > 0;
  });
  const unreachable = promised(paths).filter(
    (path) => !entries.some(([, target]) => pattern(conditions(target)["default"] ?? "").test(path)),
  );
  return [
    ...absent.map(([key]) => `${key} is exported, but no source file is behind it`),
    ...untyped.map(([key]) => `${key} must have types first, then default, of the same file`),
    ...unreachable.map((path) => `${path} has no subpath`),
  ];
}

/** Units that their room's index does not pass on. */
export function forgotten(room: string, paths: readonly string[], index: string): string[] {
  const units = paths.flatMap((path) =>
    path.startsWith(`${room}/`) && path.split("/").length === 3 && path.endsWith("/index.ts") ? [path.split("/")[1]!] : [],
  );
  return units.filter((unit) => !index.includes(`"./${unit}/index.js"`)).map((unit) => `${room}/index.ts does not pass on ${unit}`);
}
