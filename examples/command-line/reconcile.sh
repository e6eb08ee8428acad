npx hoso reconcile bao-hiem.csv dan-cu.csv --as insured-person --as-b citizen
npx hoso reconcile bao-hiem.csv dan-cu.csv --as insured-person --as-b citizen --out can-xem.csv
npx hoso reconcile bao-hiem.csv dan-cu.csv --as insured-person --as-b citizen --out can-xem.html
