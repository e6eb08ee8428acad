import type { Locale, PlainDate } from "@hoso/sdk/core";
import { el } from "./dom.ts";
import { localDay, saveFile } from "./save-file.ts";

const words = {
  vi: {
    row: (n: number) => `dòng ${n}`,
    usable: (n: number) => `${n} học viên dùng được.`,
    noCommune: "không ghi xã",
    title: "Danh sách lớp",
    unread: "Không đọc được tệp này. Hãy chọn tệp .xlsx hoặc .csv có cột “Mã học viên”.",
  },
  en: {
    row: (n: number) => `row ${n}`,
    usable: (n: number) => `${n} learners can be used.`,
    noCommune: "no commune",
    title: "Class roster",
    unread: "The file cannot be read. Choose an .xlsx or .csv file with a column “Mã học viên” (learner code).",
  },
} satisfies Record<Locale, unknown>;

// what reads and writes workbooks is fetched when somebody asks for it

/** Tải danh sách lớp trống. */
export async function saveBlankRoster(locale: Locale): Promise<void> {
  const { writeRoster } = await import("../learn/roster.ts");
  const type = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
  saveFile("danh-sach-lop.xlsx", await writeRoster([], words[locale].title), type);
}

/** Xem thử danh sách lớp: by commune who is in it, and which rows must be mended. Read here, sent nowhere. */
export async function rosterSummary(file: File, locale: Locale): Promise<readonly HTMLElement[]> {
  const w = words[locale];
  try {
    const { communeName, readRoster, rosterReasons } = await import("../learn/roster.ts");
    const read = await readRoster({ name: file.name, size: file.size, bytes: file.stream() }, localDay(new Date()) as PlainDate);
    const counts = new Map<string, number>();
    for (const { commune } of read.learners) counts.set(commune, (counts.get(commune) ?? 0) + 1);
    const communes = [...counts].map(([code, n]) => `${code === "" ? w.noCommune : `${communeName(code)} (${code})`}: ${n}`);
    const problems = read.problems.map(({ row, reason }) => `${w.row(row)}: ${rosterReasons[reason][locale]}`);
    return [el("p", {}, w.usable(read.learners.length)), el("ul", {}, ...[...communes, ...problems].map((t) => el("li", {}, t)))];
  } catch {
    return [el("p", {}, w.unread)];
  }
}
