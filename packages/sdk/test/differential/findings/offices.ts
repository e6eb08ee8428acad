import type { Findings } from "./finding.js";

const on = "2026-11-25";
const none: Findings = { libraries: [], patterns: [] };

/** Mã của cơ quan, doanh nghiệp, văn bản, đất đai, xe. */
export const offices = {
  "tax-code": {
    libraries: [
      {
        library: "stdnum",
        kind: "mistake",
        says: {
          vi: "Từ chối số định danh cá nhân, là mã số thuế của cá nhân từ ngày 1/7/2025 (Thông tư 86/2024/TT-BTC, Điều 5.5): chỉ biết 10 và 13 chữ số.",
          en: "Since 1/7/2025 the personal id is the tax code of a person (Circular 86/2024/TT-BTC, Article 5.5); they know 10 and 13 digits.",
        },
        proof: { kind: "compared", taken: "by us", given: /^(?:\P{Nd}*\p{Nd}){12}\P{Nd}*$/u },
      },
      {
        library: "stdnum",
        kind: "mistake",
        says: {
          vi: "Bỏ dấu chấm, dấu gạch ở bất cứ đâu. Trong mã số thuế, dấu gạch có nghĩa, và tệp XML của ngành thuế cần nó.",
          en: "They drop dots and dashes wherever they stand; in a tax code the dash says something, and the tax XML wants it.",
        },
        proof: { kind: "compared", taken: "by them", given: /[.-]/ },
      },
      {
        library: "stdnum",
        kind: "difference",
        says: {
          vi: "Mọi dấu cách và ký tự không thấy được đều được bộ công cụ bỏ đi; họ chỉ bỏ dấu cách thường.",
          en: "Any blank, and what cannot be seen, is dropped; they drop the plain space.",
        },
        proof: { kind: "compared", taken: "by us", given: /[\p{Zs}\s\u200b\ufeff]/u },
      },
      {
        library: "stdnum",
        kind: "difference",
        says: {
          vi: "Họ không nhận khoảng 00; không văn bản nào nói khoảng 00 không dùng.",
          en: "No text says that range 00 is not in use.",
        },
        proof: { kind: "compared", taken: "by us", given: /^00/ },
      },
      {
        library: "stdnum",
        kind: "mistake",
        says: {
          vi: "In một số định danh cá nhân như mã của đơn vị phụ thuộc.",
          en: "It prints a personal id as if it were the code of a branch.",
        },
        proof: { kind: "tested", call: "stdnum.VN.mst.format(…)", input: "001000000000", gives: "0010000000-00" },
      },
      {
        library: "python-stdnum",
        kind: "mistake",
        says: {
          vi: "Cũng từ chối 12 chữ số, và gọi hai chữ số đầu là mã tỉnh: các thông tư chỉ gọi là số phân khoảng.",
          en: "It refuses twelve digits as well, and calls the first two a province: the circulars call them a range.",
        },
        proof: { kind: "ran", on, call: "stdnum.vn.mst.validate(…)", input: "001000000000", gives: "InvalidLength" },
      },
      {
        library: "vn-ident",
        kind: "mistake",
        says: {
          vi: "Từ chối mã số thuế 12 chữ số của cá nhân.",
          en: "It refuses the twelve-digit tax code of a person.",
        },
        proof: { kind: "ran", on, call: "vn_ident.is_valid_mst(…)", input: "001000000000", gives: "False" },
      },
      {
        library: "vn-ident",
        kind: "mistake",
        says: {
          vi: "Nhận dấu gạch ở bất cứ chỗ nào.",
          en: "It takes a dash anywhere.",
        },
        proof: { kind: "ran", on, call: "vn_ident.is_valid_mst(…)", input: "99-00000016", gives: "True" },
      },
      {
        library: "validator",
        kind: "mistake",
        says: {
          vi: "Không biết Việt Nam: báo lỗi lập trình thay vì trả lời.",
          en: "It does not know Vietnam, and throws instead of answering.",
        },
        proof: { kind: "tested", call: 'validator.isTaxID(…, "vi-VN")', input: "9900000016", gives: "Error: Invalid locale 'vi-VN'" },
      },
    ],
    patterns: [
      {
        pattern: /^\d{10}(-?\d{3})?$/,
        input: "9900000017",
        matches: true,
        files: 10,
        on,
        says: {
          vi: "Không tính chữ số kiểm tra, nên nhận cả mã gõ sai một chữ số.",
          en: "It computes no check digit, and so takes codes with a digit mistyped.",
        },
      },
      {
        pattern: /^\d{10}(-?\d{3})?$/,
        input: "001000000000",
        matches: false,
        files: 10,
        on,
        says: {
          vi: "Từ chối mã số thuế của cá nhân, hộ kinh doanh từ ngày 1/7/2025.",
          en: "It refuses the tax codes of persons and household businesses since 1 July 2025.",
        },
      },
    ],
  },
  "enterprise-code": {
    libraries: [],
    patterns: [
      {
        pattern: /^\d{10}(-?\d{3})?$/,
        input: "001000000000",
        matches: false,
        files: 10,
        on,
        says: {
          vi: "Từ chối hộ kinh doanh, dùng số định danh cá nhân của chủ hộ.",
          en: "It refuses household businesses, which have the personal id of their owner.",
        },
      },
    ],
  },
  "licence-plate": {
    libraries: [
      {
        library: "biensoxe",
        kind: "mistake",
        says: {
          vi: "Bỏ dấu gạch trước khi đọc: biển mô tô cũ 30-A1 0000 bị đọc thành biển ô tô 30A-100.00.",
          en: "It drops the dash before it reads: the old motorcycle 30-A1 0000 becomes the car 30A-100.00.",
        },
        proof: { kind: "ran", on, call: "VietnamVehiclePlate.from_string(…)", input: "30-A1 0000", gives: "30A-100.00" },
      },
      {
        library: "biensoxe",
        kind: "mistake",
        says: {
          vi: "Lấy một chữ số của số thứ tự làm sê-ri: biển 29MĐ-000.00 thành 29MĐ0-0000.",
          en: "It takes a digit of the running number into the series: 29MĐ-000.00 becomes 29MĐ0-0000.",
        },
        proof: { kind: "ran", on, call: "VietnamVehiclePlate.from_string(…)", input: "29MĐ-000.00", gives: "29MĐ0-0000" },
      },
      {
        library: "validator",
        kind: "mistake",
        says: {
          vi: "Không biết Việt Nam: báo lỗi lập trình thay vì trả lời.",
          en: "It does not know Vietnam, and throws instead of answering.",
        },
        proof: {
          kind: "tested",
          call: 'validator.isLicensePlate(…, "vi-VN")',
          input: "30A-000.00",
          gives: "Error: Invalid locale 'vi-VN'",
        },
      },
      {
        library: "@faker-js/faker",
        kind: "mistake",
        says: {
          vi: "Biển số sinh ra cho Việt Nam có dạng của nước Anh.",
          en: "The plates that it makes for Vietnam have the form of British ones.",
        },
        proof: { kind: "tested", call: "fakerVI.vehicle.vrm()", input: "", gives: "KS03DCE" },
      },
    ],
    patterns: [
      {
        pattern: /^\d{2}[A-Z]\d?-\d{4,5}$/,
        input: "29AA-00000",
        matches: false,
        files: 9,
        on,
        says: {
          vi: "Từ chối biển mô tô hai chữ, cấp từ ngày 15/8/2023.",
          en: "It refuses the motorcycle plates of two letters issued since 15 August 2023.",
        },
      },
      {
        pattern: /^\d{2}[A-Z]\d?-\d{4,5}$/,
        input: "29B0-0000",
        matches: true,
        files: 9,
        on,
        says: {
          vi: "Nhận sê-ri có số 0, vốn không có.",
          en: "It takes a series with a zero, and there is none.",
        },
      },
    ],
  },
  "postal-code": {
    libraries: [
      {
        library: "validator",
        kind: "mistake",
        says: {
          vi: "Không biết Việt Nam: báo lỗi lập trình thay vì trả lời.",
          en: "It does not know Vietnam, and throws instead of answering.",
        },
        proof: { kind: "tested", call: 'validator.isPostalCode(…, "VN")', input: "32906", gives: "Error: Invalid locale 'VN'" },
      },
    ],
    patterns: [],
  },
  "bank-bin": {
    libraries: [
      {
        library: "vietnam-qr-pay",
        kind: "mistake",
        says: {
          vi: "Ba mã BIN có hai ngân hàng: tên cũ và tên mới đứng cạnh nhau, không nói tên nào đã thôi dùng.",
          en: "Three numbers have two banks each: the old name and the new one side by side, without a word on which has gone.",
        },
        proof: { kind: "tested", call: "BanksObject, bin twice", input: "", gives: "970406 970414 970449" },
      },
      {
        library: "vietnam-qr-pay",
        kind: "mistake",
        says: {
          vi: "Một ngân hàng trong danh sách không có mã BIN: chuỗi rỗng.",
          en: "One bank in its list has no number: an empty text.",
        },
        proof: { kind: "tested", call: "BanksObject, bin empty", input: "", gives: "1" },
      },
    ],
    patterns: [
      {
        pattern: /^9704\d{2}$/,
        input: "546034",
        matches: false,
        files: 1,
        on,
        says: {
          vi: "Từ chối các mã BIN không bắt đầu bằng 9704, chẳng hạn của CAKE hay Timo.",
          en: "It refuses the numbers that do not begin with 9704, such as those of CAKE or Timo.",
        },
      },
    ],
  },
  "document-number": {
    libraries: [],
    patterns: [
      {
        pattern: /\b\d{1,4}\/\d{4}\/(?:NĐ-CP|QĐ-TTg|TT-[A-ZĐ]+|QH\d+)\b/,
        input: "1351/QĐ-BHXH",
        matches: false,
        files: 1,
        on,
        says: {
          vi: "Đòi có năm: bỏ sót quyết định cá biệt và công văn, vốn không ghi năm.",
          en: "It wants a year, and misses decisions and letters, which have none.",
        },
      },
      {
        pattern: /\b\d{1,4}\/\d{4}\/(?:NĐ-CP|QĐ-TTg|TT-[A-ZĐ]+|QH\d+)\b/,
        input: "02/2025/TTLT-BCA-VKSNDTC-TANDTC",
        matches: false,
        files: 1,
        on,
        says: {
          vi: "Không biết thông tư liên tịch.",
          en: "It does not know joint circulars.",
        },
      },
    ],
  },
  "land-parcel-id": {
    libraries: [
      {
        library: "ngeohash",
        kind: "mistake",
        says: {
          vi: "Giải cả mã có chữ a, i, l, o, vốn không thuộc bảng chữ: không báo lỗi, chỉ trả về một điểm khác.",
          en: "It decodes texts with a, i, l or o, which are not in the alphabet: no error, only another point.",
        },
        proof: { kind: "tested", call: "ngeohash.decode(…)", input: "w7er8u0evssa", gives: "21.0285000 105.8541997" },
      },
    ],
    patterns: [],
  },
  "agency-code": none,
  "budget-unit-code": none,
  "civil-status-number": none,
  "decentralised-id": none,
  "dossier-code": none,
  "health-facility-code": none,
  "invoice-authority-code": none,
  "invoice-symbol": none,
  "land-certificate-serial": none,
  "procedure-code": none,
} as const satisfies Readonly<Record<string, Findings>>;
