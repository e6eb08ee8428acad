import { fourDecimals, isoDuration, type Report } from "./platform.ts";
import { reaches } from "./progress.ts";

/** Hai đời SCORM: 1.2, and 2004 (fourth edition). */
export type ScormVersion = "1.2" | "2004";

/** The six calls a package needs, under the names of either version. */
export interface ScormApi {
  readonly [call: string]: (...args: string[]) => unknown;
}

type Values = readonly (readonly [string, string])[];

/** Of a hundred, rounded down: 79,9 is not 80. */
const percent = (share: number): string => String(Math.floor(share * 100 + 1e-9));
const decimal = (share: number): string => String(fourDecimals(share));

/**
 * What is set, in its order. The status is `passed` or `incomplete`, never `failed`: anybody may go on. `passed` is what every
 * platform counts as done, also those that ignore `completed`.
 */
export function valuesOf(version: ScormVersion, report: Report): Values {
  const done = reaches(report.best, report.mastery);
  if (version === "1.2")
    return [
      ["cmi.core.score.min", "0"],
      ["cmi.core.score.max", "100"],
      ["cmi.core.score.raw", percent(report.best)],
      ["cmi.core.lesson_status", done ? "passed" : "incomplete"],
      ["cmi.core.lesson_location", report.place],
      ["cmi.suspend_data", report.suspend],
    ];
  return [
    ["cmi.score.min", "0"],
    ["cmi.score.max", "100"],
    ["cmi.score.raw", percent(report.best)],
    ["cmi.score.scaled", decimal(report.best)],
    ["cmi.success_status", done ? "passed" : "unknown"],
    ["cmi.completion_status", done ? "completed" : "incomplete"],
    ["cmi.progress_measure", done ? "1" : decimal(report.answered)],
    ["cmi.location", report.place],
    ["cmi.suspend_data", report.suspend],
  ];
}

const two = (n: number): string => String(n).padStart(2, "0");

/** How long somebody was here, in the words of the version: `0000:12:30`, `PT0H12M30S`. */
export function sessionTime(version: ScormVersion, seconds: number): string {
  const whole = Math.min(Math.max(0, Math.floor(seconds)), 9999 * 3600);
  if (version === "2004") return isoDuration(whole);
  return `${String(Math.floor(whole / 3600)).padStart(4, "0")}:${two(Math.floor(whole / 60) % 60)}:${two(whole % 60)}`;
}

/**
 * Một lượt học trong SCORM. Only what changed is set, and all of it is committed at once after every answer, because a page
 * that is closed may get no chance to. Whether a mode is `review` or `browse` is not asked: platforms fill it in at random.
 */
export class ScormSession {
  readonly #version: ScormVersion;
  readonly #api: ScormApi;
  readonly #told = new Map<string, string>();
  /** What the platform already knew: a later attempt takes nothing back. */
  #before: number | undefined;
  #done = false;

  constructor(version: ScormVersion, api: ScormApi) {
    this.#version = version;
    this.#api = api;
  }

  #call(name: string, ...args: string[]): string {
    // the API reads `this`, so it is called as a method
    return String(this.#api[this.#version === "1.2" ? `LMS${name}` : name]!(...args));
  }

  #get(key: string): string {
    return this.#call("GetValue", key);
  }

  /** What was kept the last time, and where the learner stood; undefined when the platform does not let the lesson begin. */
  open(): { readonly suspend: string; readonly place: string } | undefined {
    const old = this.#version === "1.2";
    if (this.#call("Initialize", "") !== "true") return undefined;
    const status = this.#get(old ? "cmi.core.lesson_status" : "cmi.success_status");
    if (status === "passed") this.#before = Math.min(1, Number(this.#get(old ? "cmi.core.score.raw" : "cmi.score.raw")) / 100) || 0;
    return { suspend: this.#get("cmi.suspend_data"), place: this.#get(old ? "cmi.core.lesson_location" : "cmi.location") };
  }

  /** True when the platform took everything. */
  save(report: Report): boolean {
    const best = this.#before === undefined ? report.best : Math.max(report.best, this.#before, report.mastery);
    this.#done = reaches(best, report.mastery);
    let taken = true;
    for (const [key, value] of valuesOf(this.#version, { ...report, best })) {
      if (this.#told.get(key) === value) continue;
      if (this.#call("SetValue", key, value) === "true") this.#told.set(key, value);
      else taken = false;
    }
    return this.#call("Commit", "") === "true" && taken;
  }

  /** The end, once. In 1.2 only an unfinished lesson is suspended; 2004 would lose the state of a finished one otherwise. */
  close(seconds: number): void {
    const old = this.#version === "1.2";
    this.#call("SetValue", old ? "cmi.core.session_time" : "cmi.session_time", sessionTime(this.#version, seconds));
    this.#call("SetValue", old ? "cmi.core.exit" : "cmi.exit", old && this.#done ? "" : "suspend");
    this.#call("Commit", "");
    this.#call(old ? "Finish" : "Terminate", "");
  }
}
