import { execFileSync, spawnSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { unzipSync } from "fflate";
import { describe, expect, test } from "vitest";
import { lessons } from "../../src/catalogue/catalogue.ts";
import type { ScormVersion } from "../../src/learn/scorm.ts";
import { contentsOf } from "../../scripts/packs/command.ts";
import { filesOf, pack } from "../../scripts/packs/package.ts";
import { dist } from "./dist.ts";
import { faultsOf } from "./schemas-of-platforms.ts";

const contents = contentsOf({ lesson: [], track: [], lang: "all", out: "", dryRun: false });
const versions: readonly ScormVersion[] = ["1.2", "2004"];
const cases = contents.flatMap((content) => versions.map((version) => ({ id: content.id, content, version })));
/** A lesson, at most. */
const MOST = 200_000;
const text = (bytes: Uint8Array | undefined): string => new TextDecoder().decode(bytes);

/** Names of namespaces and of dialects of JSON Schema are written like addresses and are none. */
const namespace = /^https?:\/\/(?:www\.(?:w3\.org|imsproject\.org|imsglobal\.org|adlnet\.org)|json-schema\.org)\//u;
/** What leads out of a package, or needs the site around it. */
function outside(path: string, body: string): string[] {
  const addresses = [...body.matchAll(/(?:https?:)?\/\/[a-z0-9-]+\.[a-z]+[^\s"'`)<>\\]*/giu)].map((m) => m[0]);
  const rooted =
    path.endsWith(".html") || path.endsWith(".css") ? [...body.matchAll(/(?:href|src|action)="\/[^"]*"|url\(["']?\/[^)]*\)/giu)] : [];
  const workers = body.includes("serviceWorker") ? ["serviceWorker"] : [];
  return [...addresses.filter((a) => !namespace.test(a)), ...rooted.map((m) => m[0]), ...workers];
}

test("what leads outside is seen", () => {
  expect(outside("index.html", `<a href="/hoc/">`)).toHaveLength(1);
  expect(outside("x.css", "a{background:url(/_astro/x.woff2)}")).toHaveLength(1);
  expect(outside("x.js", `fetch("https://example.org/x")`)).toHaveLength(1);
  expect(outside("x.js", "navigator.serviceWorker.register('sw.js')")).toHaveLength(1);
  expect(outside("x.svg", `<svg xmlns="http://www.w3.org/2000/svg">`)).toEqual([]);
});

test("every lesson and every track, in both languages", () => {
  expect(contents.length).toBe(2 * (lessons.length + new Set(lessons.map((l) => l.track)).size));
});

describe.for(cases)("$id, SCORM $version", ({ content, version }) => {
  test("is valid, small and closed in itself", async () => {
    const zip = await pack(content, version, dist);
    expect(zip.length).toBeLessThanOrEqual(MOST * content.lessons.length);

    const files = unzipSync(zip);
    for (const [path, bytes] of Object.entries(files)) {
      expect(path).toMatch(/^[\w./-]+$/u);
      expect(path).not.toMatch(/\.\.|^\//u);
      expect(outside(path, text(bytes)), path).toEqual([]);
    }

    const manifest = text(files["imsmanifest.xml"]);
    expect(await faultsOf(version, manifest)).toEqual([]);
    const named = [...manifest.matchAll(/<file href="([^"]+)"/gu)].map((m) => m[1]);
    expect([...new Set(named)].toSorted()).toEqual(
      Object.keys(files)
        .filter((p) => p !== "imsmanifest.xml")
        .toSorted(),
    );
    for (const { parts } of content.lessons) {
      const page = text(files[content.lessons.length === 1 ? "index.html" : `${parts[0]!.exercise.split("/")[0]}/index.html`]);
      for (const { exercise } of parts) expect(page).toContain(`data-exercise="${exercise}"`);
      expect(page).toContain(`lang="${content.locale}"`);
    }
  });
});

test("a manifest that is not as it must be is refused", async () => {
  for (const version of versions) {
    const files = await filesOf(contents[0]!, version, dist);
    const manifest = text(files["imsmanifest.xml"]);
    expect(await faultsOf(version, manifest.replace("<resources>", "<sources>").replace("</resources>", "</sources>"))).not.toEqual([]);
    expect(await faultsOf(version, manifest.replace(/identifierref="/u, 'nonsense="'))).not.toEqual([]);
  }
});

describe("pnpm pack:scorm", () => {
  const command = join(import.meta.dirname, "../../scripts/pack-scorm.ts");
  const run = (...args: string[]) => spawnSync(process.execPath, [command, ...args], { encoding: "utf8" });

  test("writes the same bytes twice, wherever the clock stands", () => {
    const desks = ["UTC", "Asia/Ho_Chi_Minh"].map((TZ) => {
      const desk = mkdtempSync(join(tmpdir(), "hoso-packages-"));
      const args = [command, "--lesson", "A1", "--lang", "vi", "--out", "goi"];
      execFileSync(process.execPath, args, { cwd: desk, env: { ...process.env, TZ, INIT_CWD: desk } });
      return join(desk, "goi");
    });
    const names = ["hoso-a1-vi-scorm12.zip", "hoso-a1-vi-scorm2004.zip"];
    for (const desk of desks) expect(readdirSync(desk).toSorted()).toEqual(names);
    for (const name of names) {
      const [one, two] = desks.map((desk) => readFileSync(join(desk, name)));
      expect(one!.equals(two!), name).toBe(true);
    }
    for (const desk of desks) rmSync(join(desk, ".."), { recursive: true });
  });

  test("tells what it would write, and what it does not know, in a sentence", () => {
    const dry = run("--track", "c", "--lang", "en", "--scorm", "1.2", "--dry-run");
    expect([dry.status, dry.stdout.trim()]).toEqual([0, join("goi-bai-hoc", "hoso-track-c-en-scorm12.zip")]);
    const unknown = run("--lesson", "z9");
    expect(unknown.status).toBe(2);
    expect(unknown.stderr).toContain("a1, p1, p3");
    expect(unknown.stderr).not.toContain("    at ");
    const help = run("--help");
    expect(help.status).toBe(0);
    for (const option of ["--lesson", "--track", "--lang", "--out", "--dry-run", "--scorm"]) expect(help.stdout).toContain(option);
  });
});
