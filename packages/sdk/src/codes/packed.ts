// The other end of scripts/codegen/packed.ts.
const ALPHABET = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789";

/** Danh sách đơn vị đã gói: codes of `width` digits in rising order, and for each the place of its type. */
export function unpackUnits(
  text: string,
  types: number,
  width: number,
): { readonly codes: readonly string[]; readonly types: readonly number[] } {
  const codes: string[] = [];
  const places: number[] = [];
  let last = 0;
  for (let i = 0; i < text.length; i++) {
    let n = ALPHABET.indexOf(text[i]!);
    if (n === -1) {
      n = Number.parseInt(text.slice(i + 1, i + 5), 36);
      i += 4;
    }
    last += Math.floor(n / types) + 1;
    codes.push(String(last).padStart(width, "0"));
    places.push(n % types);
  }
  return { codes, types: places };
}

/** `01*2 04` → `01 01 04`. */
export function unpackRuns(text: string): string[] {
  return text.split(" ").flatMap((run) => {
    const [value = "", count = "1"] = run.split("*");
    return new Array<string>(Number(count)).fill(value);
  });
}

/** `BaĐình Xuân_Quang_3` → Ba Đình, Xuân Quang 3. */
export function unpackNames(text: string): string[] {
  return text
    .split(" ")
    .map((name) => (name.includes("_") ? name.replaceAll("_", " ").trimEnd() : name.replace(/(?<=.)(?=\p{Lu})/gu, " ")));
}
