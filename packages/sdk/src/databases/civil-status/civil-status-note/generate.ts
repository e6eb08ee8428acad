import { pick, type Random } from "../../../core/index.js";
import { dayBetween, peopleMaker } from "../../people.js";
import { events } from "../events.js";
import { numbersOf } from "../numbers.js";
import { generatorOf } from "../../made.js";
import { facts } from "./facts.js";
import type { CivilStatusNote } from "./schema.js";

function start(random: Random) {
  const someone = peopleMaker(random);
  const number = numbersOf();
  return () => {
    const { name, born, personalId } = someone({ years: [2032, 2069] });
    const on = dayBetween(random, "2087-01-01", "2089-12-31");
    const { code, vi, group } = pick(random, events);
    return {
      number: number(on),
      issuedOn: on,
      event: code,
      basis: group === "by-decision" ? `Quyết định ${on.slice(0, 4)}` : "Tờ khai của người yêu cầu",
      content: vi,
      signer: { name: someone().name, title: "Chủ tịch" },
      person: { name, birthDate: born, personalId },
    };
  };
}

/** `count` ghi chú hộ tịch giả, of every event. */
export const generate = /* @__PURE__ */ generatorOf<CivilStatusNote>(facts, start);
