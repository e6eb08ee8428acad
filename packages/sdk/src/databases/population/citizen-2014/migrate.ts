import type { Bilingual, PlainDate, Reason } from "../../../core/index.js";
import type { Path } from "../../../rules/index.js";
import { fields, topFields } from "../fields.js";
import type { Citizen } from "../schema.js";
import { facts } from "./facts.js";
import type { MigrationProblem } from "./phrases.js";
import type { Citizen2014 } from "./schema.js";

/** Ngày luật bắt đầu ghi nơi tạm trú, tạm vắng và thành viên hộ gia đình. */
export const AMENDED: PlainDate = "2021-07-01";

/** Một điều luật nay có mà bản ghi cũ không nói. */
export interface MissingFact {
  readonly path: keyof Citizen;
  /** The item (khoản) of Article 9 of the law of today. */
  readonly item: number;
  readonly name: Bilingual;
  /** The record of today does not stand without it. */
  readonly required: boolean;
  /** `not-listed`: the law of that day did not ask for it. `not-given`: it could have been there, and is not. */
  readonly why: "not-listed" | "not-given";
}

/** Lời nhắc, và chỗ của nó trong bản ghi mới. */
export type MigrationRemark = Reason<`citizen-2014/${MigrationProblem}`> & { readonly path: Path };

/** Kết quả chuyển. */
export interface CitizenMigration {
  /** For `Citizen.safeParse`; it passes once nothing that is required is missing. */
  readonly citizen: Omit<Citizen, "personalId"> & { readonly personalId?: Citizen["personalId"] | undefined };
  readonly missing: readonly MissingFact[];
  readonly remarks: readonly MigrationRemark[];
}

/** Điều bản ghi không tự nói. */
export interface MigrateOptions {
  /** Ngày ghi: before 1/7/2021 the law listed three facts fewer. */
  readonly recordedOn?: PlainDate;
}

const since2021 = ["temporaryResidence", "temporaryAbsence"] as const satisfies readonly (keyof Citizen)[];
/** The head and the members of 2014 are the household of today. */
const listed = (path: string): boolean => path === "household" || Object.hasOwn(facts, path);

function missingIn(record: Citizen2014, early: boolean): MissingFact[] {
  return topFields.flatMap((path): MissingFact[] => {
    const { item, name, cardinality } = fields[path];
    const required = cardinality === "one" || cardinality === "at-least-one";
    const told = path in record && record[path as keyof Citizen2014] !== undefined;
    const asked = listed(path) && !(early && since2021.some((each) => each === path));
    if (told || (asked && !required)) return [];
    return [{ path, item, name, required, why: asked ? "not-given" : "not-listed" }];
  });
}

function remarksOn(record: Citizen2014, early: boolean): MigrationRemark[] {
  const remark = (problem: MigrationProblem, path: keyof Citizen): MigrationRemark => ({
    path: [path],
    code: `citizen-2014/${problem}`,
    params: {},
  });
  const late = [...since2021, ...(record.members.length > 0 ? (["household"] as const) : [])];
  return [
    remark("children-not-listed", "relatives"),
    ...(early && record.members.length === 0 ? [remark("members-not-listed-then", "household")] : []),
    ...(early ? late.filter((path) => path === "household" || record[path] !== undefined) : []).map((path) =>
      remark("listed-only-since-2021", path),
    ),
  ];
}

/**
 * Chuyển một bản ghi theo luật năm 2014 sang bản ghi công dân của luật nay. Nothing is guessed: a place of birth is not
 * made of the place of registration, nor a number of the person's own out of the household; what is not known is in
 * `missing`. Places keep the names they were written with, of before 1/7/2025 too.
 */
export function migrate(record: Citizen2014, { recordedOn }: MigrateOptions = {}): CitizenMigration {
  const early = recordedOn !== undefined && recordedOn < AMENDED;
  const { head, members, ...kept } = record;
  return {
    citizen: {
      ...kept,
      otherNames: [],
      oldIdNumbers: [],
      idCards: [],
      household: [
        ...(head === undefined ? [] : [{ role: "head" as const, ...head }]),
        ...members.map((member) => ({ role: "member" as const, ...member })),
      ],
      phones: [],
      emails: [],
      shared: [],
    },
    missing: missingIn(record, early),
    remarks: remarksOn(record, early),
  };
}
