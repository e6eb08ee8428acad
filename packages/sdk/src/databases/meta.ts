import type { Bilingual } from "../core/index.js";
import type { Citation } from "../law/index.js";

/** Bản ghi là gì, thuộc cơ sở dữ liệu nào, và điều chưa biết về nó. */
export interface RecordMeta {
  /** The prefix of its reasons, its page, its word on the command line. */
  readonly key: string;
  /** The folder of its database. */
  readonly database: string;
  readonly name: Bilingual;
  readonly law: readonly Citation[];
  /** What is not known, or not promised. */
  readonly limits: Bilingual;
}
