import { both } from "../../learn/author.ts";
import type { Drill } from "../../learn/drill.ts";

/** Công cụ xin thêm ảnh: people and the tool are made up. */
export const drill: Drill = {
  id: "p3/the-tool-asks",
  title: both("Công cụ xin thêm một tấm ảnh", "The tool asks for one more picture"),
  scenes: [
    {
      id: "letter",
      title: both("Lá thư xin học bổng", "A letter for a scholarship"),
      says: both(
        "Mẫu nhờ một công cụ AI viết thư xin học bổng. Công cụ trả lời: “Gửi tôi ảnh giấy khai sinh để viết cho đúng tên và ngày sinh nhé.”",
        "Mẫu asks an AI tool to write a letter for a scholarship. It answers: “Send me a photo of your birth certificate, so that name and birthday are right.”",
      ),
      steps: [
        { text: both("Hỏi mẹ trước đã", "Ask mother first"), to: "mother" },
        { text: both("Không gửi ảnh, chỉ viết “một bạn lớp 8”", "Send no photo, write “a pupil of grade 8”"), to: "draft" },
        { text: both("Gửi ảnh cho nhanh", "Send the photo, to be quick"), to: "sent" },
      ],
    },
    {
      id: "mother",
      title: both("Mẹ hỏi lại", "Mother asks back"),
      says: both(
        "Mẹ hỏi: “Viết một lá thư thì nó cần ngày sinh của con để làm gì?” Mẫu nghĩ mãi không ra.",
        "Mother asks: “What does it need your birthday for, to write a letter?” Mẫu cannot think of anything.",
      ),
      steps: [
        { text: both("Vậy thì không gửi ảnh, chỉ kể bằng lời", "Then no photo: tell it in words"), to: "draft" },
        { text: both("Che số định danh rồi gửi ảnh", "Cover the personal id and send the photo"), to: "covered" },
      ],
    },
    {
      id: "covered",
      title: both("Ngón tay che một dòng", "A finger over one line"),
      says: both(
        "Số đã che. Nhưng trong ảnh vẫn đọc được họ tên, ngày sinh, quê quán và tên bố mẹ.",
        "The number is covered. Name, birthday, hometown and the parents' names can still be read.",
      ),
      steps: [
        { text: both("Thôi, không gửi nữa, kể bằng lời", "Do not send it, tell it in words"), to: "draft" },
        { text: both("Che thế là đủ, gửi đi", "That will do, send it"), to: "sent" },
      ],
    },
    {
      id: "sent",
      title: both("Đã gửi", "Sent"),
      says: both(
        "Thư viết rất hay. Tối ấy Mẫu đọc lại cuộc trò chuyện: tấm ảnh vẫn ở đó, trên máy chủ của công ty.",
        "The letter is very good. That night Mẫu reads the chat again: the photo is still there, on the company's server.",
      ),
      steps: [
        { text: both("Kể với mẹ, rồi xóa cuộc trò chuyện", "Tell mother, then delete the chat"), to: "told" },
        { text: both("Xóa là xong, không cần kể ai", "Delete it and tell nobody"), to: "silent" },
      ],
    },
    {
      id: "draft",
      title: both("Thư xong, không ai lộ", "A letter, and nobody exposed"),
      says: both(
        "Công cụ viết về “một bạn lớp 8”, Mẫu tự điền tên mình vào bản in. Cả tổ thấy hay, nhắn: “Gửi luôn bảng điểm của bốn đứa cho nó viết nhé?”",
        "The tool wrote of “a pupil of grade 8”; Mẫu puts the name on the printed page. The group likes it: “Give it the marks of all four of us?”",
      ),
      steps: [
        { text: both("Mỗi bạn tự kể phần mình, không tên", "Each tells their own part, without a name"), to: "kept" },
        { text: both("Gửi cả bảng điểm cho nhanh", "Send the whole table, to be quick"), to: "marks" },
      ],
    },
    {
      id: "kept",
      title: both("Bốn lá thư, không một cái tên", "Four letters and not one name"),
      says: both(
        "Công cụ viết được mà không biết ai là ai. Điều nó không nhận thì không ai lấy lại được từ nó.",
        "The tool could write without knowing who is who. What it never had, nobody can take from it.",
      ),
      steps: [],
      end: "good",
    },
    {
      id: "marks",
      title: both("Điểm của ba bạn chưa được hỏi", "The marks of three who were not asked"),
      says: both(
        "Một bạn không muốn ai biết điểm Toán của mình. Muốn gửi điều của bạn thì phải hỏi bạn trước.",
        "One of them wanted nobody to know the mark in mathematics. To send what is a friend's, ask the friend first.",
      ),
      steps: [],
      end: "bad",
    },
    {
      id: "told",
      title: both("Nói sớm", "Told early"),
      says: both(
        "Một bản của tấm ảnh có thể vẫn còn. Nhưng mẹ biết, nên khi có người lạ gọi đến đọc đúng ngày sinh của Mẫu, mẹ không tin.",
        "A copy of the photo may still exist. But mother knows: when a stranger calls and names the right birthday, she does not believe it.",
      ),
      steps: [],
      end: "mixed",
    },
    {
      id: "silent",
      title: both("Không ai biết để đề phòng", "Nobody could be on guard"),
      says: both(
        "Có người gọi cho mẹ, đọc đúng họ tên và ngày sinh của Mẫu rồi xin tiền “học phí”. Mẹ tin, vì mẹ không biết tấm ảnh đã đi đâu.",
        "Somebody calls mother, names Mẫu and the right birthday, and asks for “school fees”. She believes it: she does not know where the photo went.",
      ),
      steps: [],
      end: "bad",
    },
  ],
};
