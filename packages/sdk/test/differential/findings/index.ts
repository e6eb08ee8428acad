// What other libraries do with the numbers of this one, and how it is known. The differential tests read it, and so do the pages:
// nothing is said on a page that no test holds or nobody ran or read.
import type { Finding, Findings, Proof } from "./finding.js";
import { offices } from "./offices.js";
import { people } from "./people.js";
import { phone } from "./phone.js";

export { libraries, type Finding, type Findings, type Pattern, type Proof } from "./finding.js";

/** Mọi điều thấy được, theo khóa của đơn vị. */
export const findings: Readonly<Record<string, Findings>> = {
  ...people,
  ...offices,
  "phone-number": { ...people["phone-number"], libraries: [...people["phone-number"].libraries, ...phone] },
};

/** Một dòng mà phép so hai bên đọc. */
export type Compared = Finding & { readonly proof: Extract<Proof, { kind: "compared" }> };

/** The rows that explain the differences of one unit from one library. */
export function compared(unit: string, library: string): readonly Compared[] {
  return findings[unit]!.libraries.filter(
    (finding): finding is Compared => finding.library === library && finding.proof.kind === "compared",
  );
}
