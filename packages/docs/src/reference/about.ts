import type { Bilingual } from "@hoso/sdk/core";

/** Mã ấy là gì, trong một câu: for the units that have no page of their own. */
export const about: Readonly<Record<string, Bilingual>> = {
  "agency-code": {
    vi: "Mã mà các hệ thống của Nhà nước dùng để chỉ nơi gửi, nơi nhận: cấp 1 gồm một chữ cái và hai chữ số, các cấp sau nối bằng dấu chấm.",
    en: "How state systems name who sends and who receives: level 1 is a letter and two digits, the levels below follow after dots.",
  },
  "bank-bin": {
    vi: "Sáu chữ số chỉ ngân hàng thụ hưởng trong lệnh chuyển tiền và mã VietQR.",
    en: "Six digits by which transfers and VietQR name the bank of the payee.",
  },
  "budget-unit-code": {
    vi: "Bảy chữ số của đơn vị thu, chi bằng tiền ngân sách nhà nước.",
    en: "Seven digits of a unit that receives or spends money of the state budget.",
  },
  "civil-status-number": {
    vi: "Số của một việc trong sổ hộ tịch: khai sinh, kết hôn, khai tử. Ghi theo kiểu số/năm, đếm lại từ đầu mỗi năm trong từng sổ.",
    en: "The number of an entry in a civil-status register: a birth, a marriage, a death. Number/year, and each book counts anew each year.",
  },
  "decentralised-id": {
    vi: "Địa chỉ did:nda suy ra từ khóa công khai mà người giữ tự tạo; NDA Chain ghi nhận.",
    en: "A did:nda address, made from a public key that its holder keeps and NDA Chain records.",
  },
  "document-number": {
    vi: "Cách viện dẫn một văn bản: số, năm nếu là văn bản quy phạm pháp luật, loại văn bản và cơ quan ban hành.",
    en: "How a document is cited: its number, the year of a normative act, its kind and who issued it.",
  },
  "dossier-code": {
    vi: "Mã ghi trên giấy tiếp nhận, để người dân tra hồ sơ thủ tục hành chính của mình.",
    en: "What stands on the slip of receipt, and what a citizen looks the dossier up by.",
  },
  "driving-licence-number": {
    vi: "Mười hai chữ số trên giấy phép lái xe bằng nhựa. Hạng xe không nằm trong số.",
    en: "The twelve digits of a plastic driving licence. The class is not in the number.",
  },
  "enterprise-code": {
    vi: "Mã của doanh nghiệp suốt đời hoạt động, đồng thời là mã số thuế. Hộ kinh doanh dùng số định danh cá nhân của chủ hộ.",
    en: "The number of an enterprise for life, its tax code as well. A household business has the personal id of its owner.",
  },
  "health-facility-code": {
    vi: "Năm chữ số của bệnh viện, phòng khám trong hồ sơ thanh toán bảo hiểm y tế.",
    en: "Five digits of a hospital or clinic in health insurance claims.",
  },
  "health-insurance-card": {
    vi: "Ba dạng cùng dùng để đi khám: thẻ 15 ký tự, thẻ mới 10 chữ số, và số định danh cá nhân thay cho thẻ.",
    en: "Three forms that a hospital takes: the card of 15 characters, the new one of 10 digits, and the personal id in place of a card.",
  },
  "invoice-authority-code": {
    vi: "Mã mà cơ quan thuế cấp cho hóa đơn phải có mã, gồm cả hóa đơn từ máy tính tiền.",
    en: "What the tax authority gives an invoice that must carry its code, those of cash registers too.",
  },
  "invoice-symbol": {
    vi: "Sáu ký tự trên hóa đơn điện tử: có mã của cơ quan thuế hay không, năm, loại hóa đơn; thường đứng sau chữ số của mẫu.",
    en: "Six characters on an electronic invoice: whether it has a code of the tax authority, the year, the kind; often behind the digit of the template.",
  },
  "land-certificate-serial": {
    vi: "Số in trên mỗi Giấy chứng nhận quyền sử dụng đất: hai chữ cái và sáu chữ số, từ ngày 1/8/2024 là tám chữ số.",
    en: "The serial printed on each land-use certificate: two letters and six digits, eight since 1 August 2024.",
  },
  "land-parcel-id": {
    vi: "Mười hai ký tự GeoHash của một điểm nằm trong thửa đất, tính trên hệ WGS84.",
    en: "Twelve characters: the GeoHash of a point inside the parcel, in WGS84.",
  },
  "licence-plate": {
    vi: "Biển của ô tô, mô tô, xe quân đội và xe của người nước ngoài. Bộ công cụ Hồ Sơ giữ biển dưới dạng khóa: bỏ dấu chấm, dấu gạch, Đ viết thành D.",
    en: "Plates of cars, motorcycles, the army and foreigners. They are kept as keys: without dots and dashes, Đ as D.",
  },
  "old-id-card": {
    vi: "Chín chữ số của chứng minh nhân dân trước năm 2016, và mười hai chữ số của thẻ cấp từ 2012 đến 2015.",
    en: "The nine digits of identity cards before 2016, and the twelve of those issued from 2012 to 2015.",
  },
  "passport-number": {
    vi: "Một chữ cái và bảy hoặc tám chữ số trên hộ chiếu Việt Nam.",
    en: "A letter and seven or eight digits on a Vietnamese passport.",
  },
  "postal-code": {
    vi: "Năm chữ số của nơi nhận bưu gửi. Trước năm 2017 có mã sáu chữ số.",
    en: "Five digits of a place that receives post. Until 2017 there were codes of six.",
  },
  "procedure-code": {
    vi: "Mã của một thủ tục trong Cơ sở dữ liệu quốc gia về thủ tục hành chính. Dấu chấm và số 0 ở cuối đều có nghĩa.",
    en: "The code of a procedure in the national database. The dot and a last zero mean something.",
  },
  "social-insurance-number": {
    vi: "Mười chữ số mà số định danh cá nhân đã thay thế từ ngày 1/8/2025.",
    en: "Ten digits, which the personal id replaced on 1 August 2025.",
  },
};
