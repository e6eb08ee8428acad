import type { PlainDate } from "../../core/index.js";
import type { CivilStatusNote } from "./civil-status-note/schema.js";
import type { DeathExtract } from "./death-extract/schema.js";
import type { MarriageCertificate } from "./marriage-certificate/schema.js";

/** Giấy tờ hộ tịch nói về tình trạng hôn nhân. */
export interface MaritalEvidence {
  readonly marriages: readonly MarriageCertificate[];
  readonly notes?: readonly CivilStatusNote[];
  readonly deaths?: readonly DeathExtract[];
}

/** Tình trạng hôn nhân suy ra từ giấy tờ. */
export interface MaritalStatusFound {
  /** Codes of QCVN 109: `1` never married, `2` married, `3` divorced or widowed. */
  readonly status: "1" | "2" | "3";
  /** Two papers of one day, or only years of them, cannot be put in order: then nothing is sure. */
  readonly sure: boolean;
}

interface Moment {
  readonly on: string;
  readonly married: boolean;
}

const MADE = new Set(["marriage", "marriage-recognition"]);
const ENDED = new Set(["divorce", "annulment"]);

function momentsOf(id: string, { marriages, notes = [], deaths = [] }: MaritalEvidence): Moment[] {
  const own = marriages.filter((m) => m.husband.personalId === id || m.wife.personalId === id);
  const spouses = new Set(own.flatMap((m) => [m.husband.personalId, m.wife.personalId]).filter((of) => of !== undefined && of !== id));
  return [
    ...own.map((m) => ({ on: m.registeredOn, married: true })),
    ...notes
      .filter((n) => n.person.personalId === id && (MADE.has(n.event) || ENDED.has(n.event)))
      .map((n) => ({ on: n.issuedOn, married: MADE.has(n.event) })),
    ...deaths
      .filter((d) => d.deceased.personalId !== undefined && spouses.has(d.deceased.personalId))
      .map((d) => ({ on: d.deceased.diedOn, married: false })),
  ];
}

/**
 * Tình trạng hôn nhân theo giấy kết hôn, ghi chú ly hôn và trích lục khai tử của vợ, chồng. What the papers at hand do not
 * tell, this does not know: a marriage registered elsewhere leaves no trace here.
 */
export function maritalStatusOf(personalId: string, evidence: MaritalEvidence, asOf: PlainDate): MaritalStatusFound {
  const moments = momentsOf(personalId, evidence)
    .filter(({ on }) => on <= asOf)
    .toSorted((a, b) => (a.on < b.on ? -1 : 1));
  const last = moments.at(-1);
  if (last === undefined) return { status: "1", sure: true };
  // a date that begins as the last one does may be later than it
  const rivals = moments.filter(({ on, married }) => married !== last.married && (last.on.startsWith(on) || on.startsWith(last.on)));
  return { status: last.married ? "2" : "3", sure: rivals.length === 0 };
}
