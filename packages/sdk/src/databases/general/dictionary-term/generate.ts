import { pick, type Random } from "../../../core/index.js";
import { domains } from "./domains.js";
import { sampleOf } from "../../samples.js";
import { generatorOf } from "../../made.js";
import { facts } from "./facts.js";
import type { DictionaryTerm } from "./schema.js";

function start(random: Random) {
  let count = 0;
  return () => {
    count++;
    return { ...sampleOf(facts), id: `ndg:ID-${String(count).padStart(3, "0")}`, domain: pick(random, domains).code };
  };
}

/** `count` bản ghi giả. */
export const generate = /* @__PURE__ */ generatorOf<DictionaryTerm>(facts, start);
