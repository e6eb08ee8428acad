import type { Framework } from "./framework.ts";

/** Khung kiến thức, kỹ năng số cơ bản (Quyết định 757/QĐ-BKHCN): issued on 29/4/2025; its annexes could not be read. */
export const framework = {
  id: "qd757",
  name: { vi: "Khung kiến thức, kỹ năng số cơ bản", en: "Framework of basic digital knowledge and skills" },
  instrument: "757/QĐ-BKHCN",
  standing: "secondary",
  limits: {
    vi: "Chưa đọc được phụ lục của quyết định, nên chưa có mã năng lực nào để đối chiếu.",
    en: "The annexes of the decision could not be read, so there is no code to compare with yet.",
  },
  domains: [],
} as const satisfies Framework;
