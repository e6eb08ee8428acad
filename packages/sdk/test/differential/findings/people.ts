import type { Findings } from "./finding.js";

const on = "2026-11-25";

/** Số và tên của người. */
export const people = {
  "personal-id": {
    libraries: [
      {
        library: "vn-ident",
        kind: "mistake",
        says: {
          vi: "Chỉ biết 63 mã tỉnh, nên từ chối mọi công dân đăng ký khai sinh ở nước ngoài (mã 101–295).",
          en: "It knows the 63 codes of provinces only, so it refuses every citizen whose birth was registered abroad (101–295).",
        },
        proof: { kind: "ran", on, call: "vn_ident.is_valid_cccd(…)", input: "232009000002", gives: "False" },
      },
      {
        library: "idnumbers",
        kind: "mistake",
        says: {
          vi: "Nhận mọi mã nơi sinh, kể cả 000 và 999 chưa bao giờ có, mà không nhắc gì.",
          en: "It takes any code of a birthplace, 000 and 999 too, which never were, without a word.",
        },
        proof: { kind: "ran", on, call: "VNM.NationalID.validate(…)", input: "999000000000", gives: "True" },
      },
      {
        library: "vi-fix",
        kind: "mistake",
        says: {
          vi: "Gọi là hợp lệ bất cứ 12 chữ số nào, nên số giấy phép lái xe cũng thành số định danh có năm sinh và giới tính.",
          en: "It calls any twelve digits valid, so that a driving licence has a birth year and a sex.",
        },
        proof: { kind: "ran", on, call: "vi_fix.is_cccd(…)", input: "999999999999", gives: "True" },
      },
      {
        library: "validator",
        kind: "mistake",
        says: {
          vi: "Không biết Việt Nam: báo lỗi lập trình thay vì trả lời.",
          en: "It does not know Vietnam, and throws instead of answering.",
        },
        proof: { kind: "tested", call: 'validator.isIdentityCard(…, "VN")', input: "001000000000", gives: "Error: Invalid locale 'VN'" },
      },
    ],
    patterns: [
      {
        pattern: /^0\d{11}$/,
        input: "232009000002",
        matches: false,
        files: 2,
        on,
        says: {
          vi: "Đòi chữ số đầu là 0: từ chối mọi người đăng ký khai sinh ở nước ngoài.",
          en: "It wants a zero first, and so refuses everybody whose birth was registered abroad.",
        },
      },
    ],
  },
  "old-id-card": {
    libraries: [
      {
        library: "idnumbers-npm",
        kind: "mistake",
        says: {
          vi: "Đọc chín chữ số như một số có giới tính và năm sinh: trả về nữ, năm sinh NaN.",
          en: "It reads nine digits as a number with a sex and a birth year: female, born in NaN.",
        },
        proof: { kind: "read", on, where: "identique/idnumbers-npm@8f348df src/countries/vnm/nationalId.ts" },
      },
      {
        library: "idnumbers",
        kind: "difference",
        says: {
          vi: "Chỉ biết 12 chữ số. Số cũ hết giá trị làm giấy tờ nhưng vẫn nằm trong Cơ sở dữ liệu quốc gia về dân cư.",
          en: "It knows twelve digits only. The old number is no document any more, but still an item of the National Population Database.",
        },
        proof: { kind: "ran", on, call: "VNM.NationalID.validate(…)", input: "000000000", gives: "False" },
      },
    ],
    patterns: [],
  },
  "passport-number": {
    libraries: [
      {
        library: "validator",
        kind: "mistake",
        says: {
          vi: "Không biết Việt Nam, và trả lời “sai” cho mọi số mà không báo là mình không biết.",
          en: "It does not know Vietnam, and says no to every number without saying so.",
        },
        proof: { kind: "tested", call: 'validator.isPassportNumber(…, "VN")', input: "B0000000", gives: "false" },
      },
    ],
    patterns: [
      {
        pattern: /^[A-Z]\d{7}$/,
        input: "X00000000",
        matches: false,
        files: 1,
        on,
        says: {
          vi: "Chỉ nhận bảy chữ số: từ chối hộ chiếu có tám chữ số đang gặp trong thực tế.",
          en: "It takes seven digits only, and refuses the passports of eight that are met in use.",
        },
      },
    ],
  },
  "driving-licence-number": {
    libraries: [
      {
        library: "vn-ident",
        kind: "mistake",
        says: {
          vi: "Gọi 12 chữ số là căn cước, một đáp án duy nhất. Số giấy phép lái xe cũng có đúng dạng ấy.",
          en: "It calls twelve digits a card number, one answer and no other. A driving licence has the very same form.",
        },
        proof: { kind: "ran", on, call: "vn_ident.classify_id(…)", input: "010000000000", gives: "cccd" },
      },
    ],
    patterns: [],
  },
  "health-insurance-card": {
    libraries: [],
    patterns: [
      {
        pattern: /^[A-Z]{2}\d{13}$/,
        input: "0000000000",
        matches: false,
        files: 2,
        on,
        says: {
          vi: "Chỉ nhận thẻ 15 ký tự: từ chối thẻ mới 10 chữ số và số định danh cá nhân.",
          en: "It takes the card of 15 characters only, and refuses new cards of ten digits and the personal id.",
        },
      },
      {
        pattern: /^[A-Z]{2}\d{13}$/,
        input: "DN9010000000000",
        matches: true,
        files: 2,
        on,
        says: {
          vi: "Nhận mức hưởng 9, vốn không có.",
          en: "It takes benefit level 9, and there is none.",
        },
      },
    ],
  },
  "social-insurance-number": { libraries: [], patterns: [] },
  "phone-number": {
    libraries: [
      {
        library: "validator",
        kind: "mistake",
        says: {
          vi: "Nhận một dấu gạch đứng giữa số: trong mẫu của nó, dấu | nằm trong ngoặc vuông nên thành một ký tự.",
          en: "It takes a bar inside the number: in its pattern the | stands in brackets, where it is a character.",
        },
        proof: { kind: "tested", call: 'validator.isMobilePhone(…, "vi-VN")', input: "07|0000001", gives: "true" },
      },
      {
        library: "libphonenumber-js",
        kind: "mistake",
        says: {
          vi: "Bản dữ liệu nhỏ, là bản mặc định, nhận cả số di động 11 chữ số cũ bị cắt còn 10. Bản đầy đủ (/max) thì không.",
          en: "Its small metadata, the default, takes an old eleven-digit mobile number cut to ten. The full one (/max) does not.",
        },
        proof: { kind: "tested", call: 'parsePhoneNumber(…, "VN").isValid()', input: "0120000001", gives: "true" },
      },
      {
        library: "@faker-js/faker",
        kind: "mistake",
        says: {
          vi: "Trong 400 số sinh ra cho Việt Nam, không số nào là số di động.",
          en: "Of 400 numbers that it makes for Vietnam, not one is a mobile number.",
        },
        proof: { kind: "tested", call: "fakerVI.phone.number(), × 400", input: "", gives: "0" },
      },
      {
        library: "vn-ident",
        kind: "difference",
        says: {
          vi: "Không nhận số cố định, và tự thêm số 0 đã mất ở đầu.",
          en: "It takes no landlines, and puts back a lost leading zero by itself.",
        },
        proof: { kind: "ran", on, call: "vn_ident.is_valid_phone(…)", input: "02400000001", gives: "False" },
      },
    ],
    patterns: [
      {
        pattern: /(84|0[3|5|7|8|9])+([0-9]{8})\b/,
        input: "0|00000001",
        matches: true,
        files: 10,
        on,
        says: {
          vi: "Mẫu được chép nhiều nhất. Nhận dấu | thay cho chữ số, và vì không neo hai đầu nên nhận cả số nằm giữa chữ khác.",
          en: "The most copied one. It takes a bar for a digit and, with no anchors, a number in the middle of anything.",
        },
      },
      {
        pattern: /(84|0[3|5|7|8|9])+([0-9]{8})\b/,
        input: "02400000001",
        matches: false,
        files: 10,
        on,
        says: { vi: "Không có số cố định.", en: "It has no landlines." },
      },
    ],
  },
  "person-name": {
    libraries: [
      {
        library: "validator",
        kind: "mistake",
        says: {
          vi: "Không nhận khoảng trắng, nên không nhận họ tên nào có từ hai chữ.",
          en: "It takes no space, and so no name of two words or more.",
        },
        proof: { kind: "tested", call: 'validator.isAlpha(…, "vi-VN")', input: "Nguyễn Văn Mẫu", gives: "false" },
      },
      {
        library: "validator",
        kind: "mistake",
        says: {
          vi: "Từ chối cùng một tên khi dấu viết rời (NFD), là cách một số máy vẫn ghi.",
          en: "It refuses the same name when its marks stand apart (NFD), as some machines write it.",
        },
        proof: { kind: "tested", call: 'validator.isAlpha(…, "vi-VN")', input: "Nguyễn".normalize("NFD"), gives: "false" },
      },
      {
        library: "validator",
        kind: "mistake",
        says: {
          vi: "Từ chối dấu nháy trong tên của người các dân tộc.",
          en: "It refuses the apostrophe in names of ethnic groups.",
        },
        proof: { kind: "tested", call: 'validator.isAlpha(…, "vi-VN")', input: "H’Mẫu", gives: "false" },
      },
      {
        library: "vi-fix",
        kind: "mistake",
        says: {
          vi: "Sửa chỗ đặt dấu bằng cách thay chữ, nên làm hỏng tên đúng: Quý thành Qúy, Quỳnh thành Qùynh.",
          en: "It moves tone marks by replacing letters, and damages names that were right: Quý becomes Qúy, Quỳnh becomes Qùynh.",
        },
        proof: { kind: "ran", on, call: "vi_fix.fix(…)", input: "Quỳnh", gives: "Qùynh" },
      },
      {
        library: "vn-str",
        kind: "mistake",
        says: {
          vi: "Bỏ dấu nhưng để nguyên chữ Ð của tiếng Iceland, chữ hay lẫn trong tệp cũ.",
          en: "It drops marks, but leaves the letter Ð of Icelandic, which old files are full of.",
        },
        proof: { kind: "ran", on, call: "vnStr.rmVnTones(…)", input: "Ðinh", gives: "Ðinh" },
      },
      {
        library: "vi-fix",
        kind: "mistake",
        says: {
          vi: "Không bỏ được dấu viết rời (NFD): chỉ chữ đ được đổi.",
          en: "Marks that stand apart (NFD) are not dropped: only đ is changed.",
        },
        proof: { kind: "ran", on, call: "vi_fix.nosign(…)", input: "Đạt".normalize("NFD"), gives: "Dạt".normalize("NFD") },
      },
    ],
    patterns: [
      {
        pattern: /^[a-zA-ZÀ-ỹ\s]+$/,
        input: "H’Mẫu Niê",
        matches: false,
        files: 10,
        on,
        says: {
          vi: "Từ chối dấu nháy và gạch nối trong tên hợp pháp.",
          en: "It refuses apostrophes and hyphens of lawful names.",
        },
      },
      {
        pattern: /^[a-zA-ZÀ-ỹ\s]+$/,
        input: "A×B",
        matches: true,
        files: 10,
        on,
        says: {
          vi: "Khoảng À-ỹ rộng hơn vẻ ngoài: nó chứa dấu nhân, dấu chia, chữ Nga, chữ Hy Lạp.",
          en: "The range À-ỹ is wider than it looks: the signs × and ÷, Russian and Greek are in it.",
        },
      },
    ],
  },
  "partial-date": {
    libraries: [
      {
        library: "validator",
        kind: "mistake",
        says: {
          vi: "Đọc tháng trước ngày: ngày 5 tháng 3 thành ngày 3 tháng 5, không báo gì. Mọi chương trình dùng new Date() của JavaScript đều vậy.",
          en: "It reads the month first: 5 March becomes 3 May, without a word. So does everything that uses JavaScript's new Date().",
        },
        proof: { kind: "tested", call: "validator.toDate(…).getMonth() + 1", input: "05/03/1905", gives: "5" },
      },
      {
        library: "validator",
        kind: "mistake",
        says: {
          vi: "Không nhận ngày sinh chỉ có năm, dù đó là ngày sinh hợp pháp của nhiều người.",
          en: "It takes no birth date of which only the year is known, lawful as it is for many.",
        },
        proof: { kind: "tested", call: 'validator.isDate(…, "DD/MM/YYYY")', input: "1905", gives: "false" },
      },
    ],
    patterns: [],
  },
  "identity-card": {
    libraries: [
      {
        library: "mrz",
        kind: "mistake",
        says: {
          vi: "Cho số giấy tờ là chín chữ số cuối, trông như số chứng minh nhân dân. Số định danh nằm ở phần tùy chọn.",
          en: "It gives the last nine digits as the document number, which look like an old card. The personal id is in the optional part.",
        },
        proof: { kind: "tested", call: "mrz.parse(…).fields.documentNumber", input: "IDVNM0000000000001000000000<<1", gives: "000000000" },
      },
      {
        library: "mrz",
        kind: "mistake",
        says: {
          vi: "Không xét chữ số kiểm tra thứ năm, là phần riêng của thẻ Việt Nam: sai mà vẫn hợp lệ.",
          en: "It does not judge the fifth check digit, which only the Vietnamese card has: wrong, and still valid.",
        },
        proof: { kind: "tested", call: "mrz.parse(…).valid", input: "IDVNM0000000000001000000000<<2", gives: "true" },
      },
      {
        library: "mrz",
        kind: "difference",
        says: {
          vi: "Đọc mọi loại thẻ; bộ công cụ Hồ Sơ chỉ đọc thẻ của Việt Nam.",
          en: "Any kind of card is read; ours is the card of Việt Nam, which says ID.",
        },
        proof: { kind: "compared", taken: "by them", given: /^(?!IDVNM)/i },
      },
      {
        library: "mrz",
        kind: "difference",
        says: {
          vi: "Nhận ký tự bất kỳ ở chỗ thẻ Việt Nam có chín chữ số cuối rồi đủ 12 chữ số.",
          en: "Any characters are taken; our card has the tail of the personal id there, and then all its twelve digits.",
        },
        proof: { kind: "compared", taken: "by them", given: /^IDVNM\d{0,21}[^\d<\n]/iu },
      },
      {
        library: "mrz",
        kind: "difference",
        says: {
          vi: "Chữ lẫn trong phần đệm: giữ cả khoảng trống trước nó; bộ công cụ chỉ đặt một dấu cách.",
          en: "A letter in the filler: the blanks before it are kept; we put one between words.",
        },
        proof: { kind: "compared", taken: "by both", given: /<<[A-Z<]*<<+[A-Zſ]+<*\s*$/iu },
      },
      {
        library: "mrz",
        kind: "difference",
        says: {
          vi: "Không có << sau họ thì coi cả dòng là họ; bộ công cụ không đoán đâu là họ.",
          en: "No << after the family name: all of it is taken for the family name; we do not tell the two apart.",
        },
        proof: { kind: "compared", taken: "by both", given: /\n(?!.*<<[A-Z])[^\n]*$/iu },
      },
    ],
    patterns: [],
  },
} as const satisfies Readonly<Record<string, Findings>>;
