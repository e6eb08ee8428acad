// An issuer's desk in a directory of its own: what `pnpm issue` reads and writes, run as an issuer runs it.
import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { lessonOf } from "../../src/catalogue/catalogue.ts";
import type { Attempt } from "../../src/learn/attempt.ts";
import { write } from "../../src/learn/log.ts";
import { honestLog } from "./honest-log.ts";

export interface Desk {
  /** A path in the directory of the desk. */
  file(name: string): string;
  read(name: string): string;
  /** Runs `pnpm issue …` there. */
  issue(...args: string[]): string;
  /** Hands in the log of a made-up learner of C1, changed or not. */
  handIn(code: string, change?: (log: Attempt[]) => Attempt[]): Promise<void>;
  close(): void;
}

/** Opens a desk with a key of its own for this issuer. */
export function openDesk(id: string, name: string): Desk {
  const dir = mkdtempSync(join(tmpdir(), "hoso-desk-"));
  const file = (wanted: string) => join(dir, wanted);
  const issue = (...args: string[]): string =>
    execFileSync(process.execPath, [join(import.meta.dirname, "../../scripts/issue.ts"), ...args], {
      cwd: dir,
      encoding: "utf8",
      stdio: "pipe",
    });
  issue("keygen", "--id", id, "--name", name);
  return {
    file,
    issue,
    read: (wanted) => readFileSync(file(wanted), "utf8"),
    handIn: async (code, change = (log) => log) => {
      const log = await honestLog(lessonOf("c1"), new Date(Date.now() - 86_400_000).toISOString());
      writeFileSync(file(`${code}.hoso.json`), write(change(log)));
    },
    close: () => rmSync(dir, { recursive: true, force: true }),
  };
}
