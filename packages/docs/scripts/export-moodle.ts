// `pnpm export:moodle`: the questions of lessons for a question bank, as Moodle XML and as GIFT.
import { InvalidArgumentError, Option } from "commander";
import { type Choices, contentsOf, packing, produce, runCommand } from "./packs/command.ts";
import { bankOf } from "./moodle/bank.ts";
import { gift } from "./moodle/gift.ts";
import { moodleXml } from "./moodle/moodle-xml.ts";
import type { Group } from "./moodle/question.ts";
import { staying } from "../src/catalogue/staying.ts";
import { stayingReasons } from "../src/learn/bankable.ts";
import { readClassCode } from "../src/learn/seed.ts";

interface MoodleChoices extends Choices {
  readonly format: "xml" | "gift" | "all";
  readonly count: number;
  readonly class: string;
}

const formats = { xml: { suffix: "moodle.xml", write: moodleXml }, gift: { suffix: "gift.txt", write: gift } } as const;

const some = (given: string): number => {
  const n = Number(given);
  if (!Number.isInteger(n) || n < 1 || n > 50) throw new InvalidArgumentError("1–50.");
  return n;
};
const classCode = (given: string): string => {
  const code = readClassCode(given);
  if (code === undefined) throw new InvalidArgumentError("Chữ cái, chữ số, gạch nối, 3–24 · letters, digits, hyphens, 3–24.");
  return code;
};

const warning =
  "Tệp chứa đáp án không che: chỉ đưa cho người soạn đề, đừng đưa cho người học · The files hold the answers in plain text: for trainers, not for learners.";

const command = packing(
  "export:moodle",
  "Câu hỏi của bài học cho ngân hàng câu hỏi Moodle · Questions of lessons for a Moodle question bank",
  warning,
)
  .addOption(new Option("--format <format>", "định dạng · format").choices(["xml", "gift", "all"]).default("all"))
  .addOption(
    new Option("--count <n>", "số đề rút ra từ mỗi bài tập máy sinh · draws of each generated exercise").argParser(some).default(10),
  )
  .addOption(
    new Option("--class <code>", "rút như lớp có mã này · drawn as for the class of this code").argParser(classCode).default("moodle"),
  )
  .action(async (choices: MoodleChoices) => {
    const kinds = choices.format === "all" ? (["xml", "gift"] as const) : [choices.format];
    const contents = contentsOf(choices);
    const products = contents.flatMap(({ id, lessons, locale }) => {
      // both formats are written from one drawing
      let drawn: Promise<readonly Group[]> | undefined;
      const draw = { count: choices.count, code: choices.class };
      const groups = () => (drawn ??= Promise.all(lessons.map((lesson) => bankOf(lesson, locale, draw))).then((banks) => banks.flat()));
      return kinds.map((kind) => ({
        name: `${id}-${formats[kind].suffix}`,
        make: async () => new TextEncoder().encode(formats[kind].write(await groups())),
        about: async () => `${(await groups()).reduce((sum, g) => sum + g.questions.length, 0)} câu · questions`,
      }));
    });
    await produce(products, choices);
    if (choices.dryRun) return;
    console.log(
      `\nBài tập máy sinh: ${choices.count} đề mỗi bài, rút như lớp “${choices.class}” · Generated exercises: ${choices.count} draws each, as for the class “${choices.class}”`,
    );
    const left = [...new Set(contents.flatMap((c) => c.lessons))].flatMap(staying);
    if (left.length > 0) console.log("\nỞ lại trong bài học · These stay in the lessons:");
    for (const { exercise, reason } of left) console.log(`  ${exercise.id}: ${stayingReasons[reason].vi} · ${stayingReasons[reason].en}`);
    console.log(`\n${warning}`);
  });

await runCommand(command);
