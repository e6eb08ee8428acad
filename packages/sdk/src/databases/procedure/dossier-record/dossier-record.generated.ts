// Generated from rule.ts and schema.ts by `pnpm codegen`. Do not edit.
import type { PlainDate } from "../../../core/plain-date.js";
import { examine as examinePersonName, is as isPersonName } from "../../../fields/person-name/index.js";
import { findings as examineDossierCode, is as isDossierCode, verdicts as dossierCodeVerdicts } from "../../../identifiers/dossier-code/dossier-code.generated.js";
import { findings as examinePhoneNumber, is as isPhoneNumber, verdicts as phoneNumberVerdicts } from "../../../identifiers/phone-number/phone-number.generated.js";
import { findings as examineProcedureCode, is as isProcedureCode, verdicts as procedureCodeVerdicts } from "../../../identifiers/procedure-code/procedure-code.generated.js";
import { Faults, isObject, isText, type Fault, type Path } from "../../../rules/record-faults.js";
import { atMost, composed, digits, verdict } from "../../../rules/record-primitives.js";
import type { RecordStepNote } from "../../../rules/record.js";
import { isMoment, isWholeNumber } from "../../../databases/forms.js";
import type { DossierRecord } from "./schema.js";


/** Các bước, in the order of the verdicts that {@link verdicts} writes. */
export const steps = [
  { code: "dossier-code/shape", severity: "refuse", dimension: "accuracy", columns: ["MaHoSo"], jsOnly: false },
  { code: "dossier-code/month", severity: "strict", dimension: "accuracy", columns: ["MaHoSo"], jsOnly: false },
  { code: "dossier-code/day", severity: "strict", dimension: "accuracy", columns: ["MaHoSo"], jsOnly: false },
  { code: "dossier-code/received-in-future", severity: "warning", dimension: "accuracy", columns: ["MaHoSo"], jsOnly: false },
  { code: "dossier-code/eight-digit-date", severity: "warning", dimension: "accuracy", columns: ["MaHoSo"], jsOnly: false },
  { code: "dossier-code/old-spelling", severity: "info", dimension: "accuracy", columns: ["MaHoSo"], jsOnly: false },
  { code: "procedure-code/shape", severity: "refuse", dimension: "accuracy", columns: ["MaTTHC"], jsOnly: false },
  { code: "procedure-code/release", severity: "warning", dimension: "accuracy", columns: ["MaTTHC"], jsOnly: false },
  { code: "phone-number/shape", severity: "refuse", dimension: "accuracy", columns: ["SoDienThoai"], jsOnly: false },
  { code: "phone-number/unknown-prefix", severity: "strict", dimension: "accuracy", columns: ["SoDienThoai"], jsOnly: false },
  { code: "phone-number/unknown-area", severity: "strict", dimension: "accuracy", columns: ["SoDienThoai"], jsOnly: false },
  { code: "phone-number/old-prefix", severity: "refuse", dimension: "accuracy", columns: ["SoDienThoai"], jsOnly: false },
  { code: "phone-number/service-number", severity: "refuse", dimension: "accuracy", columns: ["SoDienThoai"], jsOnly: false },
  { code: "dossier-record/missing", severity: "refuse", dimension: "completeness", columns: ["MaHoSo"], jsOnly: false },
  { code: "dossier-record/missing", severity: "refuse", dimension: "completeness", columns: ["MaTTHC"], jsOnly: false },
  { code: "dossier-record/missing", severity: "refuse", dimension: "completeness", columns: ["NgayTiepNhan"], jsOnly: false },
  { code: "dossier-record/missing", severity: "refuse", dimension: "completeness", columns: ["TrangThaiHoSo"], jsOnly: false },
  { code: "dossier-record/too-long", severity: "refuse", dimension: "accuracy", columns: ["TenTTHC"], jsOnly: false },
  { code: "dossier-record/too-long", severity: "refuse", dimension: "accuracy", columns: ["MaLinhVuc"], jsOnly: false },
  { code: "dossier-record/too-long", severity: "refuse", dimension: "accuracy", columns: ["TenLinhVuc"], jsOnly: false },
  { code: "dossier-record/too-long", severity: "refuse", dimension: "accuracy", columns: ["SoBienNhan"], jsOnly: false },
  { code: "dossier-record/not-a-name", severity: "refuse", dimension: "accuracy", columns: ["ChuHoSo"], jsOnly: true },
  { code: "dossier-record/too-long", severity: "refuse", dimension: "accuracy", columns: ["LoaiDoiTuong"], jsOnly: false },
  { code: "dossier-record/too-long", severity: "refuse", dimension: "accuracy", columns: ["MaDoiTuong"], jsOnly: false },
  { code: "dossier-record/too-long", severity: "refuse", dimension: "accuracy", columns: ["ThongTinKhac"], jsOnly: false },
  { code: "dossier-record/too-long", severity: "refuse", dimension: "accuracy", columns: ["Email"], jsOnly: false },
  { code: "dossier-record/too-long", severity: "refuse", dimension: "accuracy", columns: ["Fax"], jsOnly: false },
  { code: "dossier-record/too-long", severity: "refuse", dimension: "accuracy", columns: ["TrichYeuHoSo"], jsOnly: false },
  { code: "dossier-record/not-a-moment", severity: "refuse", dimension: "accuracy", columns: ["NgayTiepNhan"], jsOnly: false },
  { code: "dossier-record/not-a-moment", severity: "refuse", dimension: "accuracy", columns: ["NgayHenTra"], jsOnly: false },
  { code: "dossier-record/unknown-code", severity: "refuse", dimension: "accuracy", columns: ["TrangThaiHoSo"], jsOnly: false },
  { code: "dossier-record/not-a-moment", severity: "refuse", dimension: "accuracy", columns: ["NgayTra"], jsOnly: false },
  { code: "dossier-record/too-long", severity: "refuse", dimension: "accuracy", columns: ["ThongTinTra"], jsOnly: false },
  { code: "dossier-record/too-long", severity: "refuse", dimension: "accuracy", columns: ["HinhThuc"], jsOnly: false },
  { code: "dossier-record/not-a-moment", severity: "refuse", dimension: "accuracy", columns: ["NgayKetThucXuLy"], jsOnly: false },
  { code: "dossier-record/too-long", severity: "refuse", dimension: "accuracy", columns: ["DonViXuLy"], jsOnly: false },
  { code: "dossier-record/too-long", severity: "refuse", dimension: "accuracy", columns: ["GhiChu"], jsOnly: false },
  { code: "dossier-record/too-long", severity: "refuse", dimension: "accuracy", columns: ["KenhThucHien"], jsOnly: false },
  { code: "dossier-record/too-long", severity: "refuse", dimension: "accuracy", columns: ["SoGiayToChuHoSo"], jsOnly: false },
  { code: "dossier-record/too-long", severity: "refuse", dimension: "accuracy", columns: ["NoiNopHoSo"], jsOnly: false },
  { code: "dossier-record/not-a-moment", severity: "refuse", dimension: "accuracy", columns: ["NgayNopHoSo"], jsOnly: false },
  { code: "dossier-record/not-a-moment", severity: "refuse", dimension: "accuracy", columns: ["NgayTuChoi"], jsOnly: false },
  { code: "dossier-record/too-long", severity: "refuse", dimension: "accuracy", columns: ["HoSoCoThanhPhanSoHoa"], jsOnly: false },
  { code: "dossier-record/too-long", severity: "refuse", dimension: "accuracy", columns: ["TaiKhoanDuocXacThucVoiVNeID"], jsOnly: false },
  { code: "dossier-record/too-long", severity: "refuse", dimension: "accuracy", columns: ["DuocThanhToanTrucTuyen"], jsOnly: false },
  { code: "dossier-record/not-composed", severity: "warning", dimension: "cleanness", columns: ["TenTTHC"], jsOnly: false },
  { code: "dossier-record/not-composed", severity: "warning", dimension: "cleanness", columns: ["MaLinhVuc"], jsOnly: false },
  { code: "dossier-record/not-composed", severity: "warning", dimension: "cleanness", columns: ["TenLinhVuc"], jsOnly: false },
  { code: "dossier-record/not-composed", severity: "warning", dimension: "cleanness", columns: ["SoBienNhan"], jsOnly: false },
  { code: "dossier-record/not-composed", severity: "warning", dimension: "cleanness", columns: ["LoaiDoiTuong"], jsOnly: false },
  { code: "dossier-record/not-composed", severity: "warning", dimension: "cleanness", columns: ["MaDoiTuong"], jsOnly: false },
  { code: "dossier-record/not-composed", severity: "warning", dimension: "cleanness", columns: ["ThongTinKhac"], jsOnly: false },
  { code: "dossier-record/not-composed", severity: "warning", dimension: "cleanness", columns: ["Email"], jsOnly: false },
  { code: "dossier-record/not-composed", severity: "warning", dimension: "cleanness", columns: ["Fax"], jsOnly: false },
  { code: "dossier-record/not-composed", severity: "warning", dimension: "cleanness", columns: ["TrichYeuHoSo"], jsOnly: false },
  { code: "dossier-record/not-composed", severity: "warning", dimension: "cleanness", columns: ["ThongTinTra"], jsOnly: false },
  { code: "dossier-record/not-composed", severity: "warning", dimension: "cleanness", columns: ["HinhThuc"], jsOnly: false },
  { code: "dossier-record/not-composed", severity: "warning", dimension: "cleanness", columns: ["DonViXuLy"], jsOnly: false },
  { code: "dossier-record/not-composed", severity: "warning", dimension: "cleanness", columns: ["GhiChu"], jsOnly: false },
  { code: "dossier-record/not-composed", severity: "warning", dimension: "cleanness", columns: ["KenhThucHien"], jsOnly: false },
  { code: "dossier-record/not-composed", severity: "warning", dimension: "cleanness", columns: ["SoGiayToChuHoSo"], jsOnly: false },
  { code: "dossier-record/not-composed", severity: "warning", dimension: "cleanness", columns: ["NoiNopHoSo"], jsOnly: false },
  { code: "dossier-record/not-composed", severity: "warning", dimension: "cleanness", columns: ["HoSoCoThanhPhanSoHoa"], jsOnly: false },
  { code: "dossier-record/not-composed", severity: "warning", dimension: "cleanness", columns: ["TaiKhoanDuocXacThucVoiVNeID"], jsOnly: false },
  { code: "dossier-record/not-composed", severity: "warning", dimension: "cleanness", columns: ["DuocThanhToanTrucTuyen"], jsOnly: false },
  { code: "dossier-record/done-late", severity: "warning", dimension: "consistency", columns: ["NgayKetThucXuLy","NgayHenTra"], jsOnly: false },
] as const satisfies readonly RecordStepNote[];

