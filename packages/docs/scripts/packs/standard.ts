import type { ScormVersion } from "../../src/learn/scorm.ts";

/** Chuẩn đóng gói: by what a package talks to a platform. */
export type Standard = ScormVersion | "cmi5";
