/** Số ký tự dài nhất. Ours: wide enough for every office, narrow enough for a column of a database. */
export const LONGEST = { word: 100, email: 254, address: 500, text: 2000 } as const;

/** Số dòng nhiều nhất của một danh sách. */
export const MOST = { few: 10, people: 100, shared: 500 } as const;
