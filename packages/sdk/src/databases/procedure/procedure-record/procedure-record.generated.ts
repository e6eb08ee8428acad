// Generated from rule.ts and schema.ts by `pnpm codegen`. Do not edit.
import type { PlainDate } from "../../../core/plain-date.js";
import { findings as examineProcedureCode, is as isProcedureCode, verdicts as procedureCodeVerdicts } from "../../../identifiers/procedure-code/procedure-code.generated.js";
import { Faults, isObject, isText, type Fault, type Path } from "../../../rules/record-faults.js";
import { atMost, composed, verdict } from "../../../rules/record-primitives.js";
import type { RecordStepNote } from "../../../rules/record.js";
import { isWholeNumber } from "../../../databases/forms.js";
import type { ProcedureRecord } from "./schema.js";


/** Các bước, in the order of the verdicts that {@link verdicts} writes. */
export const steps = [
  { code: "procedure-code/shape", severity: "refuse", dimension: "accuracy", columns: ["MATTHC"], jsOnly: false },
  { code: "procedure-code/release", severity: "warning", dimension: "accuracy", columns: ["MATTHC"], jsOnly: false },
  { code: "procedure-record/missing", severity: "refuse", dimension: "completeness", columns: ["MATTHC"], jsOnly: false },
  { code: "procedure-record/missing", severity: "refuse", dimension: "completeness", columns: ["TENTTHC"], jsOnly: false },
  { code: "procedure-record/too-long", severity: "refuse", dimension: "accuracy", columns: ["TENTTHC"], jsOnly: false },
  { code: "procedure-record/too-long", severity: "refuse", dimension: "accuracy", columns: ["MACOQUANCONGBO"], jsOnly: false },
  { code: "procedure-record/too-long", severity: "refuse", dimension: "accuracy", columns: ["YEUCAU"], jsOnly: false },
  { code: "procedure-record/too-long", severity: "refuse", dimension: "accuracy", columns: ["MOTADOITUONGTHUCHIEN"], jsOnly: false },
  { code: "procedure-record/too-long", severity: "refuse", dimension: "accuracy", columns: ["TRANGTHAI"], jsOnly: false },
  { code: "procedure-record/not-composed", severity: "warning", dimension: "cleanness", columns: ["TENTTHC"], jsOnly: false },
  { code: "procedure-record/not-composed", severity: "warning", dimension: "cleanness", columns: ["MACOQUANCONGBO"], jsOnly: false },
  { code: "procedure-record/not-composed", severity: "warning", dimension: "cleanness", columns: ["YEUCAU"], jsOnly: false },
  { code: "procedure-record/not-composed", severity: "warning", dimension: "cleanness", columns: ["MOTADOITUONGTHUCHIEN"], jsOnly: false },
  { code: "procedure-record/not-composed", severity: "warning", dimension: "cleanness", columns: ["TRANGTHAI"], jsOnly: false },
] as const satisfies readonly RecordStepNote[];

/** One verdict a step into `out`: 1 pass, 0 fail, 2 not applicable. `row` holds canonical texts, one a column. */
export function verdicts(row: readonly (string | undefined)[], out: Uint8Array, asOf?: PlainDate): void {
  const MATTHC = row[0] ?? "";
  const TENTTHC = row[1] ?? "";
  const MACOQUANCONGBO = row[2] ?? "";
  const YEUCAU = row[3] ?? "";
  const MOTADOITUONGTHUCHIEN = row[4] ?? "";
  const TRANGTHAI = row[5] ?? "";

  if (MATTHC === "") out.fill(2, 0, 2);
  else procedureCodeVerdicts(MATTHC, out, 0, asOf);
  // procedure-record/missing: MATTHC
  out[2] = verdict(MATTHC !== "");
  // procedure-record/missing: TENTTHC
  out[3] = verdict(TENTTHC !== "");
  // procedure-record/too-long: TENTTHC
  out[4] = TENTTHC !== "" ? verdict(atMost(TENTTHC, 2000)) : 2;
  // procedure-record/too-long: MACOQUANCONGBO
  out[5] = MACOQUANCONGBO !== "" ? verdict(atMost(MACOQUANCONGBO, 100)) : 2;
  // procedure-record/too-long: YEUCAU
  out[6] = YEUCAU !== "" ? verdict(atMost(YEUCAU, 2000)) : 2;
  // procedure-record/too-long: MOTADOITUONGTHUCHIEN
  out[7] = MOTADOITUONGTHUCHIEN !== "" ? verdict(atMost(MOTADOITUONGTHUCHIEN, 2000)) : 2;
  // procedure-record/too-long: TRANGTHAI
  out[8] = TRANGTHAI !== "" ? verdict(atMost(TRANGTHAI, 100)) : 2;
  // procedure-record/not-composed: TENTTHC
  out[9] = TENTTHC !== "" ? verdict(composed(TENTTHC)) : 2;
  // procedure-record/not-composed: MACOQUANCONGBO
  out[10] = MACOQUANCONGBO !== "" ? verdict(composed(MACOQUANCONGBO)) : 2;
  // procedure-record/not-composed: YEUCAU
  out[11] = YEUCAU !== "" ? verdict(composed(YEUCAU)) : 2;
  // procedure-record/not-composed: MOTADOITUONGTHUCHIEN
  out[12] = MOTADOITUONGTHUCHIEN !== "" ? verdict(composed(MOTADOITUONGTHUCHIEN)) : 2;
  // procedure-record/not-composed: TRANGTHAI
  out[13] = TRANGTHAI !== "" ? verdict(composed(TRANGTHAI)) : 2;
}

