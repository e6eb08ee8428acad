// Walls around the whole repository, not only src/: nobody in it is real, and the product is never mistaken for a dossier.
import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { root, type Source } from "./sources.js";

const house = join(root, "../..");

const written =
  "{packages/*/{src,test,data,scripts,bench},examples,docs,scripts,.github,.changeset}/**/*.{ts,js,mjs,astro,md,mdx,json,tsv,csv,ndjson,txt,yml,html}";

/** Every text that people write or read in the repository; paths from its root. */
export const texts = (): Source[] =>
  [
    ...globSync(written, {
      cwd: house,
      exclude: (path) => /(?:^|[\\/])(?:node_modules|dist|\.astro|\.out)(?:[\\/]|$)/u.test(String(path)),
    }),
    ...globSync("*.md", { cwd: house }),
  ]
    .map((path) => path.replaceAll("\\", "/"))
    .toSorted()
    .map((path) => ({ path, text: readFileSync(join(house, path), "utf8") }));

const provinces = new Set(
  readFileSync(join(root, "data/codes/birthplace.tsv"), "utf8")
    .split("\n")
    .slice(1)
    .map((line) => line.slice(0, 3)),
);

/** Someone born from 1910 to 2029 may be alive, and a number well formed for that year may be theirs. */
function mayBeSomebody(digits: string): boolean {
  const place = digits.slice(0, 3);
  const known = provinces.has(place) || (Number(place) >= 101 && Number(place) <= 295);
  const century = Number(digits[3]);
  const year = 1900 + 100 * Math.floor(century / 2) + Number(digits.slice(4, 6));
  return known && year >= 1910 && year <= 2029;
}

/** Numbers that could belong to somebody alive, as `file:line`. The number itself is not repeated. */
export function somebody(files: readonly Source[]): string[] {
  // packed code lists write the codes of places one after the other: they are nobody's numbers
  const byHand = files.filter(({ path }) => !/^packages\/sdk\/src\/codes\/.*\.generated\.ts$/u.test(path));
  return byHand.flatMap(({ path, text }) =>
    text.split("\n").flatMap((line, at) => {
      const numbers = [...line.matchAll(/(?<![\w.])\d{3}[ .]?\d{3}[ .]?\d{3}[ .]?\d{3}(?!\w)/gu)].map(([number]) =>
        number.replaceAll(/\D/gu, ""),
      );
      return numbers.some(mayBeSomebody) ? [`${path}:${at + 1} holds a number that may be somebody's`] : [];
    }),
  );
}

const vietnameseProse = (path: string): boolean => path === "README.md" || /^packages\/docs\/src\/content\/docs\/(?!en\/)/u.test(path);

/** Places where Vietnamese prose calls the product "Hồ Sơ" alone: *hồ sơ* means a dossier. */
export function takenForADossier(files: readonly Source[]): string[] {
  return files
    .filter(({ path }) => vietnameseProse(path))
    .flatMap(({ path, text }) => {
      const lines = text.replaceAll(/bộ công cụ\s+Hồ Sơ/giu, (said) => said.replaceAll(/\S/gu, "·")).split("\n");
      return lines.flatMap((line, at) => (line.includes("Hồ Sơ") ? [`${path}:${at + 1} says "Hồ Sơ" alone`] : []));
    });
}
