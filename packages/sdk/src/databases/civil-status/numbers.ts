/** Số đăng ký giả: each year begins again with 01, as the books do. */
export function numbersOf(): (on: string) => string {
  const counts = new Map<string, number>();
  return (on) => {
    const year = on.slice(0, 4);
    const count = (counts.get(year) ?? 0) + 1;
    counts.set(year, count);
    return `${String(count).padStart(2, "0")}/${year}`;
  };
}
