// The code that the page on <hoso-address> shows. The form itself runs on that page, in the browser tests of the site.
import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { build } from "esbuild";
import { expect, test } from "vitest";

const here = import.meta.dirname;
const read = (name: string): string => readFileSync(join(here, name), "utf8");
/** What the comments after `console.log` promise that it prints. */
const promised = (code: string): string[] => [...code.matchAll(/^console\.log.*\); \/\/ (.+)$/gmu)].map(([, said]) => said!);

test("the program without a DOM says what its comments say", () => {
  const { stdout, stderr, status } = spawnSync(process.execPath, [join(here, "headless.ts")], { encoding: "utf8" });
  expect(status, stderr).toBe(0);
  expect(promised(read("headless.ts"))).toHaveLength(2);
  expect(stdout.trimEnd().split("\n")).toEqual(promised(read("headless.ts")));
});

test("the form is bundled with a piece of its own for the former lists", async () => {
  const { outputFiles } = await build({
    entryPoints: [join(here, "form.ts")],
    bundle: true,
    splitting: true,
    minify: true,
    format: "esm",
    write: false,
    outdir: "out",
    charset: "utf8",
  });
  const form = outputFiles.find(({ path }) => path.endsWith("form.js"))!.text;
  expect(form).toContain("hoso-address");
  // Bến Nghé is a name of before, Hoàn Kiếm one of today
  const holding = (name: string) => outputFiles.filter(({ text }) => text.includes(name)).map(({ path }) => path);
  expect(holding("BếnNghé")).toHaveLength(1);
  expect(form).not.toContain("BếnNghé");
  expect(form).toMatch(/import\("\.\/former-[^"]+\.js"\)/u);
});

test("what the markup names is what the script defines", () => {
  expect(read("form.html")).toContain("<hoso-address");
  expect(read("form.ts")).toContain("defineAddress()");
});
