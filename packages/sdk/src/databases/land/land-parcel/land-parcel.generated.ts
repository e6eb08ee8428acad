// Generated from rule.ts and schema.ts by `pnpm codegen`. Do not edit.
import type { PlainDate } from "../../../core/plain-date.js";
import { examine as examinePartialDate, is as isPartialDate } from "../../../fields/partial-date/index.js";
import { findings as examineLandParcelId, is as isLandParcelId, verdicts as landParcelIdVerdicts } from "../../../identifiers/land-parcel-id/land-parcel-id.generated.js";
import { Faults, isObject, isText, type Fault, type Path } from "../../../rules/record-faults.js";
import { atMost, calendarDate, composed, verdict } from "../../../rules/record-primitives.js";
import type { RecordStepNote } from "../../../rules/record.js";
import { isDecimalNumber, isWholeNumber } from "../../../databases/forms.js";
import type { LandParcel } from "./schema.js";


/** Các bước, in the order of the verdicts that {@link verdicts} writes. */
export const steps = [
  { code: "land-parcel-id/shape", severity: "refuse", dimension: "accuracy", columns: ["parcelId"], jsOnly: false },
  { code: "land-parcel-id/outside-vietnam", severity: "warning", dimension: "accuracy", columns: ["parcelId"], jsOnly: false },
  { code: "land-parcel/missing", severity: "refuse", dimension: "completeness", columns: ["parcelId"], jsOnly: false },
  { code: "land-parcel/missing", severity: "refuse", dimension: "completeness", columns: ["sheetNumber"], jsOnly: false },
  { code: "land-parcel/missing", severity: "refuse", dimension: "completeness", columns: ["parcelNumber"], jsOnly: false },
  { code: "land-parcel/not-a-whole-number", severity: "refuse", dimension: "accuracy", columns: ["sheetNumber"], jsOnly: false },
  { code: "land-parcel/not-a-whole-number", severity: "refuse", dimension: "accuracy", columns: ["parcelNumber"], jsOnly: false },
  { code: "land-parcel/too-long", severity: "refuse", dimension: "accuracy", columns: ["boundary"], jsOnly: false },
  { code: "land-parcel/not-a-number", severity: "refuse", dimension: "accuracy", columns: ["area"], jsOnly: false },
  { code: "land-parcel/too-long", severity: "refuse", dimension: "accuracy", columns: ["rights"], jsOnly: false },
  { code: "land-parcel/too-long", severity: "refuse", dimension: "accuracy", columns: ["landKind"], jsOnly: false },
  { code: "land-parcel/too-long", severity: "refuse", dimension: "accuracy", columns: ["userKind"], jsOnly: false },
  { code: "land-parcel/too-long", severity: "refuse", dimension: "accuracy", columns: ["origin"], jsOnly: false },
  { code: "land-parcel/not-a-date", severity: "refuse", dimension: "accuracy", columns: ["usedSince"], jsOnly: false },
  { code: "land-parcel/not-composed", severity: "warning", dimension: "cleanness", columns: ["boundary"], jsOnly: false },
  { code: "land-parcel/not-composed", severity: "warning", dimension: "cleanness", columns: ["rights"], jsOnly: false },
  { code: "land-parcel/not-composed", severity: "warning", dimension: "cleanness", columns: ["landKind"], jsOnly: false },
  { code: "land-parcel/not-composed", severity: "warning", dimension: "cleanness", columns: ["userKind"], jsOnly: false },
  { code: "land-parcel/not-composed", severity: "warning", dimension: "cleanness", columns: ["origin"], jsOnly: false },
  { code: "land-parcel/in-future", severity: "refuse", dimension: "accuracy", columns: ["usedSince"], jsOnly: false },
] as const satisfies readonly RecordStepNote[];