/** One verdict a step into `out`: 1 pass, 0 fail, 2 not applicable. `row` holds canonical texts, one a column. */
export function verdicts(row: readonly (string | undefined)[], out: Uint8Array, asOf?: PlainDate): void {
  const MaHoSo = row[0] ?? "";
  const MaTTHC = row[1] ?? "";
  const TenTTHC = row[2] ?? "";
  const MaLinhVuc = row[3] ?? "";
  const TenLinhVuc = row[4] ?? "";
  const SoBienNhan = row[5] ?? "";
  const ChuHoSo = row[6] ?? "";
  const LoaiDoiTuong = row[7] ?? "";
  const MaDoiTuong = row[8] ?? "";
  const ThongTinKhac = row[9] ?? "";
  const Email = row[10] ?? "";
  const Fax = row[11] ?? "";
  const SoDienThoai = row[12] ?? "";
  const TrichYeuHoSo = row[13] ?? "";
  const NgayTiepNhan = row[14] ?? "";
  const NgayHenTra = row[15] ?? "";
  const TrangThaiHoSo = row[16] ?? "";
  const NgayTra = row[17] ?? "";
  const ThongTinTra = row[18] ?? "";
  const HinhThuc = row[19] ?? "";
  const NgayKetThucXuLy = row[20] ?? "";
  const DonViXuLy = row[21] ?? "";
  const GhiChu = row[22] ?? "";
  const KenhThucHien = row[23] ?? "";
  const SoGiayToChuHoSo = row[24] ?? "";
  const NoiNopHoSo = row[25] ?? "";
  const NgayNopHoSo = row[26] ?? "";
  const NgayTuChoi = row[27] ?? "";
  const HoSoCoThanhPhanSoHoa = row[28] ?? "";
  const TaiKhoanDuocXacThucVoiVNeID = row[29] ?? "";
  const DuocThanhToanTrucTuyen = row[30] ?? "";

  if (MaHoSo === "") out.fill(2, 0, 6);
  else dossierCodeVerdicts(MaHoSo, out, 0, asOf);
  if (MaTTHC === "") out.fill(2, 6, 8);
  else procedureCodeVerdicts(MaTTHC, out, 6, asOf);
  if (SoDienThoai === "") out.fill(2, 8, 13);
  else phoneNumberVerdicts(SoDienThoai, out, 8, asOf);
  // dossier-record/missing: MaHoSo
  out[13] = verdict(MaHoSo !== "");
  // dossier-record/missing: MaTTHC
  out[14] = verdict(MaTTHC !== "");
  // dossier-record/missing: NgayTiepNhan
  out[15] = verdict(NgayTiepNhan !== "");
  // dossier-record/missing: TrangThaiHoSo
  out[16] = verdict(TrangThaiHoSo !== "");
  // dossier-record/too-long: TenTTHC
  out[17] = TenTTHC !== "" ? verdict(atMost(TenTTHC, 2000)) : 2;
  // dossier-record/too-long: MaLinhVuc
  out[18] = MaLinhVuc !== "" ? verdict(atMost(MaLinhVuc, 100)) : 2;
  // dossier-record/too-long: TenLinhVuc
  out[19] = TenLinhVuc !== "" ? verdict(atMost(TenLinhVuc, 100)) : 2;
  // dossier-record/too-long: SoBienNhan
  out[20] = SoBienNhan !== "" ? verdict(atMost(SoBienNhan, 100)) : 2;
  // dossier-record/not-a-name: ChuHoSo
  out[21] = ChuHoSo !== "" ? verdict(isPersonName(ChuHoSo)) : 2;
  // dossier-record/too-long: LoaiDoiTuong
  out[22] = LoaiDoiTuong !== "" ? verdict(atMost(LoaiDoiTuong, 100)) : 2;
  // dossier-record/too-long: MaDoiTuong
  out[23] = MaDoiTuong !== "" ? verdict(atMost(MaDoiTuong, 100)) : 2;
  // dossier-record/too-long: ThongTinKhac
  out[24] = ThongTinKhac !== "" ? verdict(atMost(ThongTinKhac, 2000)) : 2;
  // dossier-record/too-long: Email
  out[25] = Email !== "" ? verdict(atMost(Email, 100)) : 2;
  // dossier-record/too-long: Fax
  out[26] = Fax !== "" ? verdict(atMost(Fax, 100)) : 2;
  // dossier-record/too-long: TrichYeuHoSo
  out[27] = TrichYeuHoSo !== "" ? verdict(atMost(TrichYeuHoSo, 2000)) : 2;
  // dossier-record/not-a-moment: NgayTiepNhan
  out[28] = NgayTiepNhan !== "" ? verdict(/^(?:[0-9]{4}(0[1-9]|1[0-2])(0[1-9]|[12][0-9]|3[01])([01][0-9]|2[0-3])[0-5][0-9][0-5][0-9])$/u.test(NgayTiepNhan)) : 2;
  // dossier-record/not-a-moment: NgayHenTra
  out[29] = NgayHenTra !== "" ? verdict(/^(?:[0-9]{4}(0[1-9]|1[0-2])(0[1-9]|[12][0-9]|3[01])([01][0-9]|2[0-3])[0-5][0-9][0-5][0-9])$/u.test(NgayHenTra)) : 2;
  // dossier-record/unknown-code: TrangThaiHoSo
  out[30] = TrangThaiHoSo !== "" ? verdict(TrangThaiHoSo === "1" || TrangThaiHoSo === "2" || TrangThaiHoSo === "3" || TrangThaiHoSo === "4" || TrangThaiHoSo === "5" || TrangThaiHoSo === "6" || TrangThaiHoSo === "7" || TrangThaiHoSo === "8" || TrangThaiHoSo === "9" || TrangThaiHoSo === "10") : 2;
  // dossier-record/not-a-moment: NgayTra
  out[31] = NgayTra !== "" ? verdict(/^(?:[0-9]{4}(0[1-9]|1[0-2])(0[1-9]|[12][0-9]|3[01])([01][0-9]|2[0-3])[0-5][0-9][0-5][0-9])$/u.test(NgayTra)) : 2;
  // dossier-record/too-long: ThongTinTra
  out[32] = ThongTinTra !== "" ? verdict(atMost(ThongTinTra, 2000)) : 2;
  // dossier-record/too-long: HinhThuc
  out[33] = HinhThuc !== "" ? verdict(atMost(HinhThuc, 100)) : 2;
  // dossier-record/not-a-moment: NgayKetThucXuLy
  out[34] = NgayKetThucXuLy !== "" ? verdict(/^(?:[0-9]{4}(0[1-9]|1[0-2])(0[1-9]|[12][0-9]|3[01])([01][0-9]|2[0-3])[0-5][0-9][0-5][0-9])$/u.test(NgayKetThucXuLy)) : 2;
  // dossier-record/too-long: DonViXuLy
  out[35] = DonViXuLy !== "" ? verdict(atMost(DonViXuLy, 100)) : 2;
  // dossier-record/too-long: GhiChu
  out[36] = GhiChu !== "" ? verdict(atMost(GhiChu, 2000)) : 2;
  // dossier-record/too-long: KenhThucHien
  out[37] = KenhThucHien !== "" ? verdict(atMost(KenhThucHien, 100)) : 2;
  // dossier-record/too-long: SoGiayToChuHoSo
  out[38] = SoGiayToChuHoSo !== "" ? verdict(atMost(SoGiayToChuHoSo, 100)) : 2;
  // dossier-record/too-long: NoiNopHoSo
  out[39] = NoiNopHoSo !== "" ? verdict(atMost(NoiNopHoSo, 100)) : 2;
  // dossier-record/not-a-moment: NgayNopHoSo
  out[40] = NgayNopHoSo !== "" ? verdict(/^(?:[0-9]{4}(0[1-9]|1[0-2])(0[1-9]|[12][0-9]|3[01])([01][0-9]|2[0-3])[0-5][0-9][0-5][0-9])$/u.test(NgayNopHoSo)) : 2;
  // dossier-record/not-a-moment: NgayTuChoi
  out[41] = NgayTuChoi !== "" ? verdict(/^(?:[0-9]{4}(0[1-9]|1[0-2])(0[1-9]|[12][0-9]|3[01])([01][0-9]|2[0-3])[0-5][0-9][0-5][0-9])$/u.test(NgayTuChoi)) : 2;
  // dossier-record/too-long: HoSoCoThanhPhanSoHoa
  out[42] = HoSoCoThanhPhanSoHoa !== "" ? verdict(atMost(HoSoCoThanhPhanSoHoa, 100)) : 2;
  // dossier-record/too-long: TaiKhoanDuocXacThucVoiVNeID
  out[43] = TaiKhoanDuocXacThucVoiVNeID !== "" ? verdict(atMost(TaiKhoanDuocXacThucVoiVNeID, 100)) : 2;
  // dossier-record/too-long: DuocThanhToanTrucTuyen
  out[44] = DuocThanhToanTrucTuyen !== "" ? verdict(atMost(DuocThanhToanTrucTuyen, 100)) : 2;
  // dossier-record/not-composed: TenTTHC
  out[45] = TenTTHC !== "" ? verdict(composed(TenTTHC)) : 2;
  // dossier-record/not-composed: MaLinhVuc
  out[46] = MaLinhVuc !== "" ? verdict(composed(MaLinhVuc)) : 2;
  // dossier-record/not-composed: TenLinhVuc
  out[47] = TenLinhVuc !== "" ? verdict(composed(TenLinhVuc)) : 2;
  // dossier-record/not-composed: SoBienNhan
  out[48] = SoBienNhan !== "" ? verdict(composed(SoBienNhan)) : 2;
  // dossier-record/not-composed: LoaiDoiTuong
  out[49] = LoaiDoiTuong !== "" ? verdict(composed(LoaiDoiTuong)) : 2;
  // dossier-record/not-composed: MaDoiTuong
  out[50] = MaDoiTuong !== "" ? verdict(composed(MaDoiTuong)) : 2;
  // dossier-record/not-composed: ThongTinKhac
  out[51] = ThongTinKhac !== "" ? verdict(composed(ThongTinKhac)) : 2;
  // dossier-record/not-composed: Email
  out[52] = Email !== "" ? verdict(composed(Email)) : 2;
  // dossier-record/not-composed: Fax
  out[53] = Fax !== "" ? verdict(composed(Fax)) : 2;
  // dossier-record/not-composed: TrichYeuHoSo
  out[54] = TrichYeuHoSo !== "" ? verdict(composed(TrichYeuHoSo)) : 2;
  // dossier-record/not-composed: ThongTinTra
  out[55] = ThongTinTra !== "" ? verdict(composed(ThongTinTra)) : 2;
  // dossier-record/not-composed: HinhThuc
  out[56] = HinhThuc !== "" ? verdict(composed(HinhThuc)) : 2;
  // dossier-record/not-composed: DonViXuLy
  out[57] = DonViXuLy !== "" ? verdict(composed(DonViXuLy)) : 2;
  // dossier-record/not-composed: GhiChu
  out[58] = GhiChu !== "" ? verdict(composed(GhiChu)) : 2;
  // dossier-record/not-composed: KenhThucHien
  out[59] = KenhThucHien !== "" ? verdict(composed(KenhThucHien)) : 2;
  // dossier-record/not-composed: SoGiayToChuHoSo
  out[60] = SoGiayToChuHoSo !== "" ? verdict(composed(SoGiayToChuHoSo)) : 2;
  // dossier-record/not-composed: NoiNopHoSo
  out[61] = NoiNopHoSo !== "" ? verdict(composed(NoiNopHoSo)) : 2;
  // dossier-record/not-composed: HoSoCoThanhPhanSoHoa
  out[62] = HoSoCoThanhPhanSoHoa !== "" ? verdict(composed(HoSoCoThanhPhanSoHoa)) : 2;
  // dossier-record/not-composed: TaiKhoanDuocXacThucVoiVNeID
  out[63] = TaiKhoanDuocXacThucVoiVNeID !== "" ? verdict(composed(TaiKhoanDuocXacThucVoiVNeID)) : 2;
  // dossier-record/not-composed: DuocThanhToanTrucTuyen
  out[64] = DuocThanhToanTrucTuyen !== "" ? verdict(composed(DuocThanhToanTrucTuyen)) : 2;
  // dossier-record/done-late: NgayKetThucXuLy, NgayHenTra
  out[65] = NgayKetThucXuLy.length === 14 && digits(NgayKetThucXuLy, 0, 14) && NgayHenTra.length === 14 && digits(NgayHenTra, 0, 14) ? verdict(NgayKetThucXuLy <= NgayHenTra) : 2;
}

