import * as dossierCode from "../../../identifiers/dossier-code/index.js";
import * as phoneNumber from "../../../identifiers/phone-number/index.js";
import * as procedureCode from "../../../identifiers/procedure-code/index.js";
import { ruleOf } from "../../cell-checks.js";
import { cite } from "../../../law/index.js";
import { all, column, digitsOnly, notAfter } from "../../../rules/index.js";
import { doubt } from "../../cell-checks.js";
import { facts } from "./facts.js";

/** Các mã có trong một dòng. */
export const identifiers = { "dossier-code": dossierCode, "phone-number": phoneNumber, "procedure-code": procedureCode } as const;

/** Quy tắc của một dòng: the header of a dossier. */
export const rule = ruleOf({
  key: "dossier-record",
  facts,
  identifiers,
  checks: [
    doubt(
      "done-late",
      ["NgayKetThucXuLy", "NgayHenTra"],
      all(digitsOnly(column("NgayKetThucXuLy"), 14), digitsOnly(column("NgayHenTra"), 14)),
      notAfter(column("NgayKetThucXuLy"), column("NgayHenTra")),
      cite("QCVN 120:2019/BTTTT", "DongBoHoSoMC", "implementation"),
    ),
  ],
});
