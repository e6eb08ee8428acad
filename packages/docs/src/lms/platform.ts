import type { Report } from "../learn/scorm.ts";

/** Nơi đặt bài học: what a lesson asks of a platform, whichever it is. */
export interface Platform {
  /** What was kept the last time, and where the learner stood. */
  open(): Promise<{ readonly suspend: string; readonly place: string }>;
  /** True when the platform took it. */
  save(report: Report): Promise<boolean>;
  /** The end; it may be told while the page is going away. */
  close(): void;
}
