import { instrument } from "../../src/law/index.js";
import type { Written } from "../../scripts/law/citations.js";

/** What a citation leaves out about the period of its act, in words; empty when nothing. */
export function withoutPeriod({ file, line, citation }: Written): string[] {
  const { from, until } = instrument(citation.instrument);
  const where = `${file}:${line} cites ${citation.instrument}`;
  const ended = until !== undefined && (until === "unknown" || until <= citation.readOn);
  const begun = from === "unknown" || from <= citation.readOn;
  return [
    ...(ended && citation.until === undefined ? [`${where}, which had ended (${until}) when it was read, without \`until\``] : []),
    ...(!begun && citation.from === undefined ? [`${where}, which begins on ${from}, without \`from\``] : []),
    ...(citation.until !== undefined && (until === undefined || (until !== "unknown" && citation.until > until))
      ? [`${where} as if it held until ${citation.until}; the act ${until === undefined ? "has no end" : `ended on ${until}`}`]
      : []),
    ...(citation.from !== undefined && from !== "unknown" && citation.from < from
      ? [`${where} as if it held from ${citation.from}; the act begins on ${from}`]
      : []),
  ];
}
