import { pick, type Random } from "../../../core/index.js";
import { agreeing, drawerOf } from "../../drawn.js";
import { generatorOf } from "../../made.js";
import { facts } from "./facts.js";
import type { DictionaryTerm } from "./schema.js";

/** Terms with what is said of each, so that a name, its definition and its format agree. */
const terms = [
  {
    term: "Số định danh cá nhân",
    termEn: "Personal id",
    definition: "Dãy 12 chữ số",
    technicalName: "CaNhan.personal_id",
    format: "12 chữ số",
    synonyms: ["Số ĐDCN"],
    documents: ["26/2023/QH15"],
  },
  {
    term: "Ngày, tháng, năm sinh",
    termEn: "Date of birth",
    definition: "Ngày người ấy ra đời",
    technicalName: "CaNhan.birth_date",
    format: "năm-tháng-ngày",
    synonyms: ["Ngày sinh"],
    documents: ["60/2014/QH13", "26/2023/QH15"],
  },
  {
    term: "Mã số doanh nghiệp",
    termEn: "Enterprise code",
    definition: "Dãy 10 chữ số",
    technicalName: "ToChuc.enterprise_code",
    format: "10 chữ số",
    synonyms: [],
    documents: ["59/2020/QH14"],
  },
] as const;

function start(random: Random) {
  let count = 0;
  const draw = drawerOf(random, facts, {
    said: {
      createdBy: ["Bộ Công an", "Bộ Tư pháp", "Bộ Tài chính"],
      ownedBy: ["Bộ Công an", "Bộ Tư pháp", "Bộ Tài chính"],
      version: ["1.0", "1.1", "2.0"],
    },
  });
  return () => agreeing(draw(), { id: `ndg:ID-${String(++count).padStart(3, "0")}`, ...pick(random, terms) });
}

/** `count` bản ghi giả. */
export const generate = /* @__PURE__ */ generatorOf<DictionaryTerm>(facts, start);
