import { daysBetween, type Bilingual, type PlainDate } from "@hoso/sdk/core";
import { isAttempt } from "./attempt.ts";
import { courseSchema, type Course } from "./course.schema.ts";
import type { Log } from "./log.ts";
import { MASTERY, progress, type Planned, type Progress } from "./progress.ts";

export type { Course } from "./course.schema.ts";

/** Vì sao một tệp chưa là khóa học; what must be true. */
export const courseReasons = {
  not_json: { vi: "Tệp phải là JSON nguyên vẹn.", en: "The file must be whole JSON." },
  not_course: {
    vi: "Tệp phải là course.json do trang soạn khóa học viết ra.",
    en: "The file must be a course.json as the course page writes it.",
  },
  title: { vi: "Tên khóa học dài từ 1 đến 120 ký tự.", en: "The title has 1 to 120 characters." },
  day: {
    vi: "Ngày bắt đầu và ngày kết thúc phải là ngày có thật, dạng năm-tháng-ngày.",
    en: "The first and last day must be real days, written year-month-day.",
  },
  class_code: {
    vi: "Mã lớp gồm 3 đến 24 chữ thường không dấu, chữ số hoặc gạch nối.",
    en: "A class code has 3 to 24 plain lower-case letters, digits or hyphens.",
  },
  no_lesson: { vi: "Khóa học cần ít nhất một bài.", en: "A course needs at least one lesson." },
  lesson_twice: { vi: "Mỗi bài chỉ đứng một chỗ: bắt buộc hoặc tự chọn.", en: "A lesson stands in one place: required or elective." },
  unknown_lesson: { vi: "Mọi bài phải có trong mục lục bài học.", en: "Every lesson must be one that exists." },
  choose_too_many: {
    vi: "Số bài tự chọn phải học không vượt quá số bài được nêu.",
    en: "No more electives can be asked for than are listed.",
  },
  choose_none: {
    vi: "Có bài tự chọn thì phải học ít nhất một bài trong đó.",
    en: "Where electives are listed, at least one must be asked for.",
  },
  window_reversed: { vi: "Ngày kết thúc không được trước ngày bắt đầu.", en: "The last day must not come before the first." },
} as const satisfies Readonly<Record<string, Bilingual>>;

export type CourseReason = keyof typeof courseReasons;

/** Where the schema has nothing to say of its own, the place tells. */
const byPlace: Readonly<Record<string, CourseReason>> = {
  title: "title",
  from: "day",
  until: "day",
  classCode: "class_code",
  required: "unknown_lesson",
};

const isReason = (code: unknown): code is CourseReason => typeof code === "string" && code in courseReasons;

/** Đọc một khóa học, or every reason why it is none. */
export function readCourse(
  text: string,
  known: ReadonlySet<string>,
): { readonly course: Course } | { readonly reasons: readonly CourseReason[] } {
  let data: unknown;
  try {
    data = JSON.parse(text);
  } catch {
    return { reasons: ["not_json"] };
  }
  const parsed = courseSchema.safeParse(data);
  if (!parsed.success) {
    const told = parsed.error.issues.map((issue): CourseReason => {
      const own: unknown = issue.code === "custom" ? issue.params?.["reason"] : undefined;
      return isReason(own) ? own : (byPlace[String(issue.path[0])] ?? "not_course");
    });
    // of a file of another kind nothing else is worth saying
    return { reasons: told.includes("not_course") ? ["not_course"] : [...new Set(told)] };
  }
  const { required, elective } = parsed.data;
  return [...required, ...elective.from].every((id) => known.has(id)) ? { course: parsed.data } : { reasons: ["unknown_lesson"] };
}

/** What `course.json` holds. */
export const writeCourse = (course: Course): string => `${JSON.stringify(course, undefined, 2)}\n`;

/** Một bài trong khóa, and where the learner stands in it. */
interface Standing {
  readonly lesson: string;
  readonly progress: Progress;
}

/** Tiến độ cả khóa. */
export interface CourseProgress {
  /** Not begun, running, or over on that day. */
  readonly phase: "before" | "open" | "over";
  /** Days until it begins, or that are left with today; 0 when over. */
  readonly days: number;
  readonly required: readonly Standing[];
  readonly elective: readonly Standing[];
  /** Lessons mastered that count, and how many the course asks for: more electives than asked for add nothing. */
  readonly done: number;
  readonly of: number;
  readonly complete: boolean;
}

/** The learner's clock, as the page reads it: pure code has none. */
export interface Clock {
  readonly today: PlainDate;
  /** The day an instant fell on, where the learner is. */
  dayOf(instant: string): PlainDate;
}

/** Tiến độ: only what was answered on the days of the course counts, the first and the last among them. */
export function courseProgress(course: Course, log: Log, plans: ReadonlyMap<string, readonly Planned[]>, clock: Clock): CourseProgress {
  const within = log.filter((entry) => {
    if (!isAttempt(entry)) return true;
    const day = clock.dayOf(entry.at);
    return course.from <= day && day <= course.until;
  });
  const stand = (lesson: string): Standing => ({ lesson, progress: progress(within, plans.get(lesson) ?? [], MASTERY) });
  const required = course.required.map(stand);
  const elective = course.elective.from.map(stand);
  const mastered = (list: readonly Standing[]) => list.filter((s) => s.progress.mastered).length;
  const done = mastered(required) + Math.min(course.elective.choose, mastered(elective));
  const of = required.length + course.elective.choose;
  const { today } = clock;
  const phase = today < course.from ? "before" : today > course.until ? "over" : "open";
  const days = phase === "before" ? daysBetween(today, course.from) : phase === "open" ? daysBetween(today, course.until) + 1 : 0;
  return { phase, days, required, elective, done, of, complete: done === of };
}
