import type { UnitType } from "../../codes/province/index.js";

/** A word, or two, that says the type: folded, with the spelling that a marked one must have. */
export const prefixes: ReadonlyMap<string, { readonly type: UnitType; readonly spelt: string }> = new Map(
  (
    [
      ["tinh", "tinh", "tỉnh"],
      ["t", "tinh", "t"],
      ["thanh pho", "thanh-pho", "thành phố"],
      ["tp", "thanh-pho", "tp"],
      ["t p", "thanh-pho", "t p"],
      ["quan", "quan", "quận"],
      ["q", "quan", "q"],
      ["huyen", "huyen", "huyện"],
      ["huyen dao", "huyen", "huyện đảo"],
      ["h", "huyen", "h"],
      ["thi xa", "thi-xa", "thị xã"],
      ["tx", "thi-xa", "tx"],
      ["t x", "thi-xa", "t x"],
      ["xa", "xa", "xã"],
      ["x", "xa", "x"],
      ["phuong", "phuong", "phường"],
      ["p", "phuong", "p"],
      ["thi tran", "thi-tran", "thị trấn"],
      ["tt", "thi-tran", "tt"],
      ["t t", "thi-tran", "t t"],
      ["dac khu", "dac-khu", "đặc khu"],
      ["dk", "dac-khu", "đk"],
    ] as const
  ).map(([folded, type, spelt]) => [folded, { type, spelt }]),
);

/** Tên tắt và cách viết cũ của tỉnh: by the folded official name. Ours, from what people write; DN is left out, since three provinces share it. */
export const aliases: ReadonlyMap<string, readonly string[]> = new Map([
  ["ho chi minh", ["hcm", "tphcm", "hcmc", "sai gon", "tp hcm", "sg"]],
  ["ha noi", ["hn", "hanoi", "tphn"]],
  ["da nang", ["danang"]],
  ["hai phong", ["haiphong"]],
  ["can tho", ["cantho"]],
  ["hue", ["thua thien hue", "tt hue", "t t hue", "tth"]],
  ["ba ria vung tau", ["brvt", "br vt", "vung tau ba ria"]],
  ["dak lak", ["dac lac", "daklak", "darlac"]],
  ["dak nong", ["dac nong", "daknong"]],
  ["bac kan", ["bac can", "backan"]],
  ["kon tum", ["kontum", "con tum"]],
  ["gia lai", ["gialai"]],
]);

/** What may follow the province. */
export const countries: ReadonlySet<string> = new Set(["viet nam", "vietnam", "vn"]);