const TrangThaiHoSoCodes = ["1","2","3","4","5","6","7","8","9","10"];

function isDinhDanhCHSItem(v: unknown): boolean {
  if (!isObject(v)) return false;
  const { LoaiDinhDanh, SoDinhDanh } = v;
  return (
    isText(LoaiDinhDanh, 100) &&
    isText(SoDinhDanh, 100)
  );
}

function isDinhDanhCHS(v: unknown): boolean {
  if (!Array.isArray(v) || v.length > 100) return false;
  for (let i = 0; i < v.length; i++) if (!isDinhDanhCHSItem(v[i])) return false;
  return true;
}

function isDSKetNoiCSDLItem(v: unknown): boolean {
  if (!isObject(v)) return false;
  const { MaCSDL } = v;
  return (
    isText(MaCSDL, 100)
  );
}

function isDSKetNoiCSDL(v: unknown): boolean {
  if (!Array.isArray(v) || v.length > 100) return false;
  for (let i = 0; i < v.length; i++) if (!isDSKetNoiCSDLItem(v[i])) return false;
  return true;
}

function isTaiLieuNopItem(v: unknown): boolean {
  if (!isObject(v)) return false;
  const { TepDinhKemId, TenTepDinhKem, IsDeleted, MaThanhPhanHoSo, DuongDanTaiTepTin, DuocSoHoa, DuocTaiSuDung, MaKetQuaThayThe } = v;
  return (
    isText(TepDinhKemId, 100) &&
    (TenTepDinhKem === undefined || isText(TenTepDinhKem, 100)) &&
    (IsDeleted === undefined || typeof IsDeleted === "boolean") &&
    (MaThanhPhanHoSo === undefined || isText(MaThanhPhanHoSo, 100)) &&
    (DuongDanTaiTepTin === undefined || isText(DuongDanTaiTepTin, 2000)) &&
    (DuocSoHoa === undefined || isText(DuocSoHoa, 100)) &&
    (DuocTaiSuDung === undefined || isText(DuocTaiSuDung, 100)) &&
    (MaKetQuaThayThe === undefined || isText(MaKetQuaThayThe, 100))
  );
}

