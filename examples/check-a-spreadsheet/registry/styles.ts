import { pick, type Random } from "@hoso/sdk/core";
import type { ColumnKey } from "@hoso/sdk/databases/population";
import type { Line } from "./people.ts";

const dates = ["birthDate", "deathOn", "cardIssuedOn", "cardExpiresOn", "updatedOn"] as const satisfies readonly ColumnKey[];

/** How one clerk writes dates: day first with slashes, as the calendar of a spreadsheet, or as a computer does. */
const clerks = ["day-first", "day-first", "short", "spreadsheet", "iso"] as const;

const dayFirst = (iso: string): string => iso.split("-").toReversed().join("/");
const short = (iso: string): string => dayFirst(iso).replace(/^0/, "").replace("/0", "/");

/** Cùng một ngày, nhiều cách viết: lawful every one of them. What is known only as a year stays a year. */
export function styled(random: Random, { cells, kinds }: Line): Line {
  const clerk = pick(random, clerks);
  const out = { ...cells };
  const how = { ...kinds };
  for (const key of dates) {
    const value = cells[key];
    if (value === undefined || value.length < 10 || clerk === "iso") continue;
    if (clerk === "spreadsheet") how[key] = "date";
    else out[key] = clerk === "short" ? short(value) : dayFirst(value);
  }
  return { cells: out, kinds: how };
}
