npx hoso schema birth-registration --format sql-postgresql --out khai-sinh.sql
npx hoso schema birth-registration --format dictionary --as-of 2026-11-25 --out khai-sinh.html
npx hoso schema civil-status --format dictionary --out ho-tich.html