/** One verdict a step into `out`: 1 pass, 0 fail, 2 not applicable. `row` holds canonical texts, one a column. */
export function verdicts(row: readonly (string | undefined)[], out: Uint8Array, asOf?: PlainDate): void {
  const parcelId = row[0] ?? "";
  const sheetNumber = row[1] ?? "";
  const parcelNumber = row[2] ?? "";
  const boundary = row[3] ?? "";
  const area = row[4] ?? "";
  const rights = row[5] ?? "";
  const landKind = row[6] ?? "";
  const userKind = row[7] ?? "";
  const origin = row[8] ?? "";
  const usedSince = row[9] ?? "";
  const usedSinceKnown = calendarDate(usedSince);
  if (parcelId === "") out.fill(2, 0, 2);
  else landParcelIdVerdicts(parcelId, out, 0, asOf);
  // land-parcel/missing: parcelId
  out[2] = verdict(parcelId !== "");
  // land-parcel/missing: sheetNumber
  out[3] = verdict(sheetNumber !== "");
  // land-parcel/missing: parcelNumber
  out[4] = verdict(parcelNumber !== "");
  // land-parcel/not-a-whole-number: sheetNumber
  out[5] = sheetNumber !== "" ? verdict(/^(?:0|[1-9][0-9]{0,17})$/u.test(sheetNumber)) : 2;
  // land-parcel/not-a-whole-number: parcelNumber
  out[6] = parcelNumber !== "" ? verdict(/^(?:0|[1-9][0-9]{0,17})$/u.test(parcelNumber)) : 2;
  // land-parcel/too-long: boundary
  out[7] = boundary !== "" ? verdict(atMost(boundary, 2000)) : 2;
  // land-parcel/not-a-number: area
  out[8] = area !== "" ? verdict(/^(?:(0|[1-9][0-9]{0,17})([.][0-9]{1,9})?)$/u.test(area)) : 2;
  // land-parcel/too-long: rights
  out[9] = rights !== "" ? verdict(atMost(rights, 2000)) : 2;
  // land-parcel/too-long: landKind
  out[10] = landKind !== "" ? verdict(atMost(landKind, 100)) : 2;
  // land-parcel/too-long: userKind
  out[11] = userKind !== "" ? verdict(atMost(userKind, 100)) : 2;
  // land-parcel/too-long: origin
  out[12] = origin !== "" ? verdict(atMost(origin, 100)) : 2;
  // land-parcel/not-a-date: usedSince
  out[13] = usedSince !== "" ? verdict(usedSinceKnown) : 2;
  // land-parcel/not-composed: boundary
  out[14] = boundary !== "" ? verdict(composed(boundary)) : 2;
  // land-parcel/not-composed: rights
  out[15] = rights !== "" ? verdict(composed(rights)) : 2;
  // land-parcel/not-composed: landKind
  out[16] = landKind !== "" ? verdict(composed(landKind)) : 2;
  // land-parcel/not-composed: userKind
  out[17] = userKind !== "" ? verdict(composed(userKind)) : 2;
  // land-parcel/not-composed: origin
  out[18] = origin !== "" ? verdict(composed(origin)) : 2;
  // land-parcel/in-future: usedSince
  out[19] = asOf !== undefined && usedSinceKnown ? verdict(usedSince <= asOf) : 2;
}



function isLandParcel(v: unknown): boolean {
  if (!isObject(v)) return false;
  const { parcelId, sheetNumber, parcelNumber, boundary, area, rights, landKind, userKind, origin, usedSince } = v;
  return (
    isLandParcelId(parcelId) &&
    isWholeNumber(sheetNumber) &&
    isWholeNumber(parcelNumber) &&
    (boundary === undefined || isText(boundary, 2000)) &&
    (area === undefined || isDecimalNumber(area)) &&
    (rights === undefined || isText(rights, 2000)) &&
    (landKind === undefined || isText(landKind, 100)) &&
    (userKind === undefined || isText(userKind, 100)) &&
    (origin === undefined || isText(origin, 100)) &&
    (usedSince === undefined || isPartialDate(usedSince))
  );
}

/** The verdict of the zod schema, without zod. */
export function is(value: unknown): value is LandParcel {
  return isLandParcel(value);
}

function explainLandParcel(v: unknown, at: Path, out: Faults): void {
  if (!out.object(v, at)) return;
  const { parcelId, sheetNumber, parcelNumber, boundary, area, rights, landKind, userKind, origin, usedSince } = v;
  out.unitOf(parcelId, [...at, "parcelId"], examineLandParcelId);
  out.form(sheetNumber, [...at, "sheetNumber"], isWholeNumber, "not-a-whole-number");
  out.form(parcelNumber, [...at, "parcelNumber"], isWholeNumber, "not-a-whole-number");
  if (boundary !== undefined) out.text(boundary, [...at, "boundary"], 2000);
  if (area !== undefined) out.form(area, [...at, "area"], isDecimalNumber, "not-a-number");
  if (rights !== undefined) out.text(rights, [...at, "rights"], 2000);
  if (landKind !== undefined) out.text(landKind, [...at, "landKind"], 100);
  if (userKind !== undefined) out.text(userKind, [...at, "userKind"], 100);
  if (origin !== undefined) out.text(origin, [...at, "origin"], 100);
  if (usedSince !== undefined) out.unitOf(usedSince, [...at, "usedSince"], examinePartialDate);
}

/** Mọi lỗi trong một bản ghi lồng nhau, and where each is; none for what {@link is} accepts. Items past the limit of a list are not looked at. */
export function explain(value: unknown): readonly Fault[] {
  const out = new Faults("land-parcel");
  explainLandParcel(value, [], out);
  return out.found;
}
