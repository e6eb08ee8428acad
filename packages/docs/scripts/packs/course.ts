import type { Locale } from "@hoso/sdk/core";

/** One lesson in a package. */
interface Sco {
  readonly id: string;
  readonly title: string;
  readonly description: string;
  readonly href: string;
  readonly files: readonly string[];
}

/** A package as its manifest tells of it: one lesson, or a track of them. */
export interface Course {
  readonly id: string;
  readonly title: string;
  readonly description: string;
  readonly locale: Locale;
  readonly scos: readonly Sco[];
}
