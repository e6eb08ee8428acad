/** The anchor of a reason on its reference page: `personal-id/shape` → `personal-id-shape`. The one place that decides it. */
export function anchorOfReason(code: string): string {
  return code.replace("/", "-");
}

/** The slug of an act: `26/2023/QH15` → `26-2023-qh15`; the letter Đ loses its stroke. */
export function slugOfLaw(id: string): string {
  return id
    .replace(/[Đđ]/gu, "d")
    .toLowerCase()
    .replace(/[^a-z0-9]+/gu, "-");
}

/** The page of an act, without its language: `luat/26-2023-qh15`. */
export function pageOfLaw(id: string): string {
  return `luat/${slugOfLaw(id)}`;
}
