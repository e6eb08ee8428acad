import * as birthplace from "../codes/birthplace/index.js";
import * as communeName from "../codes/commune-name/index.js";
import * as province from "../codes/province/index.js";
import { addDays, between, daysInMonth, pick, toPlainDate, type PlainDate, type Random } from "../core/index.js";
import type { Citizen } from "./population/index.js";

/** Hiện tại giả: the made-up people below were born 2030–2089 and are judged on this day. */
export const madeUpToday: PlainDate = "2090-01-01";

export type Sex = "male" | "female";
type Name = Citizen["birthName"];

const middles = { male: ["Văn", "Đức", "Hữu", "Minh", "Quang", "Xuân"], female: ["Thị", "Thị", "Ngọc", "Thu", "Phương", "Kim"] };
const given = {
  male: ["An", "Bình", "Cường", "Dũng", "Đạt", "Hải", "Hùng", "Khánh", "Long", "Nghĩa", "Phúc", "Quân", "Sơn", "Thắng", "Tuấn", "Vinh"],
  female: ["Anh", "Bích", "Chi", "Dung", "Giang", "Hạnh", "Hiền", "Hương", "Lan", "Linh", "Ngân", "Nhung", "Quỳnh", "Thảo", "Thủy", "Yến"],
};

/** Dân tộc và cách đặt tên; the lists are our own choice, not statistics. */
export interface Naming {
  readonly ethnicity: string;
  readonly families: readonly string[];
  readonly middles: Readonly<Record<Sex, readonly string[]>>;
  readonly given: Readonly<Record<Sex, readonly string[]>>;
}

const kinh: Naming = {
  ethnicity: "Kinh",
  families: ["Nguyễn", "Trần", "Lê", "Phạm", "Hoàng", "Huỳnh", "Phan", "Vũ", "Võ", "Đặng", "Bùi", "Đỗ", "Hồ", "Ngô", "Dương", "Tôn Thất"],
  middles,
  given,
};
const minorities: readonly Naming[] = [
  { ethnicity: "Tày", families: ["Nông", "Hoàng", "Lương"], middles, given },
  { ethnicity: "Thái", families: ["Lò", "Cầm", "Quàng"], middles, given },
  {
    ethnicity: "Mông",
    families: ["Giàng", "Sùng", "Vàng"],
    middles: { male: ["A"], female: ["Thị"] },
    given: { male: ["Pao", "Dế", "Chứ"], female: ["Mỷ", "Sua", "Dở"] },
  },
  {
    ethnicity: "Ê Đê",
    families: ["Niê", "Ayun", "Mlô"],
    middles: { male: [], female: [] },
    given: { male: ["Y-Thông", "Y-Bhăm", "Y-Đôn"], female: ["H'Linh", "H'Bia", "H'Nương"] },
  },
];

export const naming = (random: Random): Naming => (random() < 0.9 ? kinh : pick(random, minorities));

export function nameOf(
  random: Random,
  { families, middles: between_, given: last }: Naming,
  sex: Sex,
  family = pick(random, families),
): Name {
  const among = between_[sex];
  return { family, ...(among.length === 0 ? {} : { middle: pick(random, among) }), given: pick(random, last[sex]) } as Name;
}

/** The whole name on one line. */
export const lineOf = ({ family, middle, given: last }: Name): string =>
  [family, middle, last].filter((part) => part !== undefined).join(" ");

const streets = ["Hoa Sen", "Hoa Mai", "Hoa Cúc", "Tre Xanh", "Bờ Sông", "Cây Đa", "Giếng Nước"];

/** Tỉnh, thành phố ghi trong số định danh, and what holds it since 1/7/2025. */
const provinces = birthplace.codes().flatMap((code) => birthplace.entry(code) ?? []);

/** Xã, phường, đặc khu của ngày giả, by the name of their province: "Phường Ba Đình, Thành phố Hà Nội". Put in order at the first question. */
let communes: ReadonlyMap<string, readonly string[]> | undefined;

function communesOf(name: string): readonly string[] {
  communes ??= communesByProvince();
  return communes.get(name)!;
}

function communesByProvince(): Map<string, string[]> {
  const above = province.at({ asOf: madeUpToday });
  const list = communeName.at({ asOf: madeUpToday });
  const groups = new Map<string, string[]>();
  for (const code of list.codes()) {
    const commune = list.entry(code)!;
    const within = above.entry(commune.province)!;
    const own = groups.get(within.vi) ?? [];
    own.push(`${province.fullName(commune)}, ${province.fullName(within)}`);
    groups.set(within.vi, own);
  }
  return groups;
}

export interface Place {
  /** The code that a personal id has for it. */
  readonly code: string;
  /** A commune that there is, and its province: where somebody was born and is from. */
  readonly origin: string;
  /** A made-up house in it: where people live. */
  residence(random: Random): string;
}

export function place(random: Random): Place {
  const { code, since2025Name } = pick(random, provinces);
  const origin = pick(random, communesOf(since2025Name));
  return { code, origin, residence: (r) => `Số ${between(r, 1, 299)} Đường ${pick(r, streets)}, ${origin}` };
}

export const dayIn = (random: Random, year: number): PlainDate => {
  const month = between(random, 1, 12);
  return toPlainDate(year, month, between(random, 1, daysInMonth(year, month)));
};

/** The birthday in another year; 29 February becomes the 28th. */
export function birthday(born: PlainDate, year: number): PlainDate {
  const month = Number(born.slice(5, 7));
  return toPlainDate(year, month, Math.min(Number(born.slice(8, 10)), daysInMonth(year, month)));
}

/** Ages at which a card is to be renewed: Law on Identification, Article 21. */
const renewals = [14, 25, 40, 60];

/** The card that somebody born on `born` holds on the made-up day; nobody holds one before 14. */
export function cardOf(random: Random, born: PlainDate): Citizen["idCards"][number] | undefined {
  const year = Number(born.slice(0, 4));
  const past = renewals.filter((age) => birthday(born, year + age) <= madeUpToday);
  const last = past.at(-1);
  if (last === undefined) return undefined;
  const issuedOn = [addDays(birthday(born, year + last), between(random, 0, 300)), madeUpToday].toSorted()[0]!;
  const next = renewals[past.length];
  return { kind: "can-cuoc", issuedOn, issuedBy: "Bộ Công an", ...(next === undefined ? {} : { expiresOn: birthday(born, year + next) }) };
}

/** Số định danh giả, no two alike: a count for each prefix, spread over the six digits. */
export function numbering(): (random: Random, place: string, sex: Sex, year: number) => Citizen["personalId"] {
  const counts = new Map<string, number>();
  return (random, code, sex, year) => {
    const century = 2 * Math.floor((year - 1900) / 100) + (sex === "female" ? 1 : 0);
    const prefix = `${code}${century}${String(year % 100).padStart(2, "0")}`;
    const count = counts.get(prefix) ?? between(random, 0, 999_999);
    counts.set(prefix, count + 1);
    // 700,001 shares no divisor with a million: every number comes once before one comes again
    return `${prefix}${String((count * 700_001) % 1_000_000).padStart(6, "0")}` as Citizen["personalId"];
  };
}
