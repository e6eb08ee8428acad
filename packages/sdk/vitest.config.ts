import { defineConfig } from "vitest/config";

const noBench = { include: [] };

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: "unit",
          include: ["{src,test,scripts}/**/*.test.ts"],
          exclude: ["test/package/**"],
          setupFiles: ["test/seed.ts"],
          benchmark: noBench,
          // No test proves a speed, so a busy machine must not fail one; what hangs is stopped with its step.
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
      // Reads what `pnpm build` wrote, packs it and installs it: slow, and of no use while writing a unit.
      { test: { name: "package", include: ["test/package/**/*.test.ts"], benchmark: noBench, testTimeout: 180_000, hookTimeout: 180_000 } },
      // Measures dist by the package's own name, loaded by Node itself: through vitest's module runner every call of an
      // export goes by a getter, which costs more than what is measured.
      {
        test: {
          name: "bench",
          include: [],
          benchmark: { include: ["bench/**/*.bench.ts"] },
          testTimeout: 600_000,
          server: { deps: { external: [/\/packages\/sdk\/dist\//u] } },
        },
      },
    ],
  },
});
