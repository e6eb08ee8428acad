// `pnpm issue`: an issuer's desk. Makes a key, grades a learner's log again and signs a badge, revokes one, writes the file of issuers.
import { Command } from "commander";
import { issue } from "./issue/award.ts";
import { Refused } from "./issue/files.ts";
import { keygen } from "./issue/keygen.ts";
import { revoke } from "./issue/revoke.ts";

const program = new Command("hoso-issue").description(
  "Cấp chứng nhận Open Badges 3.0 từ sổ học tập đã chấm lại.\nIssues Open Badges 3.0 credentials from a learning log that was graded again.",
);
for (const command of [keygen(), issue(), revoke()]) program.addCommand(command.showHelpAfterError());

try {
  await program.parseAsync();
} catch (error) {
  if (!(error instanceof Refused)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
