// `pnpm seal`: seals the keys of every bank (src/lessons/*/bank.ts) into sealed.generated.ts beside it, and writes the edition of
// the exercises. `--check` only looks. A salt is drawn once and kept for as long as its digests fit.
import { createHash } from "node:crypto";
import { existsSync, globSync, readFileSync, writeFileSync } from "node:fs";
import { basename, dirname, join, relative } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import type { Bank, SealedBank, SealedItem } from "../src/learn/item.ts";
import { seal } from "../src/learn/seal.ts";

const source = join(dirname(fileURLToPath(import.meta.url)), "../src");

const fresh = (): string => Buffer.from(crypto.getRandomValues(new Uint8Array(12))).toString("hex");

async function sealedBank(bank: Bank, before: SealedBank | undefined): Promise<SealedBank> {
  const items = bank.items.map(async (item): Promise<SealedItem> => {
    const old = before?.items.find((i) => i.id === item.id);
    const again = old && (await seal(item, old.salt));
    return again && again.digests.join() === old.digests.join() ? again : seal(item, fresh());
  });
  return { ...bank, items: await Promise.all(items) };
}

async function module<T>(path: string): Promise<T | undefined> {
  return existsSync(path) ? ((await import(pathToFileURL(path).href)) as T) : undefined;
}

/** What each generated file must hold, by path. */
export async function sealedFiles(): Promise<Map<string, string>> {
  const out = new Map<string, string>();
  for (const file of globSync("lessons/*/bank.ts", { cwd: source }).toSorted()) {
    const path = join(source, dirname(file), "sealed.generated.ts");
    const { banks } = (await module<{ readonly banks: readonly Bank[] }>(join(source, file)))!;
    const before = await module<{ readonly sealed: Readonly<Record<string, SealedBank>> }>(path);
    const entries = await Promise.all(
      banks.map(async (bank) => [basename(bank.id), await sealedBank(bank, before?.sealed[basename(bank.id)])] as const),
    );
    const text = JSON.stringify(Object.fromEntries(entries), undefined, 2);
    out.set(
      path,
      `// Written by \`pnpm seal\` from bank.ts. Keys are salted and hashed: a deterrent, see learn/seal.ts.\nimport type { SealedBank } from "../../learn/item.ts";\n\nexport const sealed: Readonly<Record<string, SealedBank>> = ${text};\n`,
    );
  }
  out.set(join(source, "catalogue/edition.generated.ts"), await edition(out));
  return out;
}

/** Ấn bản của các bài tập: changes whenever the same seed may draw another question. */
async function edition(sealed: ReadonlyMap<string, string>): Promise<string> {
  const hash = createHash("sha256");
  const files = globSync(["lessons/**/*.ts", "learn/{draw,exercise,fixed,item,seal}.ts"], { cwd: source }).toSorted();
  for (const file of files) {
    if (/\.test\.ts$|\.generated\.ts$/u.test(file)) continue;
    hash.update(relative(source, join(source, file)).replaceAll("\\", "/")).update(readFileSync(join(source, file), "utf8"));
  }
  for (const [path, text] of sealed) hash.update(basename(dirname(path))).update(text);
  return `// Written by \`pnpm seal\`.\n/** The exercises as they are: kept with each attempt, so that it can be graded again by the same ones. */\nexport const edition = "${hash.digest("hex").slice(0, 12)}";\n`;
}

/** Files that are not as they must be; written unless only looking. */
export async function stale(write: boolean): Promise<string[]> {
  const out: string[] = [];
  for (const [path, text] of await sealedFiles()) {
    if (existsSync(path) && readFileSync(path, "utf8") === text) continue;
    out.push(relative(source, path));
    if (write) writeFileSync(path, text);
  }
  return out;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const check = process.argv.includes("--check");
  const files = await stale(!check);
  for (const file of files) console.log(`${check ? "stale" : "wrote"} src/${file}`);
  if (check && files.length > 0) process.exitCode = 1;
}
