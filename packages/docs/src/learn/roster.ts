import { searchKey, type Bilingual, type PlainDate } from "@hoso/sdk/core";
import { is as isCommune } from "@hoso/sdk/codes/commune";
import { at } from "@hoso/sdk/codes/commune-name";
import { readTable, type TableInput } from "@hoso/sdk/quality/read";
import { writeWorkbook } from "@hoso/sdk/quality/write";

/** Một học viên trong danh sách lớp. A code chosen by the trainer, never an identity number. */
export interface Learner {
  /** The stem of the learner's log file: `hv-01` for `hv-01.hoso.json`. */
  readonly code: string;
  readonly name: string;
  /** Mã xã from 1 July 2025; empty when the class goes by agency. */
  readonly commune: string;
  readonly agency: string;
}

/** Vì sao một dòng danh sách không dùng được. */
export const rosterReasons = {
  columns: { vi: "Bảng phải có cột “Mã học viên”.", en: "The table must have a column “Mã học viên” (learner code)." },
  code: {
    vi: "Mã học viên gồm 2 đến 40 chữ thường không dấu, chữ số hoặc gạch nối, không quá sáu chữ số liền nhau.",
    en: "A learner code has 2 to 40 plain lower-case letters, digits or hyphens, no more than six digits in a row.",
  },
  code_twice: { vi: "Mỗi mã học viên chỉ đứng ở một dòng.", en: "A learner code stands in one row only." },
  commune: {
    vi: "Mã xã phải là mã năm chữ số trong danh mục từ 1/7/2025, hoặc để trống.",
    en: "The commune must be a five-digit code of the list from 1 July 2025, or empty.",
  },
} as const satisfies Readonly<Record<string, Bilingual>>;

interface Problem {
  readonly row: number;
  readonly reason: keyof typeof rosterReasons;
}

const columns = [
  { key: "code", header: "Mã học viên", names: ["ma hoc vien", "learner code"] },
  { key: "name", header: "Họ và tên", names: ["ho va ten", "ho ten", "name"] },
  { key: "commune", header: "Mã xã", names: ["ma xa", "commune code", "commune"] },
  { key: "communeName", header: "Tên xã", names: ["ten xa", "commune name"] },
  { key: "agency", header: "Cơ quan", names: ["co quan", "don vi", "agency"] },
] as const;

/** A code names a file; a run of seven digits could be somebody's number. */
const CODE = /^(?!.*\d{7})[a-z0-9][a-z0-9-]{1,39}$/u;

/** Tên xã theo mã; empty for a code that is not in the list. */
export const communeName = (code: string): string => at({ era: "current" }).entry(code)?.vi ?? "";

/** Đọc danh sách lớp (.xlsx, .csv): the rows that can be used, and what is wrong with the others. */
export async function readRoster(
  input: TableInput,
  asOf: PlainDate,
): Promise<{ readonly learners: readonly Learner[]; readonly problems: readonly Problem[] }> {
  const table = await readTable(input, { knownHeaders: columns.flatMap((c) => [c.header, ...c.names]) });
  const place = new Map(columns.map((c) => [c.key, table.header.findIndex((h) => (c.names as readonly string[]).includes(searchKey(h)))]));
  if (place.get("code") === -1) {
    await table.rows.return();
    return { learners: [], problems: [{ row: table.headerRow, reason: "columns" }] };
  }
  const learners: Learner[] = [];
  const problems: Problem[] = [];
  const seen = new Set<string>();
  for await (const batch of table.rows) {
    for (const { number, cells } of batch) {
      const cell = (key: (typeof columns)[number]["key"]) => (cells[place.get(key)!] ?? "").trim().normalize("NFC");
      const code = cell("code");
      // a spreadsheet that took the code for a number has dropped its zeros
      const commune = /^\d{1,4}$/u.test(cell("commune")) ? cell("commune").padStart(5, "0") : cell("commune");
      const reason = !CODE.test(code)
        ? "code"
        : seen.has(code)
          ? "code_twice"
          : commune !== "" && !isCommune(commune, asOf)
            ? "commune"
            : undefined;
      seen.add(code);
      if (reason === undefined) learners.push({ code, name: cell("name"), commune, agency: cell("agency") });
      else problems.push({ row: number, reason });
    }
  }
  return { learners, problems };
}

/** Cột thêm vào khi trả danh sách về. */
interface ResultColumn {
  readonly header: string;
  of(learner: Learner): string;
}

/** Viết danh sách lớp (.xlsx), commune by commune; `more` adds what was learned. */
export function writeRoster(learners: readonly Learner[], title: string, more: readonly ResultColumn[] = []): Promise<Uint8Array> {
  const sorted = [...learners].sort((a, b) => (a.commune + a.agency + a.code < b.commune + b.agency + b.code ? -1 : 1));
  return writeWorkbook({
    sheet: "Danh sách lớp",
    above: [[title]],
    columns: [
      ...columns.map(({ key, header }) => ({ header, width: key === "name" || key === "agency" ? 28 : 16, required: key === "code" })),
      ...more.map(({ header }) => ({ header, width: 16 })),
    ],
    rows: sorted.map((l) => [l.code, l.name, l.commune, communeName(l.commune), l.agency, ...more.map((m) => m.of(l))]),
  });
}
