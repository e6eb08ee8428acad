import { nationalDatabases, sharedGroups } from "@hoso/sdk/databases/registry";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { dist, html, plain } from "./dist.ts";

test("the page of the databases has every database and every group, and says that the annex is to be verified", () => {
  for (const [path, locale, doubt] of [
    ["/tham-chieu/databases/", "vi", "cần đối chiếu"],
    ["/en/tham-chieu/databases/", "en", "to be verified"],
  ] as const) {
    const text = plain(html(path));
    expect(text).toContain(doubt);
    for (const { name } of nationalDatabases) expect(text).toContain(name[locale]);
    for (const { vi } of sharedGroups) expect(text, vi).toContain(vi);
    expect([...text.matchAll(/<tr[^>]* data-owners="/gu)]).toHaveLength(204);
  }
});

test("the table to take away has a line for each group, each with its doubt", () => {
  const lines = readFileSync(join(dist, "tai-ve/nhom-thong-tin.csv"), "utf8").trimEnd().split("\r\n");
  expect(lines).toHaveLength(205);
  expect(lines.slice(1).filter((line) => !line.includes("cần đối chiếu"))).toEqual([]);
});
