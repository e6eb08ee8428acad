import { exportJWK, generateKeyPair, CompactSign, importJWK } from "jose";
import { beforeAll, describe, expect, test } from "vitest";
import { lessonOf } from "../catalogue/catalogue.ts";
import { edition } from "../catalogue/edition.generated.ts";
import { exerciseOf } from "../catalogue/exercises.ts";
import type { Attempt } from "../learn/attempt.ts";
import { classSeed } from "../learn/seed.ts";
import { honestLog } from "../../test/badge/honest-log.ts";
import { audit } from "./audit.ts";
import { credentialOf, signCredential, signStatusList, statusListOf } from "./credential.ts";
import { issuersSchema, type IssuerKey, type Issuers } from "./issuers.schema.ts";
import { encodeStatus, isRevoked } from "./status-list.ts";
import { isFor, verify } from "./verify.ts";
import { auditWords, refusals } from "./words.ts";

const now = Date.parse("2026-11-25T05:00:00Z");
const lesson = lessonOf("c1");

async function issuerKey(id: string): Promise<IssuerKey> {
  const { privateKey } = await generateKeyPair("EdDSA", { crv: "Ed25519", extractable: true });
  const { x, d } = await exportJWK(privateKey);
  return {
    hoso: "issuer-key",
    v: 1,
    id,
    name: "Nơi cấp mẫu",
    key: { kty: "OKP", crv: "Ed25519", x: x!, d: d!, kid: `${id}#key-1` },
    next: 7,
    revoked: [],
  };
}

async function listed(...keys: readonly IssuerKey[]): Promise<Issuers> {
  const issuers = keys.map(async (k) => {
    const { d: _private, ...open } = k.key;
    return {
      id: k.id,
      name: k.name,
      keys: [open],
      statusLists: { [statusListOf(k)]: await signStatusList(k, "2026-11-01T00:00:00Z", "2027-11-01T00:00:00Z") },
    };
  });
  return issuersSchema.parse({ hoso: "issuers", v: 1, issuers: await Promise.all(issuers) });
}

const award = (key: IssuerKey, validUntil = "2028-11-25T00:00:00Z") =>
  credentialOf(key, {
    lesson,
    recipient: "hv-01",
    salt: "muoi-mau",
    id: "00000000-0000-4000-8000-000000000001",
    subject: "00000000-0000-4000-8000-000000000002",
    validFrom: "2026-11-25T00:00:00Z",
    validUntil,
    score: 1,
    counted: 8,
    edition,
    sdk: "0.0.0",
    typedCounted: false,
  });

let key: IssuerKey;
let other: IssuerKey;
beforeAll(async () => {
  [key, other] = await Promise.all([issuerKey("https://cap.example.vn/a"), issuerKey("https://cap.example.vn/b")]);
});
const changed = (token: string, change: (payload: Record<string, unknown>) => void): string => {
  const [head, body, signature] = token.split(".");
  const payload = JSON.parse(Buffer.from(body!, "base64url").toString()) as Record<string, unknown>;
  change(payload);
  return [head, Buffer.from(JSON.stringify(payload)).toString("base64url"), signature].join(".");
};

