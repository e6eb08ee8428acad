import type { Bilingual, PlainDate } from "../../../src/core/index.js";

/** Một thư viện khác, ở bản đã xem. */
interface Library {
  readonly name: string;
  readonly version: string;
  readonly from: "npm" | "PyPI" | "GitHub";
}

/** Mọi thư viện đã chạy hoặc đã đọc; a test holds the versions of those from npm to what is installed. */
export const libraries = {
  stdnum: { name: "stdnum", version: "1.12.0", from: "npm" },
  validator: { name: "validator", version: "13.15.35", from: "npm" },
  "libphonenumber-js": { name: "libphonenumber-js", version: "1.13.16", from: "npm" },
  mrz: { name: "mrz", version: "5.0.2", from: "npm" },
  ngeohash: { name: "ngeohash", version: "0.6.4", from: "npm" },
  "@faker-js/faker": { name: "@faker-js/faker", version: "10.6.0", from: "npm" },
  "vietnam-qr-pay": { name: "vietnam-qr-pay", version: "1.5.1", from: "npm" },
  "vn-str": { name: "vn-str", version: "0.4.0", from: "npm" },
  "python-stdnum": { name: "python-stdnum", version: "2.2", from: "PyPI" },
  idnumbers: { name: "idnumbers", version: "1.22.0", from: "PyPI" },
  "idnumbers-npm": { name: "identique/idnumbers-npm", version: "1.10.0", from: "GitHub" },
  "vn-ident": { name: "vn-ident", version: "0.1.0", from: "PyPI" },
  "vi-fix": { name: "vi-fix", version: "1.0.0", from: "PyPI" },
  biensoxe: { name: "biensoxe", version: "0.8.5", from: "PyPI" },
} as const satisfies Readonly<Record<string, Library>>;

type LibraryKey = keyof typeof libraries;

/** Nhờ đâu mà biết: nothing is said of a library that nobody ran or read. */
export type Proof =
  /** Two programs on the same 24,000 texts, at every run of the tests: who takes those that `given` describes. */
  | { readonly kind: "compared"; readonly taken: "by us" | "by them" | "by both"; readonly given: RegExp }
  /** Called at every run of the tests; `call` is one of those in calls.ts. */
  | { readonly kind: "tested"; readonly call: string; readonly input: string; readonly gives: string }
  /** Called once by hand: not a package of npm. */
  | { readonly kind: "ran"; readonly on: PlainDate; readonly call: string; readonly input: string; readonly gives: string }
  /** Read in the source. */
  | { readonly kind: "read"; readonly on: PlainDate; readonly where: string };

/** Điều thấy ở một thư viện: a mistake, or something else that one may do and we do not. */
export interface Finding {
  readonly library: LibraryKey;
  readonly kind: "mistake" | "difference";
  readonly says: Bilingual;
  readonly proof: Proof;
}

/** Một mẫu (biểu thức chính quy) hay chép trong mã công khai, what it answers to `input`, and in how many files it was met. */
export interface Pattern {
  readonly pattern: RegExp;
  readonly input: string;
  readonly matches: boolean;
  /** Files seen on `on`; the search shows ten at most. */
  readonly files: number;
  readonly on: PlainDate;
  readonly says: Bilingual;
}

/** Những gì thấy về một đơn vị. Where both are empty, no library that was looked at knows the unit. */
export interface Findings {
  readonly libraries: readonly Finding[];
  readonly patterns: readonly Pattern[];
}
