// Generated from data/codes/bank.tsv by `pnpm codegen`. Do not edit.

export const rows = [
  { code: "422589", vi: "Ngân hàng TNHH MTV CIMB Việt Nam", shortName: "CIMB Bank", swift: "CIBBVNVN" },
  { code: "458761", vi: "Ngân hàng TNHH MTV HSBC (Việt Nam)", shortName: "HSBC Vietnam", swift: "HSBCVNVX" },
  { code: "546034", vi: "Ngân hàng số CAKE by VPBank - Ngân hàng TMCP Việt Nam Thịnh Vượng", shortName: "CAKE by VPBank" },
  { code: "546035", vi: "Ngân hàng số Ubank by VPBank - Ngân hàng TMCP Việt Nam Thịnh Vượng", shortName: "Ubank by VPBank" },
  { code: "668888", vi: "Ngân hàng Đại chúng TNHH KASIKORNBANK - CN TP. Hồ Chí Minh", shortName: "Kasikornbank", swift: "KASIVNVX" },
  { code: "796500", vi: "NH TNHH MTV Phát triển Singapore - Chi nhánh TP. Hồ Chí Minh", shortName: "DBS Bank", swift: "DBSSVNVX" },
  { code: "801011", vi: "Ngân hàng Nonghyup - Chi nhánh Hà Nội", shortName: "Nonghyup Bank" },
  { code: "963369", vi: "Ngân hàng số Liobank - Ngân hàng TMCP Phương Đông", shortName: "Liobank" },
  { code: "963388", vi: "Ngân hàng số Timo by Bản Việt Bank", shortName: "Timo" },
  { code: "970400", vi: "Ngân hàng TMCP Sài Gòn Công Thương", shortName: "SaigonBank", swift: "SBITVNVX" },
  { code: "970403", vi: "Ngân hàng TMCP Sài Gòn Thương Tín", shortName: "Sacombank", swift: "SGTTVNVX" },
  { code: "970405", vi: "Ngân hàng Nông nghiệp và Phát triển Nông thôn Việt Nam", shortName: "Agribank", swift: "VBAAVNVX" },
  { code: "970406", vi: "Ngân hàng TNHH MTV Số Vikki", shortName: "Vikki Bank", swift: "EACBVNVX", formerly: "Ngân hàng TMCP Đông Á" },
  { code: "970407", vi: "Ngân hàng TMCP Kỹ thương Việt Nam", shortName: "Techcombank", swift: "VTCBVNVX" },
  { code: "970408", vi: "Ngân hàng Thương mại TNHH MTV Dầu Khí Toàn Cầu", shortName: "GPBank", swift: "GBNKVNVX" },
  { code: "970409", vi: "Ngân hàng TMCP Bắc Á", shortName: "BacA Bank", swift: "NASCVNVX" },
  { code: "970410", vi: "Ngân hàng TNHH MTV Standard Chartered Bank Việt Nam", shortName: "Standard Chartered Vietnam", swift: "SCBLVNVX" },
  { code: "970412", vi: "Ngân hàng TMCP Đại Chúng Việt Nam", shortName: "PVcomBank", swift: "WBVNVNVX" },
  { code: "970414", vi: "Ngân hàng TNHH MTV Việt Nam Hiện Đại", shortName: "MBV", swift: "OCBKUS3M", formerly: "Ngân hàng Thương mại TNHH MTV Đại Dương" },
  { code: "970415", vi: "Ngân hàng TMCP Công thương Việt Nam", shortName: "VietinBank", swift: "ICBVVNVX" },
  { code: "970416", vi: "Ngân hàng TMCP Á Châu", shortName: "ACB", swift: "ASCBVNVX" },
  { code: "970418", vi: "Ngân hàng TMCP Đầu tư và Phát triển Việt Nam", shortName: "BIDV", swift: "BIDVVNVX" },
  { code: "970419", vi: "Ngân hàng TMCP Quốc Dân", shortName: "NCB Bank", swift: "NVBAVNVX" },
  { code: "970421", vi: "Ngân hàng Liên doanh Việt - Nga", shortName: "VietNgaBank" },
  { code: "970422", vi: "Ngân hàng TMCP Quân đội", shortName: "MB Bank", swift: "MSCBVNVX" },
  { code: "970423", vi: "Ngân hàng TMCP Tiên Phong", shortName: "TPBank", swift: "TPBVVNVX" },
  { code: "970424", vi: "Ngân hàng TNHH MTV Shinhan Việt Nam", shortName: "Shinhan Bank", swift: "SHBKVNVX" },
  { code: "970425", vi: "Ngân hàng TMCP An Bình", shortName: "AB Bank", swift: "ABBKVNVX" },
  { code: "970426", vi: "Ngân hàng TMCP Hàng Hải", shortName: "MSB", swift: "MCOBVNVX" },
  { code: "970427", vi: "Ngân hàng TMCP Việt Á", shortName: "VietABank", swift: "VNACVNVX" },
  { code: "970428", vi: "Ngân hàng TMCP Nam Á", shortName: "Nam A Bank", swift: "NAMAVNVX" },
  { code: "970429", vi: "Ngân hàng TMCP Sài Gòn", shortName: "SCB", swift: "SACLVNVX" },
  { code: "970430", vi: "Ngân hàng TMCP Xăng dầu Petrolimex", shortName: "PG Bank", swift: "PGBLVNVX" },
  { code: "970431", vi: "Ngân hàng TMCP Xuất Nhập khẩu Việt Nam", shortName: "Eximbank", swift: "EBVIVNVX" },
  { code: "970432", vi: "Ngân hàng TMCP Việt Nam Thịnh Vượng", shortName: "VPBank", swift: "VPBKVNVX" },
  { code: "970433", vi: "Ngân hàng TMCP Việt Nam Thương Tín", shortName: "VietBank", swift: "VNTTVNVX" },
  { code: "970434", vi: "Ngân hàng TNHH Indovina", shortName: "Indovina Bank" },
  { code: "970436", vi: "Ngân hàng TMCP Ngoại Thương Việt Nam", shortName: "Vietcombank", swift: "BFTVVNVX" },
  { code: "970437", vi: "Ngân hàng TMCP Phát triển TP. Hồ Chí Minh", shortName: "HDBank", swift: "HDBCVNVX" },
  { code: "970438", vi: "Ngân hàng TMCP Bảo Việt", shortName: "BaoViet Bank", swift: "BVBVVNVX" },
  { code: "970439", vi: "Ngân hàng TNHH MTV Public Việt Nam", shortName: "Public Bank Vietnam", swift: "VIDPVNVX" },
  { code: "970440", vi: "Ngân hàng TMCP Đông Nam Á", shortName: "SeABank", swift: "SEAVVNVX" },
  { code: "970441", vi: "Ngân hàng TMCP Quốc tế Việt Nam", shortName: "VIB", swift: "VNIBVNVX" },
  { code: "970442", vi: "Ngân hàng TNHH MTV Hong Leong Việt Nam", shortName: "HongLeong Bank", swift: "HLBBVNVX" },
  { code: "970443", vi: "Ngân hàng TMCP Sài Gòn - Hà Nội", shortName: "SHB", swift: "SHBAVNVX" },
  { code: "970444", vi: "Ngân hàng Thương mại TNHH MTV Xây dựng Việt Nam", shortName: "CB Bank", swift: "GTBAVNVX" },
  { code: "970446", vi: "Ngân hàng Hợp tác xã Việt Nam", shortName: "Co-op Bank" },
  { code: "970448", vi: "Ngân hàng TMCP Phương Đông", shortName: "OCB Bank", swift: "ORCOVNVX" },
  { code: "970449", vi: "Ngân hàng TMCP Lộc Phát Việt Nam", shortName: "LPBank", swift: "LVBKVNVX", formerly: "Ngân hàng TMCP Bưu Điện Liên Việt" },
  { code: "970452", vi: "Ngân hàng TMCP Kiên Long", shortName: "KienlongBank", swift: "KLBKVNVX" },
  { code: "970454", vi: "Ngân hàng TMCP Bản Việt", shortName: "BVBank", swift: "VCBCVNVX" },
  { code: "970455", vi: "Ngân hàng Công nghiệp Hàn Quốc - Chi nhánh Hà Nội", shortName: "IBK HN" },
  { code: "970456", vi: "Ngân hàng Công nghiệp Hàn Quốc - Chi nhánh TP. Hồ Chí Minh", shortName: "IBK HCM" },
  { code: "970457", vi: "Ngân hàng TNHH MTV Woori Việt Nam", shortName: "Woori Bank" },
  { code: "970458", vi: "Ngân hàng United Overseas Bank Việt Nam", shortName: "United Overseas Bank Vietnam" },
  { code: "970462", vi: "Ngân hàng Kookmin - Chi nhánh Hà Nội", shortName: "Kookmin Bank HN" },
  { code: "970463", vi: "Ngân hàng Kookmin - Chi nhánh TP. Hồ Chí Minh", shortName: "Kookmin Bank HCM" },
  { code: "971025", vi: "CTCP Dịch Vụ Di Động Trực Tuyến", shortName: "MoMo" },
] as const;

/** Một mã của danh mục. */
export type BankCode = (typeof rows)[number]["code"];

let codes: ReadonlySet<string> | undefined;

/** True when the characters from `from` to `to` are a code of the list. */
export function hasAt(text: string, from: number, to: number): boolean {
  codes ??= new Set(rows.map((row) => row.code));
  return codes.has(text.slice(from, to));
}
