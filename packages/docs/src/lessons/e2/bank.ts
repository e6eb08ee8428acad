import { both, choice } from "../../learn/author.ts";
import type { Bank } from "../../learn/item.ts";

export const banks: readonly Bank[] = [
  {
    id: "e2/where-to-show",
    kind: "choice",
    title: both("Đưa lỗi đến đúng chỗ", "Bring the error to its place"),
    hints: [
      both("Mã cho máy, câu cho người.", "Codes are for machines, sentences for people."),
      both(
        "Người gõ cần biết ô nào, vì sao, và phải thế nào mới đúng.",
        "Whoever types needs to know which field, why, and what must be true.",
      ),
      both(
        "Giá trị của một người không bao giờ nằm trong câu báo lỗi hay trong nhật ký.",
        "A person's value is never in an error or in a log.",
      ),
    ],
    items: [
      {
        kind: "choice",
        id: "log",
        many: false,
        ask: both("Máy chủ từ chối một số định danh. Ghi gì vào nhật ký?", "A server refuses a personal id. What goes into the log?"),
        why: both("Mã lý do ổn định và không chứa dữ liệu của ai.", "A reason code is stable and holds nobody's data."),
        options: [
          choice(
            "code",
            both("personal-id/shape, ô personalId", "personal-id/shape, field personalId"),
            both("Đếm được, tìm được, không lộ ai.", "It can be counted and found, and exposes nobody."),
          ),
          choice(
            "value",
            both("Cả số người dùng đã gõ, để dễ dò", "The number as typed, to ease debugging"),
            both("Nhật ký thành nơi chứa dữ liệu cá nhân.", "The log becomes a store of personal data."),
          ),
          choice(
            "sentence",
            both("Chỉ câu tiếng Việt đã hiện ra", "Only the Vietnamese sentence that was shown"),
            both("Câu chữ có thể đổi; mã thì không.", "Wording may change; the code does not."),
          ),
        ],
        key: ["code"],
      },
      {
        kind: "choice",
        id: "field",
        many: false,
        ask: both(
          "Một ô có hai lý do từ chối. Giao diện nên làm gì?",
          "A field has two reasons to be refused. What should the interface do?",
        ),
        why: both(
          "examine trả về mọi lý do một lần; hiện cả hai thì người gõ sửa một lượt.",
          "examine gives all reasons at once; showing both lets people mend once.",
        ),
        options: [
          choice(
            "both",
            both("Hiện hai câu ngay dưới ô", "Show two sentences under the field"),
            both("Một lần đọc, một lần sửa.", "Read once, mend once."),
          ),
          choice(
            "first",
            both("Hiện lý do đầu, sửa xong mới hiện lý do sau", "Show the first; the second after it is mended"),
            both("Người gõ phải gửi hai lần.", "People have to submit twice."),
          ),
          choice(
            "alert",
            both("Hiện hộp thoại “Dữ liệu không hợp lệ”", "Open a dialog: “Invalid data”"),
            both("Câu ấy không nói ô nào, vì sao.", "It says neither where nor why."),
          ),
        ],
        key: ["both"],
      },
      {
        kind: "choice",
        id: "warning",
        many: false,
        ask: both(
          "remarks trả về một lời nhắc personal-id/unknown-birthplace. Biểu mẫu nên làm gì?",
          "remarks gives the warning personal-id/unknown-birthplace. What should the form do?",
        ),
        why: both(
          "Lời nhắc không từ chối. Chặn một người có số thật là lỗi nặng hơn.",
          "A remark refuses nobody. Turning a real person away is the worse mistake.",
        ),
        options: [
          choice(
            "let",
            both("Nhận, và hỏi lại một câu", "Accept it and ask once more"),
            both("Người gõ có cơ hội nhìn lại, và vẫn đi tiếp được.", "People can look again and still go on."),
          ),
          choice(
            "block",
            both("Chặn, cho đến khi không còn lời nhắc", "Block until no remark is left"),
            both("Người có số thật nhưng lạ sẽ không bao giờ qua được.", "Somebody with a real but odd number never gets through."),
          ),
          choice(
            "hide",
            both("Bỏ qua, vì không phải lỗi", "Ignore it, since it is no error"),
            both("Lời nhắc bắt được nhiều lần gõ nhầm.", "Remarks catch many slips."),
          ),
        ],
        key: ["let"],
      },
      {
        kind: "choice",
        id: "language",
        many: false,
        ask: both(
          "Người dùng đổi sang tiếng Anh khi lỗi đang hiện. Cách nào gọn nhất?",
          "The user switches to English while an error is shown. Which way is cleanest?",
        ),
        why: both(
          "Giữ mã và tham số; câu chữ được sinh ra sau cùng, theo ngôn ngữ.",
          "Keep code and params; the sentence comes last, by language.",
        ),
        options: [
          choice(
            "reasons",
            both("Giữ lý do, gọi lại say của tiếng Anh", "Keep the reasons, call English say again"),
            both("Không phải xét lại giá trị.", "The value need not be judged again."),
          ),
          choice(
            "translate",
            both("Dịch máy câu tiếng Việt đang hiện", "Machine-translate the sentence on screen"),
            both("Câu tiếng Anh đã có sẵn trong bộ công cụ.", "The English sentence is in the toolkit already."),
          ),
          choice(
            "reload",
            both("Tải lại trang, người dùng gõ lại từ đầu", "Reload, and let people type again"),
            both("Người dùng mất điều đã gõ.", "People lose what they typed."),
          ),
        ],
        key: ["reasons"],
      },
    ],
  },
];
