import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { workshop } from "../../test/cli.js";
import { catalogue } from "../databases/index.js";
import { schemaFormats } from "./commands/schema-formats.js";

const { hoso, directory } = workshop();

test("schema RECORD writes the schema of one record, with its version, its law and what it cannot say", () => {
  const { status, stdout, stderr } = hoso(["schema", "birth-registration", "--as-of", "2026-11-25"]);
  const schema = JSON.parse(stdout) as Record<string, unknown>;
  expect([status, stderr]).toEqual([0, ""]);
  expect(schema).toMatchObject({
    $id: "urn:hoso:civil-status:birth-registration:2016-01-01:as-of:2026-11-25",
    title: "Đăng ký khai sinh",
    "x-version": "2016-01-01",
    "x-as-of": "2026-11-25",
  });
  expect((schema["x-rules"] as { code: string }[]).map((rule) => rule.code)).toContain("birth-registration/registered-before-birth");
});

test("schema DATABASE and schema all write every record, and a name of both says which it was", () => {
  const keys = (what: string) => Object.keys((JSON.parse(hoso(["schema", what]).stdout) as { $defs: object }).$defs);
  expect(keys("civil-status")).toEqual(catalogue.filter((e) => e.database === "civil-status").map((e) => e.key));
  expect(keys("enterprise/")).toEqual(["enterprise-member", "enterprise"]);
  expect(keys("all")).toHaveLength(catalogue.length);
  const { stdout, stderr } = hoso(["schema", "enterprise", "--lang", "en"]);
  expect((JSON.parse(stdout) as { title: string }).title).toBe("Enterprise");
  expect(stderr).toContain("enterprise/");
});

test("schema citizen goes by the law of the day, and says which it was", () => {
  const on = (day: string) => hoso(["schema", "citizen", "--as-of", day]);
  const facts = ({ stdout }: { readonly stdout: string }) => Object.keys((JSON.parse(stdout) as { properties: object }).properties);
  const [of2018, of2022, of2025] = [on("2018-05-01"), on("2022-05-01"), on("2025-05-01")];
  expect(of2018.stderr).toContain("citizen-2014");
  expect(of2022.stderr).toContain("citizen-2014");
  expect(of2025.stderr).toBe("");
  expect(facts(of2022).filter((fact) => !facts(of2018).includes(fact))).toEqual(["temporaryResidence", "temporaryAbsence", "members"]);
  expect(facts(of2025)).toContain("bloodType");
  // an act that nobody has read amends it: that is said, and the schema is still written
  expect(on("2026-11-25").stderr).toContain("118/2025/QH15");
  const before = on("2015-12-31");
  expect([before.status, before.stdout]).toEqual([2, ""]);
  expect(before.stderr.trim().split("\n")).toHaveLength(1);
});

test("the SQL of one record, of a database, in either language", () => {
  const one = hoso(["schema", "land-parcel", "--format", "sql-postgresql", "--as-of", "2026-11-25"]);
  expect([one.status, one.stderr]).toEqual([0, ""]);
  expect(one.stdout).toContain("-- Ngày xét: 2026-11-25");
  expect(one.stdout).toContain('CREATE TABLE "land-parcel" (');
  const many = hoso(["schema", "land", "--format", "sql-duckdb", "--lang", "en"]).stdout;
  expect(many.match(/^-- As of: /gmu)).toHaveLength(2);
  expect(many).toContain("CREATE SEQUENCE");
});

test.each(Object.keys(schemaFormats).filter((format) => schemaFormats[format]!.bytes !== true))(
  "--format %s writes a record, a database and all, says the day, and --json makes it JSON",
  (format) => {
    for (const what of ["birth-registration", "civil-status", "all"]) {
      const { status, stdout, stderr } = hoso(["schema", what, "--format", format, "--as-of", "2026-11-25", "--lang", "en"]);
      expect([status, stderr]).toEqual([0, ""]);
      expect(stdout).toContain("2016-01-01");
      expect(stdout).toContain("2026-11-25");
      expect(stdout).toContain("60/2014/QH13");
    }
    expect(() => JSON.parse(hoso(["schema", "land-parcel", "--format", format, "--json"]).stdout) as unknown).not.toThrow();
  },
);

test("a format of bytes is written to a file", () => {
  const { status, stdout } = hoso(["schema", "land-parcel", "--format", "template", "--out", "thua-dat.xlsx"]);
  expect([status, stdout]).toEqual([0, "Đã ghi thua-dat.xlsx\n"]);
  expect(hoso(["check", "thua-dat.xlsx", "--as", "land-parcel", "--as-of", "2090-01-01"]).stdout).toContain("1 dòng: 1 nhận được");
});

test("--out writes the file and says so", () => {
  const { status, stdout } = hoso(["schema", "land-parcel", "--out", "thua-dat.json", "--json"]);
  expect([status, JSON.parse(stdout)]).toEqual([0, { path: "thua-dat.json", format: "json-schema", records: ["land-parcel"] }]);
  expect(JSON.parse(readFileSync(join(directory, "thua-dat.json"), "utf8"))).toHaveProperty(["x-record"], "land-parcel");
});

test.for([
  [["schema", "citizn"], "citizen"],
  [["schema", "civil-statu"], "civil-status"],
  [["schema", "citizen", "--format", "json-shema"], "json-schema"],
  [["schema", "citizen", "--format", "constructor"], "json-schema"],
  [["schema", "citizen", "--as-of", "2026-02-30"], "--as-of"],
  [["schema", "land-parcel", "--format", "template"], "--out"],
  [["schema", "land", "--format", "template", "--out", "land.xlsx"], "land"],
  [["template", "land-parcl", "--out", "land.xlsx"], "land-parcel"],
  [["schema"], "WHAT"],
] as const)("%j ends in one sentence that helps", ([args, said]) => {
  for (const lang of ["vi", "en"]) {
    const { status, stdout, stderr } = hoso([...args, "--lang", lang]);
    expect([status, stdout]).toEqual([2, ""]);
    expect(stderr.trim().split("\n")).toHaveLength(1);
    expect(stderr).toContain(said);
  }
});

test("--help lists every format and every record", () => {
  for (const lang of ["vi", "en"]) {
    const { stdout } = hoso(["schema", "--help", "--lang", lang]);
    for (const name of [...Object.keys(schemaFormats), ...catalogue.flatMap((e) => [e.key, e.database])]) expect(stdout).toContain(name);
  }
});
