// Reads a generated CSV of `rows` rows and prints, as JSON, the live heap after each tenth of it. Run with --expose-gc.
import { readTable } from "../../src/quality/read/index.js";

const rows = Number(process.argv[2]);
const HEADER = "Số định danh cá nhân,Họ và tên,Ngày sinh,Nơi thường trú,Ghi chú\r\n";

async function* bytes(): AsyncGenerator<Uint8Array> {
  const encoder = new TextEncoder();
  yield encoder.encode(HEADER);
  let text = "";
  for (let i = 0; i < rows; i++) {
    text += `${String(1_000_000_000 + i).padStart(12, "0")},Nguyễn Thị Ẩn Danh ${i},1900-01-01,"Số ${i}, đường ""Mẫu"", xã Mẫu",không trùng ${i}\r\n`;
    if (text.length > 50_000) {
      yield encoder.encode(text);
      text = "";
    }
  }
  yield encoder.encode(text);
}

const heap: number[] = [];
let seen = 0;
for await (const batch of (await readTable({ name: "a.csv", bytes: bytes() })).rows) {
  const before = seen;
  seen += batch.length;
  if (Math.floor((seen * 10) / rows) > Math.floor((before * 10) / rows)) {
    globalThis.gc!();
    heap.push(process.memoryUsage().heapUsed);
  }
}
console.log(JSON.stringify({ seen, heap }));
