import { defineConfig } from "vitest/config";

// Two projects, because the second one reads what `pnpm build` wrote: `vitest run --project unit` needs no build.
export default defineConfig({
  test: {
    projects: [
      { test: { name: "unit", include: ["{src,test,scripts}/**/*.test.ts"], exclude: ["test/package/**"] } },
      { test: { name: "package", include: ["test/package/**/*.test.ts"], testTimeout: 180_000, hookTimeout: 180_000 } },
    ],
  },
});
