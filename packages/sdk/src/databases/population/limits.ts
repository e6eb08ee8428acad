/** Số ký tự dài nhất của một ô. Ours: wide enough for every office, narrow enough for a column of a database. */
export const LONGEST = { code: 20, email: 254, name: 100, word: 100, address: 500 } as const;

/** Số dòng nhiều nhất của một danh sách. */
export const MOST = { few: 10, relatives: 100, shared: 500 } as const;

/** The limit of a column of the flat register. */
export function longest(key: string): number {
  if (key === "email") return LONGEST.email;
  return key === "ethnicity" || key === "relationToHead" || key === "oldIdNumber" ? LONGEST.word : LONGEST.address;
}
