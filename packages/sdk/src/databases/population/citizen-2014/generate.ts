import type { Random } from "../../../core/index.js";
import { generatorOf } from "../../made.js";
import { households } from "../generate.js";
import type { Citizen } from "../schema.js";
import { facts } from "./facts.js";
import { roles } from "./roles.js";
import type { Citizen2014 } from "./schema.js";

const known = new Set<string>(roles.map(({ code }) => code));

/** What the law of 2014 listed of somebody: the rest of the record is left out. */
function asOf2014({ household, relatives, ...citizen }: Citizen): unknown {
  const member = ({ name, personalId, oldIdNumber }: Citizen["household"][number]) => ({ name, personalId, oldIdNumber });
  const head = household.find(({ role }) => role === "head");
  const entries = Object.entries(citizen).filter(([key]) => Object.hasOwn(facts, key));
  return {
    ...Object.fromEntries(entries),
    relatives: relatives.filter(({ role }) => known.has(role)),
    head: head === undefined ? undefined : member(head),
    members: household.filter(({ role }) => role === "member").map(member),
  };
}

function start(random: Random) {
  const homes = households(random);
  const waiting: Citizen[] = [];
  return () => {
    while (waiting.length === 0) waiting.push(...homes.next().value.map(({ record }) => record));
    return asOf2014(waiting.shift()!);
  };
}

/** `count` công dân giả as the law of 2014 listed them, of households that agree with themselves. */
export const generate = /* @__PURE__ */ generatorOf<Citizen2014>(facts, start);
