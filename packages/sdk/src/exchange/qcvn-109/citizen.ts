import * as ethnicity from "../../codes/ethnicity/index.js";
import * as religion from "../../codes/religion/index.js";
import type { Citizen } from "../../databases/population/index.js";
import { people, present, type CitizenMessage, type CodedName, type MessagePerson, type MessagePlace } from "./message.js";

type Relative = Citizen["relatives"][number];

/** Bản ghi công dân còn phải qua schema: the same keys as `Citizen`, nothing judged yet. */
export type CitizenDraft = { readonly [K in keyof Citizen]?: unknown };

const roles = {
  father: "father",
  mother: "mother",
  spouse: "spouse",
  legalRepresentative: "legal-representative",
} as const satisfies Readonly<Record<(typeof people)[number][0], Relative["role"]>>;

const words = (...parts: readonly (string | undefined)[]): string | undefined =>
  parts.filter((part) => part !== undefined).join(" ") || undefined;

const fullName = (person: MessagePerson): string | undefined => words(person.name?.family, person.name?.middle, person.name?.given);

const known = (person: MessagePerson) => ({
  name: fullName(person),
  ...(person.personalId === undefined ? {} : { personalId: person.personalId }),
  ...(person.oldIdNumber === undefined ? {} : { oldIdNumber: person.oldIdNumber }),
});

interface List {
  codes(): readonly string[];
  entry(code: string): { readonly vi: string } | undefined;
}

/** The name that the list gives a code; else what was sent. */
const inWords = (coded: CodedName | undefined, list: List): string | undefined =>
  (coded?.code === undefined ? undefined : list.entry(coded.code)?.vi) ?? coded?.name ?? coded?.code;

/**
 * Thông điệp thành bản ghi công dân: for `Citizen.safeParse`, which judges it. Kept apart from the message, because a
 * message may lack what Article 9 of the Law on Identification has, and has what the record keeps otherwise: places become
 * their words (the code of a unit stays in the message), and a group or religion the name of its code.
 */
export function toCitizen(message: CitizenMessage): CitizenDraft {
  const relatives = people.flatMap(([key]) => {
    const sent = message[key];
    if (sent === undefined) return [];
    return [{ role: roles[key], ...known(sent), ...(sent.nationality === undefined ? {} : { nationality: sent.nationality }) }];
  });
  const draft = present<CitizenDraft>({
    birthName: message.birthName,
    personalId: message.personalId,
    birthDate: message.birthDate,
    gender: message.gender,
    ethnicity: inWords(message.ethnicity, ethnicity),
    religion: inWords(message.religion, religion),
    maritalStatus: message.maritalStatus,
    bloodType: message.bloodType,
    birthRegistrationPlace: message.birthRegistrationPlace?.detail,
    hometown: message.hometown?.detail,
    permanentResidence: message.permanentResidence?.detail,
    currentResidence: message.currentResidence?.detail,
    relationToHead: message.head?.relation,
  });
  return {
    ...draft,
    otherNames: [],
    nationalities: message.nationality === undefined ? [] : [message.nationality],
    oldIdNumbers: message.oldIdNumber === undefined ? [] : [message.oldIdNumber],
    idCards: [],
    relatives,
    household: message.head === undefined ? [] : [{ role: "head", ...known(message.head) }],
    phones: [],
    emails: [],
    shared: [],
  };
}

const codeOf = (name: string, list: List): CodedName => {
  const code = list.codes().find((each) => list.entry(each)?.vi === name);
  return code === undefined ? { name } : { code };
};

const place = (detail: string | undefined): MessagePlace | undefined => (detail === undefined ? undefined : { detail });

function personOf(of: Relative | Citizen["household"][number]): MessagePerson {
  return (
    present<MessagePerson>({
      personalId: of.personalId,
      oldIdNumber: of.oldIdNumber,
      nationality: "nationality" in of ? of.nationality : undefined,
      name: { given: of.name },
    }) ?? {}
  );
}

/**
 * Bản ghi công dân thành thông điệp: what the message has room for. Other names, cards, temporary residence, phones and the
 * rest of Article 9 have no element in it; of several nationalities the first goes. Names of relatives go whole, since the
 * record does not part them.
 */
export function fromCitizen(citizen: Citizen): CitizenMessage {
  const relative = (role: Relative["role"]) => citizen.relatives.find((each) => each.role === role);
  const head = citizen.household.find((member) => member.role === "head");
  const relatives = people.flatMap(([key]) => {
    const found = relative(roles[key]);
    return found === undefined ? [] : [[key, personOf(found)] as const];
  });
  return {
    ...present<CitizenMessage>({
      personalId: citizen.personalId,
      oldIdNumber: citizen.oldIdNumbers[0],
      birthName: present(citizen.birthName),
      gender: citizen.gender,
      ethnicity: codeOf(citizen.ethnicity, ethnicity),
      religion: citizen.religion === undefined ? undefined : codeOf(citizen.religion, religion),
      maritalStatus: citizen.maritalStatus,
      bloodType: citizen.bloodType,
      birthDate: citizen.birthDate,
      birthRegistrationPlace: place(citizen.birthRegistrationPlace),
      hometown: place(citizen.hometown),
      permanentResidence: place(citizen.permanentResidence),
      currentResidence: place(citizen.currentResidence),
      nationality: citizen.nationalities[0],
      head: head === undefined ? undefined : present({ ...personOf(head), relation: citizen.relationToHead }),
    }),
    ...Object.fromEntries(relatives),
  };
}
