// `pnpm report LOG.json…`: what a class has learned, as JSON, CSV and one HTML file. Reads and writes files here; asks nobody.
import { existsSync, openAsBlob, readFileSync, writeFileSync } from "node:fs";
import { basename } from "node:path";
import { Command, InvalidArgumentError, Option } from "commander";
import { toPlainDate } from "@hoso/sdk/core";
import { lessons } from "../src/catalogue/catalogue.ts";
import { exercises } from "../src/catalogue/exercises.ts";
import { read } from "../src/learn/log.ts";
import { communeName, readRoster, rosterReasons, writeRoster, type Learner } from "../src/learn/roster.ts";
import { MASTERY, progress } from "../src/learn/progress.ts";
import { measure, type CostInputs, type Pupil } from "../src/report/measures.ts";
import { htmlReport } from "../src/report/html.ts";
import { csvReport, tables, withCost } from "../src/report/tables.ts";

class Refused extends Error {}

const amount = (given: string): number => {
  const n = Number(given);
  if (!Number.isFinite(n) || n < 0) throw new InvalidArgumentError("≥ 0");
  return n;
};
const some = (given: string): number => {
  const n = amount(given);
  if (n < 1) throw new InvalidArgumentError("≥ 1");
  return n;
};

interface Options {
  readonly out: string;
  readonly locale: "vi" | "en";
  readonly roster?: string;
  readonly rosterOut?: string;
  readonly onlineFixed?: number;
  readonly onlineEach?: number;
  readonly classSize: number;
  readonly days: number;
  readonly trainerDay?: number;
  readonly roomDay: number;
  readonly learnerDay: number;
  readonly dryRun?: true;
}

const stem = (path: string): string => basename(path).replace(/(?:\.hoso)?\.json$/u, "");

async function rosterOf(path: string | undefined): Promise<readonly Learner[]> {
  if (path === undefined) return [];
  if (!existsSync(path)) throw new Refused(`Không đọc được tệp ${path}.\nThe file ${path} cannot be read.`);
  const file = await openAsBlob(path);
  const now = new Date();
  const { learners, problems } = await readRoster(
    { name: basename(path), size: file.size, bytes: file.stream() },
    toPlainDate(now.getFullYear(), now.getMonth() + 1, now.getDate()),
  );
  for (const { row, reason } of problems) console.error(`! dòng / row ${row}: ${rosterReasons[reason].vi} / ${rosterReasons[reason].en}`);
  return learners;
}

function pupil(path: string, roster: readonly Learner[]): Pupil {
  let text: string;
  try {
    text = readFileSync(path, "utf8");
  } catch {
    throw new Refused(`Không đọc được tệp ${path}.\nThe file ${path} cannot be read.`);
  }
  const { log, damaged } = read(text);
  if (damaged) console.error(`! ${path}: sổ hỏng một phần, chỉ tính những câu đọc được / damaged in part, what can be read counts`);
  const code = stem(path);
  const row = roster.find((l) => l.code === code);
  if (roster.length > 0 && row === undefined) console.error(`! ${code}: không có trong danh sách lớp / not in the roster`);
  const commune = row === undefined || row.commune === "" ? [] : [`${row.commune} ${communeName(row.commune)}`];
  return { code, units: [...commune, ...(row === undefined || row.agency === "" ? [] : [row.agency])], log };
}

/** Both ways have a price, or neither is shown: a price that nobody gave is no 0 đồng. */
function costInputs(o: Options, learners: number): CostInputs | undefined {
  const { trainerDay, onlineFixed, onlineEach, classSize, days, roomDay, learnerDay } = o;
  const online = onlineFixed !== undefined || onlineEach !== undefined;
  if (trainerDay !== undefined && online)
    return { learners, onlineFixed: onlineFixed ?? 0, onlineEach: onlineEach ?? 0, classSize, days, trainerDay, roomDay, learnerDay };
  if (trainerDay !== undefined || online)
    console.error(
      "! cần cả chi phí giảng viên và chi phí trực tuyến, nên không so / both a trainer's and an online cost are needed: nothing is compared",
    );
  return undefined;
}

await new Command("hoso-report")
  .description("Báo cáo đào tạo từ các sổ học tập.\nA training report from learning logs.")
  .argument("<logs...>", "sổ học tập (.hoso.json); tên tệp là mã học viên / learning logs; the file name is the learner code")
  .option("--out <name>", "tên tệp ra, không đuôi / output name without extension", "bao-cao")
  .addOption(new Option("--locale <locale>", "ngôn ngữ / language").choices(["vi", "en"]).default("vi"))
  .option("--roster <file>", "danh sách lớp (.xlsx, .csv) / class roster")
  .option("--roster-out <file>", "trả danh sách lớp kèm số bài nắm vững (.xlsx) / the roster with lessons mastered")
  .option(
    "--trainer-day <dong>",
    "một ngày giảng viên; có nó và chi phí trực tuyến thì so hai cách học / a trainer's day; with it and an online cost the two ways are compared",
    amount,
  )
  .option("--room-day <dong>", "một ngày phòng học / a room's day", amount, 0)
  .option("--learner-day <dong>", "đi lại, ăn ở của học viên một ngày / a learner's travel and keep a day", amount, 0)
  .option("--class-size <n>", "học viên một lớp / learners in a class", some, 30)
  .option("--days <n>", "số ngày học tại lớp / days in the classroom", some, 1)
  .option("--online-fixed <dong>", "chi phí trực tuyến cố định / online, once", amount)
  .option("--online-each <dong>", "chi phí trực tuyến mỗi học viên / online, each learner", amount)
  .option("--dry-run", "không ghi tệp / write nothing")
  .showHelpAfterError()
  .action(async (paths: string[], o: Options) => {
    const roster = await rosterOf(o.roster);
    const pupils = paths.map((path) => pupil(path, roster));
    if (new Set(pupils.map((p) => p.code)).size < pupils.length)
      throw new Refused("Mỗi học viên chỉ nộp một sổ.\nOne log for each learner.");
    const report = withCost(measure(pupils, lessons), costInputs(o, pupils.length));
    const list = tables(report, lessons, new Map([...exercises].map(([id, e]) => [id, e.title])), o.locale);
    const files = new Map<string, string | Uint8Array>([
      [`${o.out}.json`, `${JSON.stringify({ hoso: "training-report", v: 1, ...report }, undefined, 2)}\n`],
      [`${o.out}.csv`, csvReport(list)],
      [`${o.out}.html`, htmlReport(report, list, o.locale)],
    ]);
    if (o.rosterOut !== undefined) {
      const mastered = ({ code }: Learner) => {
        const log = pupils.find((p) => p.code === code)?.log;
        return log === undefined ? "" : String(lessons.filter((l) => progress(log, l.parts, MASTERY).mastered).length);
      };
      files.set(o.rosterOut, await writeRoster(roster, "Danh sách lớp", [{ header: "Số bài nắm vững", of: mastered }]));
    }
    for (const [name, content] of files) if (!o.dryRun) writeFileSync(name, content);
    console.log(`${pupils.length} học viên / learners: ${[...files.keys()].join(", ")}${o.dryRun ? " (chạy thử / dry run)" : ""}`);
  })
  .parseAsync()
  .catch((error: unknown) => {
    if (!(error instanceof Refused)) throw error;
    console.error(error.message);
    process.exitCode = 1;
  });
