// Generated from rule.ts and schema.ts by `pnpm codegen`. Do not edit.
import type { PlainDate } from "../../../core/plain-date.js";
import { findings as examineLandCertificateSerial, is as isLandCertificateSerial, verdicts as landCertificateSerialVerdicts } from "../../../identifiers/land-certificate-serial/land-certificate-serial.generated.js";
import { findings as examineLandParcelId, is as isLandParcelId, verdicts as landParcelIdVerdicts } from "../../../identifiers/land-parcel-id/land-parcel-id.generated.js";
import { Faults, isObject, isText, type Fault, type Path } from "../../../rules/record-faults.js";
import { atMost, calendarDay, composed, verdict } from "../../../rules/record-primitives.js";
import type { RecordStepNote } from "../../../rules/record.js";
import { isDay } from "../../../databases/forms.js";
import type { LandCertificate } from "./schema.js";


/** Các bước, in the order of the verdicts that {@link verdicts} writes. */
export const steps = [
  { code: "land-certificate-serial/shape", severity: "refuse", dimension: "accuracy", columns: ["serial"], jsOnly: false },
  { code: "land-certificate-serial/eight-not-yet", severity: "refuse", dimension: "accuracy", columns: ["serial"], jsOnly: false },
  { code: "land-certificate-serial/unusual-letter", severity: "warning", dimension: "accuracy", columns: ["serial"], jsOnly: false },
  { code: "land-certificate-serial/unusual-second-letter", severity: "warning", dimension: "accuracy", columns: ["serial"], jsOnly: false },
  { code: "land-parcel-id/shape", severity: "refuse", dimension: "accuracy", columns: ["parcelId"], jsOnly: false },
  { code: "land-parcel-id/outside-vietnam", severity: "warning", dimension: "accuracy", columns: ["parcelId"], jsOnly: false },
  { code: "land-certificate/missing", severity: "refuse", dimension: "completeness", columns: ["serial"], jsOnly: false },
  { code: "land-certificate/missing", severity: "refuse", dimension: "completeness", columns: ["issuedOn"], jsOnly: false },
  { code: "land-certificate/too-long", severity: "refuse", dimension: "accuracy", columns: ["code"], jsOnly: false },
  { code: "land-certificate/not-a-day", severity: "refuse", dimension: "accuracy", columns: ["issuedOn"], jsOnly: false },
  { code: "land-certificate/too-long", severity: "refuse", dimension: "accuracy", columns: ["content"], jsOnly: false },
  { code: "land-certificate/too-long", severity: "refuse", dimension: "accuracy", columns: ["bookNumber"], jsOnly: false },
  { code: "land-certificate/too-long", severity: "refuse", dimension: "accuracy", columns: ["issuedBy"], jsOnly: false },
  { code: "land-certificate/not-composed", severity: "warning", dimension: "cleanness", columns: ["code"], jsOnly: false },
  { code: "land-certificate/not-composed", severity: "warning", dimension: "cleanness", columns: ["content"], jsOnly: false },
  { code: "land-certificate/not-composed", severity: "warning", dimension: "cleanness", columns: ["bookNumber"], jsOnly: false },
  { code: "land-certificate/not-composed", severity: "warning", dimension: "cleanness", columns: ["issuedBy"], jsOnly: false },
  { code: "land-certificate/in-future", severity: "refuse", dimension: "accuracy", columns: ["issuedOn"], jsOnly: false },
] as const satisfies readonly RecordStepNote[];

/** One verdict a step into `out`: 1 pass, 0 fail, 2 not applicable. `row` holds canonical texts, one a column. */
export function verdicts(row: readonly (string | undefined)[], out: Uint8Array, asOf?: PlainDate): void {
  const code = row[0] ?? "";
  const serial = row[1] ?? "";
  const issuedOn = row[2] ?? "";
  const content = row[3] ?? "";
  const bookNumber = row[4] ?? "";
  const issuedBy = row[5] ?? "";
  const parcelId = row[6] ?? "";
  const issuedOnWhole = calendarDay(issuedOn);
  if (serial === "") out.fill(2, 0, 4);
  else landCertificateSerialVerdicts(serial, out, 0, asOf);
  if (parcelId === "") out.fill(2, 4, 6);
  else landParcelIdVerdicts(parcelId, out, 4, asOf);
  // land-certificate/missing: serial
  out[6] = verdict(serial !== "");
  // land-certificate/missing: issuedOn
  out[7] = verdict(issuedOn !== "");
  // land-certificate/too-long: code
  out[8] = code !== "" ? verdict(atMost(code, 100)) : 2;
  // land-certificate/not-a-day: issuedOn
  out[9] = issuedOn !== "" ? verdict(issuedOnWhole) : 2;
  // land-certificate/too-long: content
  out[10] = content !== "" ? verdict(atMost(content, 2000)) : 2;
  // land-certificate/too-long: bookNumber
  out[11] = bookNumber !== "" ? verdict(atMost(bookNumber, 100)) : 2;
  // land-certificate/too-long: issuedBy
  out[12] = issuedBy !== "" ? verdict(atMost(issuedBy, 100)) : 2;
  // land-certificate/not-composed: code
  out[13] = code !== "" ? verdict(composed(code)) : 2;
  // land-certificate/not-composed: content
  out[14] = content !== "" ? verdict(composed(content)) : 2;
  // land-certificate/not-composed: bookNumber
  out[15] = bookNumber !== "" ? verdict(composed(bookNumber)) : 2;
  // land-certificate/not-composed: issuedBy
  out[16] = issuedBy !== "" ? verdict(composed(issuedBy)) : 2;
  // land-certificate/in-future: issuedOn
  out[17] = asOf !== undefined && issuedOnWhole ? verdict(issuedOn <= asOf) : 2;
}



function isLandCertificate(v: unknown): boolean {
  if (!isObject(v)) return false;
  const { code, serial, issuedOn, content, bookNumber, issuedBy, parcelId } = v;
  return (
    (code === undefined || isText(code, 100)) &&
    isLandCertificateSerial(serial) &&
    isDay(issuedOn) &&
    (content === undefined || isText(content, 2000)) &&
    (bookNumber === undefined || isText(bookNumber, 100)) &&
    (issuedBy === undefined || isText(issuedBy, 100)) &&
    (parcelId === undefined || isLandParcelId(parcelId))
  );
}

/** The verdict of the zod schema, without zod. */
export function is(value: unknown): value is LandCertificate {
  return isLandCertificate(value);
}

function explainLandCertificate(v: unknown, at: Path, out: Faults): void {
  if (!out.object(v, at)) return;
  const { code, serial, issuedOn, content, bookNumber, issuedBy, parcelId } = v;
  if (code !== undefined) out.text(code, [...at, "code"], 100);
  out.unitOf(serial, [...at, "serial"], examineLandCertificateSerial);
  out.form(issuedOn, [...at, "issuedOn"], isDay, "not-a-day");
  if (content !== undefined) out.text(content, [...at, "content"], 2000);
  if (bookNumber !== undefined) out.text(bookNumber, [...at, "bookNumber"], 100);
  if (issuedBy !== undefined) out.text(issuedBy, [...at, "issuedBy"], 100);
  if (parcelId !== undefined) out.unitOf(parcelId, [...at, "parcelId"], examineLandParcelId);
}

/** Mọi lỗi trong một bản ghi lồng nhau, and where each is; none for what {@link is} accepts. Items past the limit of a list are not looked at. */
export function explain(value: unknown): readonly Fault[] {
  const out = new Faults("land-certificate");
  explainLandCertificate(value, [], out);
  return out.found;
}
