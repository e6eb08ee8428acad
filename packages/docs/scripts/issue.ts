// `pnpm issue`: an issuer's desk. Makes a key, grades a learner's log again and signs a badge, revokes one, writes the file of issuers.
import { randomUUID } from "node:crypto";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { Command, InvalidArgumentError } from "commander";
import { exportJWK, generateKeyPair } from "jose";
import { audit } from "../src/badge/audit.ts";
import { credentialOf, instantOf, signCredential, signStatusList, statusListOf } from "../src/badge/credential.ts";
import { issuerKeySchema, issuersSchema, type IssuerKey, type Issuers } from "../src/badge/issuers.schema.ts";
import { auditWords } from "../src/badge/words.ts";
import { lessons } from "../src/catalogue/catalogue.ts";
import { edition } from "../src/catalogue/edition.generated.ts";
import { exerciseOf } from "../src/catalogue/exercises.ts";
import { read } from "../src/learn/log.ts";
import { readClassCode } from "../src/learn/seed.ts";

const DAY = 86_400_000;

/** Ends in one sentence, both languages, and no stack. */
class Refused extends Error {}
const refuse = (vi: string, en: string): never => {
  throw new Refused(`${vi}\n${en}`);
};

function text(path: string): string {
  try {
    return readFileSync(path, "utf8");
  } catch {
    return refuse(`Không đọc được tệp ${path}.`, `The file ${path} cannot be read.`);
  }
}

function json(path: string): unknown {
  try {
    return JSON.parse(text(path));
  } catch (error) {
    if (error instanceof Refused) throw error;
    return refuse(`Tệp ${path} phải là JSON.`, `The file ${path} must be JSON.`);
  }
}

function issuerKey(path: string): IssuerKey {
  const parsed = issuerKeySchema.safeParse(json(path));
  return parsed.success
    ? parsed.data
    : refuse(`Tệp ${path} phải là khóa do lệnh keygen viết ra.`, `The file ${path} must be a key as keygen writes it.`);
}

const save = (path: string, data: unknown, mode = 0o644): void => writeFileSync(path, `${JSON.stringify(data, undefined, 2)}\n`, { mode });

/** Adds or renews one issuer in the file that is published; no private part ever gets into it. */
async function publish(path: string, key: IssuerKey, now: number, days: number): Promise<void> {
  const old = existsSync(path) ? issuersSchema.safeParse(json(path)) : undefined;
  if (old?.success === false) return refuse(`Tệp ${path} phải là sổ nơi cấp.`, `The file ${path} must be a file of issuers.`);
  const others = old?.data.issuers.filter((i) => i.id !== key.id) ?? [];
  const before = old?.data.issuers.find((i) => i.id === key.id);
  const { d: _private, ...open } = key.key;
  const keys = [open, ...(before?.keys.filter((k) => k.kid !== open.kid) ?? [])];
  const list = await signStatusList(key, instantOf(now), instantOf(now + days * DAY));
  const issuers: Issuers = {
    hoso: "issuers",
    v: 1,
    issuers: [...others, { id: key.id, name: key.name, keys, statusLists: { ...before?.statusLists, [statusListOf(key)]: list } }],
  };
  save(path, issuersSchema.parse(issuers));
}

const days = (given: string): number => {
  const n = Number(given);
  if (!Number.isInteger(n) || n < 1 || n > 3660) throw new InvalidArgumentError("1–3660 ngày / days");
  return n;
};
const url = (given: string): string => {
  if (!URL.canParse(given) || !given.startsWith("https://")) throw new InvalidArgumentError("https://…");
  return given;
};
const recipientCode = (given: string): string => {
  if (!/^(?!.*\d{7})[\w-]{2,40}$/u.test(given))
    throw new InvalidArgumentError("mã học viên, không phải số định danh / a learner code, never an identity number");
  return given;
};

const program = new Command("hoso-issue")
  .description(
    "Cấp chứng nhận Open Badges 3.0 từ sổ học tập đã chấm lại.\nIssues Open Badges 3.0 credentials from a learning log that was graded again.",
  )
  .showHelpAfterError();

program
  .command("keygen")
  .description("tạo khóa Ed25519 của nơi cấp / make the issuer's Ed25519 key")
  .requiredOption("--id <url>", "địa chỉ của nơi cấp / the issuer's address", url)
  .requiredOption("--name <name>", "tên nơi cấp / the issuer's name")
  .option("--out <file>", "tệp khóa bí mật / the private key file", "issuer-key.json")
  .action(async ({ id, name, out }: { id: string; name: string; out: string }) => {
    if (existsSync(out)) refuse(`Tệp ${out} đã có; khóa cũ không bị ghi đè.`, `The file ${out} exists; a key is never written over.`);
    const { privateKey } = await generateKeyPair("EdDSA", { crv: "Ed25519", extractable: true });
    const { x, d } = await exportJWK(privateKey);
    save(
      out,
      issuerKeySchema.parse({
        hoso: "issuer-key",
        v: 1,
        id,
        name,
        key: { kty: "OKP", crv: "Ed25519", x, d, kid: `${id}#key-1` },
        next: 0,
        revoked: [],
      }),
      0o600,
    );
    console.log(`${out}: giữ kín, không đăng, không gửi / keep it secret, never publish or send it`);
  });

interface IssueOptions {
  readonly key: string;
  readonly lesson: string;
  readonly recipient: string;
  readonly issuers: string;
  readonly out?: string;
  readonly days: number;
  readonly class?: string;
  readonly countTyped?: true;
  readonly dryRun?: true;
}

