import type { Bilingual } from "@hoso/sdk/core";
import { fields } from "@hoso/sdk/databases/population";

/** Facts about a person that a pupil meets; each is a field of the citizen's record, whose category the SDK knows. */
export const personal = [
  "birthName",
  "personalId",
  "birthDate",
  "gender",
  "ethnicity",
  "religion",
  "bloodType",
  "hometown",
  "permanentResidence",
  "maritalStatus",
  "phones",
  "emails",
] as const satisfies readonly (keyof typeof fields)[];

/** Things that speak of nobody. */
export const impersonal: Readonly<Record<string, Bilingual>> = {
  sum: { vi: "Một đề toán trong sách", en: "A sum from the textbook" },
  rain: { vi: "Lượng mưa tháng 8", en: "The rainfall of August" },
  poem: { vi: "Một khổ thơ trong sách giáo khoa", en: "A verse from the reader" },
  score: { vi: "Tỉ số một trận bóng đá", en: "The score of a football match" },
  capital: { vi: "Tên thủ đô của một nước", en: "The capital of a country" },
  bus: { vi: "Giờ chạy của xe buýt", en: "The timetable of a bus" },
};

/** Is it a field of a person's record? */
export const isPersonal = (id: string): boolean => Object.hasOwn(fields, id);

/** What Decree 356/2025/NĐ-CP calls such data. */
export const categoryOf = (id: string): "basic" | "sensitive" => fields[id as keyof typeof fields].personal.category;

/** Where that is said. */
export const lawOf = (id: string): string => {
  const { law } = fields[id as keyof typeof fields].personal;
  return `${law.instrument}, ${law.at}`;
};

export const nameOf = (id: string): Bilingual => (isPersonal(id) ? fields[id as keyof typeof fields].name : impersonal[id]!);
