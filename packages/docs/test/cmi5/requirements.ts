import requirements from "@cmi5/requirements" with { type: "json" };

/** A rule of cmi5, by its number in the list that ADL's CATAPULT project keeps. */
export type Requirement = keyof typeof requirements;

/** What a rule says; a number that is not in the list is a mistake of the test. */
export function textOf(id: Requirement): string {
  const found = requirements[id] as { readonly txt: string } | undefined;
  if (found === undefined) throw new Error(`cmi5 has no requirement ${id}`);
  return found.txt;
}
