import { framework as digcomp3 } from "./digcomp-3.ts";
import type { Framework } from "./framework.ts";
import { framework as qd757 } from "./qd757-2025.ts";
import { framework as tt02 } from "./tt02-2025.ts";

type Code<F extends Framework> = F["domains"][number]["competences"][number]["code"];

/** A competence of a framework: `tt02/1.2`. A code that is in none does not compile. */
export type CompetenceId = `tt02/${Code<typeof tt02>}` | `digcomp3/${Code<typeof digcomp3>}`;

/** Các khung năng lực that lessons are compared with. */
export const frameworks: readonly Framework[] = [tt02, digcomp3, qd757];
