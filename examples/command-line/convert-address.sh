npx hoso convert-address khach-hang.csv --column "Địa chỉ" --dry-run
npx hoso convert-address khach-hang.csv --column "Địa chỉ"
npx hoso convert-address khach-hang.csv --column "Địa chỉ" --out dia-chi-moi.xlsx
