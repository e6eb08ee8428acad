import type { Report } from "../learn/platform.ts";

/** What a platform has of a learner when a lesson begins. */
export interface Before {
  readonly suspend: string;
  /** Where the learner stood. */
  readonly place: string;
  /** The platform's own threshold; without it, that of the lessons. */
  readonly mastery?: number | undefined;
  /** False when the platform opened the lesson to be looked at only: nothing is told. */
  readonly records?: boolean;
}

/** Nơi đặt bài học: what a lesson asks of a platform, whichever it is. */
export interface Platform {
  /** What was kept the last time. Throws when the platform does not let the lesson begin. */
  open(): Promise<Before>;
  /** True when the platform took it. */
  save(report: Report): Promise<boolean>;
  /** The end; it may be told while the page is going away. */
  close(): void;
  /** The end by the learner's wish, where a platform wants to be told; it may lead to another page. */
  leave?(): Promise<void>;
}
