// The rooms by rank. A file imports from its own room or from a lower rank, never the root, and never the inside of
// another unit: a unit is what its index.ts says.
import { importsOf, type Import, type Source } from "./sources.js";

const ranks: Readonly<Record<string, number>> = {
  core: 0,
  law: 1,
  rules: 1,
  trust: 1,
  codes: 2,
  protection: 2,
  identifiers: 3,
  fields: 3,
  documents: 4,
  detection: 4,
  databases: 5,
  procedures: 6,
  programme: 6,
  quality: 7,
  exchange: 7,
  elements: 8,
  locales: 8,
  exports: 9,
  cli: 10,
  "testing.ts": 8,
};

/** Rooms that are made of units, one folder each. */
export const unitRooms = ["codes", "identifiers", "fields", "documents", "databases", "exchange", "exports", "elements"];

const roomOf = (path: string): string => path.split("/", 1)[0]!;

/** `identifiers/tax-code` for a file inside that unit; undefined for a file that belongs to a whole room. */
function unitOf(path: string): string | undefined {
  const [room = "", unit, file] = path.split("/");
  return unitRooms.includes(room) && file !== undefined ? `${room}/${unit}` : undefined;
}

/**
 * The inside of a unit that others may name: what codegen wrote for what codegen wrote, words for the two phrasebooks,
 * vectors for the users' tests. Each of these stays apart from zod, which the unit's index.ts brings along.
 */
function opened({ from, target = "" }: Import): boolean {
  if (from.endsWith(".generated.ts") && target.endsWith(".generated.ts")) return true;
  if (roomOf(from) === "locales" && target.endsWith("/phrases.ts")) return true;
  // a record is a unit inside its database, with a subpath of its own: the catalogue and higher rooms come in by its door
  if ((from === "databases/catalogue.ts" || roomOf(from) !== "databases") && /^databases\/[^/]+\/[^/]+\/index\.ts$/u.test(target))
    return true;
  return from === "testing.ts" && target.endsWith("/vectors.ts");
}

/** `law` and `rules` stand beside each other: a rule cites an act, so it needs the type of a citation and nothing that runs. */
const ruleCites = (entry: Import): boolean => entry.typeOnly && roomOf(entry.from) === "rules" && roomOf(entry.target!) === "law";

function complaint(entry: Import): string | undefined {
  const { from, target } = entry;
  if (target === undefined || from === "index.ts") return undefined;
  // the tool says which version it is
  if (target === "../package.json" && roomOf(from) === "cli") return undefined;
  if (target.startsWith("..")) return "leaves src";
  if (target === "index.ts") return "imports the root";
  const [room, other] = [roomOf(from), roomOf(target)];
  const [rank, lower] = [ranks[room], ranks[other]];
  if (rank === undefined) return `is in no room: give ${room} a rank`;
  if (lower === undefined) return `imports ${other}, which has no rank`;
  if (room !== other && lower >= rank && !ruleCites(entry)) return `(${room}, ${rank}) imports ${other} (${lower})`;
  const unit = unitOf(target);
  const inside = unit !== undefined && unit !== unitOf(from) && target !== `${unit}/index.ts`;
  return inside && !opened(entry) ? `reaches inside ${unit}` : undefined;
}

/** Imports that go through a wall. */
export function throughWalls(sources: readonly Source[]): string[] {
  return sources.flatMap(importsOf).flatMap((entry) => {
    const said = complaint(entry);
    return said === undefined ? [] : [`${entry.from}:${entry.line} ${said}: "${entry.specifier}"`];
  });
}

/** Folder names that gather what has no place; a thing belongs in the room of what it is. */
export function nowhere(paths: readonly string[]): string[] {
  return paths.filter((path) =>
    path
      .split("/")
      .slice(0, -1)
      .some((folder) => ["utils", "helpers", "common", "types", "shared", "lib", "misc"].includes(folder)),
  );
}
