/** Họ tên: three parts, of which running systems often fill only the last. */
export interface NameParts {
  readonly family?: string;
  readonly middle?: string;
  readonly given?: string;
}

/** Mã kèm tên gọi: a code, and what its bearer calls it where that differs. */
export interface CodedName {
  readonly code?: string;
  readonly name?: string;
}

/** Một nơi: the code of an administrative unit, the rest in words, the country by ISO 3166-1 alpha-2. */
export interface MessagePlace {
  readonly unitCode?: string;
  readonly detail?: string;
  readonly country?: string;
}

/** Người thân trong thông điệp. */
export interface MessagePerson {
  readonly personalId?: string;
  readonly oldIdNumber?: string;
  readonly nationality?: string;
  readonly name?: NameParts;
}

/** Chủ hộ, and what the citizen is to them (`CH01` …). */
export interface MessageHead extends MessagePerson {
  readonly relation?: string;
}

/** Một công dân trong thông điệp. Which parts are required was not read in the regulation, so none is here. */
export interface CitizenMessage {
  readonly personalId?: string;
  readonly oldIdNumber?: string;
  readonly birthName?: NameParts;
  readonly gender?: string;
  readonly ethnicity?: CodedName;
  readonly religion?: CodedName;
  readonly maritalStatus?: string;
  readonly bloodType?: string;
  /** `YYYY-MM-DD`, or `YYYY` where only the year is known. */
  readonly birthDate?: string;
  readonly birthRegistrationPlace?: MessagePlace;
  readonly hometown?: MessagePlace;
  readonly permanentResidence?: MessagePlace;
  readonly currentResidence?: MessagePlace;
  readonly nationality?: string;
  readonly father?: MessagePerson;
  readonly mother?: MessagePerson;
  readonly spouse?: MessagePerson;
  readonly legalRepresentative?: MessagePerson;
  readonly head?: MessageHead;
  /** Paper household books ended on 1/1/2023; the element still comes. */
  readonly householdBookNumber?: string;
}

/** Tập hợp công dân: one message. */
export interface CitizenCollection {
  readonly note?: string;
  /** Thời điểm dữ liệu, `YYYY-MM-DDThh:mm:ss`, as sent. */
  readonly recordedAt?: string;
  readonly citizens: readonly CitizenMessage[];
}

/** Không gian tên của thông điệp. */
export const namespace = "http://www.mic.gov.vn/dancu/1.0";

/** The elements of a citizen, in the order of the example in the regulation's annex. */
export const places = [
  ["birthRegistrationPlace", "NoiDangKyKhaiSinh"],
  ["hometown", "QueQuan"],
  ["permanentResidence", "ThuongTru"],
  ["currentResidence", "NoiOHienTai"],
] as const satisfies readonly (readonly [keyof CitizenMessage, string])[];

/** Người thân, theo thứ tự của phụ lục. */
export const people = [
  ["father", "Cha"],
  ["mother", "Me"],
  ["spouse", "VoChong"],
  ["legalRepresentative", "NguoiDaiDien"],
] as const satisfies readonly (readonly [keyof CitizenMessage, string])[];

/** An object without the parts that are not there; undefined when nothing is. */
export function present<T extends object>(parts: { readonly [K in keyof T]: T[K] | undefined }): T | undefined {
  const entries = Object.entries(parts).filter(([, value]) => value !== undefined);
  return entries.length === 0 ? undefined : (Object.fromEntries(entries) as T);
}
