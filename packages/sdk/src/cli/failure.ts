import type { Locale } from "../core/index.js";
import type { Words } from "./words.js";

/** Mã thoát: what a script reads of a run. */
export const EXIT = { pass: 0, refused: 1, usage: 2, internal: 3, interrupted: 130 } as const;

/** Lỗi của người dùng: one sentence, in the language of the run, and nothing half-written. */
export class Failure extends Error {
  override readonly name = "Failure";
  readonly code: string;

  constructor(code: string, sentence: string) {
    super(sentence);
    this.code = code;
  }
}

/** What every command is given. */
export interface Setting {
  readonly locale: Locale;
  readonly words: Words;
  readonly json: boolean;
  readonly quiet: boolean;
}
