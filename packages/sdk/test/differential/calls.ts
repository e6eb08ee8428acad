import { fakerVI } from "@faker-js/faker";
import small from "libphonenumber-js";
import { parsePhoneNumberFromString } from "libphonenumber-js/max";
import { parse } from "mrz";
import { decode } from "ngeohash";
import { stdnum } from "stdnum";
import validator from "validator";
import { BanksObject } from "vietnam-qr-pay";

const zone = (first: string) => {
  // the check digit over everything changes with the fifth one
  const composite = first.endsWith("1") ? "4" : "1";
  return parse([first, `0001018M9912315VNM<<<<<<<<<<<${composite}`, "NGUYEN<<VAN<MAU<<<<<<<<<<<<<<<"]);
};

/** The numbers of banks in the list, as often as they stand there. */
const bins = Object.values(BanksObject).map((bank) => bank.bin);
const repeated = [...new Set(bins.filter((bin, i) => bins.indexOf(bin) !== i))];

/** Mọi lời gọi mà một kết luận viện đến: what the library answers, as text. */
export const calls: Readonly<Record<string, (input: string) => string>> = {
  'validator.isIdentityCard(…, "VN")': (text) => String(validator.isIdentityCard(text, "VN")),
  'validator.isPassportNumber(…, "VN")': (text) => String(validator.isPassportNumber(text, "VN")),
  'validator.isTaxID(…, "vi-VN")': (text) => String(validator.isTaxID(text, "vi-VN")),
  'validator.isLicensePlate(…, "vi-VN")': (text) => String(validator.isLicensePlate(text, "vi-VN")),
  'validator.isPostalCode(…, "VN")': (text) => String(validator.isPostalCode(text, "VN")),
  'validator.isMobilePhone(…, "vi-VN")': (text) => String(validator.isMobilePhone(text, "vi-VN")),
  'validator.isAlpha(…, "vi-VN")': (text) => String(validator.isAlpha(text, "vi-VN")),
  'validator.isDate(…, "DD/MM/YYYY")': (text) => String(validator.isDate(text, "DD/MM/YYYY")),
  "validator.toDate(…).getMonth() + 1": (text) => String((validator.toDate(text)?.getMonth() ?? -1) + 1),
  "stdnum.VN.mst.format(…)": (text) => stdnum["VN"]!["mst"]!.format(text),
  'parsePhoneNumber(…, "VN").isValid()': (text) => String(small(text, "VN")?.isValid()),
  "fakerVI.phone.number(), × 400": () => {
    fakerVI.seed(1);
    const made = Array.from({ length: 400 }, () => parsePhoneNumberFromString(fakerVI.phone.number(), "VN"));
    return String(made.filter((number) => number?.isValid() === true && number.getType() === "MOBILE").length);
  },
  "fakerVI.vehicle.vrm()": () => {
    fakerVI.seed(1);
    return fakerVI.vehicle.vrm();
  },
  "mrz.parse(…).fields.documentNumber": (text) => String(zone(text).fields.documentNumber),
  "mrz.parse(…).valid": (text) => String(zone(text).valid),
  "ngeohash.decode(…)": (text) => {
    const { latitude, longitude } = decode(text);
    return `${latitude.toFixed(7)} ${longitude.toFixed(7)}`;
  },
  "BanksObject, bin twice": () => repeated.toSorted().join(" "),
  "BanksObject, bin empty": () => String(bins.filter((bin) => bin === "").length),
};

/** What a call gives, or the error that it throws. */
export function ask(call: string, input: string): string {
  try {
    return calls[call]!(input);
  } catch (error) {
    return String(error);
  }
}
