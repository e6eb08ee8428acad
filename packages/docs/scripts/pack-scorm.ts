// `pnpm pack:scorm`: lessons as SCORM packages, out of the built site.
import { Option } from "commander";
import type { ScormVersion } from "../src/learn/scorm.ts";
import { type Choices, contentsOf, dist, packing, produce, runCommand } from "./packs/command.ts";
import { pack } from "./packs/package.ts";

interface ScormChoices extends Choices {
  readonly scorm: ScormVersion | "all";
}

const command = packing("pack:scorm", "Đóng gói bài học theo SCORM 1.2 và SCORM 2004 · Lessons as SCORM packages")
  .addOption(new Option("--scorm <version>", "phiên bản · version").choices(["1.2", "2004", "all"]).default("all"))
  .action(async (choices: ScormChoices) => {
    const versions = choices.scorm === "all" ? (["1.2", "2004"] as const) : [choices.scorm];
    await produce(
      versions.flatMap((version) =>
        contentsOf(choices).map((content) => ({
          name: `${content.id}-scorm${version.replace(".", "")}.zip`,
          make: () => pack(content, version, dist),
        })),
      ),
      choices,
    );
  });

await runCommand(command);
