// A later official list beside the one in data/admin-units: what changed, and the rows that say so.

export type Row = Readonly<Record<string, string>>;

/** One unit of the later list: code, type, name; a commune also has the code of its province. */
export interface Listed {
  readonly code: string;
  readonly type: string;
  readonly name: string;
  readonly province: string;
}

export interface Changes {
  /** Units whose type changed: the only change that needs no successor, and the only one that is written. */
  readonly retyped: readonly { readonly before: Row; readonly now: Listed }[];
  /** What must be put by hand, with its succession: each a sentence. */
  readonly byHand: readonly string[];
}

const inForce = (rows: readonly Row[]): Row[] => rows.filter((row) => row["until"] === "");

/** Compares by code. A list that names a code twice, or lacks a column, is refused whole. */
export function compare(rows: readonly Row[], list: readonly Listed[]): Changes {
  const later = new Map(list.map((unit) => [unit.code, unit]));
  if (later.size !== list.length) throw new Error("the list has a code twice");
  const retyped: { before: Row; now: Listed }[] = [];
  const byHand: string[] = [];
  for (const before of inForce(rows)) {
    const now = later.get(before["code"]!);
    if (now === undefined) byHand.push(`${before["code"]} ${before["name"]}: no longer in the list`);
    else {
      later.delete(now.code);
      if (now.name !== before["name"]) byHand.push(`${now.code} ${before["name"]}: now named ${now.name}`);
      else if (now.province !== (before["province"] ?? "")) byHand.push(`${now.code} ${now.name}: now in province ${now.province}`);
      else if (now.type !== before["type"]) retyped.push({ before, now });
    }
  }
  for (const { code, name } of later.values()) byHand.push(`${code} ${name}: new in the list`);
  return { retyped, byHand };
}

/** The rows with each change of type as a row of its own, after the one that it ends. */
export function applied(rows: readonly Row[], { retyped }: Changes, from: string, instrument: string): Row[] {
  const now = new Map(retyped.map((change) => [change.before, change.now]));
  return rows.flatMap((row) => {
    const change = now.get(row);
    if (change === undefined) return [row];
    const clause = "clause" in row ? { clause: "" } : {};
    return [
      { ...row, until: from },
      { ...row, type: change.type, from, instrument, ...clause, source: "official-list", standing: "secondary" },
    ];
  });
}

/** One line for each change, for the changeset. */
export const said = ({ retyped }: Changes): string[] =>
  retyped.map(({ before, now }) => `${now.code} ${now.name}: ${before["type"]} → ${now.type}`);
