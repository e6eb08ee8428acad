import { catalogue } from "@hoso/sdk/databases";
import { rulesBeyond } from "@hoso/sdk/exports/json-schema";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { downloads } from "../../src/reference/schemas.ts";
import { dist, html, plain } from "./dist.ts";

const records = await Promise.all(catalogue.map(async ({ key, load }) => [key, await load()] as const));

describe.each(records)("%s", (key, record) => {
  test("its page lists every rule that JSON Schema cannot say, and offers every file", () => {
    for (const path of [`/tham-chieu/${key}/`, `/en/tham-chieu/${key}/`]) {
      const page = html(path);
      const text = plain(page);
      for (const { code } of rulesBeyond(record)) expect(text, code).toContain(code);
      for (const { ending } of downloads) expect(page).toContain(`/tai-ve/luoc-do/${key}.${ending}"`);
    }
  });

  test("the files are there, and say their version", () => {
    for (const download of downloads) {
      const text = readFileSync(join(dist, `tai-ve/luoc-do/${key}.${download.ending}`), "utf8");
      expect(text).toBe(download.write(record));
      expect(text).toContain(record.meta.law[0]!.instrument);
    }
  });
});
