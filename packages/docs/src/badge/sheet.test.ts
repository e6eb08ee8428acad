import { expect, test } from "vitest";
import { lessonOf } from "../catalogue/catalogue.ts";
import { credentialOf } from "./credential.ts";
import { badgeSheet } from "./sheet.ts";

const credential = () =>
  credentialOf(
    {
      hoso: "issuer-key",
      v: 1,
      id: "https://cap.example.vn/a",
      name: "Nơi cấp <b>mẫu</b> & bạn",
      key: { kty: "OKP", crv: "Ed25519", x: "x", d: "d", kid: "https://cap.example.vn/a#key-1" },
      next: 7,
      revoked: [],
    },
    {
      lesson: lessonOf("c1"),
      recipient: "hv-01",
      salt: "muoi-mau",
      id: "00000000-0000-4000-8000-000000000001",
      subject: "00000000-0000-4000-8000-000000000002",
      validFrom: "2026-11-25T00:00:00Z",
      validUntil: "2028-11-25T00:00:00Z",
      score: 1,
      counted: 8,
      edition: "ban-mau",
      sdk: "0.0.0",
      typedCounted: false,
    },
  );

test("a sheet says who, what and until when, and nothing of it is markup of the issuer's", async () => {
  const html = badgeSheet(await credential(), "a.b.c", "hv-01");
  expect(html).toContain("Nơi cấp &lt;b&gt;mẫu&lt;/b&gt; &amp; bạn · https://cap.example.vn/a");
  expect(html).not.toMatch(/<b>|<script|src=/u);
  for (const said of ["Đúng, đủ, sạch, sống", "hv-01", "2026-11-25", "2028-11-25", "<svg"]) expect(html).toContain(said);
});

test("a credential that no code can hold is handed on as its file", async () => {
  const fits = badgeSheet(await credential(), "x".repeat(2953), "hv-01");
  expect(fits).toContain("<svg");
  expect(fits).not.toContain(".jwt file");
  const tooLong = badgeSheet(await credential(), "x".repeat(2954), "hv-01");
  expect(tooLong).not.toContain("<svg");
  expect(tooLong).toContain("hand it on as its .jwt file");
});
