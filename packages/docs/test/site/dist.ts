import { existsSync, globSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** The built site. */
export const dist = join(import.meta.dirname, "../../dist");
if (!existsSync(join(dist, "index.html"))) throw new Error("The site is not built: run `pnpm build` in packages/docs first.");

/** Files that are put beside the pages as they are, such as the sample report of `pnpm start`, and files to take away. */
const put = (file: string): boolean => existsSync(join(dist, "../public", file)) || /^tai-ve[\\/]/u.test(file);

/** Every page, as the path under which it is served: `/hoc/`. */
export const pages: readonly string[] = globSync("**/*.html", { cwd: dist })
  .filter((file) => !put(file))
  .map((file) => `/${file}`.replace(/index\.html$/u, ""))
  .sort();

/** The text of a page. */
export const html = (path: string): string => readFileSync(join(dist, path.endsWith("/") ? `${path}index.html` : path), "utf8");

/** Text as the page shows it: the few entities that HTML writers use, put back. */
const entities: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', "#39": "'", "#x26": "&" };
export const plain = (text: string): string => text.replace(/&(amp|lt|gt|quot|#39|#x26);/gu, (_, name: string) => entities[name]!);

/** Ids that a link can lead to. */
export const anchors = (path: string): ReadonlySet<string> =>
  new Set([...html(path).matchAll(/\sid="([^"]+)"/gu)].map((m) => plain(m[1]!)));
