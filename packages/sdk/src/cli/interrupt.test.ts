import type { ChildProcess } from "node:child_process";
import { once } from "node:events";
import { readdirSync } from "node:fs";
import { setTimeout as wait } from "node:timers/promises";
import { expect, test } from "vitest";
import { workshop } from "../../test/cli.js";

const { directory, temporary, start } = workshop();

async function until(holds: () => boolean): Promise<void> {
  for (let tries = 0; !holds(); tries++) {
    if (tries > 600) throw new Error("it did not happen within a minute");
    await wait(100);
  }
}

async function stopped(run: ChildProcess, signal: NodeJS.Signals): Promise<{ readonly code: number; readonly stderr: string }> {
  let stderr = "";
  run.stderr!.on("data", (piece: Buffer) => (stderr += piece.toString()));
  run.kill(signal);
  const [code] = (await once(run, "close")) as [number];
  return { code, stderr };
}

test("stopped while it reads: exit 130, no report, no temporary file", { timeout: 120_000 }, async () => {
  const run = start(["check", "-", "--as", "citizen", "--report", "r.html", "--rejects", "r.xlsx"]);
  run.stdin.write("Số định danh cá nhân,Họ và tên\r\n001250000001,Nguyễn Văn An\r\n");
  await until(() => readdirSync(temporary).length > 0 && readdirSync(directory).length === 2);
  const { code, stderr } = await stopped(run, "SIGINT");
  expect(code).toBe(130);
  expect(stderr).toContain("Đã dừng; không tệp nào bị ghi dở");
  expect(readdirSync(directory)).toEqual([]);
  expect(readdirSync(temporary)).toEqual([]);
});

test("stopped while it writes: what was written is gone", { timeout: 120_000 }, async () => {
  const run = start(["generate", "citizen", "--count", "100000000", "--out", "people.csv", "--lang", "en"]);
  await until(() => readdirSync(directory).length > 0);
  expect(readdirSync(directory)[0]).toMatch(/^\.people\.csv\.\d+\.tmp$/);
  const { code, stderr } = await stopped(run, "SIGTERM");
  expect(code).toBe(130);
  expect(stderr).toContain("no file is left half-written");
  expect(readdirSync(directory)).toEqual([]);
});

test("a reader that leaves early is no error", { timeout: 120_000 }, async () => {
  const run = start(["generate", "citizen", "--count", "100000000"]);
  let stderr = "";
  run.stderr!.on("data", (piece: Buffer) => (stderr += piece.toString()));
  await once(run.stdout!, "data");
  run.stdout!.destroy();
  const [code] = (await once(run, "close")) as [number];
  expect([code, stderr]).toEqual([0, ""]);
});
