import { execFileSync, spawnSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { unzipSync } from "fflate";
import { describe, expect, test } from "vitest";
import { lessons } from "../../src/catalogue/catalogue.ts";
import { contentsOf } from "../../scripts/packs/command.ts";
import { filesOf, pack } from "../../scripts/packs/package.ts";
import type { Standard } from "../../scripts/packs/standard.ts";
import { dist } from "./dist.ts";
import { faultsOf, manifestOf } from "./schemas-of-platforms.ts";

const contents = contentsOf({ lesson: [], track: [], lang: "all", out: "", dryRun: false });
const standards: readonly Standard[] = ["1.2", "2004", "cmi5"];
const cases = contents.flatMap((content) => standards.map((standard) => ({ id: content.id, content, standard })));
/** A lesson, at most. */
const MOST = 200_000;
const text = (bytes: Uint8Array | undefined): string => new TextDecoder().decode(bytes);

/** Names of namespaces and of dialects of JSON Schema are written like addresses and are none. */
const namespace =
  /^https?:\/\/(?:www\.(?:w3\.org|imsproject\.org|imsglobal\.org|adlnet\.org)\/|json-schema\.org\/|w3id\.org\/xapi\/(?:profiles\/)?cmi5\/|adlnet\.gov\/expapi\/verbs\/)/u;
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

/** The files a manifest names: every one in SCORM; in cmi5 the page that each lesson begins with. */
const namedIn = (standard: Standard, manifest: string): string[] => [
  ...new Set([...manifest.matchAll(standard === "cmi5" ? /<url>([^<]+)<\/url>/gu : /<file href="([^"]+)"/gu)].map((m) => m[1]!)),
];

describe.for(cases)("$id, $standard", ({ content, standard }) => {
  test("is valid, small and closed in itself", async () => {
    const zip = await pack(content, standard, dist);
    expect(zip.length).toBeLessThanOrEqual(MOST * content.lessons.length);

    const files = unzipSync(zip);
    for (const [path, bytes] of Object.entries(files)) {
      expect(path).toMatch(/^[\w./-]+$/u);
      expect(path).not.toMatch(/\.\.|^\//u);
      expect(outside(path, text(bytes)), path).toEqual([]);
    }

    const manifest = text(files[manifestOf(standard)]);
    expect(await faultsOf(standard, manifest)).toEqual([]);
    const inside = Object.keys(files).filter((p) => p !== manifestOf(standard) && (standard !== "cmi5" || p.endsWith("index.html")));
    expect(namedIn(standard, manifest).toSorted()).toEqual(inside.toSorted());
    for (const { parts } of content.lessons) {
      const page = text(files[content.lessons.length === 1 ? "index.html" : `${parts[0]!.exercise.split("/")[0]}/index.html`]);
      for (const { exercise } of parts) expect(page).toContain(`data-exercise="${exercise}"`);
      expect(page).toContain(`lang="${content.locale}"`);
    }
  });
});

test("a lesson has one id in cmi5, alone and in its track, and another in each language", async () => {
  const ids = async (id: string): Promise<(string | undefined)[]> => {
    const files = await filesOf(
      contents.find((c) => c.id === id)!,
      "cmi5",
      dist,
    );
    return [...text(files["cmi5.xml"]).matchAll(/<au id="(urn:uuid:[^"]+)"/gu)].map((m) => m[1]);
  };
  const [alone] = await ids("hoso-c1-vi");
  const track = await ids("hoso-track-c-vi");
  expect(track).toContain(alone);
  expect(new Set(track).size).toBe(track.length);
  expect(await ids("hoso-c1-en")).not.toContain(alone);
});

test("a manifest that is not as it must be is refused", async () => {
  const spoilt = {
    scorm: [/<(\/?)resources>/gu, /identifierref="/u],
    cmi5: [/<(\/?)url>/gu, /masteryScore="0/u],
  };
  for (const standard of standards) {
    const files = await filesOf(contents[0]!, standard, dist);
    const manifest = text(files[manifestOf(standard)]);
    for (const part of standard === "cmi5" ? spoilt.cmi5 : spoilt.scorm) {
      const other = manifest.replace(part, (found) => (found.startsWith("<") ? found.replace(/\w+/u, "nonsense") : `nonsense${found}`));
      expect(other).not.toBe(manifest);
      expect(await faultsOf(standard, other), String(part)).not.toEqual([]);
    }
  }
});

const script = (name: string): string => join(import.meta.dirname, `../../scripts/${name}.ts`);
const run = (name: string, ...args: string[]) => spawnSync(process.execPath, [script(name), ...args], { encoding: "utf8" });

describe.for([
  { name: "pack-scorm", standards: ["scorm12", "scorm2004"], options: ["--scorm"] },
  { name: "pack-cmi5", standards: ["cmi5"], options: [] },
])("pnpm $name", ({ name, standards: made, options }) => {
  test("writes the same bytes twice, wherever the clock stands", () => {
    const desks = ["UTC", "Asia/Ho_Chi_Minh"].map((TZ) => {
      const desk = mkdtempSync(join(tmpdir(), "hoso-packages-"));
      const args = [script(name), "--lesson", "A1", "--lang", "vi", "--out", "goi"];
      execFileSync(process.execPath, args, { cwd: desk, env: { ...process.env, TZ, INIT_CWD: desk } });
      return join(desk, "goi");
    });
    const names = made.map((standard) => `hoso-a1-vi-${standard}.zip`);
    for (const desk of desks) expect(readdirSync(desk).toSorted()).toEqual(names);
    for (const file of names) {
      const [one, two] = desks.map((desk) => readFileSync(join(desk, file)));
      expect(one!.equals(two!), file).toBe(true);
    }
    for (const desk of desks) rmSync(join(desk, ".."), { recursive: true });
  });

  test("tells what it would write, and what it does not know, in a sentence", () => {
    const dry = run(name, "--track", "c", "--lang", "en", "--dry-run");
    expect([dry.status, dry.stdout.trim().split("\n")]).toEqual([
      0,
      made.map((standard) => join("goi-bai-hoc", `hoso-track-c-en-${standard}.zip`)),
    ]);
    const unknown = run(name, "--lesson", "z9");
    expect(unknown.status).toBe(2);
    expect(unknown.stderr).toContain("a1, p1, p3");
    expect(unknown.stderr).not.toContain("    at ");
    const help = run(name, "--help");
    expect(help.status).toBe(0);
    for (const option of ["--lesson", "--track", "--lang", "--out", "--dry-run", ...options]) expect(help.stdout).toContain(option);
  });
});
