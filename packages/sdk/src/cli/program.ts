import { Command, Option } from "commander";
import type { Locale } from "../core/index.js";
import { adminUnits, adminUnitsWords, type AdminUnitsFlags } from "./commands/admin-units.js";
import { check, type CheckFlags } from "./commands/check.js";
import { convertAddress, type ConvertAddressFlags } from "./commands/convert-address.js";
import { convertAddressWords } from "./commands/convert-address-words.js";
import { detect } from "./commands/detect.js";
import { explain } from "./commands/explain.js";
import { generate, type GenerateFlags } from "./commands/generate.js";
import { reconcile, type ReconcileFlags } from "./commands/reconcile.js";
import { reconcileWords } from "./commands/reconcile-words.js";
import { redact } from "./commands/redact.js";
import { schema, schemaLists, schemaWords, type SchemaFlags } from "./commands/schema.js";
import { template, type TemplateFlags } from "./commands/template.js";
import type { Setting } from "./failure.js";
import { version } from "./version.js";
import { words, type Words } from "./words.js";

/** How the run ends, unless something stops it. */
export interface Outcome {
  exit: number;
}

interface Common {
  readonly json?: boolean;
  readonly quiet?: boolean;
}

/** The help of commander, with its titles in the language of the run. */
function translate(command: Command, w: Words): Command {
  const titles: Readonly<Record<string, string>> = {
    "Usage:": w.usage,
    "Commands:": w.commands,
    "Options:": w.options,
    "Arguments:": w.arguments,
  };
  return command
    .configureHelp({
      styleTitle: (title) => titles[title] ?? title,
      optionDescription: (option) => option.description,
      styleUsage: (usage) => usage.replace("[options]", w.usageOptions).replace("[command]", w.usageCommand),
      styleSubcommandTerm: (term) => term.replace(" [options]", "").replace("[command]", w.usageCommand),
    })
    .helpOption("-h, --help", w.help)
    .exitOverride()
    .configureOutput({ outputError: () => undefined });
}

function examples(w: Words, text: string): string {
  return `\n${w.examples}${text}\n`;
}

/** Câu lệnh `hoso`, as data for commander. */
export function programOf(locale: Locale, outcome: Outcome): Command {
  const w = words[locale];
  const convert = convertAddressWords[locale];
  const schemas = schemaWords[locale];
  const setting = (flags: Common): Setting => ({ locale, words: w, json: flags.json === true, quiet: flags.quiet === true });
  const program = translate(new Command("hoso"), w)
    .description(w.about)
    .version(version, "-V, --version", w.version)
    .helpCommand("help [command]", w.helpOf)
    .addHelpText("after", examples(w, w.programExamples));

  const command = (name: string, description: string, sample: string): Command =>
    translate(program.command(name), w)
      .description(description)
      .option("--json", w.json)
      .addOption(new Option("--lang <vi|en>", w.lang).choices(["vi", "en"]))
      .addHelpText("after", examples(w, sample));

  command("check", w.check, w.checkExamples)
    .argument("<file>", w.file)
    .requiredOption("--as <record>", w.as)
    .option("--as-of <date>", w.asOf)
    .option("--report <file.html>", w.report)
    .option("--rejects <file>", w.rejects)
    .option("--map <file.json>", w.map)
    .option("--sheet <name>", w.sheet)
    .option("--threshold <N>", w.threshold)
    .option("--fresh-days <N>", w.freshDays)
    .option("--no-mask", w.noMask)
    .option("--quiet", w.quiet)
    .action(async (file: string, flags: CheckFlags & Common) => {
      outcome.exit = await check(file, flags, setting(flags));
    });

  const lists = adminUnitsWords[locale];
  command("admin-units", lists.about, lists.examples)
    .addOption(new Option("--format <sql|csv>", lists.format).choices(["sql", "csv"]).makeOptionMandatory())
    .addOption(new Option("--table <units|succession>", lists.table).choices(["units", "succession"]).default("units"))
    .option("--out <file>", lists.out)
    .action((flags: AdminUnitsFlags & Common) => adminUnits(flags, setting(flags)));

  command("convert-address", convert.about, convert.examples)
    .argument("<file>", convert.file)
    .requiredOption("--column <header>", convert.column)
    .option("--out <file>", convert.out)
    .addOption(new Option("--to <current|former>", convert.to).choices(["current", "former"]).default("current"))
    .option("--as-of <date>", convert.asOf)
    .option("--sheet <name>", w.sheet)
    .option("--dry-run", convert.dryRun)
    .option("--quiet", w.quiet)
    .action((file: string, flags: ConvertAddressFlags & Common) => convertAddress(file, flags, setting(flags)));

  const reconciling = reconcileWords[locale];
  command("reconcile", reconciling.about, reconciling.examples)
    .argument("<a>", reconciling.a)
    .argument("<b>", reconciling.b)
    .requiredOption("--as <record>", reconciling.as)
    .option("--as-b <record>", reconciling.asB)
    .option("--key <column>", reconciling.key)
    .option("--out <file>", reconciling.out)
    .option("--map <file.json>", w.map)
    .option("--map-b <file.json>", reconciling.mapB)
    .option("--sheet <name>", w.sheet)
    .option("--no-mask", reconciling.noMask)
    .option("--dry-run", reconciling.dryRun)
    .option("--quiet", w.quiet)
    .action(async (a: string, b: string, flags: ReconcileFlags & Common) => {
      outcome.exit = await reconcile(a, b, flags, setting(flags));
    });

  command("template", w.template, w.templateExamples)
    .argument("<record>", w.record)
    .requiredOption("--out <file.xlsx>", w.out)
    .option("--as-of <date>", schemas.asOf)
    .action((record: string, flags: TemplateFlags & Common) => template(record, flags, setting(flags)));

  command("schema", schemas.about, schemas.examples)
    .argument("<what>", schemas.what)
    .option("--format <name>", schemas.format, "json-schema")
    .option("--as-of <date>", schemas.asOf)
    .option("--out <file>", w.out)
    .option("--quiet", w.quiet)
    .addHelpText("after", schemaLists(locale))
    .action((what: string, flags: SchemaFlags & Common) => schema(what, flags, setting(flags)));

  command("explain", w.explain, w.explainExamples)
    .argument("<key>", w.key)
    .argument("<value>", w.value)
    .option("--as-of <date>", w.asOf)
    .action(async (key: string, value: string, flags: { readonly asOf?: string } & Common) => {
      outcome.exit = await explain(key, value, flags.asOf, setting(flags));
    });

  command("detect", w.detect, w.detectExamples)
    .argument("<value>", w.bare)
    .option("--as-of <date>", w.asOfNone)
    .action(async (value: string, flags: { readonly asOf?: string } & Common) => {
      outcome.exit = await detect(value, flags.asOf, setting(flags));
    });

  command("redact", w.redact, w.redactExamples)
    .argument("[file]", w.text, "-")
    .option("--quiet", w.quiet)
    .action((file: string, flags: Common) => redact(file, setting(flags)));

  command("generate", w.generate, w.generateExamples)
    .argument("<what>", w.what)
    .option("--count <N>", w.count, "10")
    .option("--seed <S>", w.seed, "1")
    .addOption(new Option("--format <csv|ndjson|xlsx>", w.format).choices(["csv", "ndjson", "xlsx"]).default("csv"))
    .option("--out <file>", w.out)
    .option("--as-of <date>", w.asOfGenerated)
    .option("--quiet", w.quiet)
    .action((what: string, flags: GenerateFlags & Common) => generate(what, flags, setting(flags)));

  return program;
}
