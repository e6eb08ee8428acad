import type { Locale } from "../../core/index.js";
import { convertAddress, type Conversion, type ConversionStatus, type ConvertOptions } from "../../fields/address-conversion/index.js";
import { formatAddress } from "../../fields/address/index.js";
import { addressWords } from "./words.js";

/** Số dòng theo từng kết quả. */
export interface AddressSummary {
  readonly rows: number;
  /** Rows whose cell is blank. */
  readonly blank: number;
  readonly results: Readonly<Record<ConversionStatus, number>>;
}

/** Đổi từng địa chỉ của một cột, và đếm. */
export interface AddressConverter {
  /** The headers of the added columns. */
  readonly header: readonly string[];
  /** The added cells for one address: new address, code, result, law, candidates. */
  cells(text: string): readonly string[];
  summary(): AddressSummary;
}

/** Cách đổi một cột. */
export interface AddressConverterOptions extends ConvertOptions {
  readonly locale: Locale;
}

/** More than these are not written into one cell. */
const MOST_CANDIDATES = 20;

const unique = (texts: readonly string[]): string[] => [...new Set(texts)];

function cellsOf({ status, results, settledBy }: Conversion, locale: Locale): readonly string[] {
  const words = addressWords[locale];
  const laws = unique(
    results.flatMap(({ instrument, clause, hops = [{ instrument, clause }] }) =>
      hops.flatMap((hop) => (hop.instrument === undefined ? [] : [words.law(hop.instrument, hop.clause)])),
    ),
  );
  const why = settledBy === undefined ? "" : words.settledBy[settledBy];
  const result = why === "" ? words.status[status] : `${words.status[status]}: ${why}`;
  if (status === "ok" || status === "unchanged") {
    const [one] = results;
    return [one?.text ?? "", one?.address.code ?? "", result, laws.join("; "), ""];
  }
  const candidates = unique(results.map(({ address }) => formatAddress({ ...address, line: "" })));
  const more = candidates.length > MOST_CANDIDATES ? "; …" : "";
  return ["", "", result, laws.slice(0, MOST_CANDIDATES).join("; "), candidates.slice(0, MOST_CANDIDATES).join("; ") + more];
}

/** Tạo bộ đổi địa chỉ cho một cột. Memory does not grow with the rows. */
export function addressConverter({ locale, ...options }: AddressConverterOptions): AddressConverter {
  const results: Record<ConversionStatus, number> = { ok: 0, unchanged: 0, ambiguous: 0, partial: 0, "no-source": 0, "not-found": 0 };
  let rows = 0;
  let blank = 0;
  return {
    header: addressWords[locale].header[options.to ?? "current"],
    cells(text) {
      rows++;
      if (text.trim() === "") {
        blank++;
        return ["", "", "", "", ""];
      }
      const conversion = convertAddress(text, options);
      results[conversion.status]++;
      return cellsOf(conversion, locale);
    },
    summary: () => ({ rows, blank, results: { ...results } }),
  };
}
