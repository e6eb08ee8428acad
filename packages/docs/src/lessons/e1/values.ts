import { between, pick, type Random } from "@hoso/sdk/core";
import { format, generate, type PersonalIdText } from "@hoso/sdk/identifiers/personal-id";

/** Ways in which a program may hold a personal id, as written in source. All of them made up. */
const ways: readonly ((id: PersonalIdText, random: Random) => string)[] = [
  (id) => JSON.stringify(id),
  (id) => JSON.stringify(format(id) === id ? `${id.slice(0, 3)} ${id.slice(3)}` : format(id)),
  (id) => JSON.stringify(` ${id}`),
  (id) => JSON.stringify(id.slice(1)),
  (id) => String(Number(id)),
  (id, random) => JSON.stringify(id.slice(0, 6) + pick(random, ["O", "l"]) + id.slice(7)),
  () => "null",
  (id) => JSON.stringify(`${id}${id.at(-1)}`),
];

/** A literal that a line of code may hold. Half of them are a plain, sound id. */
export function literal(random: Random): string {
  const id = generate(random);
  return ways[random() < 0.4 ? 0 : between(random, 1, ways.length - 1)]!(id, random);
}

/** The value behind a literal. */
export const valueOf = (text: string): unknown => JSON.parse(text);
