import type { PlainDate } from "../../core/index.js";
import type { Row } from "../column.js";
import { columns, type ColumnKey } from "./columns.js";
import type { Citizen } from "./schema.js";

/** Điều một dòng cần thêm, mà Điều 9 không có. */
export interface RowExtras {
  readonly taxCode?: string | undefined;
  readonly updatedOn?: PlainDate | undefined;
}

const fullName = ({ family, middle, given }: Citizen["birthName"]): string =>
  [family, middle, given].filter((part) => part !== undefined).join(" ");

/** Trải một bản ghi lồng nhau thành một dòng của sổ đăng ký: the latest card, the first of each list. */
export function flatten(citizen: Citizen, { taxCode, updatedOn }: RowExtras = {}): Row {
  const relative = (role: Citizen["relatives"][number]["role"]) => citizen.relatives.find((r) => r.role === role);
  const card = citizen.idCards.toSorted((a, b) => (a.issuedOn < b.issuedOn ? -1 : 1)).at(-1);
  const cells: Partial<Record<ColumnKey, string | undefined>> = {
    personalId: citizen.personalId,
    fullName: fullName(citizen.birthName),
    birthDate: citizen.birthDate,
    gender: citizen.gender,
    ethnicity: citizen.ethnicity,
    nationality: citizen.nationalities[0],
    birthRegistrationPlace: citizen.birthRegistrationPlace,
    hometown: citizen.hometown,
    permanentResidence: citizen.permanentResidence,
    temporaryResidence: citizen.temporaryResidence,
    currentResidence: citizen.currentResidence,
    oldIdNumber: citizen.oldIdNumbers[0],
    taxCode,
    phone: citizen.phones[0],
    fatherName: relative("father")?.name,
    fatherPersonalId: relative("father")?.personalId,
    motherName: relative("mother")?.name,
    motherPersonalId: relative("mother")?.personalId,
    spouseName: relative("spouse")?.name,
    maritalStatus: citizen.maritalStatus,
    deathOn: citizen.deathOrMissing?.kind === "death" ? citizen.deathOrMissing.date : undefined,
    headPersonalId: citizen.household.find((m) => m.role === "head")?.personalId,
    relationToHead: citizen.relationToHead,
    cardIssuedOn: card?.issuedOn,
    cardExpiresOn: card?.expiresOn,
    email: citizen.emails[0],
    updatedOn,
  };
  return columns.map(({ key }) => cells[key]);
}