function isTaiLieuNop(v: unknown): boolean {
  if (!Array.isArray(v) || v.length > 100) return false;
  for (let i = 0; i < v.length; i++) if (!isTaiLieuNopItem(v[i])) return false;
  return true;
}

function isDanhSachLePhiItem(v: unknown): boolean {
  if (!isObject(v)) return false;
  const { TenPhiLePhi, MaPhiLePhi, HinhThucThu, Gia, LoaiPhiLePhi } = v;
  return (
    isText(TenPhiLePhi, 100) &&
    (MaPhiLePhi === undefined || isText(MaPhiLePhi, 100)) &&
    (HinhThucThu === undefined || isText(HinhThucThu, 100)) &&
    (Gia === undefined || isWholeNumber(Gia)) &&
    (LoaiPhiLePhi === undefined || isText(LoaiPhiLePhi, 100))
  );
}

function isDanhSachLePhi(v: unknown): boolean {
  if (!Array.isArray(v) || v.length > 100) return false;
  for (let i = 0; i < v.length; i++) if (!isDanhSachLePhiItem(v[i])) return false;
  return true;
}

function isDanhSachTepDinhKemKhacItem(v: unknown): boolean {
  if (!isObject(v)) return false;
  const { TenGiayTo, SoLuong, LoaiGiayTo } = v;
  return (
    isText(TenGiayTo, 100) &&
    (SoLuong === undefined || isWholeNumber(SoLuong)) &&
    (LoaiGiayTo === undefined || isText(LoaiGiayTo, 100))
  );
}

function isDanhSachTepDinhKemKhac(v: unknown): boolean {
  if (!Array.isArray(v) || v.length > 100) return false;
  for (let i = 0; i < v.length; i++) if (!isDanhSachTepDinhKemKhacItem(v[i])) return false;
  return true;
}

