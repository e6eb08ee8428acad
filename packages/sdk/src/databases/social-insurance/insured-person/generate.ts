import { between, pick, type Random } from "../../../core/index.js";
import * as phoneNumber from "../../../identifiers/phone-number/index.js";
import { soundOne } from "../../made.js";
import { chance, dayBetween, faded, peopleMaker } from "../../people.js";
import { generatorOf } from "../../made.js";
import { facts } from "./facts.js";
import type { InsuredPerson } from "./schema.js";

function start(random: Random) {
  const someone = peopleMaker(random);
  let count = 0;
  return () => {
    const own = someone({ years: [2032, 2071] });
    const { name, born, personalId, gender, ethnicity, origin, residence } = own;
    const father = someone({ sex: "male", years: [2030, 2031], style: own.style, family: own.family });
    const serial = String(++count).padStart(10, "0");
    const since = `${between(random, 2072, 2088)}-0${between(random, 1, 9)}`;
    return {
      personalId,
      name,
      birthDate: chance(random, 0.05) ? faded(random, born) : born,
      gender,
      ethnicity,
      nationality: "VN",
      birthRegistrationPlace: origin,
      hometown: origin,
      permanentResidence: residence,
      relatives: [{ role: "father", name: father.name, personalId: father.personalId }],
      phone: soundOne(phoneNumber, random),
      household: { code: serial, address: residence, members: [{ name, personalId }] },
      social: {
        number: personalId,
        unitCode: "YN0001A",
        agency: "Bảo hiểm xã hội cơ sở",
        objectKind: pick(random, ["Bắt buộc", "Tự nguyện"]),
        paymentMethod: "Hằng tháng",
        contributions: [{ from: since, to: "2089-12", amount: String(between(random, 5, 60) * 1_000_000) }],
        benefits: [],
        accidents: [],
        taxCode: chance(random, 0.7) ? personalId : undefined,
      },
      health: {
        benefitLevel: "4",
        objectKind: "DN",
        firstFacility: "01001",
        validTo: "2090-12-31",
        fiveYearsOn: dayBetween(random, "2077-01-01", "2089-01-01"),
        history: [],
      },
      unemployment: { contributions: [], benefits: [], reservedMonths: String(between(random, 0, 60)) },
    };
  };
}

/** `count` người tham gia bảo hiểm giả. */
export const generate = /* @__PURE__ */ generatorOf<InsuredPerson>(facts, start);
