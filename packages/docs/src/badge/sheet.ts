import { encodeQR } from "qr";
import { escape } from "../report/escape.ts";
import type { credentialOf } from "./credential.ts";

/** Bytes that the largest QR code holds at the lowest error correction (version 40, level L). */
const MOST = 2953;

const style = `@page{size:A4;margin:16mm}body{margin:0 auto;max-width:178mm;padding:1rem;color:#111;background:#fff;font:12pt/1.45 system-ui,sans-serif}h1{margin:0;font-size:20pt}h1 small{display:block;color:#555;font-size:11pt;font-weight:400}dl{display:grid;grid-template-columns:auto 1fr;gap:.25rem 1rem;margin:1rem 0}dt{color:#555}dd{margin:0;overflow-wrap:anywhere}figure{margin:0;text-align:center}svg{width:min(100%,130mm);height:auto;shape-rendering:crispEdges}figcaption{text-align:start}@media(max-width:30rem){dl{grid-template-columns:1fr;gap:0}dd{margin-bottom:.5rem}}@media print{body{padding:0}}`;

/**
 * Tờ chứng nhận để in: one A4 page with the QR code that `/xac-minh/` reads. The code holds the credential and no address:
 * a forger would print the address of a page that says yes. A credential too long for one code is handed on as its file.
 */
export function badgeSheet(credential: Awaited<ReturnType<typeof credentialOf>>, token: string, recipient: string): string {
  const { achievement } = credential.credentialSubject;
  const rows: readonly (readonly [string, string])[] = [
    ["Nơi cấp / Issuer", `${credential.issuer.name} · ${credential.issuer.id}`],
    ["Mã học viên / Learner code", recipient],
    ["Ngày cấp / Issued on", credential.validFrom.slice(0, 10)],
    ["Có hiệu lực đến / Valid until", credential.validUntil.slice(0, 10)],
    ["Điều kiện / Criteria", achievement.criteria.narrative],
  ];
  const code =
    token.length > MOST
      ? "<p>Chứng nhận này dài hơn một mã QR chứa được: hãy gửi kèm tệp .jwt.<br>This credential is longer than a QR code can hold: hand it on as its .jwt file.</p>"
      : `<figure>${encodeQR(token, "svg", { ecc: "low", border: 4 })}<figcaption>Mở trang “Xác minh chứng nhận” mà bạn tin, quét mã này rồi nhập mã học viên.<br>Open the page “Verify a credential” that you trust, scan this code and enter the learner code.</figcaption></figure>`;
  return `<!doctype html><html lang="vi"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>${escape(credential.name)}</title><style>${style}</style></head><body><main><h1><small>Chứng nhận · Credential</small>${escape(credential.name)}</h1><dl>${rows
    .map(([name, value]) => `<dt>${name}</dt><dd>${escape(value)}</dd>`)
    .join("")}</dl>${code}</main></body></html>\n`;
}
