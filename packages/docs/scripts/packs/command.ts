// What the packing commands share: which lessons, in which language, to where.
import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join, relative, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { Command, CommanderError, InvalidArgumentError, Option } from "commander";
import type { Locale } from "@hoso/sdk/core";
import { lessons, lessonsOf, openTracks } from "../../src/catalogue/catalogue.ts";
import type { Content } from "./package.ts";

export interface Choices {
  readonly lesson: readonly string[];
  readonly track: readonly string[];
  readonly lang: Locale | "all";
  readonly out: string;
  readonly dryRun: boolean;
}

/** A file to be written, made when its turn comes. */
export interface Product {
  readonly name: string;
  make(): Promise<Uint8Array>;
  /** What is said of it besides its size, once it is made. */
  about?(): Promise<string>;
}

export const dist = join(dirname(fileURLToPath(import.meta.url)), "../../dist");

const oneOf =
  (known: readonly string[]) =>
  (value: string, before: readonly string[]): readonly string[] => {
    const id = value.toLowerCase();
    if (!known.includes(id)) throw new InvalidArgumentError(`Phải là một trong · must be one of: ${known.join(", ")}.`);
    return [...before, id];
  };

const needsSite = "Cần có bản dựng của trang: `npx -y pnpm@12 test --only build,report,site` · Needs the built site.";

/** The options that every packing command takes; `note` is what must be known before. */
export function packing(name: string, description: string, note: string = needsSite): Command {
  return new Command(name)
    .exitOverride()
    .description(description)
    .addOption(
      new Option("--lesson <id>", "bài học, lặp lại được · a lesson, may be repeated")
        .argParser(oneOf(lessons.map((l) => l.id)))
        .default([], "tất cả · all"),
    )
    .addOption(
      new Option("--track <id>", "nhóm bài, lặp lại được · a track, may be repeated")
        .argParser(oneOf(openTracks.map((t) => t.id)))
        .default([], "tất cả · all"),
    )
    .addOption(new Option("--lang <lang>", "ngôn ngữ · language").choices(["vi", "en", "all"]).default("all"))
    .option("--out <dir>", "thư mục ghi tệp · folder to write to", "goi-bai-hoc")
    .option("--dry-run", "chỉ kể tên tệp sẽ ghi · only name the files", false)
    .addHelpText("after", `\n${note}`);
}

/** The contents that were asked for: each lesson alone, and each track whole. */
export function contentsOf({ lesson, track, lang }: Choices): Content[] {
  const everything = lesson.length + track.length === 0;
  const locales = lang === "all" ? (["vi", "en"] as const) : [lang];
  return locales.flatMap((locale) => [
    ...lessons
      .filter(({ id }) => everything || lesson.includes(id))
      .map((l) => ({ id: `hoso-${l.id}-${locale}`, title: l.title[locale], description: l.description[locale], lessons: [l], locale })),
    ...openTracks
      .filter(({ id }) => everything || track.includes(id))
      .map((t) => ({
        id: `hoso-track-${t.id}-${locale}`,
        title: t.name[locale],
        description: t.promise[locale],
        lessons: lessonsOf(t.id),
        locale,
      })),
  ]);
}

const size = (bytes: Uint8Array): string => `${(bytes.length / 1000).toFixed(1)} kB`;

/** Writes the files one by one: a line for each on stdout, and on a terminal a word about what is being made. */
export async function produce(products: readonly Product[], { out, dryRun }: Choices): Promise<void> {
  const desk = process.env["INIT_CWD"] ?? process.cwd();
  const folder = resolve(desk, out);
  const shown = (name: string): string => relative(desk, join(folder, name));
  if (!dryRun) mkdirSync(folder, { recursive: true });
  for (const [i, { name, make, about }] of products.entries()) {
    if (dryRun) {
      console.log(shown(name));
      continue;
    }
    if (process.stderr.isTTY) process.stderr.write(`\r\u001b[K${i + 1}/${products.length} ${name}`);
    const bytes = await make();
    writeFileSync(join(folder, name), bytes);
    if (process.stderr.isTTY) process.stderr.write("\r\u001b[K");
    console.log([shown(name), size(bytes), ...(about ? [await about()] : [])].join("  "));
  }
}

/** Runs a command; what goes wrong ends in one sentence. pnpm hands `--` on. */
export async function runCommand(command: Command): Promise<void> {
  try {
    await command.parseAsync(
      process.argv.slice(2).filter((arg) => arg !== "--"),
      { from: "user" },
    );
  } catch (error) {
    // commander has said what it had to say, and asks for an end: 0 after --help
    if (!(error instanceof CommanderError)) console.error((error as Error).message);
    process.exitCode = error instanceof CommanderError && error.exitCode === 0 ? 0 : 2;
  }
}