function isDanhSachGiayToBoSungItem(v: unknown): boolean {
  if (!isObject(v)) return false;
  const { TepDinhKemId, TenTepDinhKem, IsDeleted, MaThanhPhanHoSo, DuongDanTaiTepTin, DuocSoHoa, DuocTaiSuDung, MaKetQuaThayThe } = v;
  return (
    isText(TepDinhKemId, 100) &&
    (TenTepDinhKem === undefined || isText(TenTepDinhKem, 100)) &&
    (IsDeleted === undefined || typeof IsDeleted === "boolean") &&
    (MaThanhPhanHoSo === undefined || isText(MaThanhPhanHoSo, 100)) &&
    (DuongDanTaiTepTin === undefined || isText(DuongDanTaiTepTin, 2000)) &&
    (DuocSoHoa === undefined || isText(DuocSoHoa, 100)) &&
    (DuocTaiSuDung === undefined || isText(DuocTaiSuDung, 100)) &&
    (MaKetQuaThayThe === undefined || isText(MaKetQuaThayThe, 100))
  );
}

function isDanhSachGiayToBoSung(v: unknown): boolean {
  if (!Array.isArray(v) || v.length > 100) return false;
  for (let i = 0; i < v.length; i++) if (!isDanhSachGiayToBoSungItem(v[i])) return false;
  return true;
}

function isDanhSachLePhiBoSungItem(v: unknown): boolean {
  if (!isObject(v)) return false;
  const { TenPhiLePhi, MaPhiLePhi, HinhThucThu, Gia, LoaiPhiLePhi } = v;
  return (
    isText(TenPhiLePhi, 100) &&
    (MaPhiLePhi === undefined || isText(MaPhiLePhi, 100)) &&
    (HinhThucThu === undefined || isText(HinhThucThu, 100)) &&
    (Gia === undefined || isWholeNumber(Gia)) &&
    (LoaiPhiLePhi === undefined || isText(LoaiPhiLePhi, 100))
  );
}

function isDanhSachLePhiBoSung(v: unknown): boolean {
  if (!Array.isArray(v) || v.length > 100) return false;
  for (let i = 0; i < v.length; i++) if (!isDanhSachLePhiBoSungItem(v[i])) return false;
  return true;
}

function isDanhSachHoSoBoSungItem(v: unknown): boolean {
  if (!isObject(v)) return false;
  const { HoSoBoSungId, NguoiYeuCauBoSung, NoiDungBoSung, NgayBoSung, NguoiTiepNhanBoSung, ThongTinTiepNhan, NgayTiepNhanBoSung, TrangThaiBoSung, DanhSachGiayToBoSung, DanhSachLePhiBoSung, NgayHenTraTruoc, NgayHenTraMoi } = v;
  return (
    isText(HoSoBoSungId, 100) &&
    (NguoiYeuCauBoSung === undefined || isPersonName(NguoiYeuCauBoSung)) &&
    (NoiDungBoSung === undefined || isText(NoiDungBoSung, 2000)) &&
    (NgayBoSung === undefined || isMoment(NgayBoSung)) &&
    (NguoiTiepNhanBoSung === undefined || isPersonName(NguoiTiepNhanBoSung)) &&
    (ThongTinTiepNhan === undefined || isText(ThongTinTiepNhan, 2000)) &&
    (NgayTiepNhanBoSung === undefined || isMoment(NgayTiepNhanBoSung)) &&
    (TrangThaiBoSung === undefined || isText(TrangThaiBoSung, 100)) &&
    isDanhSachGiayToBoSung(DanhSachGiayToBoSung) &&
    isDanhSachLePhiBoSung(DanhSachLePhiBoSung) &&
    (NgayHenTraTruoc === undefined || isMoment(NgayHenTraTruoc)) &&
    (NgayHenTraMoi === undefined || isMoment(NgayHenTraMoi))
  );
}

function isDanhSachHoSoBoSung(v: unknown): boolean {
  if (!Array.isArray(v) || v.length > 100) return false;
  for (let i = 0; i < v.length; i++) if (!isDanhSachHoSoBoSungItem(v[i])) return false;
  return true;
}

function isDanhSachGiayToKetQuaItem(v: unknown): boolean {
  if (!isObject(v)) return false;
  const { TenGiayTo, MaThanhPhanHoSo, MaGiayToKetQua, GiayToId, DuongDanTepTinKetQua } = v;
  return (
    isText(TenGiayTo, 100) &&
    (MaThanhPhanHoSo === undefined || isText(MaThanhPhanHoSo, 100)) &&
    (MaGiayToKetQua === undefined || isText(MaGiayToKetQua, 100)) &&
    (GiayToId === undefined || isText(GiayToId, 100)) &&
    (DuongDanTepTinKetQua === undefined || isText(DuongDanTepTinKetQua, 2000))
  );
}

function isDanhSachGiayToKetQua(v: unknown): boolean {
  if (!Array.isArray(v) || v.length > 100) return false;
  for (let i = 0; i < v.length; i++) if (!isDanhSachGiayToKetQuaItem(v[i])) return false;
  return true;
}