describe("a badge", () => {
  test("holds, belongs to one code only, and fits a QR code", async () => {
    const token = await signCredential(key, await award(key));
    const verdict = await verify(`\n ${token} `, await listed(key, other), now);
    expect(verdict).toMatchObject({ ok: true, badge: { name: lesson.title.vi }, issuer: { id: key.id } });
    if (!verdict.ok) return;
    expect(await isFor(verdict.badge, "hv-01")).toBe(true);
    expect(await isFor(verdict.badge, "hv-02")).toBe(false);
    expect(token.length).toBeLessThan(2953);
    expect(JSON.parse(Buffer.from(token.split(".")[0]!, "base64url").toString())).toEqual({ alg: "EdDSA", kid: key.key.kid, typ: "JWT" });
  });
  test("that was changed is refused: its name, its issuer's signature, its header", async () => {
    const token = await signCredential(key, await award(key));
    const issuers = await listed(key, other);
    const renamed = changed(token, (p) => (p["name"] = "Một bài khác"));
    expect(await verify(renamed, issuers, now)).toEqual({ ok: false, reason: "tampered" });
    expect(await verify(`${token.slice(0, -4)}AAAA`, issuers, now)).toEqual({ ok: false, reason: "tampered" });
    const none = [Buffer.from('{"alg":"none"}').toString("base64url"), ...token.split(".").slice(1)].join(".");
    expect(await verify(none, issuers, now)).toEqual({ ok: false, reason: "algorithm" });
  });
  test("of a wrong issuer is refused: unlisted, or signing in another's name", async () => {
    const issuers = await listed(key);
    expect(await verify(await signCredential(other, await award(other)), issuers, now)).toEqual({ ok: false, reason: "unknown_issuer" });
    const inName = { ...other, id: key.id };
    const forged = await signCredential(inName, await award(inName));
    expect(await verify(forged, await listed(key, other), now)).toEqual({ ok: false, reason: "unknown_key" });
    const underKid = { ...inName, key: { ...other.key, kid: key.key.kid } };
    expect(await verify(await signCredential(underKid, await award(underKid)), issuers, now)).toEqual({ ok: false, reason: "tampered" });
  });
  test("that is revoked is refused, and its neighbours are not", async () => {
    const token = await signCredential(key, await award(key));
    expect(await verify(token, await listed({ ...key, revoked: [7] }), now)).toEqual({ ok: false, reason: "revoked" });
    expect(await verify(token, await listed({ ...key, revoked: [6, 8] }), now)).toMatchObject({ ok: true });
  });
  test("whose status nobody can tell is refused: no list, one of another's, one run out", async () => {
    const token = await signCredential(key, await award(key));
    const with_ = async (list: string | undefined) => {
      const issuers = await listed(key);
      return { ...issuers, issuers: [{ ...issuers.issuers[0]!, statusLists: list === undefined ? {} : { [statusListOf(key)]: list } }] };
    };
    const foreign = await signStatusList(other, "2026-11-01T00:00:00Z", "2027-11-01T00:00:00Z");
    const old = await signStatusList(key, "2025-11-01T00:00:00Z", "2026-11-01T00:00:00Z");
    for (const list of [undefined, foreign, old, token])
      expect(await verify(token, await with_(list), now)).toEqual({ ok: false, reason: "status_unknown" });
  });
  test("that has expired, or is not valid yet, is refused", async () => {
    const token = await signCredential(key, await award(key, "2026-11-25T05:00:00Z"));
    expect(await verify(token, await listed(key), now)).toEqual({ ok: false, reason: "expired" });
    expect(await verify(token, await listed(key), now - 1000)).toMatchObject({ ok: true });
    expect(await verify(token, await listed(key), Date.parse("2026-11-24T00:00:00Z"))).toEqual({ ok: false, reason: "not_yet" });
  });
  test("whose signed claims contradict it is refused", async () => {
    const [, body] = (await signCredential(key, await award(key))).split(".");
    const payload = { ...(JSON.parse(Buffer.from(body!, "base64url").toString()) as object), exp: 4_000_000_000 };
    const token = await new CompactSign(new TextEncoder().encode(JSON.stringify(payload)))
      .setProtectedHeader({ alg: "EdDSA", kid: key.key.kid })
      .sign(await importJWK(key.key, "EdDSA"));
    expect(await verify(token, await listed(key), now)).toEqual({ ok: false, reason: "not_badge" });
  });
  test.each(["", "a.b", "xin chào", "{}", "a.b.c"])("is not %j", async (text) => {
    const verdict = await verify(text, await listed(key), now);
    expect(verdict.ok).toBe(false);
  });
  test("never takes an issuers file that holds a private key", () => {
    expect(
      issuersSchema.safeParse({ hoso: "issuers", v: 1, issuers: [{ id: key.id, name: key.name, keys: [key.key], statusLists: {} }] })
        .success,
    ).toBe(false);
  });
});

