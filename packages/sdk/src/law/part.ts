import type { Citation } from "./citation.js";

/** Một phần có nghĩa của một giá trị: its name, its characters, what they mean, and the law that says so. */
export interface Part {
  readonly name: string;
  readonly text: string;
  readonly means: string;
  readonly law?: Citation;
}
