// The proof, step by step. A step that is listed here and cannot run has failed.
import { existsSync, globSync } from "node:fs";
import { dirname, join } from "node:path";
import type { Step } from "./run-step.ts";
import { buildSdk, buildSite, checkSample } from "./builds.ts";
import { docs, root, script, sdk, tool } from "./tools.ts";

const vitest = (cwd: string, ...args: string[]) => tool(cwd, "vitest", "vitest", "run", ...args);

/** Every tsconfig.json that `tsc` can read; the docs' own belongs to `astro check`. */
const projects = () => [root, sdk, ...examples().filter((example) => existsSync(join(example, "tsconfig.json")))];
const compile = (dependency: string) =>
  projects().map((cwd) => tool(root, dependency, "tsc", "--noEmit", "-p", join(cwd, "tsconfig.json")));

const examples = () =>
  globSync("examples/*/package.json", { cwd: root })
    .toSorted()
    .map((manifest) => join(root, dirname(manifest)));

const resolveTs = ["--import", "./scripts/resolve-ts.ts"];

/** One step for each example, so that an example without a test fails by name. */
const exampleSteps = (): Step[] => {
  const found = examples();
  if (found.length === 0) return [{ name: "examples", needs: [], commands: () => [] }]; // nothing to run: fails
  return found.map((cwd) => ({
    name: cwd.slice(root.length + 1).replaceAll("\\", "/"),
    needs: ["build"],
    vitest: true,
    commands: () => [vitest(cwd)],
  }));
};

// In this order when there is a choice: the site takes longest, and the browser waits for it.
export const steps = (): Step[] => [
  { name: "build", needs: [], commands: buildSdk },
  { name: "codegen", needs: [], commands: () => [script(sdk, ...resolveTs, "scripts/codegen.ts", "--check")] },
  // Its numbers come out of the rules and code lists as they stand, generated ones too.
  { name: "conformance", needs: ["codegen"], commands: () => [script(sdk, ...resolveTs, "scripts/conformance.ts", "--check")] },
  { name: "workbook", needs: ["codegen"], commands: () => [script(sdk, ...resolveTs, "scripts/workbook.ts", "--check")] },
  // It follows imports into dist, which the build empties first.
  { name: "lint", needs: ["build"], commands: () => [tool(root, "oxlint", "oxlint", "--deny-warnings")] },
  { name: "format", needs: [], commands: () => [tool(root, "oxfmt", "oxfmt", "--check")] },
  { name: "runner", needs: [], commands: () => [script(root, "--test", "scripts/steps/steps.test.ts")] },
  { name: "report", needs: ["build"], commands: checkSample },
  { name: "site", needs: ["report"], commands: buildSite },
  // Examples read the declarations in dist.
  { name: "types", needs: ["build"], commands: () => compile("typescript") },
  { name: "types7", needs: ["build"], commands: () => compile("typescript7") },
  { name: "knip", needs: ["build"], commands: () => [tool(root, "knip", "knip")] },
  { name: "package", needs: ["build"], vitest: true, commands: () => [vitest(sdk, "--project", "package")] },
  ...exampleSteps(),
  { name: "docs", needs: ["build"], vitest: true, commands: () => [vitest(docs, "--project", "docs")] },
  // The API pages are written into the docs' sources by the site build, so everything that reads those waits for it.
  { name: "site-check", needs: ["site"], commands: () => [tool(docs, "astro", "astro", "check")] },
  { name: "site-pages", needs: ["site"], vitest: true, commands: () => [vitest(docs, "--project", "site")] },
  { name: "sdk", needs: ["codegen", "build"], vitest: true, alone: true, commands: () => [vitest(sdk, "--project", "unit")] },
  { name: "browser", needs: ["site"], vitest: true, alone: true, commands: () => [vitest(docs, "--project", "browser")] },
];
