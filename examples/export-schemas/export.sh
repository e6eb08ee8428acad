npx hoso schema birth-registration --out khai-sinh.schema.json
npx hoso schema civil-status --format openapi --as-of 2026-11-25 --out ho-tich.openapi.json
npx hoso schema land --format odcs --out dat-dai.odcs.yaml
npx hoso schema citizen --format typescript --out cong-dan.ts
npx hoso schema all --format sql-postgresql --out tat-ca.sql
