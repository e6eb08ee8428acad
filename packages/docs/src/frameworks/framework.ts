import type { Bilingual } from "@hoso/sdk/core";
import type { InstrumentId } from "@hoso/sdk/law";

/** Một năng lực thành phần. */
interface Competence {
  /** As the framework numbers it: `1.2`. */
  readonly code: string;
  readonly name: Bilingual;
}

/** Một miền năng lực. */
interface Domain {
  readonly code: string;
  readonly name: Bilingual;
  readonly competences: readonly Competence[];
}

/** Khung năng lực. What no source names is left out, and `limits` says so. */
export interface Framework {
  readonly id: string;
  readonly name: Bilingual;
  /** The act that issued it, when one did. */
  readonly instrument?: InstrumentId;
  /** How far its wording was checked: not in the act itself, for any of them yet. */
  readonly standing: "secondary";
  readonly limits: Bilingual;
  readonly domains: readonly Domain[];
}
