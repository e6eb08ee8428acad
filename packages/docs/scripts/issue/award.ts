// `pnpm issue issue`: a log graded again, a badge signed, and a sheet of paper with its QR code.
import { randomUUID } from "node:crypto";
import { readFileSync, writeFileSync } from "node:fs";
import { basename, extname, join } from "node:path";
import { Command, InvalidArgumentError } from "commander";
import { audit } from "../../src/badge/audit.ts";
import { credentialOf, instantOf, signCredential } from "../../src/badge/credential.ts";
import { badgeSheet } from "../../src/badge/sheet.ts";
import { auditWords } from "../../src/badge/words.ts";
import { lessons } from "../../src/catalogue/catalogue.ts";
import { edition } from "../../src/catalogue/edition.generated.ts";
import { exerciseOf } from "../../src/catalogue/exercises.ts";
import { read } from "../../src/learn/log.ts";
import { readClassCode } from "../../src/learn/seed.ts";
import { issuerKey, refuse, save, text } from "./files.ts";
import { DAY, publish } from "./publish.ts";

const days = (given: string): number => {
  const n = Number(given);
  if (!Number.isInteger(n) || n < 1 || n > 3660) throw new InvalidArgumentError("1–3660 ngày / days");
  return n;
};
const recipientCode = (given: string): string => {
  if (!/^(?!.*\d{7})[\w-]{2,40}$/u.test(given))
    throw new InvalidArgumentError("mã học viên, không phải số định danh / a learner code, never an identity number");
  return given;
};

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

/** Grades the log again and says what was found; ends the command where nothing may be issued. */
async function graded(path: string, o: IssueOptions, now: number) {
  const lesson = lessons.find((l) => l.id === o.lesson) ?? refuse(`Không có bài ${o.lesson}.`, `There is no lesson ${o.lesson}.`);
  const classCode =
    o.class === undefined ? undefined : (readClassCode(o.class) ?? refuse("Mã lớp không đúng dạng.", "The class code is not well formed."));
  const { log, damaged } = read(text(path));
  if (damaged) refuse(auditWords.log_damaged.vi, auditWords.log_damaged.en);
  const found = await audit(log, { plan: lesson.parts, edition, exerciseOf, now, classCode, countTyped: o.countTyped });
  const { refusals, remarks, score, counted } = found;
  const say = (mark: string, { code, attempt }: (typeof remarks)[number]) =>
    console.error(`${mark} ${auditWords[code].vi} / ${auditWords[code].en} (${code}${attempt === undefined ? "" : `, ${attempt}`})`);
  for (const remark of remarks) say("!", remark);
  for (const refusal of refusals) say("✗", refusal);
  console.error(`${lesson.id}: ${counted} câu, ${Math.round(score * 100)} % / ${counted} answers, ${Math.round(score * 100)} %`);
  if (refusals.length > 0) refuse("Không cấp chứng nhận.", "No badge is issued.");
  return { lesson, score, counted };
}

const sdkVersion = (): string =>
  (JSON.parse(readFileSync(join(import.meta.dirname, "../../../sdk/package.json"), "utf8")) as { version: string }).version;

async function award(path: string, o: IssueOptions): Promise<void> {
  const now = Date.now();
  const { lesson, score, counted } = await graded(path, o, now);
  if (o.dryRun) return console.error("Chạy thử: không ký, không ghi tệp nào. / Dry run: nothing is signed or written.");
  const key = issuerKey(o.key);
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
    sdk: sdkVersion(),
    typedCounted: o.countTyped === true,
  });
  const token = await signCredential(key, credential);
  const out = o.out ?? `${basename(path).replace(/(?:\.hoso)?\.json$/u, "")}.${lesson.id}.badge.jwt`;
  const sheet = `${out.slice(0, out.length - extname(out).length)}.html`;
  writeFileSync(out, `${token}\n`);
  writeFileSync(sheet, badgeSheet(credential, token, o.recipient));
  const place = key.next;
  save(o.key, { ...key, next: place + 1 }, 0o600);
  await publish(o.issuers, { ...key, next: place + 1 }, now);
  console.log(`${out}, ${sheet}: số thu hồi ${place} / revocation number ${place}`);
}

export const issue = (): Command =>
  new Command("issue")
    .description("chấm lại một sổ, ký chứng nhận, in mã QR / grade a log again, sign a badge, draw its QR code")
    .argument("<log>", "sổ học tập đã tải về (.hoso.json) / a downloaded learning log")
    .requiredOption("--lesson <id>", `bài / lesson: ${lessons.map((l) => l.id).join(", ")}`)
    .requiredOption("--recipient <code>", "mã học viên, chỉ giữ dạng băm / learner code, kept hashed only", recipientCode)
    .option("--key <file>", "khóa của nơi cấp / the issuer's key", "issuer-key.json")
    .option("--issuers <file>", "sổ nơi cấp để đăng / the file of issuers to publish", "issuers.json")
    .option("--out <file>", "tệp chứng nhận, tờ in nằm cạnh / the badge file, its sheet beside it (<log>.<lesson>.badge.jwt)")
    .option("--days <n>", "hiệu lực, ngày / days it is valid", days, 730)
    .option("--class <code>", "mã lớp: mọi câu phải là câu của lớp / class code: every question must be the class's")
    .option("--count-typed", "tin bài gõ chữ theo lời học viên / take the learner's word for typed answers")
    .option("--dry-run", "chỉ chấm lại, không ký, không ghi / grade only, sign and write nothing")
    .action(award);