function isDossierRecord(v: unknown): boolean {
  if (!isObject(v)) return false;
  const { MaHoSo, MaTTHC, TenTTHC, MaLinhVuc, TenLinhVuc, SoBienNhan, ChuHoSo, LoaiDoiTuong, MaDoiTuong, ThongTinKhac, Email, Fax, SoDienThoai, TrichYeuHoSo, NgayTiepNhan, NgayHenTra, TrangThaiHoSo, NgayTra, ThongTinTra, HinhThuc, NgayKetThucXuLy, DonViXuLy, GhiChu, KenhThucHien, SoGiayToChuHoSo, NoiNopHoSo, NgayNopHoSo, NgayTuChoi, HoSoCoThanhPhanSoHoa, TaiKhoanDuocXacThucVoiVNeID, DuocThanhToanTrucTuyen, DinhDanhCHS, DSKetNoiCSDL, TaiLieuNop, DanhSachLePhi, DanhSachTepDinhKemKhac, DanhSachHoSoBoSung, DanhSachGiayToKetQua } = v;
  return (
    isDossierCode(MaHoSo) &&
    isProcedureCode(MaTTHC) &&
    (TenTTHC === undefined || isText(TenTTHC, 2000)) &&
    (MaLinhVuc === undefined || isText(MaLinhVuc, 100)) &&
    (TenLinhVuc === undefined || isText(TenLinhVuc, 100)) &&
    (SoBienNhan === undefined || isText(SoBienNhan, 100)) &&
    (ChuHoSo === undefined || isPersonName(ChuHoSo)) &&
    (LoaiDoiTuong === undefined || isText(LoaiDoiTuong, 100)) &&
    (MaDoiTuong === undefined || isText(MaDoiTuong, 100)) &&
    (ThongTinKhac === undefined || isText(ThongTinKhac, 2000)) &&
    (Email === undefined || isText(Email, 100)) &&
    (Fax === undefined || isText(Fax, 100)) &&
    (SoDienThoai === undefined || isPhoneNumber(SoDienThoai)) &&
    (TrichYeuHoSo === undefined || isText(TrichYeuHoSo, 2000)) &&
    isMoment(NgayTiepNhan) &&
    (NgayHenTra === undefined || isMoment(NgayHenTra)) &&
    (TrangThaiHoSo === "1" || TrangThaiHoSo === "2" || TrangThaiHoSo === "3" || TrangThaiHoSo === "4" || TrangThaiHoSo === "5" || TrangThaiHoSo === "6" || TrangThaiHoSo === "7" || TrangThaiHoSo === "8" || TrangThaiHoSo === "9" || TrangThaiHoSo === "10") &&
    (NgayTra === undefined || isMoment(NgayTra)) &&
    (ThongTinTra === undefined || isText(ThongTinTra, 2000)) &&
    (HinhThuc === undefined || isText(HinhThuc, 100)) &&
    (NgayKetThucXuLy === undefined || isMoment(NgayKetThucXuLy)) &&
    (DonViXuLy === undefined || isText(DonViXuLy, 100)) &&
    (GhiChu === undefined || isText(GhiChu, 2000)) &&
    (KenhThucHien === undefined || isText(KenhThucHien, 100)) &&
    (SoGiayToChuHoSo === undefined || isText(SoGiayToChuHoSo, 100)) &&
    (NoiNopHoSo === undefined || isText(NoiNopHoSo, 100)) &&
    (NgayNopHoSo === undefined || isMoment(NgayNopHoSo)) &&
    (NgayTuChoi === undefined || isMoment(NgayTuChoi)) &&
    (HoSoCoThanhPhanSoHoa === undefined || isText(HoSoCoThanhPhanSoHoa, 100)) &&
    (TaiKhoanDuocXacThucVoiVNeID === undefined || isText(TaiKhoanDuocXacThucVoiVNeID, 100)) &&
    (DuocThanhToanTrucTuyen === undefined || isText(DuocThanhToanTrucTuyen, 100)) &&
    isDinhDanhCHS(DinhDanhCHS) &&
    isDSKetNoiCSDL(DSKetNoiCSDL) &&
    isTaiLieuNop(TaiLieuNop) &&
    isDanhSachLePhi(DanhSachLePhi) &&
    isDanhSachTepDinhKemKhac(DanhSachTepDinhKemKhac) &&
    isDanhSachHoSoBoSung(DanhSachHoSoBoSung) &&
    isDanhSachGiayToKetQua(DanhSachGiayToKetQua)
  );
}

/** The verdict of the zod schema, without zod. */
export function is(value: unknown): value is DossierRecord {
  return isDossierRecord(value);
}

function explainDinhDanhCHSItem(v: unknown, at: Path, out: Faults): void {
  if (!out.object(v, at)) return;
  const { LoaiDinhDanh, SoDinhDanh } = v;
  out.text(LoaiDinhDanh, [...at, "LoaiDinhDanh"], 100);
  out.text(SoDinhDanh, [...at, "SoDinhDanh"], 100);
}

function explainDinhDanhCHS(v: unknown, at: Path, out: Faults): void {
  if (!out.list(v, at, 0, 100)) return;
  for (let i = 0; i < v.length && i < 100; i++) explainDinhDanhCHSItem(v[i], [...at, i], out);
}

function explainDSKetNoiCSDLItem(v: unknown, at: Path, out: Faults): void {
  if (!out.object(v, at)) return;
  const { MaCSDL } = v;
  out.text(MaCSDL, [...at, "MaCSDL"], 100);
}

function explainDSKetNoiCSDL(v: unknown, at: Path, out: Faults): void {
  if (!out.list(v, at, 0, 100)) return;
  for (let i = 0; i < v.length && i < 100; i++) explainDSKetNoiCSDLItem(v[i], [...at, i], out);
}

function explainTaiLieuNopItem(v: unknown, at: Path, out: Faults): void {
  if (!out.object(v, at)) return;
  const { TepDinhKemId, TenTepDinhKem, IsDeleted, MaThanhPhanHoSo, DuongDanTaiTepTin, DuocSoHoa, DuocTaiSuDung, MaKetQuaThayThe } = v;
  out.text(TepDinhKemId, [...at, "TepDinhKemId"], 100);
  if (TenTepDinhKem !== undefined) out.text(TenTepDinhKem, [...at, "TenTepDinhKem"], 100);
  if (IsDeleted !== undefined) out.yesOrNo(IsDeleted, [...at, "IsDeleted"]);
  if (MaThanhPhanHoSo !== undefined) out.text(MaThanhPhanHoSo, [...at, "MaThanhPhanHoSo"], 100);
  if (DuongDanTaiTepTin !== undefined) out.text(DuongDanTaiTepTin, [...at, "DuongDanTaiTepTin"], 2000);
  if (DuocSoHoa !== undefined) out.text(DuocSoHoa, [...at, "DuocSoHoa"], 100);
  if (DuocTaiSuDung !== undefined) out.text(DuocTaiSuDung, [...at, "DuocTaiSuDung"], 100);
  if (MaKetQuaThayThe !== undefined) out.text(MaKetQuaThayThe, [...at, "MaKetQuaThayThe"], 100);
}

function explainTaiLieuNop(v: unknown, at: Path, out: Faults): void {
  if (!out.list(v, at, 0, 100)) return;
  for (let i = 0; i < v.length && i < 100; i++) explainTaiLieuNopItem(v[i], [...at, i], out);
}

function explainDanhSachLePhiItem(v: unknown, at: Path, out: Faults): void {
  if (!out.object(v, at)) return;
  const { TenPhiLePhi, MaPhiLePhi, HinhThucThu, Gia, LoaiPhiLePhi } = v;
  out.text(TenPhiLePhi, [...at, "TenPhiLePhi"], 100);
  if (MaPhiLePhi !== undefined) out.text(MaPhiLePhi, [...at, "MaPhiLePhi"], 100);
  if (HinhThucThu !== undefined) out.text(HinhThucThu, [...at, "HinhThucThu"], 100);
  if (Gia !== undefined) out.form(Gia, [...at, "Gia"], isWholeNumber, "not-a-whole-number");
  if (LoaiPhiLePhi !== undefined) out.text(LoaiPhiLePhi, [...at, "LoaiPhiLePhi"], 100);
}

function explainDanhSachLePhi(v: unknown, at: Path, out: Faults): void {
  if (!out.list(v, at, 0, 100)) return;
  for (let i = 0; i < v.length && i < 100; i++) explainDanhSachLePhiItem(v[i], [...at, i], out);
}