const KENHCodes = ["1","2","3"];

function isLINHVUCTHUCHIENItem(v: unknown): boolean {
  if (!isObject(v)) return false;
  const { MALINHVUC, TENLINHVUC } = v;
  return (
    isText(MALINHVUC, 100) &&
    (TENLINHVUC === undefined || isText(TENLINHVUC, 100))
  );
}

function isLINHVUCTHUCHIEN(v: unknown): boolean {
  if (!Array.isArray(v) || v.length > 100) return false;
  for (let i = 0; i < v.length; i++) if (!isLINHVUCTHUCHIENItem(v[i])) return false;
  return true;
}

function isTRINHTUItem(v: unknown): boolean {
  if (!isObject(v)) return false;
  const { TENTRINHTU } = v;
  return (
    isText(TENTRINHTU, 2000)
  );
}

function isTRINHTU(v: unknown): boolean {
  if (!Array.isArray(v) || v.length > 100) return false;
  for (let i = 0; i < v.length; i++) if (!isTRINHTUItem(v[i])) return false;
  return true;
}

function isTRINHTUTHUCHIENItem(v: unknown): boolean {
  if (!isObject(v)) return false;
  const { TRUONGHOP, TRINHTU } = v;
  return (
    (TRUONGHOP === undefined || isText(TRUONGHOP, 2000)) &&
    isTRINHTU(TRINHTU)
  );
}

function isTRINHTUTHUCHIEN(v: unknown): boolean {
  if (!Array.isArray(v) || v.length > 100) return false;
  for (let i = 0; i < v.length; i++) if (!isTRINHTUTHUCHIENItem(v[i])) return false;
  return true;
}

function isPHILEPHIItem(v: unknown): boolean {
  if (!isObject(v)) return false;
  const { MAPHILEPHI, SOTIEN, DONVI, MOTA } = v;
  return (
    isText(MAPHILEPHI, 100) &&
    isWholeNumber(SOTIEN) &&
    (DONVI === undefined || isText(DONVI, 100)) &&
    (MOTA === undefined || isText(MOTA, 2000))
  );
}

function isPHILEPHI(v: unknown): boolean {
  if (!Array.isArray(v) || v.length > 100) return false;
  for (let i = 0; i < v.length; i++) if (!isPHILEPHIItem(v[i])) return false;
  return true;
}

function isTHOIGIANItem(v: unknown): boolean {
  if (!isObject(v)) return false;
  const { THOIGIANGIAIQUYET, DONVITINH, MOTA, PHILEPHI } = v;
  return (
    isWholeNumber(THOIGIANGIAIQUYET) &&
    (DONVITINH === undefined || isText(DONVITINH, 100)) &&
    (MOTA === undefined || isText(MOTA, 2000)) &&
    isPHILEPHI(PHILEPHI)
  );
}

function isTHOIGIAN(v: unknown): boolean {
  if (!Array.isArray(v) || v.length > 100) return false;
  for (let i = 0; i < v.length; i++) if (!isTHOIGIANItem(v[i])) return false;
  return true;
}

