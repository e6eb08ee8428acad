import { expect, test } from "vitest";
import { glossary } from "../../scripts/glossary.js";
import { somebody, takenForADossier, texts } from "./house.js";

const files = texts();

test("there are texts to look at", () => {
  const paths = files.map(({ path }) => path);
  for (const path of ["README.md", "packages/sdk/src/index.ts", "packages/sdk/data/codes/birthplace.tsv"]) expect(paths).toContain(path);
});

test("nobody in the repository is real", () => {
  expect(somebody(files)).toEqual([]);
});

test("the product is never mistaken for a dossier", () => {
  expect(takenForADossier(files)).toEqual([]);
});

test("the glossary says what the units say: run `pnpm glossary`", async () => {
  const { is, shouldBe } = await glossary();
  expect(shouldBe).toContain("| `personal-id` | Số định danh cá nhân |");
  expect(is).toBe(shouldBe);
});

// Put together here, so that the file itself holds no such number.
const number = (year: string, separator = "") => ["001", `0${year}`, "000", "001"].join(separator);

test.each(["10", "85", "99"])("a planted number of somebody born in 19%s is reported, and not repeated", (year) => {
  for (const text of [number(year), number(year, " "), number(year, "."), `"${number(year)}",`]) {
    expect(somebody([{ path: "a.md", text: `\n${text}` }])).toEqual(["a.md:2 holds a number that may be somebody's"]);
  }
});

test.each([number("05"), number("99").replace("001", "003"), `1${number("85")}`, `0.${number("85")}`])("%s is nobody's", (text) => {
  expect(somebody([{ path: "a.md", text }])).toEqual([]);
});

test("a planted confusion is reported", () => {
  const said = (text: string, path = "README.md") => takenForADossier([{ path, text }]);
  expect(said("Hồ Sơ kiểm tra dữ liệu")).toEqual([`README.md:1 says "Hồ Sơ" alone`]);
  expect(said("một\nHồ Sơ", "packages/docs/src/content/docs/hoc/a1.mdx")).toEqual([
    `packages/docs/src/content/docs/hoc/a1.mdx:2 says "Hồ Sơ" alone`,
  ]);
  expect(said("Bộ công cụ Hồ Sơ, bộ công cụ\nHồ Sơ, một hồ sơ")).toEqual([]);
  expect(said("Hồ Sơ checks", "packages/docs/src/content/docs/en/hoc/a1.mdx")).toEqual([]);
});
