import { CommanderError } from "commander";
import type { Locale } from "../core/index.js";
import { InputError } from "../quality/read/index.js";
import { EXIT, Failure } from "./failure.js";
import { programOf, type Outcome } from "./program.js";
import { say } from "./sentences.js";
import { removeAll } from "./temporary.js";
import { words, type Words } from "./words.js";

/** The language is needed before anything is parsed: help is written in it. */
function localeOf(args: readonly string[]): Locale {
  const at = args.findLastIndex((arg) => arg === "--lang" || arg.startsWith("--lang="));
  const value = args[at]?.includes("=") === true ? args[at].slice("--lang=".length) : args[at + 1];
  return at >= 0 && value === "en" ? "en" : "vi";
}

/** commander says what is wrong in English; the name it speaks of is all that is kept. */
function usageSentence(error: CommanderError, w: Words): string {
  const name = /'([^']+)'/.exec(error.message)?.[1] ?? "";
  const near = /Did you mean (?:one of )?([^?]+)\?/.exec(error.message)?.[1];
  const hint = near === undefined ? "" : `; ${w.didYouMean(near)}`;
  switch (error.code) {
    case "commander.unknownCommand":
      return w.unknownCommand(name) + hint;
    case "commander.unknownOption":
      return w.unknownOption(name) + hint;
    case "commander.missingArgument":
      return w.missingArgument(name.toUpperCase());
    case "commander.optionMissingArgument":
      return w.missingValue(name);
    case "commander.missingMandatoryOptionValue":
      return w.missingOption(name);
    case "commander.excessArguments":
      return w.excessArguments;
    case "commander.invalidArgument": {
      const [flag = ""] = name.split(/[ ,]/);
      const choices = /Allowed choices are ([^.]+)\./.exec(error.message)?.[1];
      return choices === undefined ? w.badUsage : w.badChoice(flag, choices);
    }
    case "commander.help":
      // the help itself has been printed
      return "";
    default:
      return w.badUsage;
  }
}

interface Complaint {
  readonly exit: number;
  readonly code: string;
  readonly sentence: string;
}

function complaintOf(error: unknown, locale: Locale): Complaint {
  const w = words[locale];
  if (error instanceof CommanderError)
    return { exit: EXIT.usage, code: error.code.replace("commander.", "usage/"), sentence: usageSentence(error, w) };
  if (error instanceof InputError) return { exit: EXIT.usage, code: error.reason.code, sentence: say(error.reason, locale) };
  if (error instanceof Failure) return { exit: EXIT.usage, code: error.code, sentence: error.message };
  const { name, message } = error instanceof Error ? error : new Error("unknown");
  return { exit: EXIT.internal, code: "internal", sentence: `${w.internal} ${name}: ${message}` };
}

/** A reader that has seen enough (`| head`) is no error. */
const brokenPipe = (error: unknown): boolean => error instanceof Error && (error as NodeJS.ErrnoException).code === "EPIPE";

/** Chạy một câu lệnh, trả về mã thoát. */
export async function run(args: readonly string[]): Promise<number> {
  const locale = localeOf(args);
  const json = args.includes("--json");
  const stop = (): void => {
    removeAll();
    process.stderr.write(`\r\u001B[K${words[locale].interrupted}\n`);
    process.exit(EXIT.interrupted);
  };
  const signals = ["SIGINT", "SIGTERM", "SIGHUP"] as const;
  for (const signal of signals) process.once(signal, stop);
  process.stdout.on("error", (error) => {
    if (brokenPipe(error)) {
      removeAll();
      process.exit(EXIT.pass);
    }
  });
  const outcome: Outcome = { exit: EXIT.pass };
  try {
    await programOf(locale, outcome).parseAsync(args, { from: "user" });
    return outcome.exit;
  } catch (error) {
    if (error instanceof CommanderError && error.exitCode === 0) return EXIT.pass;
    if (brokenPipe(error)) return EXIT.pass;
    const { exit, code, sentence } = complaintOf(error, locale);
    if (sentence !== "") process.stderr.write(json ? `${JSON.stringify({ error: { code, message: sentence } })}\n` : `${sentence}\n`);
    return exit;
  } finally {
    removeAll();
    for (const signal of signals) process.off(signal, stop);
  }
}
