import type { Locale } from "../core/index.js";

/** Lời của dòng lệnh. What reports and reasons say stands with them. */
const vi = {
  usage: "Cách dùng:",
  usageOptions: "[tuỳ chọn]",
  usageCommand: "[lệnh]",
  commands: "Lệnh:",
  options: "Tuỳ chọn:",
  arguments: "Đối số:",
  examples: "Ví dụ:",
  about: "Bộ công cụ Hồ Sơ: soát bảng dữ liệu, giải thích mã số, tạo người giả để thử. Dữ liệu không rời khỏi máy này.",
  help: "in hướng dẫn này",
  version: "in phiên bản",
  helpOf: "in hướng dẫn của một lệnh",
  check: "soát một tệp Excel, CSV, NDJSON hoặc JSON: đúng, đủ, sạch, sống",
  template: "tạo tệp Excel mẫu: cột văn bản, danh sách chọn, danh mục, hướng dẫn",
  explain: "giải thích từng phần của một mã số, kèm căn cứ",
  detect: "một chuỗi trần có thể là những mã số nào",
  redact: "che mã số của người trong văn bản tự do và nhật ký",
  bare: "chuỗi cần nhận ra",
  text: "tệp văn bản UTF-8; - là dữ liệu đưa vào từ ống",
  asOfNone: "bỏ những gì không quy tắc nào cho phép vào ngày ấy",
  generate: "tạo người giả hoặc mã số giả để thử; lặp lại được",
  file: "tệp cần soát; - là dữ liệu đưa vào từ ống",
  as: "soát theo bảng nào",
  asOf: "xét vào ngày nào, dạng năm-tháng-ngày (mặc định: hôm nay)",
  asOfGenerated: "ngày xét của dữ liệu giả; người giả luôn sống ở năm 2090",
  json: "in kết quả dạng JSON",
  lang: "ngôn ngữ: vi hoặc en",
  map: 'tệp JSON nối tiêu đề lạ với cột: {"Số thẻ": "personalId"}',
  sheet: "trang tính cần đọc",
  report: "ghi báo cáo HTML (một tệp, mở không cần mạng)",
  rejects: "ghi các dòng phải trả lại, ra .csv hoặc .xlsx",
  noMask: "không che giá trị của người dân trong báo cáo",
  threshold: "đạt khi mỗi điểm đúng, đủ, sạch, sống từ N % (mặc định: đạt khi không dòng nào phải trả lại)",
  freshDays: "bản ghi phải được cập nhật trong N ngày",
  quiet: "không in tiến độ và tóm tắt",
  out: "ghi vào tệp này",
  key: "loại mã số, như personal-id, tax-code, hoặc loại bản ghi",
  value: "mã số; với bản ghi: JSON của nó, hoặc tên một trường",
  what: "loại bản ghi (như citizen), hoặc loại mã số",
  record: "loại bản ghi, như citizen, birth-registration",
  count: "số lượng",
  seed: "hạt giống: cùng số thì cùng kết quả",
  format: "dạng ghi ra",
  checkExamples: `
  hoso check so-dan-cu.xlsx --as citizen
  hoso check so-dan-cu.csv --as citizen --report bao-cao.html --rejects tra-lai.xlsx
  hoso check so-dan-cu.csv --as citizen --threshold 95 --json
  cat so-dan-cu.csv | hoso check - --as citizen

Mã thoát: 0 đạt · 1 chưa đạt · 2 đầu vào hoặc cách dùng sai · 3 lỗi của công cụ · 130 bị dừng giữa chừng
Bảng Excel có nhiều nhất 1.048.576 dòng; CSV và NDJSON không giới hạn số dòng.`,
  programExamples: `
  hoso template citizen --out mau.xlsx
  hoso check mau.xlsx --as citizen --report bao-cao.html
  hoso explain personal-id 001000000000
  hoso generate citizen --count 100 --seed 1 --format csv

Thêm --lang en để đọc bằng tiếng Anh.`,
  templateExamples: `
  hoso template citizen --out mau.xlsx
  hoso template birth-registration --as-of 2026-11-25 --out khai-sinh.xlsx`,
  explainExamples: `
  hoso explain personal-id 001000000000
  hoso explain tax-code 9900000016 --json`,
  detectExamples: `
  hoso detect 010000000000
  hoso detect 30A-123.45 --json`,
  redactExamples: `
  hoso redact nhat-ky.txt > da-che.txt
  cat nhat-ky.txt | hoso redact`,
  generateExamples: `
  hoso generate citizen --count 100 --seed 1 --format csv > thu.csv
  hoso generate citizen --count 1000 --format xlsx --out thu.xlsx
  hoso generate personal-id --count 5`,
  unknownCommand: (name: string) => `Không có lệnh “${name}”; gõ hoso --help để xem các lệnh`,
  unknownOption: (name: string) => `Không có tuỳ chọn ${name}; thêm --help để xem các tuỳ chọn`,
  didYouMean: (name: string) => `có phải bạn muốn viết ${name}?`,
  missingArgument: (name: string) => `Còn thiếu ${name}; thêm --help để xem cách dùng`,
  missingValue: (name: string) => `Sau ${name} phải có giá trị`,
  missingOption: (name: string) => `Phải có ${name}; thêm --help để xem cách dùng`,
  excessArguments: "Thừa đối số; tên tệp có dấu cách phải đặt trong ngoặc kép",
  badUsage: "Câu lệnh không đúng; thêm --help để xem cách dùng",
  unknownKey: (name: string) => `Không có loại “${name}”`,
  oneOf: (list: string) => `phải là một trong: ${list}`,
  badJson: "Bản ghi phải là JSON đúng cú pháp, đặt trong ngoặc đơn để dòng lệnh không cắt",
  badChoice: (option: string, list: string) => `${option} phải là một trong: ${list}`,
  notADay: (option: string) => `${option} phải là một ngày có thật, dạng năm-tháng-ngày, như 2026-11-23`,
  notACount: (option: string, min: number, max: number) => `${option} phải là một số từ ${min} đến ${max}`,
  badMap: (path: string) => `Tệp nối cột ${path} phải là JSON dạng {"tiêu đề trong tệp": "tên cột"}`,
  mapTwice: (path: string) => `Tệp nối cột ${path} phải nhắc mỗi tiêu đề một lần`,
  mapMissing: (path: string) => `Không đọc được tệp nối cột ${path}`,
  mapUnknownColumn: (key: string) => `Tệp nối cột chỉ tới cột “${key}”, là cột không có`,
  mapUnused: (header: string) => `Tệp nối cột nhắc tới tiêu đề “${header}” mà tệp không có`,
  noKnownHeader: "Không tiêu đề nào của tệp là cột đã biết; hãy dùng --map để nối, hoặc xem hoso template citizen",
  outputUnwritable: (path: string) => `Không ghi được vào ${path}: hãy xem thư mục có sẵn, còn chỗ và cho phép ghi không`,
  outputDirectory: (path: string) => `${path} là thư mục; hãy ghi ra một tệp`,
  outputOverInput: (path: string) => `${path} chính là tệp đang soát; hãy ghi ra tệp khác`,
  outputTwice: (path: string) => `Hai kết quả cùng ghi vào ${path}; hãy đặt hai tên`,
  rejectsFormat: "--rejects phải là tệp .csv hoặc .xlsx",
  xlsxNeedsOut: "Dạng xlsx cần --out TỆP.xlsx",
  tooManyForSheet: "Trang tính Excel chứa nhiều nhất 1.048.575 dòng; hãy chọn csv hoặc ndjson",
  madeUpDay: (day: string) => `Người giả chỉ sống ở một ngày: --as-of ${day}`,
  internal: "Công cụ gặp lỗi của chính nó; hãy báo cho người làm bộ công cụ Hồ Sơ cùng dòng sau:",
  interrupted: "Đã dừng; không tệp nào bị ghi dở",
  rowsDone: (rows: string, rate: string) => `${rows} dòng · ${rate} dòng/giây`,
  left: (seconds: number) => `còn ${seconds} giây`,
  reading: "Đang soát",
  sendingBack: "Đang ghi dòng trả lại",
  generating: "Đang tạo",
  saved: (path: string) => `Đã ghi ${path}`,
} as const;

