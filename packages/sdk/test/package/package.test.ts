// The package as its users get it: packed, looked over, installed into an empty project, run.
import { globSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { publint } from "publint";
import { formatMessage } from "publint/utils";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { bundle, tooMuch } from "../walls/bundle.js";
import { install, pack, run, sdk } from "./consumer.js";

const manifest = JSON.parse(readFileSync(join(sdk, "package.json"), "utf8")) as { exports: Record<string, { default: string } | string> };

/** Every subpath a user can import, wildcards spelled out from the folders: `@hoso/sdk/identifiers/personal-id`. */
const subpaths = Object.entries(manifest.exports).flatMap(([key, target]) => {
  if (typeof target === "string") return [];
  if (!key.includes("*")) return [key];
  const [before = "", after = ""] = target.default.replace("./dist/", "").replace(/\.js$/u, ".ts").split("*");
  const files = globSync(`${before}*${after}`, { cwd: join(sdk, "src") }).map((path) => path.replaceAll("\\", "/"));
  return files.toSorted().map((path) => key.replace("*", path.slice(before.length, path.length - after.length)));
});
const specifiers = subpaths.map((path) => `@hoso/sdk${path.slice(1)}`);
const identifiers = subpaths.filter((path) => path.startsWith("./identifiers/"));

const node = process.execPath;
let tarball: string;
let project: string;

beforeAll(() => {
  tarball = pack();
  project = install(tarball);
});

afterAll(() => {
  for (const directory of [tarball && dirname(tarball), project]) if (directory) rmSync(directory, { recursive: true, force: true });
});

test("subpaths were spelled out", () => {
  expect(specifiers).toContain("@hoso/sdk");
  expect(specifiers).toContain("@hoso/sdk/identifiers/personal-id");
});

test("publint has nothing to say", async () => {
  const buffer = readFileSync(tarball);
  const tar = buffer.buffer.slice(buffer.byteOffset, buffer.byteOffset + buffer.byteLength) as ArrayBuffer;
  const { messages, pkg } = await publint({ pack: { tarball: tar }, strict: true });
  expect(messages.map((message) => formatMessage(message, pkg, { color: false }))).toEqual([]);
});

test("the types are right for every subpath", () => {
  const attw = join(sdk, "node_modules/@arethetypeswrong/cli/dist/index.js");
  const { code, stdout, stderr } = run(
    node,
    [
      attw,
      tarball,
      "--profile",
      "esm-only",
      "--no-emoji",
      "--no-color",
      "--include-entrypoints",
      ...subpaths.filter((path) => path !== "."),
    ],
    sdk,
  );
  expect(code, stdout + stderr).toBe(0);
  // it looked at every subpath; CommonJS and Node 10 are not promised
  for (const path of subpaths) expect(stdout).toContain(`"@hoso/sdk${path.slice(1)}"`);
  expect(stdout.split("\n").filter((line) => /^(node16 \(from ESM\)|bundler):/.test(line) && !/OK|\(wildcard\)/.test(line))).toEqual([]);
});

test("the tarball holds what is needed and nothing of the workshop", () => {
  const files = globSync("**/*", { cwd: join(project, "node_modules/@hoso/sdk") }).map((path) => path.replaceAll("\\", "/"));
  for (const wanted of ["package.json", "README.md", "LICENSE", "dist/index.js", "dist/index.d.ts", "dist/cli/hoso.js"])
    expect(files).toContain(wanted);
  expect(files.filter((path) => /\.(?:test|test-d|bench)\.|^(?:test|scripts|bench|data)\//u.test(path))).toEqual([]);
});

test("the licences of what the bundle carries are in it", () => {
  const licences = readFileSync(join(project, "node_modules/@hoso/sdk/dist/cli/LICENSES.txt"), "utf8");
  for (const name of ["zod", "commander"]) expect(licences).toMatch(new RegExp(`^${name} \\d+\\.\\d+\\.\\d+ \\(MIT\\)$`, "mu"));
  expect(licences).toContain("Permission is hereby granted");
});

describe("in an empty project", () => {
  test("every subpath can be imported", () => {
    const program = specifiers
      .map(
        (name, at) =>
          `import * as m${at} from "${name}"; if (Object.keys(m${at}).length === 0) throw new Error("${name} exports nothing");`,
      )
      .join("\n");
    writeFileSync(join(project, "all.js"), `${program}\nconsole.log("all ${specifiers.length}");\n`);
    const { stdout, stderr } = run(node, ["all.js"], project);
    expect(stdout, stderr).toBe(`all ${specifiers.length}\n`);
  });

  test("the conformance files can be imported", () => {
    const program = ["manifest", "personal-id", "tables/birthplace"].map(
      (file, at) => `import m${at} from "@hoso/sdk/conformance/${file}.json" with { type: "json" }; console.log(m${at}.kind);`,
    );
    writeFileSync(join(project, "conformance.js"), program.join("\n"));
    const { stdout, stderr } = run(node, ["conformance.js"], project);
    expect(stdout, stderr).toBe("manifest\nidentifier\ncode-list\n");
  });

  test.each([
    ["the inside of a unit", "@hoso/sdk/identifiers/personal-id/rule"],
    ["a built file", "@hoso/sdk/dist/index.js"],
    ["the command line", "@hoso/sdk/cli"],
  ])("%s stays inside", (_, name) => {
    const { code, stderr } = run(node, ["--input-type=module", "--eval", `import '${name}'`], project);
    expect(code).not.toBe(0);
    expect(stderr).toMatch(/ERR_PACKAGE_PATH_NOT_EXPORTED|ERR_MODULE_NOT_FOUND/u);
  });

  test.each([
    ["nodenext", "nodenext"],
    ["esnext", "bundler"],
  ])("types compile with module %s, resolution %s, libraries checked", (module, moduleResolution) => {
    const lines = specifiers.map((name, at) => `import * as m${at} from "${name}"; export type M${at} = typeof m${at};`);
    writeFileSync(
      join(project, "types.ts"),
      `${lines.join("\n")}\nimport { PersonalId } from "@hoso/sdk";\nexport const id: PersonalId = PersonalId.parse("001000000000");\n// @ts-expect-error a plain string is not one\nexport const no: PersonalId = "001000000000";\n`,
    );
    const tsc = join(sdk, "node_modules/typescript/bin/tsc");
    const options = ["--noEmit", "--strict", "--target", "es2023", "--module", module, "--moduleResolution", moduleResolution];
    const { code, stdout } = run(node, [tsc, ...options, "types.ts"], project);
    expect(code, stdout).toBe(0);
  });

  test("npx hoso --help", () => {
    const { code, stdout, stderr } = run("npx", ["hoso", "--help"], project);
    expect(code, stderr).toBe(0);
    for (const command of ["check", "explain", "generate", "template"]) expect(stdout).toContain(command);
  });

  test("hoso explain says what the digits mean, in both languages", () => {
    const said = (lang: string) => run("npx", ["hoso", "explain", "personal-id", "001000000000", "--lang", lang], project);
    expect(said("vi").code, said("vi").stderr).toBe(0);
    expect(said("vi").stdout).toContain("Hà Nội");
    expect(said("en").stdout).not.toBe(said("vi").stdout);
  });

  test("hoso refuses with exit code 1, and says usage errors with 2", () => {
    expect(run("npx", ["hoso", "explain", "personal-id", "12"], project).code).toBe(1);
    const unknown = run("npx", ["hoso", "explain", "no-such-thing", "12"], project);
    expect(unknown.code).toBe(2);
    expect(unknown.stderr).not.toMatch(/^\s+at /mu);
  });

  test.each(identifiers)("%s: is weighs at most 1 kB, without zod", async (path) => {
    const carried = await bundle(`export { is } from "@hoso/sdk${path.slice(1)}"`, project);
    expect(tooMuch(carried, { gzip: 1000, files: [/node_modules\/zod\//u, /\/phrases\.js$/u], strings: ["ZodError"] })).toEqual([]);
  });

  test("PersonalId weighs at most 22 kB with zod", async () => {
    const carried = await bundle(`export { PersonalId } from "@hoso/sdk/identifiers/personal-id"`, project);
    expect(tooMuch(carried, { gzip: 22_000, files: [], strings: [] })).toEqual([]);
  });
});