test("a status list is read bit by bit, and a list that unpacks to more is not unpacked", () => {
  const list = encodeStatus([0, 9, 131_071]);
  expect([0, 1, 8, 9, 131_071].map((place) => isRevoked(list, place))).toEqual([true, false, false, true, true]);
  expect(isRevoked(list, 131_072)).toBeUndefined();
  expect(isRevoked(list.slice(1), 0)).toBeUndefined();
  expect(isRevoked("uAAAA", 0)).toBeUndefined();
});

describe("a log that is graded again", () => {
  const graded = (log: readonly Attempt[], more: Partial<Parameters<typeof audit>[1]> = {}) =>
    audit(log, { plan: lesson.parts, edition, exerciseOf, now, ...more });
  const codes = (found: readonly { readonly code: string }[]) => found.map((f) => f.code);
  const honest = () => honestLog(lesson, "2026-11-25T02:00:00.000Z");

  test("and is honest earns the certificate", async () => {
    const result = await graded(await honest());
    expect(codes(result.refusals)).toEqual([]);
    expect(result.score).toBe(1);
  });
  test("with a score that was edited is refused", async () => {
    const log = (await honest()).map((a, i) => (i === 0 ? { ...a, answers: {}, score: 1 } : a));
    expect(codes((await graded(log)).refusals)).toContain("score_differs");
  });
  test("with answers of other seeds, or made up, is refused", async () => {
    const log = (await honest()).map((a) => ({ ...a, seed: a.seed + 77 }));
    expect(codes((await graded(log)).refusals)).toContain("score_differs");
    const invented = (await honest()).map((a) => ({ ...a, answers: Object.fromEntries(Object.keys(a.answers!).map((q) => [q, "z9"])) }));
    expect(codes((await graded(invented)).refusals)).toContain("score_differs");
  });
  test("whose seeds are not the class's is refused, and those that are, are not", async () => {
    const log = await honest();
    expect(codes((await graded(log, { classCode: "lop-mau" })).refusals)).toContain("seed_of_no_class");
    const id = lesson.parts[0]!.exercise;
    const one: Attempt = { ...log[0]!, exercise: id, seed: classSeed("lop-mau", exerciseOf(id), 0), score: 0, answers: {} };
    expect(codes((await graded([one], { classCode: "lop-mau" })).refusals)).toEqual(["not_mastered"]);
  });
  test("without answers, of another edition, or with one question again, counts for nothing", async () => {
    const log = await honest();
    const bare = log.map(({ answers: _gone, ...a }) => a);
    expect(await graded(bare)).toMatchObject({ counted: 0, refusals: [{ code: "not_mastered" }] });
    expect(await graded(log.map((a) => ({ ...a, edition: "000000000000" })))).toMatchObject({
      counted: 0,
      refusals: [{ code: "not_mastered" }],
    });
    const again = { ...log[0]!, id: "attempt-again", at: "2026-11-25T04:00:00.000Z" };
    expect(codes((await graded([...log, again])).remarks)).toContain("same_question");
  });
  test("with impossible times is remarked on, not refused", async () => {
    const log = (await honest()).map((a, i) => ({ ...a, ms: i === 0 ? 5 : 3_600_000, at: i === 2 ? "2027-01-01T00:00:00.000Z" : a.at }));
    const result = await graded(log);
    expect(codes(result.refusals)).toEqual([]);
    expect(new Set(codes(result.remarks))).toEqual(new Set(["too_fast", "overlapping", "in_the_future"]));
  });
  test("has its typed answers left out, unless the issuer takes the learner's word", async () => {
    const typed = lessonOf("a1");
    const log = await honestLog(typed, "2026-11-25T02:00:00.000Z");
    const strict = await graded(log, { plan: typed.parts });
    const lenient = await graded(log, { plan: typed.parts, countTyped: true });
    expect(codes(strict.remarks)).toEqual(["typed_left_out"]);
    expect(lenient.counted).toBeGreaterThan(strict.counted);
  });
});

test("every reason is said in both languages", () => {
  for (const { vi, en } of [...Object.values(refusals), ...Object.values(auditWords)]) expect(vi).not.toBe(en);
});
