import { compactVerify, decodeProtectedHeader, importJWK } from "jose";
import { identityHash } from "./credential.ts";
import { badgeSchema, statusSchema, type Badge, type Issuer, type Issuers } from "./issuers.schema.ts";
import { isRevoked } from "./status-list.ts";
import type { Refusal } from "./words.ts";

/** Kết quả xác minh: the badge when it holds, or why it does not. */
type Verdict = { readonly ok: true; readonly badge: Badge; readonly issuer: Issuer } | { readonly ok: false; readonly reason: Refusal };

const refuse = (reason: Refusal): Verdict => ({ ok: false, reason });
const JWS = /^[\w-]+\.[\w-]+\.[\w-]+$/u;

/** The payload as it stands, before anybody has vouched for it: it only says whose key to try. */
function claimed(token: string): unknown {
  try {
    return JSON.parse(
      new TextDecoder("utf-8", { fatal: true }).decode(
        Uint8Array.from(atob(token.split(".")[1]!.replaceAll("-", "+").replaceAll("_", "/")), (c) => c.charCodeAt(0)),
      ),
    );
  } catch {
    return undefined;
  }
}

/** Does a key of the issuer fit? The header's `kid` names it; a key in the token itself is never believed. */
async function fault(token: string, issuer: Issuer): Promise<"algorithm" | "unknown_key" | "tampered" | undefined> {
  let header;
  try {
    header = decodeProtectedHeader(token);
  } catch {
    return "tampered";
  }
  if (header.alg !== "EdDSA" && header.alg !== "Ed25519") return "algorithm";
  const key = issuer.keys.find((k) => k.kid === header.kid);
  if (key === undefined) return "unknown_key";
  try {
    await compactVerify(token, await importJWK({ kty: key.kty, crv: key.crv, x: key.x }, header.alg), { algorithms: [header.alg] });
    return undefined;
  } catch {
    return "tampered";
  }
}

const same = (seconds: number | undefined, instant: string | undefined): boolean =>
  seconds === undefined || instant === undefined ? seconds === instant : seconds * 1000 === Date.parse(instant);

/** OB 3.0 §8.2.5.1: what the claims say and what the credential says must be one thing. */
const agrees = (b: Badge): boolean =>
  b.type.includes("OpenBadgeCredential") &&
  b.iss === b.issuer.id &&
  b.jti === b.id &&
  b.sub === b.credentialSubject.id &&
  same(b.nbf, b.validFrom) &&
  same(b.exp, b.validUntil);

async function status({ credentialStatus }: Badge, issuer: Issuer, now: number): Promise<"status_unknown" | "revoked" | undefined> {
  const { statusListCredential: address, statusListIndex } = credentialStatus;
  const token = Object.hasOwn(issuer.statusLists, address) ? issuer.statusLists[address] : undefined;
  if (token === undefined || !JWS.test(token) || (await fault(token, issuer)) !== undefined) return "status_unknown";
  const list = statusSchema.safeParse(claimed(token));
  if (!list.success || list.data.id !== address || list.data.iss !== issuer.id || Date.parse(list.data.validUntil) <= now)
    return "status_unknown";
  const revoked = isRevoked(list.data.credentialSubject.encodedList, Number(statusListIndex));
  return revoked === undefined ? "status_unknown" : revoked ? "revoked" : undefined;
}

/** Xác minh một chứng nhận ở thời điểm `now`: nothing is asked of anybody, all that is believed is in `issuers`. */
export async function verify(text: string, { issuers }: Issuers, now: number): Promise<Verdict> {
  const token = text.trim();
  if (!JWS.test(token)) return refuse("not_credential");
  const read = badgeSchema.safeParse(claimed(token));
  if (!read.success) return refuse("not_badge");
  const badge = read.data;
  const issuer = issuers.find((i) => i.id === badge.iss);
  if (issuer === undefined) return refuse("unknown_issuer");
  const unsound = await fault(token, issuer);
  if (unsound !== undefined) return refuse(unsound);
  if (!agrees(badge)) return refuse("not_badge");
  if (Date.parse(badge.validFrom) > now) return refuse("not_yet");
  if (badge.validUntil !== undefined && Date.parse(badge.validUntil) <= now) return refuse("expired");
  const ended = await status(badge, issuer, now);
  return ended === undefined ? { ok: true, badge, issuer } : refuse(ended);
}

/** Chứng nhận này có phải của người mang mã ấy? */
export async function isFor({ credentialSubject }: Badge, recipient: string): Promise<boolean> {
  const said = recipient.trim();
  const hashes = await Promise.all(credentialSubject.identifier.map(async (i) => (await identityHash(said, i.salt)) === i.identityHash));
  return said !== "" && hashes.includes(true);
}
