import { spawnSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { readMoodleXml } from "../test/moodle/read-back.ts";

const run = (args: readonly string[], desk: string, TZ = "UTC") => {
  const env = { ...process.env, TZ, INIT_CWD: desk };
  return spawnSync(process.execPath, [join(import.meta.dirname, "export-moodle.ts"), ...args], { cwd: desk, env, encoding: "utf8" });
};
const atDesk = (work: (desk: string) => void): void => {
  const desk = mkdtempSync(join(tmpdir(), "hoso-moodle-"));
  work(desk);
  rmSync(desk, { recursive: true });
};

test("writes both formats, says how much is in them, what stays in the lesson, and that the answers are in plain text", () => {
  atDesk((desk) => {
    const { status, stdout } = run(["--lesson", "c2", "--lang", "vi", "--count", "2"], desk);
    expect(status).toBe(0);
    const files = readdirSync(join(desk, "goi-bai-hoc")).toSorted();
    expect(files).toEqual(["hoso-c2-vi-gift.txt", "hoso-c2-vi-moodle.xml"]);
    const there = readMoodleXml(readFileSync(join(desk, "goi-bai-hoc", files[1]!), "utf8"));
    expect(there.length).toBe(4);
    for (const file of files) expect(stdout).toMatch(new RegExp(`${file}  [\\d.]+ kB  4 câu`, "u"));
    for (const id of ["c2/find-cell", "c2/repair", "c2/whole-file"]) expect(stdout).toContain(`${id}: `);
    expect(stdout).not.toContain("c2/classify:");
    expect(stdout).toContain("đáp án không che");
  });
});

test("writes the same bytes twice, and other questions for another class", () => {
  atDesk((desk) => {
    const made = [
      ["UTC", "moodle"],
      ["Asia/Ho_Chi_Minh", "moodle"],
      ["UTC", "lop-6a"],
    ].map(([zone, code], i) => {
      run(["--lesson", "a1", "--lang", "en", "--format", "gift", "--count", "2", "--class", code!, "--out", `o${i}`], desk, zone);
      return readFileSync(join(desk, `o${i}`, "hoso-a1-en-gift.txt"), "utf8");
    });
    expect(made[1]).toBe(made[0]);
    expect(made[2]).not.toBe(made[0]);
  });
});

test("tells what it would write, what it does not know, and its options", () => {
  atDesk((desk) => {
    const dry = run(["--track", "p", "--lang", "vi", "--format", "xml", "--dry-run"], desk);
    expect([dry.status, dry.stdout.trim()]).toEqual([0, join("goi-bai-hoc", "hoso-track-p-vi-moodle.xml")]);
    for (const args of [
      ["--count", "0"],
      ["--class", "?"],
    ]) {
      const { status, stderr } = run(args, desk);
      expect(status, stderr).toBe(2);
      expect(stderr).not.toContain("    at ");
    }
    const help = run(["--help"], desk).stdout;
    for (const option of ["--lesson", "--track", "--lang", "--out", "--dry-run", "--format", "--count", "--class"])
      expect(help).toContain(option);
    expect(help).toContain("đáp án không che");
    expect(help).not.toContain("bản dựng");
    expect(readdirSync(desk)).toEqual([]);
  });
});
