// A user of the package: an empty project somewhere else on the disk, with the packed package installed into it by npm.
import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readdirSync, readFileSync, realpathSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

export const sdk = join(import.meta.dirname, "../..");

const windows = process.platform === "win32";

export interface Run {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs a program found on PATH, such as npm. The arguments are ours, so the shell that Windows needs for npm.cmd is safe. */
export function run(program: string, args: readonly string[], cwd: string): Run {
  const { status, stdout, stderr, error } = spawnSync(program, args, {
    cwd,
    encoding: "utf8",
    shell: windows && program.startsWith("np"),
    maxBuffer: 2 ** 26,
  });
  return { code: status ?? 1, stdout: stdout ?? "", stderr: error ? String(error) : (stderr ?? "") };
}

function must(what: Run, saying: string): Run {
  if (what.code !== 0) throw new Error(`${saying} failed:\n${what.stdout}\n${what.stderr}`);
  return what;
}

/** Packs the package as it would be published and returns the tarball. pnpm does it, since it puts versions where package.json says `catalog:`. */
export function pack(): string {
  if (!existsSync(join(sdk, "dist/index.d.ts"))) throw new Error("packages/sdk/dist is not there: run `pnpm build` first");
  const directory = realpathSync(mkdtempSync(join(tmpdir(), "hoso-pack-")));
  const pnpm = process.env["npm_execpath"] ?? "";
  const args = ["pack", "--pack-destination", directory];
  // Under `pnpm test` the running pnpm is named in the environment; without it, npx brings one.
  const packed = /pnpm(?:\.exe)?$/u.test(pnpm) ? run(pnpm, args, sdk) : run("npx", ["-y", "pnpm@12", ...args], sdk);
  must(packed, "pnpm pack");
  return join(
    directory,
    readdirSync(directory).find((file) => file.endsWith(".tgz"))!,
  );
}

/** An empty project with the tarball, and the peer it asks for, installed. */
export function install(tarball: string): string {
  const project = realpathSync(mkdtempSync(join(tmpdir(), "hoso-user-")));
  writeFileSync(join(project, "package.json"), JSON.stringify({ name: "user", private: true, type: "module" }));
  const { version } = JSON.parse(readFileSync(join(sdk, "node_modules/zod/package.json"), "utf8")) as { version: string };
  must(run("npm", ["install", tarball, `zod@${version}`, "--no-audit", "--no-fund", "--prefer-offline"], project), "npm install");
  return project;
}
