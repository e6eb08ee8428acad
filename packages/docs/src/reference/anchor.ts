/** The anchor of a reason on its reference page: `personal-id/shape` → `personal-id-shape`. The one place that decides it. */
export function anchorOfReason(code: string): string {
  return code.replace("/", "-");
}

/** The anchor of an act on the page of laws: `26/2023/QH15` → `26-2023-QH15`; the letters Đ and đ lose their stroke. */
export function anchorOfLaw(id: string): string {
  return id
    .replace(/Đ/gu, "D")
    .replace(/đ/gu, "d")
    .replace(/[^A-Za-z0-9]+/gu, "-");
}
