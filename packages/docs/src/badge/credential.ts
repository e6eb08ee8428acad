import { importJWK, CompactSign } from "jose";
import type { Lesson } from "../catalogue/lesson.ts";
import type { IssuerKey } from "./issuers.schema.ts";
import { encodeStatus } from "./status-list.ts";

const CONTEXT = ["https://www.w3.org/ns/credentials/v2", "https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json"];

const seconds = (instant: string): number => Math.floor(Date.parse(instant) / 1000);
/** An instant of whole seconds, as `nbf` and `exp` can say it. */
export const instantOf = (ms: number): string => new Date(Math.floor(ms / 1000) * 1000).toISOString().replace(".000Z", "Z");

/** `sha256$…` of who it is for, with a salt: whoever knows the code can check it, nobody can read it off. */
export async function identityHash(recipient: string, salt: string): Promise<string> {
  const bytes = await crypto.subtle.digest("SHA-256", new TextEncoder().encode(recipient.normalize("NFC") + salt));
  return `sha256$${[...new Uint8Array(bytes)].map((b) => b.toString(16).padStart(2, "0")).join("")}`;
}

async function sign(
  { key, id }: IssuerKey,
  payload: { readonly validFrom: string; readonly validUntil: string; readonly id: string },
  sub: string,
): Promise<string> {
  const claims = { ...payload, iss: id, jti: payload.id, sub, nbf: seconds(payload.validFrom), exp: seconds(payload.validUntil) };
  const secret = await importJWK({ kty: key.kty, crv: key.crv, x: key.x, d: key.d }, "EdDSA");
  // OB 3.0 §8.2.3: alg, kid and typ, and no other header
  return new CompactSign(new TextEncoder().encode(JSON.stringify(claims)))
    .setProtectedHeader({ alg: "EdDSA", kid: key.kid, typ: "JWT" })
    .sign(secret);
}

export const statusListOf = (issuer: IssuerKey): string => new URL("status/1", `${issuer.id.replace(/\/?$/u, "/")}`).href;

/** What is said of one learner's lesson. */
interface Award {
  readonly lesson: Lesson;
  readonly recipient: string;
  readonly salt: string;
  readonly id: string;
  readonly subject: string;
  /** Instants, UTC, whole seconds. */
  readonly validFrom: string;
  readonly validUntil: string;
  readonly score: number;
  readonly counted: number;
  readonly edition: string;
  readonly sdk: string;
  readonly typedCounted: boolean;
}

/** Chứng nhận Open Badges 3.0, chưa ký. */
export async function credentialOf(issuer: IssuerKey, a: Award) {
  const list = statusListOf(issuer);
  const typed = a.typedCounted ? "Có tính bài gõ chữ theo lời học viên." : "Không tính bài gõ chữ.";
  return {
    "@context": CONTEXT,
    id: `urn:uuid:${a.id}`,
    type: ["VerifiableCredential", "OpenBadgeCredential"],
    name: a.lesson.title.vi,
    issuer: { id: issuer.id, type: ["Profile"], name: issuer.name },
    validFrom: a.validFrom,
    validUntil: a.validUntil,
    credentialSubject: {
      id: `urn:uuid:${a.subject}`,
      type: ["AchievementSubject"],
      identifier: [
        {
          type: "IdentityObject",
          hashed: true,
          identityHash: await identityHash(a.recipient, a.salt),
          identityType: "identifier",
          salt: a.salt,
        },
      ],
      achievement: {
        id: new URL(`achievements/${a.lesson.id}`, `${issuer.id.replace(/\/?$/u, "/")}`).href,
        type: ["Achievement"],
        name: a.lesson.title.vi,
        description: a.lesson.description.vi,
        criteria: {
          narrative: `Đúng ít nhất 80 %. Chấm lại ${a.counted} câu, đúng ${Math.round(a.score * 100)} %. ${typed} Ấn bản ${a.edition}, @hoso/sdk ${a.sdk}.`,
        },
        tag: [...a.lesson.competences],
      },
    },
    credentialStatus: {
      id: `${list}#${issuer.next}`,
      type: "BitstringStatusListEntry",
      statusPurpose: "revocation",
      statusListIndex: String(issuer.next),
      statusListCredential: list,
    },
  };
}

/** Ký chứng nhận: a VC-JWT as OB 3.0 writes it. */
export async function signCredential(issuer: IssuerKey, credential: Awaited<ReturnType<typeof credentialOf>>): Promise<string> {
  return sign(issuer, credential, credential.credentialSubject.id);
}

/** Ký danh sách thu hồi (Bitstring Status List). */
export function signStatusList(issuer: IssuerKey, validFrom: string, validUntil: string): Promise<string> {
  const id = statusListOf(issuer);
  const subject = { id: `${id}#list`, type: "BitstringStatusList", statusPurpose: "revocation", encodedList: encodeStatus(issuer.revoked) };
  const credential = {
    "@context": CONTEXT.slice(0, 1),
    id,
    type: ["VerifiableCredential", "BitstringStatusListCredential"],
    issuer: issuer.id,
    validFrom,
    validUntil,
    credentialSubject: subject,
  };
  return sign(issuer, credential, subject.id);
}
