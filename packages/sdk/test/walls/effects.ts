// `sideEffects: false` is a promise that bundlers believe without looking. Here somebody looks: importing a module may
// change nothing that another module could see.
import * as z from "zod";

z.object({ text: z.string() }); // zod puts its own settings in place with its first schemas: its doing, so it happens before anybody looks

/** What a module could change by being imported: globals, the built-in prototypes, and zod's own settings. */
function world(): string[] {
  const owners: Record<string, object> = { globalThis };
  for (const name of ["Object", "Array", "String", "Number", "Map", "Set", "Promise", "RegExp", "Function"]) {
    const type = (globalThis as unknown as Record<string, { prototype: object }>)[name]!;
    owners[name] = type;
    owners[`${name}.prototype`] = type.prototype;
  }
  const names = Object.entries(owners).flatMap(([owner, object]) => Reflect.ownKeys(object).map((key) => `${owner}.${String(key)}`));
  const registered = [...z.globalRegistry._idmap.keys()].map((id) => `z.globalRegistry has ${id}`);
  const settings = Object.keys(z.config()).map((key) => `z.config has ${key}`);
  return [...names, ...registered, ...settings];
}

/** What is different after `load`. Names are compared, not values: a name that stays but changes would be found by its own tests. */
export async function changedBy(load: () => Promise<unknown>): Promise<string[]> {
  const before = new Set(world());
  await load();
  const after = new Set(world());
  return [
    ...[...after].filter((name) => !before.has(name)),
    ...[...before].filter((name) => !after.has(name)).map((name) => `${name} is gone`),
  ];
}
