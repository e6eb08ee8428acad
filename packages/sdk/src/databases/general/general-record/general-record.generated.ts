// Generated from rule.ts and schema.ts by `pnpm codegen`. Do not edit.
import type { PlainDate } from "../../../core/plain-date.js";

import { Faults, isObject, isText, type Fault, type Path } from "../../../rules/record-faults.js";
import { atMost, composed, verdict } from "../../../rules/record-primitives.js";
import type { RecordStepNote } from "../../../rules/record.js";
import { isMoment, isWholeNumber } from "../../../databases/forms.js";
import type { GeneralRecord } from "./schema.js";


/** Các bước, in the order of the verdicts that {@link verdicts} writes. */
export const steps = [
  { code: "general-record/missing", severity: "refuse", dimension: "completeness", columns: ["NguonDuLieuIdNguonDuLieu"], jsOnly: false },
  { code: "general-record/missing", severity: "refuse", dimension: "completeness", columns: ["NguonDuLieuMaLoaiDuLieu"], jsOnly: false },
  { code: "general-record/missing", severity: "refuse", dimension: "completeness", columns: ["DuLieuTiepNhanMaDinhDanhDuLieu"], jsOnly: false },
  { code: "general-record/missing", severity: "refuse", dimension: "completeness", columns: ["TrangThaiDuLieuSuKien"], jsOnly: false },
  { code: "general-record/missing", severity: "refuse", dimension: "completeness", columns: ["TrangThaiDuLieuPhienBan"], jsOnly: false },
  { code: "general-record/too-long", severity: "refuse", dimension: "accuracy", columns: ["NguonDuLieuIdNguonDuLieu"], jsOnly: false },
  { code: "general-record/too-long", severity: "refuse", dimension: "accuracy", columns: ["NguonDuLieuTenNguonDuLieu"], jsOnly: false },
  { code: "general-record/too-long", severity: "refuse", dimension: "accuracy", columns: ["NguonDuLieuMaLoaiDuLieu"], jsOnly: false },
  { code: "general-record/too-long", severity: "refuse", dimension: "accuracy", columns: ["DuLieuTiepNhanMaDinhDanhDuLieu"], jsOnly: false },
  { code: "general-record/too-long", severity: "refuse", dimension: "accuracy", columns: ["DuLieuTiepNhanNoiDung"], jsOnly: false },
  { code: "general-record/too-long", severity: "refuse", dimension: "accuracy", columns: ["DuLieuTiepNhanPhanPhoi"], jsOnly: false },
  { code: "general-record/too-long", severity: "refuse", dimension: "accuracy", columns: ["TrangThaiDuLieuSuKien"], jsOnly: false },
  { code: "general-record/not-a-whole-number", severity: "refuse", dimension: "accuracy", columns: ["TrangThaiDuLieuPhienBan"], jsOnly: false },
  { code: "general-record/not-a-moment", severity: "refuse", dimension: "accuracy", columns: ["TrangThaiDuLieuThoiGianCapNhat"], jsOnly: false },
  { code: "general-record/too-long", severity: "refuse", dimension: "accuracy", columns: ["TrangThaiDuLieuNgayHieuLuc"], jsOnly: false },
  { code: "general-record/too-long", severity: "refuse", dimension: "accuracy", columns: ["TrangThaiDuLieuLyDoCapNhat"], jsOnly: false },
  { code: "general-record/too-long", severity: "refuse", dimension: "accuracy", columns: ["TrangThaiDuLieuChiTietLyDoCapNhat"], jsOnly: false },
  { code: "general-record/not-composed", severity: "warning", dimension: "cleanness", columns: ["NguonDuLieuIdNguonDuLieu"], jsOnly: false },
  { code: "general-record/not-composed", severity: "warning", dimension: "cleanness", columns: ["NguonDuLieuTenNguonDuLieu"], jsOnly: false },
  { code: "general-record/not-composed", severity: "warning", dimension: "cleanness", columns: ["NguonDuLieuMaLoaiDuLieu"], jsOnly: false },
  { code: "general-record/not-composed", severity: "warning", dimension: "cleanness", columns: ["DuLieuTiepNhanMaDinhDanhDuLieu"], jsOnly: false },
  { code: "general-record/not-composed", severity: "warning", dimension: "cleanness", columns: ["DuLieuTiepNhanNoiDung"], jsOnly: false },
  { code: "general-record/not-composed", severity: "warning", dimension: "cleanness", columns: ["DuLieuTiepNhanPhanPhoi"], jsOnly: false },
  { code: "general-record/not-composed", severity: "warning", dimension: "cleanness", columns: ["TrangThaiDuLieuSuKien"], jsOnly: false },
  { code: "general-record/not-composed", severity: "warning", dimension: "cleanness", columns: ["TrangThaiDuLieuNgayHieuLuc"], jsOnly: false },
  { code: "general-record/not-composed", severity: "warning", dimension: "cleanness", columns: ["TrangThaiDuLieuLyDoCapNhat"], jsOnly: false },
  { code: "general-record/not-composed", severity: "warning", dimension: "cleanness", columns: ["TrangThaiDuLieuChiTietLyDoCapNhat"], jsOnly: false },
] as const satisfies readonly RecordStepNote[];

