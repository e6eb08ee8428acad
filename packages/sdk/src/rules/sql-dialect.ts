/** Chuỗi trong SQL. */
export const quote = (text: string): string => `'${text.replaceAll("'", "''")}'`;

/** Tên cột trong SQL. */
export const quoteName = (name: string): string => `"${name.replaceAll('"', '""')}"`;

/** Cách một hệ quản trị cơ sở dữ liệu viết những điều mà SQL chung không có; everything else is one SQL for all. */
export interface Dialect {
  /** The whole text is of the pattern. */
  matches(text: string, pattern: string): string;
  /** The number that up to nine digits write; NULL for other text. Never raises: an engine may look at a branch it does not take. */
  digits(text: string): string;
  /** Integer division of what is not negative. */
  divide(left: string, right: string): string;
  endsIn(text: string, ending: string): string;
  /** In Unicode form NFC. */
  composed(text: string): string;
  /** A text that is compared by its bytes, whatever the order of words in the database. */
  bytewise(text: string): string;
}

export const duckdb: Dialect = {
  matches: (text, pattern) => `regexp_full_match(${text},${quote(pattern)})`,
  digits: (text) => `TRY_CAST(${text} AS INTEGER)`,
  divide: (left, right) => `${left}//${right}`,
  endsIn: (text, ending) => `suffix(${text},${quote(ending)})`,
  composed: (text) => `(nfc_normalize(${text}) = ${text})`,
  bytewise: (text) => text,
};

/** PostgreSQL 13 or later; NFC needs a database in UTF-8. */
export const postgresql: Dialect = {
  matches: (text, pattern) => `(${text} ~ ${quote(`^(?:${pattern})$`)})`,
  digits: (text) => `(CASE WHEN ${text} ~ '^[0-9]{1,9}$' THEN CAST(${text} AS INTEGER) END)`,
  divide: (left, right) => `${left}/${right}`,
  endsIn: (text, ending) => `(right(${text},${[...ending].length}) = ${quote(ending)})`,
  composed: (text) => `(${text} IS NFC NORMALIZED)`,
  bytewise: (text) => `${text} COLLATE "C"`,
};