function isCACHTHUCTHUCHIENItem(v: unknown): boolean {
  if (!isObject(v)) return false;
  const { KENH, THOIGIAN } = v;
  return (
    (KENH === "1" || KENH === "2" || KENH === "3") &&
    isTHOIGIAN(THOIGIAN)
  );
}

function isCACHTHUCTHUCHIEN(v: unknown): boolean {
  if (!Array.isArray(v) || v.length > 100) return false;
  for (let i = 0; i < v.length; i++) if (!isCACHTHUCTHUCHIENItem(v[i])) return false;
  return true;
}

function isDOITUONGTHUCHIENItem(v: unknown): boolean {
  if (!isObject(v)) return false;
  const { TENDOITUONG } = v;
  return (
    isText(TENDOITUONG, 100)
  );
}

function isDOITUONGTHUCHIEN(v: unknown): boolean {
  if (!Array.isArray(v) || v.length > 100) return false;
  for (let i = 0; i < v.length; i++) if (!isDOITUONGTHUCHIENItem(v[i])) return false;
  return true;
}

function isKETQUATHUCHIENItem(v: unknown): boolean {
  if (!isObject(v)) return false;
  const { MAKETQUA, TENKETQUA } = v;
  return (
    isText(MAKETQUA, 100) &&
    (TENKETQUA === undefined || isText(TENKETQUA, 100))
  );
}

function isKETQUATHUCHIEN(v: unknown): boolean {
  if (!Array.isArray(v) || v.length > 100) return false;
  for (let i = 0; i < v.length; i++) if (!isKETQUATHUCHIENItem(v[i])) return false;
  return true;
}

function isCANCUPHAPLYItem(v: unknown): boolean {
  if (!isObject(v)) return false;
  const { SOVANBAN, TENVANBAN } = v;
  return (
    isText(SOVANBAN, 100) &&
    (TENVANBAN === undefined || isText(TENVANBAN, 100))
  );
}

function isCANCUPHAPLY(v: unknown): boolean {
  if (!Array.isArray(v) || v.length > 100) return false;
  for (let i = 0; i < v.length; i++) if (!isCANCUPHAPLYItem(v[i])) return false;
  return true;
}

function isCOQUANTHUCHIENItem(v: unknown): boolean {
  if (!isObject(v)) return false;
  const { MADONVI, TENDONVI } = v;
  return (
    isText(MADONVI, 100) &&
    (TENDONVI === undefined || isText(TENDONVI, 100))
  );
}

function isCOQUANTHUCHIEN(v: unknown): boolean {
  if (!Array.isArray(v) || v.length > 100) return false;
  for (let i = 0; i < v.length; i++) if (!isCOQUANTHUCHIENItem(v[i])) return false;
  return true;
}

function isGIAYTOItem(v: unknown): boolean {
  if (!isObject(v)) return false;
  const { MAGIAYTO, TENGIAYTO, SOBANCHINH, SOBANSAO, TENMAUDON, URL } = v;
  return (
    isText(MAGIAYTO, 100) &&
    (TENGIAYTO === undefined || isText(TENGIAYTO, 2000)) &&
    (SOBANCHINH === undefined || isWholeNumber(SOBANCHINH)) &&
    (SOBANSAO === undefined || isWholeNumber(SOBANSAO)) &&
    (TENMAUDON === undefined || isText(TENMAUDON, 100)) &&
    (URL === undefined || isText(URL, 2000))
  );
}

function isGIAYTO(v: unknown): boolean {
  if (!Array.isArray(v) || v.length > 100) return false;
  for (let i = 0; i < v.length; i++) if (!isGIAYTOItem(v[i])) return false;
  return true;
}

function isTHANHPHANHOSOItem(v: unknown): boolean {
  if (!isObject(v)) return false;
  const { TRUONGHOP, GIAYTO } = v;
  return (
    (TRUONGHOP === undefined || isText(TRUONGHOP, 2000)) &&
    isGIAYTO(GIAYTO)
  );
}

function isTHANHPHANHOSO(v: unknown): boolean {
  if (!Array.isArray(v) || v.length > 100) return false;
  for (let i = 0; i < v.length; i++) if (!isTHANHPHANHOSOItem(v[i])) return false;
  return true;
}

