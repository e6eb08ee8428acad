import type { Choice } from "./choices.js";
import type * as Former from "./former.js";
import { currentCommune, currentCommunes, currentProvinces, provinceName } from "./lists.js";

/** Phần của một địa chỉ cũ. */
export type FormerLevel = "province" | "district" | "commune";

/** Địa chỉ cũ đang được nhập. */
export interface FormerEntry {
  readonly province: string | undefined;
  readonly district: string | undefined;
  readonly commune: string | undefined;
  readonly outcome: Former.Outcome | undefined;
}

/** Trạng thái: plain data, replaced whole on each change. */
export interface AddressState {
  /** Số nhà, đường, thôn, tổ dân phố. */
  readonly line: string;
  /** Mã tỉnh, thành phố hiện hành. */
  readonly province: string | undefined;
  /** Mã xã, phường, đặc khu hiện hành. */
  readonly commune: string | undefined;
  /** `closed`, on its way, or the part that is open. */
  readonly former: "closed" | "loading" | "failed" | FormerEntry;
  /** Mã xã cũ mà địa chỉ được nhập bằng, nếu có; of a district where it had no communes. */
  readonly enteredAs: string | undefined;
}

/** Nhập địa chỉ hai cấp, không cần DOM. */
export interface AddressEntry {
  readonly state: AddressState;
  provinces(): readonly Choice[];
  /** Of the chosen province, or of the whole country. */
  communes(): readonly Choice[];
  write(line: string): void;
  /** An unknown code chooses nothing. Another province lets go of the commune. */
  chooseProvince(code: string | undefined): void;
  /** Brings its province with it. */
  chooseCommune(code: string | undefined): void;
  /** Opens the part for an address of before 1/7/2025, and loads its lists the first time. */
  openFormer(): Promise<void>;
  closeFormer(): void;
  formerChoices(level: FormerLevel): readonly Choice[];
  /** Where one unit took everybody it is chosen at once; where the commune was split, {@link settle} waits for a person. */
  chooseFormer(level: FormerLevel, code: string | undefined): void;
  /** Takes one of the candidates of an open split. */
  settle(code: string): void;
  clear(): void;
  /** Địa chỉ viết thành một dòng; empty without a commune. */
  text(): string;
  /** Calls back after each change, until the answer is called. */
  subscribe(listener: () => void): () => void;
}

const EMPTY: AddressState = { line: "", province: undefined, commune: undefined, former: "closed", enteredAs: undefined };
const NO_FORMER: FormerEntry = { province: undefined, district: undefined, commune: undefined, outcome: undefined };

/**
 * Nhập địa chỉ hai cấp: a province, then a commune, with the current list; and, when asked, an address of three levels that is
 * turned into one of two. The former lists (75 kB) come by `import()` at the first {@link AddressEntry.openFormer}.
 */
export function createAddressEntry(): AddressEntry {
  let state = EMPTY;
  let lists: typeof Former | undefined;
  const listeners = new Set<() => void>();
  const change = (part: Partial<AddressState>): void => {
    state = { ...state, ...part };
    for (const listener of listeners) listener();
  };
  const former = (): FormerEntry => (typeof state.former === "string" ? NO_FORMER : state.former);

  /** It may have been closed while the lists were on their way. */
  const stillLoading = (): boolean => state.former === "loading";

  /** A settled outcome chooses; an open one lets go of what was chosen. */
  const enter = (next: FormerEntry, code: string): void => {
    const to = next.outcome?.kind === "settled" ? next.outcome.to : undefined;
    change({ former: next, province: to?.province, commune: to?.code, enteredAs: to && code });
  };

  /** What came of another former address is let go of with it. */
  const released = () => (state.enteredAs === undefined ? {} : { province: undefined, commune: undefined, enteredAs: undefined });

  const formerChoices = (level: FormerLevel): readonly Choice[] => {
    const { province, district } = former();
    if (lists === undefined) return [];
    if (level === "province") return lists.formerProvinces();
    if (level === "district") return province === undefined ? [] : lists.formerDistricts(province);
    return district === undefined ? [] : lists.formerCommunesOf(district);
  };

  return {
    get state() {
      return state;
    },
    provinces: currentProvinces,
    communes: () => currentCommunes(state.province),
    write: (line) => change({ line }),
    chooseProvince(code) {
      const known = currentProvinces().some((one) => one.code === code) ? code : undefined;
      const stays = known !== undefined && state.commune !== undefined && currentCommune(state.commune)?.province === known;
      change({ province: known, ...(stays ? {} : { commune: undefined, enteredAs: undefined }) });
    },
    chooseCommune(code) {
      const found = code === undefined ? undefined : currentCommune(code);
      change({ commune: found?.code, province: found?.province ?? state.province, enteredAs: undefined });
    },
    async openFormer() {
      if (typeof state.former !== "string" || state.former === "loading") return;
      change({ former: "loading" });
      try {
        lists ??= await import("./former.js");
      } catch {
        change({ former: "failed" });
        return;
      }
      if (stillLoading()) change({ former: NO_FORMER });
    },
    closeFormer: () => change({ former: "closed" }),
    formerChoices,
    chooseFormer(level, code) {
      if (lists === undefined || typeof state.former === "string") return;
      const known = formerChoices(level).some((one) => one.code === code) ? code : undefined;
      const { province, district } = state.former;
      if (level === "province") change({ ...released(), former: { ...NO_FORMER, province: known } });
      else if (level === "district") {
        const outcome = known === undefined ? undefined : lists.outcomeOfDistrict(known);
        const next = { ...NO_FORMER, province, district: known, outcome };
        if (outcome === undefined) change({ ...released(), former: next });
        else enter(next, known!);
      } else if (known === undefined) change({ ...released(), former: { ...NO_FORMER, province, district } });
      else enter({ province, district, commune: known, outcome: lists.outcomeOf(known) }, known);
    },
    settle(code) {
      const { outcome, commune } = former();
      const to = outcome?.kind === "open" ? outcome.candidates.find((one) => one.code === code) : undefined;
      if (to) change({ province: to.province, commune: to.code, enteredAs: commune });
    },
    clear: () => change({ ...EMPTY }),
    text() {
      const found = state.commune === undefined ? undefined : currentCommune(state.commune);
      if (found === undefined) return "";
      return [state.line.trim(), found.name, provinceName(found.province)].filter((part) => part !== "").join(", ");
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
  };
}