program
  .command("issue")
  .description("chấm lại một sổ và ký chứng nhận / grade a log again and sign a badge")
  .argument("<log>", "sổ học tập đã tải về (.hoso.json) / a downloaded learning log")
  .requiredOption("--lesson <id>", `bài / lesson: ${lessons.map((l) => l.id).join(", ")}`)
  .requiredOption("--recipient <code>", "mã học viên, chỉ giữ dạng băm / learner code, kept hashed only", recipientCode)
  .option("--key <file>", "khóa của nơi cấp / the issuer's key", "issuer-key.json")
  .option("--issuers <file>", "sổ nơi cấp để đăng / the file of issuers to publish", "issuers.json")
  .option("--out <file>", "tệp chứng nhận / the badge file (<log>.<lesson>.badge.jwt)")
  .option("--days <n>", "hiệu lực, ngày / days it is valid", days, 730)
  .option("--class <code>", "mã lớp: mọi câu phải là câu của lớp / class code: every question must be the class's")
  .option("--count-typed", "tin bài gõ chữ theo lời học viên / take the learner's word for typed answers")
  .option("--dry-run", "chỉ chấm lại, không ký, không ghi / grade only, sign and write nothing")
  .action(async (path: string, o: IssueOptions) => {
    const lesson = lessons.find((l) => l.id === o.lesson) ?? refuse(`Không có bài ${o.lesson}.`, `There is no lesson ${o.lesson}.`);
    const classCode =
      o.class === undefined
        ? undefined
        : (readClassCode(o.class) ?? refuse("Mã lớp không đúng dạng.", "The class code is not well formed."));
    const { log, damaged } = read(text(path));
    if (damaged) refuse(auditWords.log_damaged.vi, auditWords.log_damaged.en);
    const now = Date.now();
    const { refusals, remarks, score, counted } = await audit(log, {
      plan: lesson.parts,
      edition,
      exerciseOf,
      now,
      classCode,
      countTyped: o.countTyped,
    });
    const say = (mark: string, { code, attempt }: (typeof remarks)[number]) =>
      console.error(`${mark} ${auditWords[code].vi} / ${auditWords[code].en} (${code}${attempt === undefined ? "" : `, ${attempt}`})`);
    for (const remark of remarks) say("!", remark);
    for (const refusal of refusals) say("✗", refusal);
    console.error(`${lesson.id}: ${counted} câu, ${Math.round(score * 100)} % / ${counted} answers, ${Math.round(score * 100)} %`);
    if (refusals.length > 0) refuse("Không cấp chứng nhận.", "No badge is issued.");
    if (o.dryRun) return console.error("Chạy thử: không ký, không ghi tệp nào. / Dry run: nothing is signed or written.");
    const key = issuerKey(o.key);
    const { version } = JSON.parse(readFileSync(join(dirname(fileURLToPath(import.meta.url)), "../../sdk/package.json"), "utf8")) as {
      version: string;
    };
    const credential = await credentialOf(key, {
      lesson,
      recipient: o.recipient,
      salt: Buffer.from(crypto.getRandomValues(new Uint8Array(16))).toString("base64url"),
      id: randomUUID(),
      subject: randomUUID(),
      validFrom: instantOf(now),
      validUntil: instantOf(now + o.days * DAY),
      score,
      counted,
      edition,
      sdk: version,
      typedCounted: o.countTyped === true,
    });
    const out = o.out ?? `${basename(path).replace(/(?:\.hoso)?\.json$/u, "")}.${lesson.id}.badge.jwt`;
    writeFileSync(out, `${await signCredential(key, credential)}\n`);
    const place = key.next;
    save(o.key, { ...key, next: place + 1 }, 0o600);
    await publish(o.issuers, { ...key, next: place + 1 }, now, 400);
    console.log(`${out}: số thu hồi ${place} / revocation number ${place}`);
  });

program
  .command("revoke")
  .description("thu hồi một chứng nhận theo số của nó, hoặc bỏ thu hồi / revoke a badge by its number, or undo it")
  .argument("<number>", "số thu hồi / revocation number", (n) => {
    if (!/^\d{1,6}$/u.test(n)) throw new InvalidArgumentError("0–131071");
    return Number(n);
  })
  .option("--key <file>", "khóa của nơi cấp / the issuer's key", "issuer-key.json")
  .option("--issuers <file>", "sổ nơi cấp / the file of issuers", "issuers.json")
  .option("--undo", "bỏ thu hồi / undo")
  .option("--dry-run", "không ghi / write nothing")
  .action(async (place: number, o: { key: string; issuers: string; undo?: true; dryRun?: true }) => {
    const key = issuerKey(o.key);
    if (place >= key.next) refuse(`Chưa cấp chứng nhận số ${place}.`, `No badge number ${place} was issued.`);
    const others = key.revoked.filter((r) => r !== place);
    const changed: IssuerKey = { ...key, revoked: o.undo ? others : [...others, place].sort((a, b) => a - b) };
    console.log(
      `${place}: ${o.undo ? "còn hiệu lực / valid again" : "đã thu hồi / revoked"}${o.dryRun ? " (chạy thử / dry run)" : `; đăng lại ${o.issuers} / publish ${o.issuers} again`}`,
    );
    if (o.dryRun) return;
    save(o.key, changed, 0o600);
    await publish(o.issuers, changed, Date.now(), 400);
  });

try {
  await program.parseAsync();
} catch (error) {
  if (!(error instanceof Refused)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
