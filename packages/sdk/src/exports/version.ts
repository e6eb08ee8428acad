import type { Bilingual, PlainDate } from "../core/index.js";
import type { RecordMeta } from "../databases/index.js";
import { instrument, statusOn, type Citation, type KnownDay, type Status } from "../law/index.js";

/** Cách xuất một lược đồ. */
export interface ExportOptions {
  /** Ngày của sự việc. Without it a schema refuses only what no period ever allowed. */
  readonly asOf?: PlainDate | undefined;
}

/** Một văn bản mà lược đồ dựa vào, with its days; `status` is that on the day of the fact. */
export interface SchemaLaw extends Pick<Citation, "instrument" | "at" | "standing"> {
  readonly title: Bilingual;
  readonly from: KnownDay;
  readonly until?: KnownDay;
  readonly replacedBy?: string;
  readonly status?: Status;
}

/** Phiên bản của một lược đồ: the first day of the act that it follows, or `unknown` where nobody has read that day. */
export interface SchemaVersion {
  /** A name that no other schema, version or day has. */
  readonly id: string;
  readonly version: KnownDay;
  /** The day of the fact; `null` when the schema is for any day. */
  readonly asOf: PlainDate | null;
  readonly law: readonly SchemaLaw[];
}

function lawOf({ instrument: id, at, standing }: Citation, asOf: PlainDate | undefined): SchemaLaw {
  const { vi, en, from, until, replacedBy } = instrument(id);
  return {
    instrument: id,
    at,
    standing,
    title: { vi, en },
    from,
    ...(until === undefined ? {} : { until }),
    ...(replacedBy === undefined ? {} : { replacedBy }),
    ...(asOf === undefined ? {} : { status: statusOn(id, asOf) }),
  };
}

/** Phiên bản nào, theo luật nào: what every export says of itself. */
export function versionOf({ key, database, law }: RecordMeta, { asOf }: ExportOptions = {}): SchemaVersion {
  const cited = law.map((citation) => lawOf(citation, asOf));
  const version = cited[0]?.from ?? "unknown";
  return {
    id: `urn:hoso:${database}:${key}:${version}${asOf === undefined ? "" : `:as-of:${asOf}`}`,
    version,
    asOf: asOf ?? null,
    law: cited,
  };
}
