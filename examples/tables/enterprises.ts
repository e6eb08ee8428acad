import { DuckDBInstance } from "@duckdb/node-api";
import { seeded } from "@hoso/sdk/core";
import * as enterprise from "@hoso/sdk/databases/enterprise/enterprise";
import { insertSql, schemaSql, sqlRows } from "@hoso/sdk/exports/sql";

const instance = await DuckDBInstance.create(":memory:");
const db = await instance.connect();

/* bảng doanh nghiệp, và bảng ngành nghề của từng doanh nghiệp */
await db.run(schemaSql(enterprise, { dialect: "duckdb" }));
const made = enterprise.generate(seeded(2090), 200);
for (const statement of insertSql(sqlRows(enterprise, made))) await db.run(statement);

const lines = await db.runAndReadAll(`
  SELECT l."code", count(*) FROM "enterprise" AS e JOIN "enterprise.businessLines" AS l ON l."_parent" = e."_id"
  GROUP BY ALL ORDER BY 2 DESC, 1 LIMIT 3`);
for (const [code, count] of lines.getRows()) console.log(`${code}: ${count}`);
// 6201: 200
// 4711: 133
// 5610: 66

/* chữ số kiểm tra sai: CHECK không nhận */
try {
  await db.run(`UPDATE "enterprise" SET "code" = '9900000017' WHERE "_id" = 1`);
} catch (error) {
  console.log(String(error).split(" with ")[0]);
}
// Error: Constraint Error: CHECK constraint failed on table enterprise

const comment = await db.runAndReadAll(`SELECT comment FROM duckdb_columns() WHERE table_name = 'enterprise' AND column_name = 'code'`);
console.log(comment.getRows()[0]?.[0]);
// Mã số doanh nghiệp. Căn cứ: Luật Doanh nghiệp (59/2020/QH14), Điều 28 khoản 1 (đã đọc văn bản).
