import { unaccent } from "../../core/index.js";

/** Nobody writes a date longer than this; anything longer is left as it is, and refused by its shape. */
const LONGEST = 64;

/** Years that eight digits in a row may end in. It keeps `20010305` (yyyymmdd) from being read as a day of the year 305. */
const EARLIEST = 1800;

/** Ngày trước tháng sau. Each has named groups; `d` and `m` may be absent or written `00`. */
const LAYOUTS: readonly RegExp[] = [
  /^(?<y>\d{4})$/,
  /^(?<y>\d{4})(?<s>[-/.])(?<m>\d{1,2})(?:\k<s>(?<d>\d{1,2}))?$/,
  /^(?<d>\d{1,2})(?<s>[-/.])(?<m>\d{1,2})\k<s>(?<y>\d{4})$/,
  /^(?<m>\d{1,2})[-/.](?<y>\d{4})$/,
  /^(?<d>\d{2})(?<m>\d{2})(?<y>\d{4})$/,
  /^(?:(?:ngay )?(?<d>\d{1,2}) )?thang (?<m>\d{1,2}),? nam (?<y>\d{4})$/,
  /^nam (?<y>\d{4})$/,
];

const tidy = (input: string): string =>
  unaccent(input.normalize("NFKC"))
    .replace(/[\u00AD\u200B-\u200D\u2060\uFEFF]/gu, "")
    .replace(/[\u2010-\u2015]/gu, "-")
    .toLowerCase()
    .replace(/\s+/gu, " ")
    .replace(/ ?([-/.,]) ?/g, (_, mark: string) => (mark === "," ? ", " : mark))
    .trim();

/** `00` and nothing both say that a part is not known. */
const known = (part: string | undefined): string | undefined =>
  part === undefined || Number(part) === 0 ? undefined : part.padStart(2, "0");

/**
 * Từ cách viết của người sang dạng chuẩn. What no layout fits comes back trimmed. A day that is not in the calendar,
 * or a day without its month, is written out all the same, so that it is refused for what it is.
 */
export function fromWritten(input: string): string {
  if (input.length > LONGEST) return input;
  const text = tidy(input);
  for (const layout of LAYOUTS) {
    const { y, m, d } = layout.exec(text)?.groups ?? {};
    if (y === undefined) continue;
    if (text.length === 8 && /^\d+$/.test(text) && Number(y) < EARLIEST) break;
    const [month, day] = [known(m), known(d)];
    if (day !== undefined) return `${y}-${month ?? "00"}-${day}`;
    return month === undefined ? y : `${y}-${month}`;
  }
  return input.trim();
}
