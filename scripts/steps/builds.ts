// What both `pnpm start` and `pnpm test` build, in one place.
import { type Command, docs, root, script, sdk, tool } from "./tools.ts";

/** dist/: JavaScript from tsup, then declarations from tsc (tsup empties the folder first). */
export const buildSdk = (): Command[] => [
  tool(sdk, "tsup", "tsup", "--silent"),
  tool(sdk, "typescript", "tsc", "-p", "tsconfig.build.json"),
];

/** The sample registry checked, and its report put where the site serves it. Needs the SDK. */
export const checkSample = (): Command[] => [script(root, "scripts/check-sample.ts")];

/** The site, links checked. Needs the report, which a page links to. */
export const buildSite = (): Command[] => [tool(docs, "astro", "astro", "build")];
