npx hoso explain personal-id 001000000000
npx hoso generate citizen --count 100 --seed 1 --format csv --as-of 2090-01-01 > cong-dan.csv
npx hoso check cong-dan.csv --as citizen --as-of 2090-01-01 --report bao-cao.html
npx hoso template citizen --out mau.xlsx