function isProcedureRecord(v: unknown): boolean {
  if (!isObject(v)) return false;
  const { MATTHC, TENTTHC, LINHVUCTHUCHIEN, MACOQUANCONGBO, TRINHTUTHUCHIEN, CACHTHUCTHUCHIEN, YEUCAU, DOITUONGTHUCHIEN, MOTADOITUONGTHUCHIEN, KETQUATHUCHIEN, CANCUPHAPLY, TRANGTHAI, COQUANTHUCHIEN, THANHPHANHOSO } = v;
  return (
    isProcedureCode(MATTHC) &&
    isText(TENTTHC, 2000) &&
    isLINHVUCTHUCHIEN(LINHVUCTHUCHIEN) &&
    (MACOQUANCONGBO === undefined || isText(MACOQUANCONGBO, 100)) &&
    isTRINHTUTHUCHIEN(TRINHTUTHUCHIEN) &&
    isCACHTHUCTHUCHIEN(CACHTHUCTHUCHIEN) &&
    (YEUCAU === undefined || isText(YEUCAU, 2000)) &&
    isDOITUONGTHUCHIEN(DOITUONGTHUCHIEN) &&
    (MOTADOITUONGTHUCHIEN === undefined || isText(MOTADOITUONGTHUCHIEN, 2000)) &&
    isKETQUATHUCHIEN(KETQUATHUCHIEN) &&
    isCANCUPHAPLY(CANCUPHAPLY) &&
    (TRANGTHAI === undefined || isText(TRANGTHAI, 100)) &&
    isCOQUANTHUCHIEN(COQUANTHUCHIEN) &&
    isTHANHPHANHOSO(THANHPHANHOSO)
  );
}

/** The verdict of the zod schema, without zod. */
export function is(value: unknown): value is ProcedureRecord {
  return isProcedureRecord(value);
}

function explainLINHVUCTHUCHIENItem(v: unknown, at: Path, out: Faults): void {
  if (!out.object(v, at)) return;
  const { MALINHVUC, TENLINHVUC } = v;
  out.text(MALINHVUC, [...at, "MALINHVUC"], 100);
  if (TENLINHVUC !== undefined) out.text(TENLINHVUC, [...at, "TENLINHVUC"], 100);
}

function explainLINHVUCTHUCHIEN(v: unknown, at: Path, out: Faults): void {
  if (!out.list(v, at, 0, 100)) return;
  for (let i = 0; i < v.length && i < 100; i++) explainLINHVUCTHUCHIENItem(v[i], [...at, i], out);
}

function explainTRINHTUItem(v: unknown, at: Path, out: Faults): void {
  if (!out.object(v, at)) return;
  const { TENTRINHTU } = v;
  out.text(TENTRINHTU, [...at, "TENTRINHTU"], 2000);
}

function explainTRINHTU(v: unknown, at: Path, out: Faults): void {
  if (!out.list(v, at, 0, 100)) return;
  for (let i = 0; i < v.length && i < 100; i++) explainTRINHTUItem(v[i], [...at, i], out);
}

function explainTRINHTUTHUCHIENItem(v: unknown, at: Path, out: Faults): void {
  if (!out.object(v, at)) return;
  const { TRUONGHOP, TRINHTU } = v;
  if (TRUONGHOP !== undefined) out.text(TRUONGHOP, [...at, "TRUONGHOP"], 2000);
  explainTRINHTU(TRINHTU, [...at, "TRINHTU"], out);
}

function explainTRINHTUTHUCHIEN(v: unknown, at: Path, out: Faults): void {
  if (!out.list(v, at, 0, 100)) return;
  for (let i = 0; i < v.length && i < 100; i++) explainTRINHTUTHUCHIENItem(v[i], [...at, i], out);
}

function explainPHILEPHIItem(v: unknown, at: Path, out: Faults): void {
  if (!out.object(v, at)) return;
  const { MAPHILEPHI, SOTIEN, DONVI, MOTA } = v;
  out.text(MAPHILEPHI, [...at, "MAPHILEPHI"], 100);
  out.form(SOTIEN, [...at, "SOTIEN"], isWholeNumber, "not-a-whole-number");
  if (DONVI !== undefined) out.text(DONVI, [...at, "DONVI"], 100);
  if (MOTA !== undefined) out.text(MOTA, [...at, "MOTA"], 2000);
}

function explainPHILEPHI(v: unknown, at: Path, out: Faults): void {
  if (!out.list(v, at, 0, 100)) return;
  for (let i = 0; i < v.length && i < 100; i++) explainPHILEPHIItem(v[i], [...at, i], out);
}

