/** Lời của lệnh: its help, and what it says. */
export const reconcileWords = {
  vi: {
    about: "đối chiếu hai danh sách người: ai thiếu ở bên nào, trường nào khác nhau",
    a: "danh sách thứ nhất: tệp Excel, CSV, NDJSON hoặc JSON",
    b: "danh sách thứ hai",
    as: "danh sách thứ nhất là bản ghi nào, như insured-person",
    asB: "danh sách thứ hai là bản ghi nào (mặc định: như danh sách thứ nhất)",
    key: "ghép theo cột này, là cột cả hai có, thay cho số định danh; như phone",
    out: "ghi mọi điều cần xem vào tệp .csv, .xlsx, .json hoặc .html; không ghi đè",
    mapB: "như --map, cho danh sách thứ hai",
    dryRun: "chỉ đếm, không ghi tệp nào",
    noMask: "không che giá trị của người dân trong tệp ra",
    examples: `
  hoso reconcile bao-hiem.xlsx dan-cu.csv --as insured-person --as-b citizen
  hoso reconcile bao-hiem.xlsx dan-cu.csv --as insured-person --as-b citizen --out can-xem.xlsx
  hoso reconcile thang-6.csv thang-7.csv --as citizen --out can-xem.html
  hoso reconcile a.csv b.csv --as citizen --key phone --json

Mã thoát: 0 hai danh sách khớp · 1 có người thiếu, lặp, cần xem hoặc có trường không khớp · 2 đầu vào hoặc cách dùng sai · 3 lỗi của công cụ · 130 bị dừng giữa chừng
Hai danh sách được giữ trong bộ nhớ, mỗi danh sách nhiều nhất 500.000 người.`,
    reading: "Đang đọc",
    exists: (path: string) => `${path} đã có; hãy đặt tên khác sau --out, không tệp nào bị ghi đè`,
    format: "--out phải là tệp .csv, .xlsx, .json hoặc .html",
    onePipe: "Chỉ một trong hai danh sách được đưa vào từ ống (-)",
    unknown: (file: string, list: string) => `Không nhận ra cột của ${file}: ${list}`,
    fields: "Trường khác nhau",
    dry: "Chỉ thử: không ghi tệp nào",
    hint: "Thêm --out can-xem.xlsx để ghi từng người",
  },
  en: {
    about: "reconcile two lists of people: who is missing on which side, which fields differ",
    a: "the first list: an Excel, CSV, NDJSON or JSON file",
    b: "the second list",
    as: "the record that the first list holds, like insured-person",
    asB: "the record that the second list holds (default: that of the first)",
    key: "match by this column, which both have, instead of the personal id; like phone",
    out: "write everything to look at to this .csv, .xlsx, .json or .html file; nothing is written over",
    mapB: "like --map, for the second list",
    dryRun: "count only, write no file",
    noMask: "do not mask people's values in what is written",
    examples: `
  hoso reconcile insurance.xlsx residents.csv --as insured-person --as-b citizen --lang en
  hoso reconcile insurance.xlsx residents.csv --as insured-person --as-b citizen --out to-see.xlsx --lang en
  hoso reconcile june.csv july.csv --as citizen --out to-see.html --lang en
  hoso reconcile a.csv b.csv --as citizen --key phone --json

Exit codes: 0 the lists agree · 1 somebody is missing, repeated or to be looked at, or a field does not agree · 2 bad input or usage · 3 an error of the tool · 130 interrupted
Both lists are held in memory, 500,000 people each at most.`,
    reading: "Reading",
    exists: (path: string) => `${path} is there already; give another name after --out, no file is written over`,
    format: "--out must be a .csv, .xlsx, .json or .html file",
    onePipe: "Only one of the two lists can be piped in (-)",
    unknown: (file: string, list: string) => `No column of the record in ${file}: ${list}`,
    fields: "Fields that differ",
    dry: "A trial: no file was written",
    hint: "Add --out to-see.xlsx to write each person",
  },
} as const;
