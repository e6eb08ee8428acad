import { fullName, unitTypes, type UnitType } from "../../codes/province/index.js";
import { searchKey, toneKey } from "../../core/index.js";

/** Một lựa chọn: a unit as a list offers it, with what a search looks at. */
export interface Choice {
  readonly code: string;
  /** Tên đầy đủ, với loại: "Phường Hoàn Kiếm". */
  readonly name: string;
  /** Tên đơn vị bên trên, where the list spans more than one: "Thành phố Hà Nội". */
  readonly within?: string;
  /** The name alone, with and without tones; filled by {@link choice}. */
  readonly toned: string;
  readonly bare: string;
  /** Every word that a typed word may begin. */
  readonly words: readonly string[];
}

/** Makes a unit ready to be found: by its name, its type, or the letters that stand for the type (TP, TX, TT, P, Q). */
export function choice(unit: { readonly code: string; readonly type: UnitType; readonly vi: string }, within?: string): Choice {
  const type = searchKey(unitTypes[unit.type].full).split(" ");
  const bare = searchKey(unit.vi);
  return {
    code: unit.code,
    name: fullName(unit),
    ...(within !== undefined && { within }),
    toned: toneKey(unit.vi),
    bare,
    words: [...type, type.map((word) => word[0]).join(""), ...bare.split(" ")],
  };
}

/** How well a choice answers: the whole name first, then its beginning, then words anywhere; none is nothing. */
function rank(one: Choice, toned: string, bare: string, words: readonly string[]): number | undefined {
  if (one.toned === toned) return 0;
  if (one.bare === bare) return 1;
  if (one.toned.startsWith(toned)) return 2;
  if (one.bare.startsWith(bare)) return 3;
  const found = words.every((word) => one.words.some((own) => own.startsWith(word)));
  return found ? 4 : undefined;
}

/**
 * Tìm không cần dấu: choices whose words begin with every typed word; tones and đ are ignored, but a name written with the
 * same tones comes first. Nothing typed gives the list as it is.
 */
export function search(choices: readonly Choice[], typed: string): readonly Choice[] {
  const [toned, bare] = [toneKey(typed), searchKey(typed)];
  if (bare === "") return choices;
  const words = bare.split(" ");
  const ranked = choices.flatMap((one) => {
    const place = rank(one, toned, bare, words);
    return place === undefined ? [] : [{ one, place }];
  });
  return ranked.sort((a, b) => a.place - b.place).map(({ one }) => one);
}

/** The one unit whose whole name was typed, its type too or not; nothing when two are called so, or when it is only a part. */
export function exactly(choices: readonly Choice[], typed: string): Choice | undefined {
  const [toned, bare] = [toneKey(typed), searchKey(typed)];
  for (const same of [
    (one: Choice) => toneKey(one.name) === toned || one.toned === toned,
    (one: Choice) => searchKey(one.name) === bare || one.bare === bare,
  ]) {
    const found = choices.filter(same);
    if (found.length > 0) return found.length === 1 ? found[0] : undefined;
  }
  return undefined;
}
