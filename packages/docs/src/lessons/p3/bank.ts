import { both, choice, piece } from "../../learn/author.ts";
import type { Bank } from "../../learn/item.ts";

/** Where a text goes before it is pasted anywhere. */
const boxes = [
  piece("free", "Dán được", "Paste it"),
  piece("mask", "Che rồi mới dán", "Mask it first"),
  piece("never", "Không dán", "Do not paste"),
];

export const banks: readonly Bank[] = [
  {
    id: "p3/three-boxes",
    kind: "match",
    title: both("Ba ngăn trước khi dán", "Three boxes before pasting"),
    hints: [
      both("Hỏi trước: điều này có nói về một người cụ thể không?", "Ask first: does it speak of a particular person?"),
      both(
        "Có người trong đó: câu hỏi còn nguyên nếu bỏ tên và số đi không?",
        "It does: is the question still whole without names and numbers?",
      ),
      both(
        "Ảnh giấy tờ, mật khẩu, mã xác nhận và chuyện riêng của người khác: che cũng không đủ.",
        "Photos of papers, passwords, codes and other people's secrets: masking is not enough.",
      ),
    ],
    items: [
      {
        kind: "match",
        id: "homework",
        ask: both(
          "Em định dán những điều này vào một công cụ AI. Xếp mỗi điều vào một ngăn.",
          "You are about to paste these into an AI tool. Sort each into a box.",
        ),
        why: both(
          "Đề bài và bài em viết không nói về ai. Đơn và tin nhắn bỏ tên, số đi vẫn hỏi được. Ảnh thẻ và mật khẩu thì công cụ không cần.",
          "Exercises and your own essay speak of nobody. Letters and messages still ask without names and numbers. A card or a password is never needed.",
        ),
        left: [
          piece("sum", "Một đề toán trong sách", "A sum from the textbook"),
          piece("essay", "Đoạn văn em tả mùa mưa", "Your paragraph about the rainy season"),
          piece("letter", "Đơn xin nghỉ học có tên và lớp, để sửa chính tả", "A letter of absence with name and class, to be corrected"),
          piece("message", "Tin nhắn hẹn bạn có số điện thoại, để sửa lời", "A message to a friend with a phone number, to be reworded"),
          piece("card", "Ảnh chụp thẻ căn cước của mẹ", "A photo of your mother's identity card"),
          piece("password", "Mật khẩu hộp thư của em", "The password of your mailbox"),
        ],
        right: boxes,
        key: { sum: "free", essay: "free", letter: "mask", message: "mask", card: "never", password: "never" },
      },
      {
        kind: "match",
        id: "club",
        ask: both(
          "Câu lạc bộ muốn nhờ công cụ AI giúp. Xếp mỗi điều vào một ngăn.",
          "Your club wants help from an AI tool. Sort each into a box.",
        ),
        why: both(
          "Chia cặp và sửa lời không cần biết ai là ai: thay bằng “bạn 1”, “bạn 2”. Mã xác nhận và chuyện bạn kể riêng thì không đưa cho ai.",
          "Pairing and rewording need not know who is who: write “player 1”, “player 2”. A code, or what a friend told you alone, goes to nobody.",
        ),
        left: [
          piece("rules", "Luật chơi cờ vua", "The rules of chess"),
          piece("cake", "Công thức làm bánh", "A recipe for a cake"),
          piece("team", "Danh sách đội có tên từng bạn, để chia cặp đấu", "The list of the team with names, to make pairs"),
          piece("invitation", "Thư mời có địa chỉ nhà em, để sửa lời", "An invitation with your address, to be reworded"),
          piece("secret", "Lời bạn kể riêng cho em về bệnh của bạn", "What a friend told you alone about being ill"),
          piece("otp", "Mã xác nhận vừa gửi đến điện thoại của bố", "The code just sent to your father's phone"),
        ],
        right: boxes,
        key: { rules: "free", cake: "free", team: "mask", invitation: "mask", secret: "never", otp: "never" },
      },
      {
        kind: "match",
        id: "project",
        ask: both(
          "Tổ em làm dự án và muốn dùng công cụ AI. Xếp mỗi điều vào một ngăn.",
          "Your group does a project with an AI tool. Sort each into a box.",
        ),
        why: both(
          "Tóm tắt và vẽ biểu đồ không cần tên: che rồi mới dán. Giấy khám bệnh và ảnh thẻ thì nói hết về một người.",
          "A summary and a chart need no names: mask them first. A medical paper or a photo of a card tells all about a person.",
        ),
        left: [
          piece("leaves", "Câu hỏi: vì sao lá rụng về mùa đông?", "A question: why do leaves fall in winter?"),
          piece("rain", "Bảng lượng mưa tháng 8", "A table of the rainfall of August"),
          piece(
            "interview",
            "Bài phỏng vấn bác hàng xóm có tên và nơi ở, để tóm tắt",
            "An interview with a neighbour, name and home in it, to be summed up",
          ),
          piece("marks", "Bảng điểm của em có tên, để vẽ biểu đồ", "Your marks with your name, to draw a chart"),
          piece("clinic", "Ảnh giấy khám bệnh của bà", "A photo of your grandmother's medical paper"),
          piece("insurance", "Ảnh thẻ bảo hiểm y tế của em", "A photo of your health insurance card"),
        ],
        right: boxes,
        key: { leaves: "free", rain: "free", interview: "mask", marks: "mask", clinic: "never", insurance: "never" },
      },
    ],
  },
  {
    id: "p3/what-to-do",
    kind: "choice",
    title: both("Dán hay không dán?", "To paste or not to paste?"),
    hints: [
      both("Hỏi: có ai nhận ra một người cụ thể từ đoạn này không?", "Ask: could anybody recognise a particular person from it?"),
      both("Hỏi tiếp: người ấy có biết và có đồng ý không?", "Then ask: does that person know, and agree?"),
      both("Phần lớn câu hỏi vẫn trả lời được khi bỏ tên và số đi.", "Most questions can be answered without names and numbers."),
    ],
    items: [
      {
        kind: "choice",
        id: "letter",
        many: false,
        ask: both(
          "Em nhờ AI sửa lỗi chính tả trong đơn xin nghỉ học. Nên làm gì trước?",
          "You want an AI tool to correct the spelling of a letter of absence. What comes first?",
        ),
        why: both(
          "Sửa chính tả không cần biết em là ai. Bỏ đi điều không cần rồi mới hỏi.",
          "Spelling does not need to know who you are. Take out what is not needed, then ask.",
        ),
        options: [
          choice(
            "strip",
            both("Thay tên, lớp và số điện thoại bằng “…”", "Replace name, class and phone by “…”"),
            both("Công cụ vẫn sửa được chính tả.", "The tool can still correct the spelling."),
          ),
          choice(
            "whole",
            both("Dán cả đơn cho nhanh, sau đó xóa cuộc trò chuyện", "Paste all of it, and delete the chat afterwards"),
            both("Xóa ở phía em chưa chắc đã xóa ở phía máy chủ.", "Deleted on your side may not be deleted on theirs."),
          ),
          choice(
            "photo",
            both("Chụp ảnh tờ đơn gửi lên", "Send a photo of the letter"),
            both("Trong ảnh vẫn có tên, lớp và chữ ký.", "Name, class and signature are in the photo too."),
          ),
        ],
        key: ["strip"],
      },
      {
        kind: "choice",
        id: "friend",
        many: false,
        ask: both(
          "Bạn em nhắn kể chuyện gia đình. Em muốn hỏi AI cách an ủi bạn. Cách nào giữ được cho bạn?",
          "A friend wrote to you about trouble at home. You want advice from an AI tool. Which way protects your friend?",
        ),
        why: both(
          "Chuyện của bạn là của bạn. Hỏi về tình huống chung thì không lộ ai.",
          "It is your friend's story. Ask about the situation in general and nobody is exposed.",
        ),
        options: [
          choice(
            "general",
            both("Hỏi chung: “Làm sao an ủi một người bạn đang buồn?”", "Ask in general: “How do I comfort a sad friend?”"),
            both("Không ai nhận ra bạn từ câu này.", "Nobody can be recognised from this."),
          ),
          choice(
            "screenshot",
            both("Gửi ảnh chụp màn hình, đã cắt tên nhóm", "Send a screenshot without the group's name"),
            both("Tên, ảnh đại diện và lời kể vẫn còn trong ảnh.", "Name, picture and story are still there."),
          ),
          choice(
            "nickname",
            both("Dán nguyên văn, đổi tên bạn thành biệt danh cả lớp biết", "Paste it all, with a nickname that the class knows"),
            both("Cả lớp vẫn nhận ra bạn.", "The class still knows who it is."),
          ),
        ],
        key: ["general"],
      },
      {
        kind: "choice",
        id: "already",
        many: false,
        ask: both(
          "Em lỡ dán số định danh của mình vào một công cụ AI. Việc nào nên làm trước?",
          "You pasted your personal id into an AI tool by mistake. What should come first?",
        ),
        why: both(
          "Nói sớm với người lớn thì còn kịp đề phòng. Số định danh không đổi được như mật khẩu.",
          "Tell an adult early, while there is time. A personal id cannot be changed like a password.",
        ),
        options: [
          choice(
            "tell",
            both("Nói với bố mẹ hay thầy cô, rồi xóa cuộc trò chuyện", "Tell a parent or teacher, then delete the chat"),
            both("Hai việc, và đúng thứ tự.", "Two things, and in the right order."),
          ),
          choice(
            "silent",
            both("Im lặng, vì nói ra sẽ bị mắng", "Say nothing, to avoid a scolding"),
            both("Im lặng thì không ai giúp em được.", "Then nobody can help you."),
          ),
          choice(
            "ask-ai",
            both("Bảo AI “hãy quên số vừa rồi”", "Tell the tool to forget the number"),
            both("Câu trả lời “đã quên” không chứng minh điều gì.", "An answer “forgotten” proves nothing."),
          ),
        ],
        key: ["tell"],
      },
      {
        kind: "choice",
        id: "fine",
        many: true,
        ask: both("Điều nào dán vào công cụ AI được? Chọn mọi điều đúng.", "Which of these may go into an AI tool? Choose every one."),
        why: both(
          "Đề bài và kiến thức chung không nói về ai. Danh sách lớp và ảnh chụp thẻ thì có.",
          "Exercises and general knowledge speak of nobody. Class lists and photos of cards do.",
        ),
        options: [
          choice(
            "maths",
            both("Đề toán: 3 × (x + 2) = 21", "A sum: 3 × (x + 2) = 21"),
            both("Đề toán không nói về ai.", "A sum speaks of nobody."),
          ),
          choice(
            "history",
            both("Câu hỏi: vì sao có mùa mưa?", "A question: why is there a rainy season?"),
            both("Kiến thức chung không nói về ai.", "General knowledge speaks of nobody."),
          ),
          choice(
            "list",
            both("Danh sách lớp kèm điểm", "The class list with marks"),
            both("Điểm của từng bạn là chuyện của từng bạn.", "Marks belong to those who got them."),
          ),
          choice(
            "card",
            both("Ảnh chụp thẻ căn cước của mẹ", "A photo of your mother's identity card"),
            both("Trên thẻ có ảnh, số và nơi ở của mẹ.", "Her picture, number and home are on it."),
          ),
        ],
        key: ["maths", "history"],
      },
    ],
  },
  {
    id: "p3/this-week",
    kind: "reflect",
    title: both("Tuần này của em", "Your week"),
    hints: [
      both("Nghĩ đến bài tập, tin nhắn, ảnh.", "Think of homework, messages, pictures."),
      both("Có câu nào nhắc đến một người khác không?", "Was anybody else mentioned?"),
      both("Nếu được làm lại, em sẽ bỏ đi điều gì?", "If you could do it again, what would you leave out?"),
    ],
    items: [
      {
        kind: "reflect",
        id: "pasted",
        ask: both(
          "Tuần này em đã hỏi công cụ AI điều gì? Lần tới em sẽ bỏ bớt điều gì trước khi dán?",
          "What did you ask an AI tool this week? What will you leave out next time?",
        ),
        why: both(
          "Không có đáp án. Điều em viết không được lưu và không rời khỏi trang này.",
          "There is no answer to this. What you wrote is not stored and has not left this page.",
        ),
        key: undefined,
      },
      {
        kind: "reflect",
        id: "others",
        ask: both(
          "Em có từng gửi ảnh hay tin nhắn của bạn khác cho một công cụ AI không? Bạn ấy có biết không?",
          "Have you ever given a friend's picture or message to an AI tool? Did your friend know?",
        ),
        why: both(
          "Không có đáp án. Điều em viết không được lưu và không rời khỏi trang này.",
          "There is no answer to this. What you wrote is not stored and has not left this page.",
        ),
        key: undefined,
      },
    ],
  },
];
