// One checkout, one verdict: property tests draw from a fixed seed. `HOSO_SEED=7 pnpm test` draws others.
import * as fc from "fast-check";

fc.configureGlobal({ seed: Number(process.env["HOSO_SEED"] ?? 1) });
