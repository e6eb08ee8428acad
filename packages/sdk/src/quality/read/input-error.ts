import type { Params, Reason } from "../../core/index.js";
import { vi, type TableProblem } from "./phrases.js";

/** Tệp không đọc được: the whole file is refused, with one coded reason. Never carries a value of the file. */
export class InputError extends Error {
  override readonly name = "InputError";
  readonly reason: Reason<TableProblem>;

  constructor(code: TableProblem, params: Params = {}) {
    super(vi[code](params));
    this.reason = { code, params };
  }
}