/** One verdict a step into `out`: 1 pass, 0 fail, 2 not applicable. `row` holds canonical texts, one a column. */
export function verdicts(row: readonly (string | undefined)[], out: Uint8Array, asOf?: PlainDate): void {
  const NguonDuLieuIdNguonDuLieu = row[0] ?? "";
  const NguonDuLieuTenNguonDuLieu = row[1] ?? "";
  const NguonDuLieuMaLoaiDuLieu = row[2] ?? "";
  const DuLieuTiepNhanMaDinhDanhDuLieu = row[3] ?? "";
  const DuLieuTiepNhanNoiDung = row[4] ?? "";
  const DuLieuTiepNhanPhanPhoi = row[5] ?? "";
  const TrangThaiDuLieuSuKien = row[6] ?? "";
  const TrangThaiDuLieuPhienBan = row[7] ?? "";
  const TrangThaiDuLieuThoiGianCapNhat = row[8] ?? "";
  const TrangThaiDuLieuNgayHieuLuc = row[9] ?? "";
  const TrangThaiDuLieuLyDoCapNhat = row[10] ?? "";
  const TrangThaiDuLieuChiTietLyDoCapNhat = row[11] ?? "";

  // general-record/missing: NguonDuLieuIdNguonDuLieu
  out[0] = verdict(NguonDuLieuIdNguonDuLieu !== "");
  // general-record/missing: NguonDuLieuMaLoaiDuLieu
  out[1] = verdict(NguonDuLieuMaLoaiDuLieu !== "");
  // general-record/missing: DuLieuTiepNhanMaDinhDanhDuLieu
  out[2] = verdict(DuLieuTiepNhanMaDinhDanhDuLieu !== "");
  // general-record/missing: TrangThaiDuLieuSuKien
  out[3] = verdict(TrangThaiDuLieuSuKien !== "");
  // general-record/missing: TrangThaiDuLieuPhienBan
  out[4] = verdict(TrangThaiDuLieuPhienBan !== "");
  // general-record/too-long: NguonDuLieuIdNguonDuLieu
  out[5] = NguonDuLieuIdNguonDuLieu !== "" ? verdict(atMost(NguonDuLieuIdNguonDuLieu, 100)) : 2;
  // general-record/too-long: NguonDuLieuTenNguonDuLieu
  out[6] = NguonDuLieuTenNguonDuLieu !== "" ? verdict(atMost(NguonDuLieuTenNguonDuLieu, 100)) : 2;
  // general-record/too-long: NguonDuLieuMaLoaiDuLieu
  out[7] = NguonDuLieuMaLoaiDuLieu !== "" ? verdict(atMost(NguonDuLieuMaLoaiDuLieu, 100)) : 2;
  // general-record/too-long: DuLieuTiepNhanMaDinhDanhDuLieu
  out[8] = DuLieuTiepNhanMaDinhDanhDuLieu !== "" ? verdict(atMost(DuLieuTiepNhanMaDinhDanhDuLieu, 100)) : 2;
  // general-record/too-long: DuLieuTiepNhanNoiDung
  out[9] = DuLieuTiepNhanNoiDung !== "" ? verdict(atMost(DuLieuTiepNhanNoiDung, 2000)) : 2;
  // general-record/too-long: DuLieuTiepNhanPhanPhoi
  out[10] = DuLieuTiepNhanPhanPhoi !== "" ? verdict(atMost(DuLieuTiepNhanPhanPhoi, 100)) : 2;
  // general-record/too-long: TrangThaiDuLieuSuKien
  out[11] = TrangThaiDuLieuSuKien !== "" ? verdict(atMost(TrangThaiDuLieuSuKien, 100)) : 2;
  // general-record/not-a-whole-number: TrangThaiDuLieuPhienBan
  out[12] = TrangThaiDuLieuPhienBan !== "" ? verdict(/^(?:0|[1-9][0-9]{0,17})$/u.test(TrangThaiDuLieuPhienBan)) : 2;
  // general-record/not-a-moment: TrangThaiDuLieuThoiGianCapNhat
  out[13] = TrangThaiDuLieuThoiGianCapNhat !== "" ? verdict(/^(?:[0-9]{4}(0[1-9]|1[0-2])(0[1-9]|[12][0-9]|3[01])([01][0-9]|2[0-3])[0-5][0-9][0-5][0-9])$/u.test(TrangThaiDuLieuThoiGianCapNhat)) : 2;
  // general-record/too-long: TrangThaiDuLieuNgayHieuLuc
  out[14] = TrangThaiDuLieuNgayHieuLuc !== "" ? verdict(atMost(TrangThaiDuLieuNgayHieuLuc, 100)) : 2;
  // general-record/too-long: TrangThaiDuLieuLyDoCapNhat
  out[15] = TrangThaiDuLieuLyDoCapNhat !== "" ? verdict(atMost(TrangThaiDuLieuLyDoCapNhat, 100)) : 2;
  // general-record/too-long: TrangThaiDuLieuChiTietLyDoCapNhat
  out[16] = TrangThaiDuLieuChiTietLyDoCapNhat !== "" ? verdict(atMost(TrangThaiDuLieuChiTietLyDoCapNhat, 2000)) : 2;
  // general-record/not-composed: NguonDuLieuIdNguonDuLieu
  out[17] = NguonDuLieuIdNguonDuLieu !== "" ? verdict(composed(NguonDuLieuIdNguonDuLieu)) : 2;
  // general-record/not-composed: NguonDuLieuTenNguonDuLieu
  out[18] = NguonDuLieuTenNguonDuLieu !== "" ? verdict(composed(NguonDuLieuTenNguonDuLieu)) : 2;
  // general-record/not-composed: NguonDuLieuMaLoaiDuLieu
  out[19] = NguonDuLieuMaLoaiDuLieu !== "" ? verdict(composed(NguonDuLieuMaLoaiDuLieu)) : 2;
  // general-record/not-composed: DuLieuTiepNhanMaDinhDanhDuLieu
  out[20] = DuLieuTiepNhanMaDinhDanhDuLieu !== "" ? verdict(composed(DuLieuTiepNhanMaDinhDanhDuLieu)) : 2;
  // general-record/not-composed: DuLieuTiepNhanNoiDung
  out[21] = DuLieuTiepNhanNoiDung !== "" ? verdict(composed(DuLieuTiepNhanNoiDung)) : 2;
  // general-record/not-composed: DuLieuTiepNhanPhanPhoi
  out[22] = DuLieuTiepNhanPhanPhoi !== "" ? verdict(composed(DuLieuTiepNhanPhanPhoi)) : 2;
  // general-record/not-composed: TrangThaiDuLieuSuKien
  out[23] = TrangThaiDuLieuSuKien !== "" ? verdict(composed(TrangThaiDuLieuSuKien)) : 2;
  // general-record/not-composed: TrangThaiDuLieuNgayHieuLuc
  out[24] = TrangThaiDuLieuNgayHieuLuc !== "" ? verdict(composed(TrangThaiDuLieuNgayHieuLuc)) : 2;
  // general-record/not-composed: TrangThaiDuLieuLyDoCapNhat
  out[25] = TrangThaiDuLieuLyDoCapNhat !== "" ? verdict(composed(TrangThaiDuLieuLyDoCapNhat)) : 2;
  // general-record/not-composed: TrangThaiDuLieuChiTietLyDoCapNhat
  out[26] = TrangThaiDuLieuChiTietLyDoCapNhat !== "" ? verdict(composed(TrangThaiDuLieuChiTietLyDoCapNhat)) : 2;
}



