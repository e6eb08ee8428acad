import type { UnitType } from "../../codes/province/index.js";
import { unaccent } from "../../core/index.js";

/** A word, or two, that says the type: folded, with the spelling that a marked one must have. */
export const prefixes: ReadonlyMap<string, { readonly type: UnitType; readonly spelt: string }> = new Map(
  (
    [
      ["tỉnh", "tinh"],
      ["t", "tinh"],
      ["thành phố", "thanh-pho"],
      ["tp", "thanh-pho"],
      ["t p", "thanh-pho"],
      ["quận", "quan"],
      ["q", "quan"],
      ["huyện", "huyen"],
      ["huyện đảo", "huyen"],
      ["h", "huyen"],
      ["thị xã", "thi-xa"],
      ["tx", "thi-xa"],
      ["t x", "thi-xa"],
      ["xã", "xa"],
      ["x", "xa"],
      ["phường", "phuong"],
      ["p", "phuong"],
      ["thị trấn", "thi-tran"],
      ["tt", "thi-tran"],
      ["t t", "thi-tran"],
      ["đặc khu", "dac-khu"],
      ["đk", "dac-khu"],
    ] as const
  ).map(([spelt, type]) => [unaccent(spelt), { type, spelt }]),
);

/** Tên tắt và cách viết cũ của tỉnh: by the folded official name. Ours, from what people write; DN is left out, since three provinces share it. */
export const aliases: ReadonlyMap<string, readonly string[]> = new Map([
  ["ho chi minh", ["hcm", "tphcm", "hcmc", "sai gon", "tp hcm", "sg"]],
  ["ha noi", ["hn", "hanoi", "tphn"]],
  ["da nang", ["danang"]],
  ["hai phong", ["haiphong"]],
  ["can tho", ["cantho"]],
  ["hue", ["thua thien hue", "tt hue", "tth"]],
  ["ba ria vung tau", ["brvt", "br vt", "vung tau ba ria"]],
  ["dak lak", ["dac lac", "daklak", "darlac"]],
  ["dak nong", ["dac nong", "daknong"]],
  ["bac kan", ["bac can", "backan"]],
  ["kon tum", ["kontum", "con tum"]],
  ["gia lai", ["gialai"]],
]);

/** What may follow the province, folded: the country, a postal code, whose leading zero is folded away. */
export const tail = /(?: (?:viet nam|vietnam|vn|\d{4,6}))+$/;