function explainTHOIGIANItem(v: unknown, at: Path, out: Faults): void {
  if (!out.object(v, at)) return;
  const { THOIGIANGIAIQUYET, DONVITINH, MOTA, PHILEPHI } = v;
  out.form(THOIGIANGIAIQUYET, [...at, "THOIGIANGIAIQUYET"], isWholeNumber, "not-a-whole-number");
  if (DONVITINH !== undefined) out.text(DONVITINH, [...at, "DONVITINH"], 100);
  if (MOTA !== undefined) out.text(MOTA, [...at, "MOTA"], 2000);
  explainPHILEPHI(PHILEPHI, [...at, "PHILEPHI"], out);
}

function explainTHOIGIAN(v: unknown, at: Path, out: Faults): void {
  if (!out.list(v, at, 0, 100)) return;
  for (let i = 0; i < v.length && i < 100; i++) explainTHOIGIANItem(v[i], [...at, i], out);
}

function explainCACHTHUCTHUCHIENItem(v: unknown, at: Path, out: Faults): void {
  if (!out.object(v, at)) return;
  const { KENH, THOIGIAN } = v;
  out.code(KENH, [...at, "KENH"], KENHCodes);
  explainTHOIGIAN(THOIGIAN, [...at, "THOIGIAN"], out);
}

function explainCACHTHUCTHUCHIEN(v: unknown, at: Path, out: Faults): void {
  if (!out.list(v, at, 0, 100)) return;
  for (let i = 0; i < v.length && i < 100; i++) explainCACHTHUCTHUCHIENItem(v[i], [...at, i], out);
}

function explainDOITUONGTHUCHIENItem(v: unknown, at: Path, out: Faults): void {
  if (!out.object(v, at)) return;
  const { TENDOITUONG } = v;
  out.text(TENDOITUONG, [...at, "TENDOITUONG"], 100);
}

function explainDOITUONGTHUCHIEN(v: unknown, at: Path, out: Faults): void {
  if (!out.list(v, at, 0, 100)) return;
  for (let i = 0; i < v.length && i < 100; i++) explainDOITUONGTHUCHIENItem(v[i], [...at, i], out);
}

function explainKETQUATHUCHIENItem(v: unknown, at: Path, out: Faults): void {
  if (!out.object(v, at)) return;
  const { MAKETQUA, TENKETQUA } = v;
  out.text(MAKETQUA, [...at, "MAKETQUA"], 100);
  if (TENKETQUA !== undefined) out.text(TENKETQUA, [...at, "TENKETQUA"], 100);
}

function explainKETQUATHUCHIEN(v: unknown, at: Path, out: Faults): void {
  if (!out.list(v, at, 0, 100)) return;
  for (let i = 0; i < v.length && i < 100; i++) explainKETQUATHUCHIENItem(v[i], [...at, i], out);
}

function explainCANCUPHAPLYItem(v: unknown, at: Path, out: Faults): void {
  if (!out.object(v, at)) return;
  const { SOVANBAN, TENVANBAN } = v;
  out.text(SOVANBAN, [...at, "SOVANBAN"], 100);
  if (TENVANBAN !== undefined) out.text(TENVANBAN, [...at, "TENVANBAN"], 100);
}

function explainCANCUPHAPLY(v: unknown, at: Path, out: Faults): void {
  if (!out.list(v, at, 0, 100)) return;
  for (let i = 0; i < v.length && i < 100; i++) explainCANCUPHAPLYItem(v[i], [...at, i], out);
}

function explainCOQUANTHUCHIENItem(v: unknown, at: Path, out: Faults): void {
  if (!out.object(v, at)) return;
  const { MADONVI, TENDONVI } = v;
  out.text(MADONVI, [...at, "MADONVI"], 100);
  if (TENDONVI !== undefined) out.text(TENDONVI, [...at, "TENDONVI"], 100);
}

function explainCOQUANTHUCHIEN(v: unknown, at: Path, out: Faults): void {
  if (!out.list(v, at, 0, 100)) return;
  for (let i = 0; i < v.length && i < 100; i++) explainCOQUANTHUCHIENItem(v[i], [...at, i], out);
}