function isNguonDuLieu(v: unknown): boolean {
  if (!isObject(v)) return false;
  const { IdNguonDuLieu, TenNguonDuLieu, MaLoaiDuLieu } = v;
  return (
    isText(IdNguonDuLieu, 100) &&
    (TenNguonDuLieu === undefined || isText(TenNguonDuLieu, 100)) &&
    isText(MaLoaiDuLieu, 100)
  );
}

function isPhanPhoi(v: unknown): boolean {
  if (!Array.isArray(v) || v.length > 100) return false;
  for (let i = 0; i < v.length; i++) if (!isText(v[i], 100)) return false;
  return true;
}

function isDuLieuTiepNhan(v: unknown): boolean {
  if (!isObject(v)) return false;
  const { MaDinhDanhDuLieu, NoiDung, PhanPhoi } = v;
  return (
    isText(MaDinhDanhDuLieu, 100) &&
    (NoiDung === undefined || isText(NoiDung, 2000)) &&
    isPhanPhoi(PhanPhoi)
  );
}

function isTrangThaiDuLieu(v: unknown): boolean {
  if (!isObject(v)) return false;
  const { SuKien, PhienBan, ThoiGianCapNhat, NgayHieuLuc, LyDoCapNhat, ChiTietLyDoCapNhat } = v;
  return (
    isText(SuKien, 100) &&
    isWholeNumber(PhienBan) &&
    (ThoiGianCapNhat === undefined || isMoment(ThoiGianCapNhat)) &&
    (NgayHieuLuc === undefined || isText(NgayHieuLuc, 100)) &&
    (LyDoCapNhat === undefined || isText(LyDoCapNhat, 100)) &&
    (ChiTietLyDoCapNhat === undefined || isText(ChiTietLyDoCapNhat, 2000))
  );
}

