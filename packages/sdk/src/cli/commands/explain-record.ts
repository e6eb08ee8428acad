import { sentence } from "../../core/index.js";
import type { RecordUnit } from "../../databases/population/index.js";
import { instrument } from "../../law/index.js";
import { phrases as en } from "../../locales/en.js";
import { phrases as vi } from "../../locales/vi.js";
import { DEEPEST, InputError, parseJson } from "../../quality/read/index.js";
import type { Path } from "../../rules/index.js";
import { EXIT, Failure, type Setting } from "../failure.js";
import { unknown } from "../nearest.js";
import { print } from "../terminal.js";

const books = { vi, en };

const words = {
  vi: {
    right: "đúng cấu trúc",
    wrong: "chưa đúng cấu trúc",
    top: "(cả bản ghi)",
    often: { one: "bắt buộc", "at-most-one": "có thể không có", any: "danh sách", "at-least-one": "danh sách, ít nhất một" },
    personal: { basic: "dữ liệu cá nhân cơ bản", sensitive: "dữ liệu cá nhân nhạy cảm" },
    law: "căn cứ",
  },
  en: {
    right: "well formed",
    wrong: "not well formed",
    top: "(the record)",
    often: { one: "required", "at-most-one": "may be absent", any: "list", "at-least-one": "list, at least one" },
    personal: { basic: "basic personal data", sensitive: "sensitive personal data" },
    law: "law",
  },
} as const;

const placeOf = (path: Path, top: string): string => (path.length === 0 ? top : path.join("."));

/** A field by its path, its key, or its name in either language. */
function fieldNamed({ fields }: RecordUnit, wanted: string) {
  const low = wanted.toLowerCase();
  return Object.entries(fields).find(
    ([path, { name }]) => path === wanted || [path, name.vi, name.en].some((said) => said.toLowerCase() === low),
  );
}

async function explainField(unit: RecordUnit, wanted: string, setting: Setting): Promise<number> {
  const { locale, json } = setting;
  const w = words[locale];
  const found = fieldNamed(unit, wanted);
  if (found === undefined) throw unknown(wanted, Object.keys(unit.fields), setting);
  const [path, note] = found;
  if (json) await print(`${JSON.stringify({ record: unit.meta.key, path, ...note })}\n`);
  else {
    const { name, cardinality, type, personal, law } = note;
    const lines = [
      `${unit.meta.name[locale]} › ${name[locale]} (${path})`,
      `  ${[type, w.often[cardinality], ...(personal === undefined ? [] : [w.personal[personal.category]])].join("; ")}`,
      `  ${w.law}: ${instrument(law.instrument)[locale]} ${law.instrument}, ${law.at}`,
    ];
    await print(`${lines.join("\n")}\n`);
  }
  return EXIT.pass;
}

/** `hoso explain RECORD`: what is wrong with a record written as JSON, or what one of its fields is. */
export async function explainRecord(unit: RecordUnit, value: string, setting: Setting): Promise<number> {
  const { locale, json, words: common } = setting;
  if (!value.trimStart().startsWith("{")) return explainField(unit, value.trim(), setting);
  const w = words[locale];
  const parsed = parseJson(value);
  if ("problem" in parsed)
    throw parsed.problem === "json-syntax"
      ? new Failure("usage/json", common.badJson)
      : new InputError(`table/${parsed.problem}`, { record: 1, limit: DEEPEST });
  if (parsed.twice > 0) throw new InputError("table/duplicate-key", { count: parsed.twice });
  const faults = unit.explain(parsed.value).map((fault) => ({ ...fault, sentence: sentence(books[locale], fault) }));
  if (json) await print(`${JSON.stringify({ record: unit.meta.key, accepted: faults.length === 0, faults })}\n`);
  else {
    const lines = [
      `${unit.meta.name[locale]}: ${faults.length === 0 ? w.right : w.wrong}`,
      ...faults.map(({ path, sentence: said, code }) => `  ✗ ${placeOf(path, w.top)}: ${said} (${code})`),
      unit.meta.limits[locale],
    ];
    await print(`${lines.join("\n")}\n`);
  }
  return faults.length === 0 ? EXIT.pass : EXIT.refused;
}
