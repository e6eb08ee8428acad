import { detect as detectIn } from "../../detection/index.js";
import { dayOf } from "../clock.js";
import { EXIT, type Setting } from "../failure.js";
import { print } from "../terminal.js";
import { units } from "../units.js";

const words = {
  vi: {
    none: "Không giống mã số nào mà bộ công cụ biết",
    checked: "chữ số kiểm tra khớp",
    listed: "có mã trong danh mục",
    shaped: "đúng dạng",
    doubtful: "đúng dạng, nhưng đáng ngờ",
    is: "chính là",
    settledBy: "Phân xử bằng",
    limits: "Đúng dạng không có nghĩa là mã số có thật.",
  },
  en: {
    none: "Like no identifier that this library knows",
    checked: "its check digit agrees",
    listed: "a code in it is listed",
    shaped: "well formed",
    doubtful: "well formed, but doubtful",
    is: "is its",
    settledBy: "What would settle it",
    limits: "Being well formed does not mean that the identifier exists.",
  },
} as const;

/** `hoso detect`: everything that a bare text may be. */
export async function detect(value: string, asOfText: string | undefined, setting: Setting): Promise<number> {
  const { locale, json } = setting;
  const w = words[locale];
  const asOf = asOfText === undefined ? undefined : dayOf(asOfText, "--as-of", setting);
  const found = detectIn(value, { asOf });
  const exit = found.length > 0 ? EXIT.pass : EXIT.refused;
  const name = (key: string): string => units.get(key)?.meta.name[locale] ?? key;
  if (json) {
    const told = found.map((d) => ({ ...d, name: name(d.key), ...(d.settledBy === undefined ? {} : { settledBy: d.settledBy[locale] }) }));
    await print(`${JSON.stringify(told)}\n`);
    return exit;
  }
  const hint = found[0]?.settledBy;
  const lines = [
    ...found.map(
      (d) => `${name(d.key)} (${d.key}): ${w[d.sureness]}${d.sameAs === undefined ? "" : `; ${w.is} ${name(d.sameAs).toLowerCase()}`}`,
    ),
    ...(hint === undefined ? [] : [`${w.settledBy}: ${hint[locale]}`]),
    found.length > 0 ? w.limits : w.none,
  ];
  await print(`${lines.join("\n")}\n`);
  return exit;
}