function isGeneralRecord(v: unknown): boolean {
  if (!isObject(v)) return false;
  const { NguonDuLieu, DuLieuTiepNhan, TrangThaiDuLieu } = v;
  return (
    isNguonDuLieu(NguonDuLieu) &&
    isDuLieuTiepNhan(DuLieuTiepNhan) &&
    isTrangThaiDuLieu(TrangThaiDuLieu)
  );
}

/** The verdict of the zod schema, without zod. */
export function is(value: unknown): value is GeneralRecord {
  return isGeneralRecord(value);
}

function explainNguonDuLieu(v: unknown, at: Path, out: Faults): void {
  if (!out.object(v, at)) return;
  const { IdNguonDuLieu, TenNguonDuLieu, MaLoaiDuLieu } = v;
  out.text(IdNguonDuLieu, [...at, "IdNguonDuLieu"], 100);
  if (TenNguonDuLieu !== undefined) out.text(TenNguonDuLieu, [...at, "TenNguonDuLieu"], 100);
  out.text(MaLoaiDuLieu, [...at, "MaLoaiDuLieu"], 100);
}

function explainPhanPhoi(v: unknown, at: Path, out: Faults): void {
  if (!out.list(v, at, 0, 100)) return;
  for (let i = 0; i < v.length && i < 100; i++) out.text(v[i], [...at, i], 100);
}

function explainDuLieuTiepNhan(v: unknown, at: Path, out: Faults): void {
  if (!out.object(v, at)) return;
  const { MaDinhDanhDuLieu, NoiDung, PhanPhoi } = v;
  out.text(MaDinhDanhDuLieu, [...at, "MaDinhDanhDuLieu"], 100);
  if (NoiDung !== undefined) out.text(NoiDung, [...at, "NoiDung"], 2000);
  explainPhanPhoi(PhanPhoi, [...at, "PhanPhoi"], out);
}

function explainTrangThaiDuLieu(v: unknown, at: Path, out: Faults): void {
  if (!out.object(v, at)) return;
  const { SuKien, PhienBan, ThoiGianCapNhat, NgayHieuLuc, LyDoCapNhat, ChiTietLyDoCapNhat } = v;
  out.text(SuKien, [...at, "SuKien"], 100);
  out.form(PhienBan, [...at, "PhienBan"], isWholeNumber, "not-a-whole-number");
  if (ThoiGianCapNhat !== undefined) out.form(ThoiGianCapNhat, [...at, "ThoiGianCapNhat"], isMoment, "not-a-moment");
  if (NgayHieuLuc !== undefined) out.text(NgayHieuLuc, [...at, "NgayHieuLuc"], 100);
  if (LyDoCapNhat !== undefined) out.text(LyDoCapNhat, [...at, "LyDoCapNhat"], 100);
  if (ChiTietLyDoCapNhat !== undefined) out.text(ChiTietLyDoCapNhat, [...at, "ChiTietLyDoCapNhat"], 2000);
}

function explainGeneralRecord(v: unknown, at: Path, out: Faults): void {
  if (!out.object(v, at)) return;
  const { NguonDuLieu, DuLieuTiepNhan, TrangThaiDuLieu } = v;
  explainNguonDuLieu(NguonDuLieu, [...at, "NguonDuLieu"], out);
  explainDuLieuTiepNhan(DuLieuTiepNhan, [...at, "DuLieuTiepNhan"], out);
  explainTrangThaiDuLieu(TrangThaiDuLieu, [...at, "TrangThaiDuLieu"], out);
}

/** Mọi lỗi trong một bản ghi lồng nhau, and where each is; none for what {@link is} accepts. Items past the limit of a list are not looked at. */
export function explain(value: unknown): readonly Fault[] {
  const out = new Faults("general-record");
  explainGeneralRecord(value, [], out);
  return out.found;
}