function explainDanhSachTepDinhKemKhacItem(v: unknown, at: Path, out: Faults): void {
  if (!out.object(v, at)) return;
  const { TenGiayTo, SoLuong, LoaiGiayTo } = v;
  out.text(TenGiayTo, [...at, "TenGiayTo"], 100);
  if (SoLuong !== undefined) out.form(SoLuong, [...at, "SoLuong"], isWholeNumber, "not-a-whole-number");
  if (LoaiGiayTo !== undefined) out.text(LoaiGiayTo, [...at, "LoaiGiayTo"], 100);
}

function explainDanhSachTepDinhKemKhac(v: unknown, at: Path, out: Faults): void {
  if (!out.list(v, at, 0, 100)) return;
  for (let i = 0; i < v.length && i < 100; i++) explainDanhSachTepDinhKemKhacItem(v[i], [...at, i], out);
}

function explainDanhSachGiayToBoSungItem(v: unknown, at: Path, out: Faults): void {
  if (!out.object(v, at)) return;
  const { TepDinhKemId, TenTepDinhKem, IsDeleted, MaThanhPhanHoSo, DuongDanTaiTepTin, DuocSoHoa, DuocTaiSuDung, MaKetQuaThayThe } = v;
  out.text(TepDinhKemId, [...at, "TepDinhKemId"], 100);
  if (TenTepDinhKem !== undefined) out.text(TenTepDinhKem, [...at, "TenTepDinhKem"], 100);
  if (IsDeleted !== undefined) out.yesOrNo(IsDeleted, [...at, "IsDeleted"]);
  if (MaThanhPhanHoSo !== undefined) out.text(MaThanhPhanHoSo, [...at, "MaThanhPhanHoSo"], 100);
  if (DuongDanTaiTepTin !== undefined) out.text(DuongDanTaiTepTin, [...at, "DuongDanTaiTepTin"], 2000);
  if (DuocSoHoa !== undefined) out.text(DuocSoHoa, [...at, "DuocSoHoa"], 100);
  if (DuocTaiSuDung !== undefined) out.text(DuocTaiSuDung, [...at, "DuocTaiSuDung"], 100);
  if (MaKetQuaThayThe !== undefined) out.text(MaKetQuaThayThe, [...at, "MaKetQuaThayThe"], 100);
}

function explainDanhSachGiayToBoSung(v: unknown, at: Path, out: Faults): void {
  if (!out.list(v, at, 0, 100)) return;
  for (let i = 0; i < v.length && i < 100; i++) explainDanhSachGiayToBoSungItem(v[i], [...at, i], out);
}

function explainDanhSachLePhiBoSungItem(v: unknown, at: Path, out: Faults): void {
  if (!out.object(v, at)) return;
  const { TenPhiLePhi, MaPhiLePhi, HinhThucThu, Gia, LoaiPhiLePhi } = v;
  out.text(TenPhiLePhi, [...at, "TenPhiLePhi"], 100);
  if (MaPhiLePhi !== undefined) out.text(MaPhiLePhi, [...at, "MaPhiLePhi"], 100);
  if (HinhThucThu !== undefined) out.text(HinhThucThu, [...at, "HinhThucThu"], 100);
  if (Gia !== undefined) out.form(Gia, [...at, "Gia"], isWholeNumber, "not-a-whole-number");
  if (LoaiPhiLePhi !== undefined) out.text(LoaiPhiLePhi, [...at, "LoaiPhiLePhi"], 100);
}

function explainDanhSachLePhiBoSung(v: unknown, at: Path, out: Faults): void {
  if (!out.list(v, at, 0, 100)) return;
  for (let i = 0; i < v.length && i < 100; i++) explainDanhSachLePhiBoSungItem(v[i], [...at, i], out);
}

function explainDanhSachHoSoBoSungItem(v: unknown, at: Path, out: Faults): void {
  if (!out.object(v, at)) return;
  const { HoSoBoSungId, NguoiYeuCauBoSung, NoiDungBoSung, NgayBoSung, NguoiTiepNhanBoSung, ThongTinTiepNhan, NgayTiepNhanBoSung, TrangThaiBoSung, DanhSachGiayToBoSung, DanhSachLePhiBoSung, NgayHenTraTruoc, NgayHenTraMoi } = v;
  out.text(HoSoBoSungId, [...at, "HoSoBoSungId"], 100);
  if (NguoiYeuCauBoSung !== undefined) out.unitOf(NguoiYeuCauBoSung, [...at, "NguoiYeuCauBoSung"], examinePersonName);
  if (NoiDungBoSung !== undefined) out.text(NoiDungBoSung, [...at, "NoiDungBoSung"], 2000);
  if (NgayBoSung !== undefined) out.form(NgayBoSung, [...at, "NgayBoSung"], isMoment, "not-a-moment");
  if (NguoiTiepNhanBoSung !== undefined) out.unitOf(NguoiTiepNhanBoSung, [...at, "NguoiTiepNhanBoSung"], examinePersonName);
  if (ThongTinTiepNhan !== undefined) out.text(ThongTinTiepNhan, [...at, "ThongTinTiepNhan"], 2000);
  if (NgayTiepNhanBoSung !== undefined) out.form(NgayTiepNhanBoSung, [...at, "NgayTiepNhanBoSung"], isMoment, "not-a-moment");
  if (TrangThaiBoSung !== undefined) out.text(TrangThaiBoSung, [...at, "TrangThaiBoSung"], 100);
  explainDanhSachGiayToBoSung(DanhSachGiayToBoSung, [...at, "DanhSachGiayToBoSung"], out);
  explainDanhSachLePhiBoSung(DanhSachLePhiBoSung, [...at, "DanhSachLePhiBoSung"], out);
  if (NgayHenTraTruoc !== undefined) out.form(NgayHenTraTruoc, [...at, "NgayHenTraTruoc"], isMoment, "not-a-moment");
  if (NgayHenTraMoi !== undefined) out.form(NgayHenTraMoi, [...at, "NgayHenTraMoi"], isMoment, "not-a-moment");
}

function explainDanhSachHoSoBoSung(v: unknown, at: Path, out: Faults): void {
  if (!out.list(v, at, 0, 100)) return;
  for (let i = 0; i < v.length && i < 100; i++) explainDanhSachHoSoBoSungItem(v[i], [...at, i], out);
}

function explainDanhSachGiayToKetQuaItem(v: unknown, at: Path, out: Faults): void {
  if (!out.object(v, at)) return;
  const { TenGiayTo, MaThanhPhanHoSo, MaGiayToKetQua, GiayToId, DuongDanTepTinKetQua } = v;
  out.text(TenGiayTo, [...at, "TenGiayTo"], 100);
  if (MaThanhPhanHoSo !== undefined) out.text(MaThanhPhanHoSo, [...at, "MaThanhPhanHoSo"], 100);
  if (MaGiayToKetQua !== undefined) out.text(MaGiayToKetQua, [...at, "MaGiayToKetQua"], 100);
  if (GiayToId !== undefined) out.text(GiayToId, [...at, "GiayToId"], 100);
  if (DuongDanTepTinKetQua !== undefined) out.text(DuongDanTepTinKetQua, [...at, "DuongDanTepTinKetQua"], 2000);
}