function explainGIAYTOItem(v: unknown, at: Path, out: Faults): void {
  if (!out.object(v, at)) return;
  const { MAGIAYTO, TENGIAYTO, SOBANCHINH, SOBANSAO, TENMAUDON, URL } = v;
  out.text(MAGIAYTO, [...at, "MAGIAYTO"], 100);
  if (TENGIAYTO !== undefined) out.text(TENGIAYTO, [...at, "TENGIAYTO"], 2000);
  if (SOBANCHINH !== undefined) out.form(SOBANCHINH, [...at, "SOBANCHINH"], isWholeNumber, "not-a-whole-number");
  if (SOBANSAO !== undefined) out.form(SOBANSAO, [...at, "SOBANSAO"], isWholeNumber, "not-a-whole-number");
  if (TENMAUDON !== undefined) out.text(TENMAUDON, [...at, "TENMAUDON"], 100);
  if (URL !== undefined) out.text(URL, [...at, "URL"], 2000);
}

function explainGIAYTO(v: unknown, at: Path, out: Faults): void {
  if (!out.list(v, at, 0, 100)) return;
  for (let i = 0; i < v.length && i < 100; i++) explainGIAYTOItem(v[i], [...at, i], out);
}

function explainTHANHPHANHOSOItem(v: unknown, at: Path, out: Faults): void {
  if (!out.object(v, at)) return;
  const { TRUONGHOP, GIAYTO } = v;
  if (TRUONGHOP !== undefined) out.text(TRUONGHOP, [...at, "TRUONGHOP"], 2000);
  explainGIAYTO(GIAYTO, [...at, "GIAYTO"], out);
}

function explainTHANHPHANHOSO(v: unknown, at: Path, out: Faults): void {
  if (!out.list(v, at, 0, 100)) return;
  for (let i = 0; i < v.length && i < 100; i++) explainTHANHPHANHOSOItem(v[i], [...at, i], out);
}

function explainProcedureRecord(v: unknown, at: Path, out: Faults): void {
  if (!out.object(v, at)) return;
  const { MATTHC, TENTTHC, LINHVUCTHUCHIEN, MACOQUANCONGBO, TRINHTUTHUCHIEN, CACHTHUCTHUCHIEN, YEUCAU, DOITUONGTHUCHIEN, MOTADOITUONGTHUCHIEN, KETQUATHUCHIEN, CANCUPHAPLY, TRANGTHAI, COQUANTHUCHIEN, THANHPHANHOSO } = v;
  out.unitOf(MATTHC, [...at, "MATTHC"], examineProcedureCode);
  out.text(TENTTHC, [...at, "TENTTHC"], 2000);
  explainLINHVUCTHUCHIEN(LINHVUCTHUCHIEN, [...at, "LINHVUCTHUCHIEN"], out);
  if (MACOQUANCONGBO !== undefined) out.text(MACOQUANCONGBO, [...at, "MACOQUANCONGBO"], 100);
  explainTRINHTUTHUCHIEN(TRINHTUTHUCHIEN, [...at, "TRINHTUTHUCHIEN"], out);
  explainCACHTHUCTHUCHIEN(CACHTHUCTHUCHIEN, [...at, "CACHTHUCTHUCHIEN"], out);
  if (YEUCAU !== undefined) out.text(YEUCAU, [...at, "YEUCAU"], 2000);
  explainDOITUONGTHUCHIEN(DOITUONGTHUCHIEN, [...at, "DOITUONGTHUCHIEN"], out);
  if (MOTADOITUONGTHUCHIEN !== undefined) out.text(MOTADOITUONGTHUCHIEN, [...at, "MOTADOITUONGTHUCHIEN"], 2000);
  explainKETQUATHUCHIEN(KETQUATHUCHIEN, [...at, "KETQUATHUCHIEN"], out);
  explainCANCUPHAPLY(CANCUPHAPLY, [...at, "CANCUPHAPLY"], out);
  if (TRANGTHAI !== undefined) out.text(TRANGTHAI, [...at, "TRANGTHAI"], 100);
  explainCOQUANTHUCHIEN(COQUANTHUCHIEN, [...at, "COQUANTHUCHIEN"], out);
  explainTHANHPHANHOSO(THANHPHANHOSO, [...at, "THANHPHANHOSO"], out);
}

/** Mọi lỗi trong một bản ghi lồng nhau, and where each is; none for what {@link is} accepts. Items past the limit of a list are not looked at. */
export function explain(value: unknown): readonly Fault[] {
  const out = new Faults("procedure-record");
  explainProcedureRecord(value, [], out);
  return out.found;
}
