import type { PlainDate } from "@hoso/sdk/core";

/** The day on which the numbers of this lesson are judged. It is said in the question; no clock is read. */
export const asOf: PlainDate = "2026-11-23";
