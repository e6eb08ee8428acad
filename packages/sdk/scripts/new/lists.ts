import { camel, pascal } from "../codegen/source.js";
import type { Planned } from "./plan.js";

/** A list that names every unit: of its room, of the package, of each language, of the vectors for users' tests. */
export type Addition = "room" | "root" | "locales" | "vectors" | "catalogue" | "recordVectors";

interface Unit {
  readonly room: string;
  readonly key: string;
}

/** As the formatter lays it out: one line if it fits, one name a line if not. */
function braces(before: string, names: readonly string[], after: string): string {
  const line = `${before}{ ${names.join(", ")} }${after}`;
  return line.length <= 140 ? line : `${before}{\n${names.map((name) => `  ${name},\n`).join("")}}${after}`;
}

const split = (names: string): string[] =>
  names
    .split(",")
    .map((name) => name.trim())
    .filter((name) => name !== "");

/** Puts a name into the one list in braces that `around` finds; the list must be there. */
function insert(path: string, text: string, around: RegExp, name: string, sorted: boolean): string {
  const found = around.exec(text);
  if (found === null) throw new Error(`${path} has no list for ${name}: ${around}`);
  const names = [...split(found[2]!), name];
  if (sorted) names.sort((a, b) => a.replace("type ", "").localeCompare(b.replace("type ", "")));
  return text.replace(found[0], () => braces(found[1]!, names, found[3]!));
}

const editors: Readonly<Record<Addition, (unit: Unit, read: (path: string) => string) => readonly Omit<Planned, "adds">[]>> = {
  room: ({ room, key }, read) => {
    const path = `src/${room}/index.ts`;
    return [
      {
        path,
        text: `${read(path)}export * as ${camel(key)} from "./${key}/index.js";\nexport { ${pascal(key)} } from "./${key}/index.js";\n`,
      },
    ];
  },
  root: ({ room, key }, read) => {
    const path = "src/index.ts";
    const around = new RegExp(`(export )\\{([^}]*)\\}( from "\\./${room}/index\\.js";)`);
    return [{ path, text: insert(path, read(path), around, pascal(key), true) }];
  },
  locales: ({ room, key }, read) =>
    ["vi", "en"].map((locale) => {
      const path = `src/locales/${locale}.ts`;
      const line = `import { ${locale} as ${camel(key)} } from "../${room}/${key}/phrases.js";\n`;
      const imported = read(path).replace(/^import \{ speaker \}/m, (speaker) => line + speaker);
      return { path, text: insert(path, imported, /(export const phrases = )\{([^}]*)\}(;)/, `...${camel(key)}`, false) };
    }),
  catalogue: ({ room, key }, read) => {
    const path = `src/${room}/catalogue.ts`;
    const line = `  { key: "${key}", database: "${key}", load: () => import("./${key}/${key}/index.js") },\n`;
    return [{ path, text: read(path).replace(/^\];$/mu, (end) => line + end) }];
  },
  recordVectors: ({ room, key }, read) => {
    const path = "src/testing.ts";
    return [{ path, text: `${read(path)}export { vectors as ${camel(key)} } from "./${room}/${key}/${key}/vectors.js";\n` }];
  },
  vectors: ({ room, key }, read) => {
    const path = "src/testing.ts";
    return [{ path, text: `${read(path)}export { vectors as ${camel(key)} } from "./${room}/${key}/vectors.js";\n` }];
  },
};

/** The lists with the unit in them. */
export function listed(additions: readonly Addition[], unit: Unit, read: (path: string) => string): readonly Planned[] {
  return additions.flatMap((addition) => editors[addition](unit, read)).map((file) => ({ ...file, adds: true }));
}
