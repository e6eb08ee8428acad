import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    projects: [
      { extends: true, test: { name: "docs", include: ["{src,scripts}/**/*.test.ts"], testTimeout: 60_000, hookTimeout: 60_000 } },
      // Both read the built site: `pnpm build` first. They fail, never skip, without it.
      { extends: true, test: { name: "site", include: ["test/site/**/*.test.ts"], testTimeout: 60_000, hookTimeout: 60_000 } },
      {
        extends: true,
        test: {
          name: "browser",
          include: ["test/browser/**/*.test.ts"],
          testTimeout: 120_000,
          hookTimeout: 120_000,
          fileParallelism: false,
        },
      },
    ],
  },
});
