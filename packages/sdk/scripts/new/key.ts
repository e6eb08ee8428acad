import { existsSync, globSync } from "node:fs";
import { resolve } from "node:path";
import { camel } from "../codegen/source.js";

const LONGEST = 40;

/** Words that cannot be the name of a constant or a folder: the language's, and those that say nothing. */
const TAKEN = new Set(
  "await break case catch class const continue debugger default delete do else enum export extends false finally for function if implements import in index instanceof interface let new null package private protected public return static super switch this throw true try typeof var void while with yield arguments eval common helpers lib misc shared types utils test".split(
    " ",
  ),
);

/** Why a unit cannot have this key, in one sentence; nothing when it can. */
export function keyProblem(key: string, root: string): string | undefined {
  if (key.length > LONGEST) return `A key has at most ${LONGEST} characters.`;
  if (!/^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/.test(key))
    return `${JSON.stringify(key)} is no key: it must be lower-case English words joined by dashes, such as land-parcel-id.`;
  if (TAKEN.has(key)) return `${key} cannot name a unit: choose the English term of what it is.`;
  const rooms = globSync("src/*/", { cwd: root }).map((path) => path.replaceAll("\\", "/").split("/")[1]!);
  const there = rooms.find((room) => existsSync(resolve(root, "src", room, key)));
  if (there !== undefined) return `${key} is there already: src/${there}/${key}.`;
  if (rooms.includes(key)) return `${key} is the name of a room: choose the English term of what it is.`;
  // the folder is free, and yet the name in the lists may not be: a-1 and a1 are the same constant
  const same = globSync("src/*/*/", { cwd: root })
    .map((path) => path.replaceAll("\\", "/").split("/")[2]!)
    .find((other) => camel(other) === camel(key));
  return same === undefined ? undefined : `${key} would be called ${camel(key)} in code, and so is ${same}.`;
}
