// Every unit of a kind has the same files, so that a reader never looks anywhere else, and runs the promises of its kind.
import type { Source } from "./sources.js";

interface Shape {
  /** Files besides index.ts; KEY stands for the name of the folder. */
  readonly files: readonly string[];
  /** What a test of the room that knows the unit must call. */
  readonly promises?: string;
}

const shapes: Readonly<Record<string, Shape>> = {
  codes: { files: ["KEY.generated.ts"], promises: "describeCodeList(" },
  identifiers: {
    files: ["rule.ts", "KEY.generated.ts", "KEY.ts", "schema.ts", "phrases.ts", "vectors.ts", "KEY.test.ts"],
    promises: "describeIdentifier(",
  },
  fields: { files: ["KEY.test.ts"] },
  elements: { files: ["element.ts", "KEY.test.ts"] },
};

/** Units, from folders: `identifiers/tax-code` and so on. Takes all files, tests included. */
export function unitsOf(room: string, paths: readonly string[]): string[] {
  return paths.flatMap((path) => (new RegExp(`^${room}/[^/]+/index\\.ts$`, "u").test(path) ? [path.slice(0, -"/index.ts".length)] : []));
}

/** Units that lack a part, and folders of a unit room that are no unit. */
export function incomplete(files: readonly Source[]): string[] {
  const text = new Map(files.map((file) => [file.path, file.text]));
  const paths = [...text.keys()];
  return Object.entries(shapes).flatMap(([room, { files: wanted, promises }]) => {
    const folders = new Set(
      paths.flatMap((path) => (path.startsWith(`${room}/`) && path.split("/").length > 2 ? [path.split("/", 2).join("/")] : [])),
    );
    return [...folders].toSorted().flatMap((unit) => {
      const key = unit.split("/")[1]!;
      const missing = ["index.ts", ...wanted].map((file) => `${unit}/${file.replace("KEY", key)}`).filter((path) => !text.has(path));
      const tests = paths.filter((path) => path.startsWith(`${room}/`) && path.endsWith(".test.ts"));
      const knows = (path: string) => path.startsWith(`${unit}/`) || text.get(path)!.includes(`"./${key}/index.js"`);
      const promised = promises === undefined || tests.some((path) => knows(path) && text.get(path)!.includes(promises));
      return [...missing.map((path) => `${path} is missing`), ...(promised ? [] : [`${unit}: no test that knows it calls ${promises}…)`])];
    });
  });
}

/** What a record is made of; where its notes are (facts.ts, fields.ts) differs. */
const recordFiles = ["index.ts", "schema.ts", "rule.ts", "phrases.ts", "generate.ts", "vectors.ts"];

/** Lists of databases, which describe none of their records. */
const withoutRecords = new Set(["databases/registry"]);

/** Records, wherever a database keeps them: folders with a rule. One that the catalogue does not load is tested by nobody. */
export function incompleteRecords(files: readonly Source[]): string[] {
  const text = new Map(files.map((file) => [file.path, file.text]));
  const inRoom = [...text.keys()].filter((path) => path.startsWith("databases/"));
  const folders = inRoom.filter((path) => path.endsWith("/rule.ts")).map((path) => path.slice(0, -"/rule.ts".length));
  const databases = new Set(inRoom.filter((path) => path.split("/").length > 2).map((path) => path.split("/", 2).join("/")));
  const catalogue = text.get("databases/catalogue.ts") ?? "";
  return [
    ...[...databases]
      .filter((of) => !withoutRecords.has(of) && !folders.some((folder) => `${folder}/`.startsWith(`${of}/`)))
      .map((of) => `${of} holds no record`),
    ...folders
      .flatMap((folder) => recordFiles.map((file) => `${folder}/${file}`))
      .flatMap((path) => (text.has(path) ? [] : [`${path} is missing`])),
    ...folders.flatMap((folder) =>
      catalogue.includes(`"./${folder.slice("databases/".length)}/index.js"`) ? [] : [`${folder} is not in the catalogue`],
    ),
  ];
}

/** A file this long is two ideas. Generated files are read by machines. */
export function tooLong(files: readonly Source[], most = 250): string[] {
  return files
    .filter(({ path, text }) => !path.endsWith(".generated.ts") && text.trimEnd().split("\n").length > most)
    .map(({ path }) => `${path} has more than ${most} lines`);
}
