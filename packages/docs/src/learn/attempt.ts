/** Câu trả lời được giữ lại: chosen ids as they stand among the choices; `true` for typed text that was right. */
export type Kept = Readonly<Record<string, string | readonly string[] | true>>;

/**
 * Một lần trả lời: which exercise, from which seed, and how well. Text that the learner typed is never in it, because it may
 * be an identifier; the seed makes the same question again, and the chosen ids can be graded again.
 */
export interface Attempt {
  /** Unique, so that two devices can put their logs together. */
  readonly id: string;
  readonly exercise: string;
  readonly seed: number;
  /** From 0 to 1: the share of the question answered right at the first try. */
  readonly score: number;
  /** When, as an ISO instant in UTC. */
  readonly at: string;
  /** What was chosen; absent in logs from before it was kept. */
  readonly answers?: Kept;
  /** How long it took, in milliseconds. */
  readonly ms?: number;
  /** Hints opened before answering, 0 to 3. */
  readonly hints?: number;
  /** The edition of the exercises that drew the question. */
  readonly edition?: string;
  /** The exam sitting it belongs to. */
  readonly sitting?: string;
}

/** Làm lại từ đầu: what came before it, in one lesson, no longer counts. Nothing is erased. */
export interface Reset {
  readonly id: string;
  readonly reset: string;
  readonly at: string;
}

/** Đánh dấu trang: the latest one for a place says whether it is marked. */
interface Bookmark {
  readonly id: string;
  /** The page without its language, and a place on it: `hoc/a1-…/#a1-weigh`. */
  readonly mark: string;
  readonly on: boolean;
  readonly at: string;
}

/** Một dòng trong sổ. */
export type Entry = Attempt | Reset | Bookmark;

export const isAttempt = (entry: Entry): entry is Attempt => "exercise" in entry;
export const isReset = (entry: Entry): entry is Reset => "reset" in entry;

const ID = /^[0-9a-z-]{8,64}$/u;
const EXERCISE = /^[a-z]\d\/[a-z-]{1,40}$/u;
const LESSON = /^[a-z]\d$/u;
const PLACE = /^[a-z0-9-]+(?:\/[a-z0-9-]+)*\/(?:#[a-z0-9-]{1,60})?$/u;
const INSTANT = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/u;
/** A choice is named by a short word, a code or a place; a run of digits could be somebody's number. */
const CHOICE = /^(?!.*\d{7})[\w:./=,-]{0,80}$/u;
const QUESTION = /^[a-z][\w-]{0,40}$/u;

type Fields = Readonly<Record<string, unknown>>;

const instant = (at: unknown): at is string => typeof at === "string" && INSTANT.test(at) && !Number.isNaN(Date.parse(at));
const whole = (n: unknown, max: number): n is number => typeof n === "number" && Number.isInteger(n) && n >= 0 && n <= max;

/** May an answer be kept? Only ids of choices and short numbers. */
export function keepable(value: unknown): value is string | readonly string[] {
  const choice = (v: unknown): boolean => typeof v === "string" && CHOICE.test(v);
  return Array.isArray(value) ? value.length <= 40 && value.every(choice) : choice(value);
}

/** Kept answers in something read from outside; undefined when they are not. */
export function readKept(value: unknown): Kept | undefined {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return undefined;
  const pairs = Object.entries(value);
  if (pairs.length > 40 || !pairs.every(([key, v]) => QUESTION.test(key) && (v === true || keepable(v)))) return undefined;
  return Object.fromEntries([...pairs].sort(([a], [b]) => (a < b ? -1 : 1))) as Kept;
}

function readTry({ id, exercise, seed, score, at, ...more }: Fields): Attempt | undefined {
  if (typeof exercise !== "string" || !EXERCISE.test(exercise)) return undefined;
  if (!whole(seed, 0xffff_ffff)) return undefined;
  if (typeof score !== "number" || !(score >= 0 && score <= 1)) return undefined;
  const { answers, ms, hints, edition, sitting } = more;
  const kept = answers === undefined ? undefined : readKept(answers);
  if (answers !== undefined && kept === undefined) return undefined;
  if (ms !== undefined && !whole(ms, 86_400_000)) return undefined;
  if (hints !== undefined && !whole(hints, 3)) return undefined;
  if (edition !== undefined && !(typeof edition === "string" && /^[0-9a-f]{12}$/u.test(edition))) return undefined;
  if (sitting !== undefined && !(typeof sitting === "string" && ID.test(sitting))) return undefined;
  return {
    id: id as string,
    exercise,
    // −0 and 0 are one number, but would be written the same and compared as different
    seed: seed + 0,
    score: score + 0,
    at: at as string,
    ...(kept === undefined ? {} : { answers: kept }),
    ...(ms === undefined ? {} : { ms: ms + 0 }),
    ...(hints === undefined ? {} : { hints: hints + 0 }),
    ...(edition === undefined ? {} : { edition }),
    ...(sitting === undefined ? {} : { sitting }),
  };
}

/** The entry in something read from outside; undefined when it is not one. Unknown properties are left behind. */
export function readEntry(value: unknown): Entry | undefined {
  if (typeof value !== "object" || value === null) return undefined;
  const fields = value as Fields;
  const { id, at, reset, mark, on } = fields;
  if (typeof id !== "string" || !ID.test(id) || !instant(at)) return undefined;
  if ("exercise" in fields) return readTry(fields);
  if ("reset" in fields) return typeof reset === "string" && LESSON.test(reset) ? { id, reset, at } : undefined;
  return typeof mark === "string" && mark.length <= 120 && PLACE.test(mark) && typeof on === "boolean" ? { id, mark, on, at } : undefined;
}