/** Every key of the Vietnamese words, so that a missing English one does not compile. */
export type Words = {
  readonly [K in keyof typeof vi]: (typeof vi)[K] extends (...args: infer A) => string ? (...args: A) => string : string;
};

const en: Words = {
  usage: "Usage:",
  usageOptions: "[options]",
  usageCommand: "[command]",
  commands: "Commands:",
  options: "Options:",
  arguments: "Arguments:",
  examples: "Examples:",
  about: "Hồ Sơ: checks registers, explains identifiers, makes up people to test with. No data leaves this machine.",
  help: "print this help",
  version: "print the version",
  helpOf: "print the help of a command",
  check: "check an Excel, CSV, NDJSON or JSON file: correct, complete, clean, live",
  template: "make an Excel form: text columns, drop-downs, code lists, a guide",
  explain: "explain an identifier part by part, with the law",
  detect: "which identifiers a bare text may be",
  redact: "mask the numbers of people in free text and logs",
  bare: "the text to recognise",
  text: "a UTF-8 text file; - is what is piped in",
  asOfNone: "leave out what no rule allows on that day",
  generate: "make up people or identifiers to test with; repeatable",
  file: "the file to check; - is what is piped in",
  as: "what to check it as",
  asOf: "the day to judge on, year-month-day (default: today)",
  asOfGenerated: "the day of the made-up data; made-up people always live in 2090",
  json: "print JSON",
  lang: "language: vi or en",
  map: 'a JSON file that maps odd headers to columns: {"Card no": "personalId"}',
  sheet: "the sheet to read",
  report: "write an HTML report (one file, opens offline)",
  rejects: "write the rows to send back, as .csv or .xlsx",
  noMask: "do not mask people's values in the report",
  threshold: "pass when correct, complete, clean and live each reach N % (default: pass when no row is to be sent back)",
  freshDays: "a record must have been updated within N days",
  quiet: "print neither progress nor summary",
  out: "write to this file",
  key: "the kind of identifier, like personal-id or tax-code",
  value: "the identifier to explain",
  what: "a kind of record (like citizen), or of identifier",
  record: "the kind of register",
  count: "how many",
  seed: "the same seed gives the same result",
  format: "what to write",
  checkExamples: `
  hoso check register.xlsx --as citizen
  hoso check register.csv --as citizen --report report.html --rejects rejects.xlsx
  hoso check register.csv --as citizen --threshold 95 --json
  cat register.csv | hoso check - --as citizen

Exit codes: 0 passed · 1 did not pass · 2 bad input or usage · 3 an error of the tool · 130 interrupted
An Excel sheet has at most 1,048,576 rows; CSV and NDJSON have no limit.`,
  programExamples: `
  hoso template citizen --out form.xlsx --lang en
  hoso check form.xlsx --as citizen --report report.html --lang en
  hoso explain personal-id 001000000000 --lang en
  hoso generate citizen --count 100 --seed 1 --format csv`,
  templateExamples: `
  hoso template citizen --out form.xlsx --lang en
  hoso template birth-registration --as-of 2026-11-25 --out birth.xlsx --lang en`,
  explainExamples: `
  hoso explain personal-id 001000000000 --lang en
  hoso explain tax-code 9900000016 --json`,
  detectExamples: `
  hoso detect 010000000000 --lang en
  hoso detect 30A-123.45 --json`,
  redactExamples: `
  hoso redact log.txt > masked.txt
  cat log.txt | hoso redact`,
  generateExamples: `
  hoso generate citizen --count 100 --seed 1 --format csv > test.csv
  hoso generate citizen --count 1000 --format xlsx --out test.xlsx
  hoso generate personal-id --count 5`,
  unknownCommand: (name) => `There is no command “${name}”; hoso --help lists them`,
  unknownOption: (name) => `There is no option ${name}; add --help to see them`,
  didYouMean: (name) => `did you mean ${name}?`,
  missingArgument: (name) => `${name} is missing; add --help to see the usage`,
  missingValue: (name) => `${name} must be followed by a value`,
  missingOption: (name) => `${name} must be given; add --help to see the usage`,
  excessArguments: "There are too many arguments; a file name with spaces must stand in quotes",
  badUsage: "The command is not right; add --help to see the usage",
  unknownKey: (name) => `There is no kind “${name}”`,
  oneOf: (list) => `it must be one of: ${list}`,
  badJson: "A record must be valid JSON, in single quotes so that the shell does not cut it",
  badChoice: (option, list) => `${option} must be one of: ${list}`,
  notADay: (option) => `${option} must be a day that exists, year-month-day, like 2026-11-23`,
  notACount: (option, min, max) => `${option} must be a number from ${min} to ${max}`,
  badMap: (path) => `The mapping ${path} must be JSON like {"header in the file": "column"}`,
  mapTwice: (path) => `The mapping ${path} must name each header once`,
  mapMissing: (path) => `The mapping ${path} cannot be read`,
  mapUnknownColumn: (key) => `The mapping leads to a column “${key}”, which does not exist`,
  mapUnused: (header) => `The mapping names a header “${header}”, which the file does not have`,
  noKnownHeader: "No header of the file is a known column; map them with --map, or see hoso template citizen",
  outputUnwritable: (path) => `${path} cannot be written: the directory must exist, have room and allow it`,
  outputDirectory: (path) => `${path} is a directory; write to a file`,
  outputOverInput: (path) => `${path} is the file being checked; write to another one`,
  outputTwice: (path) => `Two results would be written to ${path}; give them two names`,
  rejectsFormat: "--rejects must be a .csv or .xlsx file",
  xlsxNeedsOut: "The format xlsx needs --out FILE.xlsx",
  tooManyForSheet: "An Excel sheet holds at most 1,048,575 rows; choose csv or ndjson",
  madeUpDay: (day) => `Made-up people live on one day only: --as-of ${day}`,
  internal: "The tool met an error of its own; please tell its makers, with this line:",
  interrupted: "Stopped; no file is left half-written",
  rowsDone: (rows, rate) => `${rows} rows · ${rate} rows/s`,
  left: (seconds) => `${seconds} s left`,
  reading: "Checking",
  sendingBack: "Writing the rows to send back",
  generating: "Making up",
  saved: (path) => `Wrote ${path}`,
};

export const words: Readonly<Record<Locale, Words>> = { vi, en };
