import { both } from "../../learn/author.ts";
import type { Drill } from "../../learn/drill.ts";

/** Ba phút ở quầy: what the lesson says about refusing and asking, from Decree 70/2024/NĐ-CP, Article 11. People are made up. */
export const drill: Drill = {
  id: "c2/at-the-counter",
  title: both("Ba phút ở quầy một cửa", "Three minutes at the counter"),
  scenes: [
    {
      id: "mismatch",
      title: both("Số nói “nữ”, tờ khai ghi “nam”", "The number says “female”, the form “male”"),
      says: both(
        "Anh Bịa nộp tờ khai. Chữ số thứ tư trên số định danh của anh là số lẻ, mà ô giới tính ghi “nam”. Bạn ngồi ở quầy.",
        "Mr Bịa hands in a form. The fourth digit of his personal id is odd, yet the form says “male”. You sit at the counter.",
      ),
      steps: [
        { text: both("Xin xem thẻ căn cước của anh", "Ask to see his identity card"), to: "card" },
        { text: both("Trả hồ sơ: số định danh sai", "Send the file back: the number is wrong"), to: "refused" },
        { text: both("Sửa ô giới tính thành “nữ” cho khớp", "Change the form to “female”, so that they agree"), to: "changed" },
      ],
    },
    {
      id: "refused",
      title: both("Anh về, hôm sau lại đến", "He goes home and comes back"),
      says: both(
        "Anh mất một buổi làm. Hôm sau anh mang theo thẻ căn cước và để sẵn trên quầy.",
        "He loses half a day of work. The next day he brings his identity card and lays it on the counter.",
      ),
      steps: [
        { text: both("Lần này xem thẻ", "Look at the card this time"), to: "card" },
        { text: both("Vẫn trả: số lẻ là nữ", "Send him back again: odd is female"), to: "away" },
      ],
    },
    {
      id: "card",
      title: both("Trên thẻ: đúng số ấy, và “nam”", "On the card: that number, and “male”"),
      says: both(
        "Người đã có thẻ, khi xác định lại giới tính, có thể giữ số cũ. Thẻ và tờ khai nói cùng một điều.",
        "Somebody who has a card may keep the old number after their sex is determined again. Card and form say the same.",
      ),
      steps: [
        { text: both("Nhận, ghi “đã đối chiếu thẻ”", "Accept, and note “compared with the card”"), to: "accepted" },
        { text: both("Hỏi anh lý do trước đã", "Ask him why, before anything"), to: "why" },
      ],
    },
    {
      id: "changed",
      title: both("Bảng hết báo lệch", "The table no longer complains"),
      says: both(
        "Một tuần sau, hồ sơ ghi “nữ”, thẻ ghi “nam”. Lần này thì lệch thật, và do quầy của bạn.",
        "A week later the file says “female” and the card “male”. Now there is a real difference, and your counter made it.",
      ),
      steps: [
        { text: both("Sửa lại như trên thẻ, ghi ai sửa, lúc nào", "Put it back as on the card, and note who and when"), to: "mended" },
        { text: both("Để vậy, máy có báo gì đâu", "Leave it: the computer does not complain"), to: "away" },
      ],
    },
    {
      id: "accepted",
      title: both("Ba phút, xong", "Three minutes, done"),
      says: both(
        "Bạn hỏi một câu, xem một tấm thẻ, và để lại một dòng cho người sau khỏi phải hỏi nữa.",
        "One question, one card, and one line of a note, so that nobody has to ask again.",
      ),
      steps: [],
      end: "good",
    },
    {
      id: "why",
      title: both("Điều không cần hỏi", "What need not be asked"),
      says: both(
        "Anh im lặng một lúc rồi kể. Hồ sơ được nhận, nhưng câu hỏi ấy không giúp gì cho việc nhận: thẻ đã trả lời rồi.",
        "He is silent, then tells. The file is accepted, yet the question helped nothing: the card had answered it.",
      ),
      steps: [],
      end: "mixed",
    },
    {
      id: "mended",
      title: both("Sửa có ghi vết", "Mended, with a trace"),
      says: both(
        "Hai nơi lại khớp. Dòng ghi chú nói vì sao có lúc chúng lệch nhau. Lần sau, hỏi trước khi sửa.",
        "The two agree again, and a note says why they once did not. Next time, ask before changing.",
      ),
      steps: [],
      end: "mixed",
    },
    {
      id: "away",
      title: both("Một người thật bị từ chối", "A real person is turned away"),
      says: both(
        "Hồ sơ của anh không đi tiếp được, dù thẻ của anh hoàn toàn hợp pháp. Từ chối nhầm một người thật tệ hơn nhận nhầm một chuỗi xấu.",
        "His file goes no further, although his card is entirely lawful. Turning away a real person is worse than accepting a bad string.",
      ),
      steps: [],
      end: "bad",
    },
  ],
};
