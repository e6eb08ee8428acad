// The code that the READMEs show: it is these files, it runs, and it says what its comments say it says.
import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";

const here = import.meta.dirname;
const programs = ["three-lines.ts", "parts.ts", "law-of-the-day.ts"].map((name) => ({
  name,
  code: readFileSync(join(here, name), "utf8"),
}));

/** Blocks of a language in a Markdown file. */
const blocks = (markdown: string, language: string): string[] =>
  [...markdown.matchAll(new RegExp(`^\`\`\`${language}\\n([^]*?)^\`\`\`$`, "gmu"))].map(([, code]) => code!);

/** What the comments of a program promise that it prints: the rest of a line of output, or lines of their own. */
const promised = (code: string): string[] => [...code.matchAll(/^(?:.*\); )?\/\/ (.+)$/gmu)].map(([, said]) => said!);

describe.each(programs)("$name", ({ name, code }) => {
  test("says what its comments say", () => {
    const { stdout, stderr, status } = spawnSync(process.execPath, [join(here, name)], { encoding: "utf8" });
    expect(status, stderr).toBe(0);
    expect(promised(code)).not.toEqual([]);
    expect(stdout.trimEnd().split("\n")).toEqual(promised(code));
  });
});

describe.each(["README.md", "README.en.md", "packages/sdk/README.md"])("%s", (file) => {
  const shown = blocks(readFileSync(join(here, "../..", file), "utf8"), "ts");

  test("shows the three lines first", () => {
    expect(shown[0]).toBe(programs[0]!.code);
  });

  test("shows no code that is not one of these files", () => {
    expect(shown.filter((block) => !programs.some(({ code }) => code === block))).toEqual([]);
  });
});

test("a changed block would be seen", () => {
  expect(blocks("a\n```ts\nlet x;\n```\nb\n```sh\nls\n```\n", "ts")).toEqual(["let x;\n"]);
  expect(promised(`console.log(1); // 1\n// 2\nconst x = 1; /* 3 */\n`)).toEqual(["1", "2"]);
});
