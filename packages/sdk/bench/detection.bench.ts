import { expect, test } from "vitest";
import { detect, redactText } from "@hoso/sdk/detection";
import { seeded } from "@hoso/sdk/core";
import * as personalId from "@hoso/sdk/identifiers/personal-id";
import * as phoneNumber from "@hoso/sdk/identifiers/phone-number";

// The promise: redactText keeps up with a log as it is written, 1 MB a second at the very least; detect
// answers ten thousand questions a second.

const random = seeded(8);
const texts = {
  prose: () =>
    `Ông Nguyễn Văn Mẫu, số căn cước ${personalId.generate(random)}, nộp hồ sơ ngày 05/3/2026 tại bộ phận một cửa của phường; số tiền 1.250.000 đồng đã được chuyển khoản và biên lai được gửi qua thư điện tử. `,
  csv: () =>
    `${personalId.generate(random)};Nguyễn Văn Mẫu;1900-01-01;1;${phoneNumber.generate(random)};9900000016;Số 1, Đường Mẫu;2021-07-01\n`,
  log: () =>
    `2026-11-23T10:15:30.123Z INFO request id=7f3a9c GET /api/dossiers/12345 200 35ms bytes=10432 user=${personalId.generate(random)}\n`,
  "nothing to mask": () => "Độc lập - Tự do - Hạnh phúc. ",
};

function seconds(run: () => unknown): number {
  const times = Array.from({ length: 5 }, () => {
    const start = performance.now();
    run();
    return (performance.now() - start) / 1000;
  });
  return Math.min(...times);
}

test.for(Object.entries(texts))("redactText: %s", ([name, line]) => {
  let text = "";
  while (text.length < 1_000_000) text += line();
  const megabytes = Buffer.byteLength(text) / 1e6;
  const speed = megabytes / seconds(() => redactText(text));
  console.log(`redactText, ${name}: ${speed.toFixed(1)} MB/s`);
  expect(speed).toBeGreaterThan(1);
});

test("detect", () => {
  const bare = ["001000000000", "9900000016", "0900000003", "30A-123.45", "Nguyễn Văn Mẫu", "w7er8u0evss2"];
  const calls = 6_000;
  const speed =
    calls /
    seconds(() => {
      for (let i = 0; i < calls; i++) detect(bare[i % bare.length]!);
    });
  console.log(`detect: ${Math.round(speed)} calls/s`);
  expect(speed).toBeGreaterThan(10_000);
});
