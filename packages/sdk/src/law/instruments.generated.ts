// Generated from data/instruments.tsv by `pnpm codegen`. Do not edit.
import type { Instrument } from "./instruments.js";

const table = {
  "91/2015/QH13": { kind: "code", vi: "Bộ luật Dân sự", en: "Civil Code", standing: "statute" },
  "59/2014/QH13": { kind: "law", vi: "Luật Căn cước công dân", en: "Law on Citizen Identification", until: "2024-07-01", replacedBy: "26/2023/QH15", standing: "secondary" },
  "26/2023/QH15": { kind: "law", vi: "Luật Căn cước", en: "Law on Identification", from: "2024-07-01", standing: "statute" },
  "118/2025/QH15": { kind: "law", vi: "Luật sửa đổi Luật Căn cước và các luật khác", en: "Law amending the Law on Identification and others", standing: "secondary" },
  "60/2014/QH13": { kind: "law", vi: "Luật Hộ tịch", en: "Law on Civil Status", until: "2027-03-01", replacedBy: "03/2026/QH16", standing: "statute" },
  "03/2026/QH16": { kind: "law", vi: "Luật Hộ tịch", en: "Law on Civil Status", from: "2027-03-01", standing: "secondary" },
  "24/2023/QH15": { kind: "law", vi: "Luật Viễn thông", en: "Law on Telecommunications", standing: "statute" },
  "20/2023/QH15": { kind: "law", vi: "Luật Giao dịch điện tử", en: "Law on Electronic Transactions", from: "2024-07-01", standing: "statute" },
  "60/2024/QH15": { kind: "law", vi: "Luật Dữ liệu", en: "Law on Data", from: "2025-07-01", standing: "secondary" },
  "91/2025/QH15": { kind: "law", vi: "Luật Bảo vệ dữ liệu cá nhân", en: "Law on Personal Data Protection", from: "2026-01-01", standing: "secondary" },
  "108/2025/QH15": { kind: "law", vi: "Luật Quản lý thuế", en: "Law on Tax Administration", from: "2026-07-01", standing: "secondary" },
  "137/2015/NĐ-CP": { kind: "decree", vi: "Nghị định quy định chi tiết Luật Căn cước công dân", en: "Decree detailing the Law on Citizen Identification", until: "2024-07-01", replacedBy: "70/2024/NĐ-CP", standing: "secondary" },
  "70/2024/NĐ-CP": { kind: "decree", vi: "Nghị định quy định chi tiết Luật Căn cước", en: "Decree detailing the Law on Identification", from: "2024-07-01", standing: "statute" },
  "58/2026/NĐ-CP": { kind: "decree", vi: "Nghị định sửa đổi, bổ sung Nghị định 70/2024/NĐ-CP và 154/2024/NĐ-CP", en: "Decree amending Decrees 70/2024 and 154/2024", from: "2026-03-15", standing: "statute" },
  "69/2024/NĐ-CP": { kind: "decree", vi: "Nghị định về định danh và xác thực điện tử", en: "Decree on electronic identification and authentication", from: "2024-07-01", standing: "statute" },
  "154/2024/NĐ-CP": { kind: "decree", vi: "Nghị định quy định chi tiết Luật Cư trú", en: "Decree detailing the Law on Residence", standing: "secondary" },
  "13/2023/NĐ-CP": { kind: "decree", vi: "Nghị định về bảo vệ dữ liệu cá nhân", en: "Decree on personal data protection", until: "2026-01-01", replacedBy: "356/2025/NĐ-CP", standing: "statute" },
  "356/2025/NĐ-CP": { kind: "decree", vi: "Nghị định quy định chi tiết Luật Bảo vệ dữ liệu cá nhân", en: "Decree detailing the Law on Personal Data Protection", from: "2026-01-01", standing: "statute" },
  "163/2024/NĐ-CP": { kind: "decree", vi: "Nghị định quy định chi tiết Luật Viễn thông", en: "Decree detailing the Law on Telecommunications", standing: "secondary" },
  "168/2025/NĐ-CP": { kind: "decree", vi: "Nghị định về đăng ký doanh nghiệp", en: "Decree on enterprise registration", from: "2025-07-01", standing: "statute" },
  "30/2020/NĐ-CP": { kind: "decree", vi: "Nghị định về công tác văn thư", en: "Decree on records work", standing: "statute" },
  "165/2025/NĐ-CP": { kind: "decree", vi: "Nghị định quy định chi tiết Luật Dữ liệu", en: "Decree detailing the Law on Data", standing: "secondary" },
  "07/2016/TT-BCA": { kind: "circular", vi: "Thông tư quy định chi tiết Luật Căn cước công dân và Nghị định 137/2015/NĐ-CP", en: "Circular detailing the Law on Citizen Identification and Decree 137/2015", from: "2016-03-20", until: "2021-07-01", replacedBy: "59/2021/TT-BCA", standing: "secondary" },
  "59/2021/TT-BCA": { kind: "circular", vi: "Thông tư quy định chi tiết Luật Căn cước công dân", en: "Circular detailing the Law on Citizen Identification", from: "2021-07-01", until: "2024-07-01", standing: "secondary" },
  "16/2024/TT-BCA": { kind: "circular", vi: "Thông tư về mẫu thẻ căn cước, mẫu giấy chứng nhận căn cước", en: "Circular on the models of the identity card and the identity certificate", from: "2024-07-01", standing: "statute" },
  "17/2024/TT-BCA": { kind: "circular", vi: "Thông tư quy định chi tiết Luật Căn cước", en: "Circular detailing the Law on Identification", from: "2024-07-01", standing: "secondary" },
  "105/2020/TT-BTC": { kind: "circular", vi: "Thông tư hướng dẫn về đăng ký thuế", en: "Circular on tax registration", until: "2025-02-06", replacedBy: "86/2024/TT-BTC", standing: "secondary" },
  "86/2024/TT-BTC": { kind: "circular", vi: "Thông tư quy định về đăng ký thuế", en: "Circular on tax registration", from: "2025-02-06", until: "2026-07-01", replacedBy: "90/2026/TT-BTC", standing: "statute" },
  "90/2026/TT-BTC": { kind: "circular", vi: "Thông tư về đăng ký thuế", en: "Circular on tax registration", from: "2026-07-01", standing: "secondary" },
  "08/2026/TT-BKHCN": { kind: "circular", vi: "Thông tư về xác thực thông tin thuê bao viễn thông", en: "Circular on authenticating telecom subscribers", from: "2026-04-15", standing: "secondary" },
  "04/2020/TT-BTP": { kind: "circular", vi: "Thông tư quy định chi tiết Luật Hộ tịch", en: "Circular detailing the Law on Civil Status", standing: "statute" },
  "19/2025/QĐ-TTg": { kind: "decision", vi: "Quyết định ban hành Bảng danh mục và mã số các đơn vị hành chính", en: "Decision issuing the list and codes of administrative units", from: "2025-07-01", standing: "secondary" },
  "4856/BCA-TTDLQG": { kind: "letter", vi: "Công văn hướng dẫn chất lượng dữ liệu", en: "Letter guiding data quality", standing: "secondary" },
  "QCVN 109:2017/BTTTT": { kind: "regulation", vi: "Quy chuẩn kỹ thuật quốc gia về cấu trúc thông điệp dữ liệu công dân trao đổi với Cơ sở dữ liệu quốc gia về dân cư", en: "National technical regulation on messages about citizens exchanged with the National Population Database", standing: "secondary" },
} as const;

/** Số hiệu của một văn bản mà thư viện dẫn. */
export type InstrumentId = keyof typeof table;

/** Mọi văn bản mà thư viện dẫn, theo số hiệu. */
export const instruments: Readonly<Record<InstrumentId, Instrument>> = table;