function explainDanhSachGiayToKetQua(v: unknown, at: Path, out: Faults): void {
  if (!out.list(v, at, 0, 100)) return;
  for (let i = 0; i < v.length && i < 100; i++) explainDanhSachGiayToKetQuaItem(v[i], [...at, i], out);
}

function explainDossierRecord(v: unknown, at: Path, out: Faults): void {
  if (!out.object(v, at)) return;
  const { MaHoSo, MaTTHC, TenTTHC, MaLinhVuc, TenLinhVuc, SoBienNhan, ChuHoSo, LoaiDoiTuong, MaDoiTuong, ThongTinKhac, Email, Fax, SoDienThoai, TrichYeuHoSo, NgayTiepNhan, NgayHenTra, TrangThaiHoSo, NgayTra, ThongTinTra, HinhThuc, NgayKetThucXuLy, DonViXuLy, GhiChu, KenhThucHien, SoGiayToChuHoSo, NoiNopHoSo, NgayNopHoSo, NgayTuChoi, HoSoCoThanhPhanSoHoa, TaiKhoanDuocXacThucVoiVNeID, DuocThanhToanTrucTuyen, DinhDanhCHS, DSKetNoiCSDL, TaiLieuNop, DanhSachLePhi, DanhSachTepDinhKemKhac, DanhSachHoSoBoSung, DanhSachGiayToKetQua } = v;
  out.unitOf(MaHoSo, [...at, "MaHoSo"], examineDossierCode);
  out.unitOf(MaTTHC, [...at, "MaTTHC"], examineProcedureCode);
  if (TenTTHC !== undefined) out.text(TenTTHC, [...at, "TenTTHC"], 2000);
  if (MaLinhVuc !== undefined) out.text(MaLinhVuc, [...at, "MaLinhVuc"], 100);
  if (TenLinhVuc !== undefined) out.text(TenLinhVuc, [...at, "TenLinhVuc"], 100);
  if (SoBienNhan !== undefined) out.text(SoBienNhan, [...at, "SoBienNhan"], 100);
  if (ChuHoSo !== undefined) out.unitOf(ChuHoSo, [...at, "ChuHoSo"], examinePersonName);
  if (LoaiDoiTuong !== undefined) out.text(LoaiDoiTuong, [...at, "LoaiDoiTuong"], 100);
  if (MaDoiTuong !== undefined) out.text(MaDoiTuong, [...at, "MaDoiTuong"], 100);
  if (ThongTinKhac !== undefined) out.text(ThongTinKhac, [...at, "ThongTinKhac"], 2000);
  if (Email !== undefined) out.text(Email, [...at, "Email"], 100);
  if (Fax !== undefined) out.text(Fax, [...at, "Fax"], 100);
  if (SoDienThoai !== undefined) out.unitOf(SoDienThoai, [...at, "SoDienThoai"], examinePhoneNumber);
  if (TrichYeuHoSo !== undefined) out.text(TrichYeuHoSo, [...at, "TrichYeuHoSo"], 2000);
  out.form(NgayTiepNhan, [...at, "NgayTiepNhan"], isMoment, "not-a-moment");
  if (NgayHenTra !== undefined) out.form(NgayHenTra, [...at, "NgayHenTra"], isMoment, "not-a-moment");
  out.code(TrangThaiHoSo, [...at, "TrangThaiHoSo"], TrangThaiHoSoCodes);
  if (NgayTra !== undefined) out.form(NgayTra, [...at, "NgayTra"], isMoment, "not-a-moment");
  if (ThongTinTra !== undefined) out.text(ThongTinTra, [...at, "ThongTinTra"], 2000);
  if (HinhThuc !== undefined) out.text(HinhThuc, [...at, "HinhThuc"], 100);
  if (NgayKetThucXuLy !== undefined) out.form(NgayKetThucXuLy, [...at, "NgayKetThucXuLy"], isMoment, "not-a-moment");
  if (DonViXuLy !== undefined) out.text(DonViXuLy, [...at, "DonViXuLy"], 100);
  if (GhiChu !== undefined) out.text(GhiChu, [...at, "GhiChu"], 2000);
  if (KenhThucHien !== undefined) out.text(KenhThucHien, [...at, "KenhThucHien"], 100);
  if (SoGiayToChuHoSo !== undefined) out.text(SoGiayToChuHoSo, [...at, "SoGiayToChuHoSo"], 100);
  if (NoiNopHoSo !== undefined) out.text(NoiNopHoSo, [...at, "NoiNopHoSo"], 100);
  if (NgayNopHoSo !== undefined) out.form(NgayNopHoSo, [...at, "NgayNopHoSo"], isMoment, "not-a-moment");
  if (NgayTuChoi !== undefined) out.form(NgayTuChoi, [...at, "NgayTuChoi"], isMoment, "not-a-moment");
  if (HoSoCoThanhPhanSoHoa !== undefined) out.text(HoSoCoThanhPhanSoHoa, [...at, "HoSoCoThanhPhanSoHoa"], 100);
  if (TaiKhoanDuocXacThucVoiVNeID !== undefined) out.text(TaiKhoanDuocXacThucVoiVNeID, [...at, "TaiKhoanDuocXacThucVoiVNeID"], 100);
  if (DuocThanhToanTrucTuyen !== undefined) out.text(DuocThanhToanTrucTuyen, [...at, "DuocThanhToanTrucTuyen"], 100);
  explainDinhDanhCHS(DinhDanhCHS, [...at, "DinhDanhCHS"], out);
  explainDSKetNoiCSDL(DSKetNoiCSDL, [...at, "DSKetNoiCSDL"], out);
  explainTaiLieuNop(TaiLieuNop, [...at, "TaiLieuNop"], out);
  explainDanhSachLePhi(DanhSachLePhi, [...at, "DanhSachLePhi"], out);
  explainDanhSachTepDinhKemKhac(DanhSachTepDinhKemKhac, [...at, "DanhSachTepDinhKemKhac"], out);
  explainDanhSachHoSoBoSung(DanhSachHoSoBoSung, [...at, "DanhSachHoSoBoSung"], out);
  explainDanhSachGiayToKetQua(DanhSachGiayToKetQua, [...at, "DanhSachGiayToKetQua"], out);
}

/** Mọi lỗi trong một bản ghi lồng nhau, and where each is; none for what {@link is} accepts. Items past the limit of a list are not looked at. */
export function explain(value: unknown): readonly Fault[] {
  const out = new Faults("dossier-record");
  explainDossierRecord(value, [], out);
  return out.found;
}
