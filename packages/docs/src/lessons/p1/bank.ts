import { both, choice, piece } from "../../learn/author.ts";
import type { Bank } from "../../learn/item.ts";

export const banks: readonly Bank[] = [
  {
    id: "p1/cell-row-column",
    kind: "choice",
    title: both("Ô, dòng và cột", "Cell, row and column"),
    hints: [
      both("Đọc bảng theo chiều ngang trước: mỗi dòng kể về một bạn.", "Read the table across first: each row tells of one person."),
      both("Rồi đọc theo chiều dọc: mỗi cột trả lời cùng một câu hỏi.", "Then read it down: each column answers one question."),
      both("Nếu một ô phải tách ra mới dùng được, nó đang chứa hai điều.", "If a cell must be split before use, it holds two facts."),
    ],
    items: [
      {
        kind: "choice",
        id: "two-facts",
        many: false,
        ask: both("Ô nào giữ đúng một điều?", "Which cell holds exactly one fact?"),
        why: both(
          "Một ô giữ một điều. Muốn sắp theo ngày sinh thì ngày sinh phải đứng riêng.",
          "One cell, one fact. To sort by birthday, the birthday must stand alone.",
        ),
        options: [
          choice("name", both("Trần Thị Mẫu", "Trần Thị Mẫu"), both("Chỉ có họ và tên.", "A name and nothing else.")),
          choice(
            "name-date",
            both("Trần Thị Mẫu, 05/03/2078", "Trần Thị Mẫu, 05/03/2078"),
            both("Ở đây có tên và cả ngày sinh.", "Here are a name and a birthday."),
          ),
          choice(
            "name-class",
            both("Mẫu (6A, tổ 2)", "Mẫu (6A, group 2)"),
            both("Ở đây có tên, lớp và tổ.", "Here are a name, a class and a group."),
          ),
        ],
        key: ["name"],
      },
      {
        kind: "choice",
        id: "one-row",
        many: false,
        ask: both("Trong danh sách lớp, một dòng kể về điều gì?", "In a class list, what does one row tell of?"),
        why: both("Mỗi dòng là một bạn; mọi ô trong dòng nói về bạn ấy.", "Each row is one pupil; every cell of it speaks of that pupil."),
        options: [
          choice(
            "pupil",
            both("Một bạn trong lớp", "One pupil"),
            both("Các ô của dòng đều nói về bạn ấy.", "All its cells speak of that pupil."),
          ),
          choice("question", both("Một câu hỏi cho cả lớp", "One question to the class"), both("Đó là cột.", "That is a column.")),
          choice("day", both("Một ngày học", "One school day"), both("Danh sách này không kể theo ngày.", "This list is not kept by day.")),
        ],
        key: ["pupil"],
      },
      {
        kind: "choice",
        id: "same-question",
        many: false,
        ask: both(
          "Cột “Chiều cao (cm)” có các ô 152, 148, “cao lắm”, 160. Ô nào không trả lời câu hỏi của cột?",
          "The column “Height (cm)” holds 152, 148, “very tall” and 160. Which cell does not answer it?",
        ),
        why: both(
          "Mọi ô của một cột trả lời cùng một câu hỏi, theo cùng một cách.",
          "All cells of a column answer one question in one way.",
        ),
        options: [
          choice(
            "word",
            both("cao lắm", "very tall"),
            both("Máy không cộng hay so sánh được chữ này.", "No machine can add or compare this."),
          ),
          choice("n148", both("148", "148"), both("Đây là số đo, tính bằng xăng-ti-mét.", "This is a measure in centimetres.")),
          choice("n160", both("160", "160"), both("Đây là số đo, tính bằng xăng-ti-mét.", "This is a measure in centimetres.")),
        ],
        key: ["word"],
      },
      {
        kind: "choice",
        id: "empty-cell",
        many: false,
        ask: both("Chưa biết ngày sinh của một bạn. Ô ấy nên ghi gì?", "A birthday is not known yet. What should the cell hold?"),
        why: both(
          "Để trống là nói thật “chưa biết”. Một ngày bịa ra thì không ai nhận ra là bịa.",
          "An empty cell honestly says “unknown”. Nobody can see that an invented day is invented.",
        ),
        options: [
          choice("blank", both("Để trống", "Leave it empty"), both("Ai đọc cũng hiểu là chưa có.", "Everybody sees that it is missing.")),
          choice(
            "invent",
            both("01/01/2078 cho đủ", "01/01/2078, to fill it"),
            both("Sau này không ai phân biệt được ngày thật với ngày bịa.", "Later nobody can tell a true day from this."),
          ),
          choice(
            "dash",
            both("Gạch ngang “-”", "A dash “-”"),
            both("Máy đọc thấy một ký tự, không phải ô trống.", "A machine sees a character, not an empty cell."),
          ),
        ],
        key: ["blank"],
      },
    ],
  },
  {
    id: "p1/kinds-of-values",
    kind: "match",
    title: both("Đây là loại dữ liệu gì?", "What kind of value is it?"),
    hints: [
      both("Hỏi: cộng hai giá trị này lại có nghĩa gì không?", "Ask: does adding two of them mean anything?"),
      both(
        "Số điện thoại và mã học sinh gồm toàn chữ số, nhưng không ai cộng chúng lại.",
        "Phone numbers and pupil codes are all digits, yet nobody adds them.",
      ),
      both("Mã thì giữ số 0 ở đầu; số để tính thì không cần.", "A code keeps its leading zero; a number to calculate with needs none."),
    ],
    items: [
      {
        kind: "match",
        id: "class-list",
        ask: both(
          "Danh sách lớp có những giá trị này. Xếp mỗi giá trị vào loại của nó.",
          "A class list has these values. Sort each into its kind.",
        ),
        why: both(
          "Số để tính, ngày để xếp, chữ để đọc, mã để nhận ra. Mã viết bằng chữ số vẫn là mã.",
          "Numbers to calculate, days to sort, text to read, codes to recognise. A code made of digits is still a code.",
        ),
        left: [
          piece("height", "152 (chiều cao)", "152 (a height)"),
          piece("pupil", "0042 (mã học sinh)", "0042 (a pupil's code)"),
          piece("birthday", "05/03/2078", "05/03/2078"),
          piece("name", "Lê Văn Bịa", "Lê Văn Bịa"),
          piece("mark", "8,5 (điểm kiểm tra)", "8.5 (a test mark)"),
          piece("bus", "03 (số xe buýt)", "03 (a bus line)"),
        ],
        right: [piece("number", "Số", "Number"), piece("code", "Mã", "Code"), piece("day", "Ngày", "Day"), piece("text", "Chữ", "Text")],
        key: { height: "number", pupil: "code", birthday: "day", name: "text", mark: "number", bus: "code" },
      },
      {
        kind: "match",
        id: "library",
        ask: both(
          "Thư viện trường ghi những điều này. Xếp mỗi giá trị vào loại của nó.",
          "The school library keeps these. Sort each into its kind.",
        ),
        why: both(
          "Số trang cộng được; mã sách thì không. Nhan đề là chữ, ngày mượn là ngày.",
          "Pages can be added; book codes cannot. A title is text, a loan has a day.",
        ),
        left: [
          piece("pages", "128 (số trang)", "128 (pages)"),
          piece("book", "007.4 (mã xếp giá)", "007.4 (a shelf mark)"),
          piece("loan", "12/09/2089 (ngày mượn)", "12/09/2089 (the loan)"),
          piece("title", "Dế Mèn phiêu lưu ký", "Diary of a Cricket"),
          piece("copies", "3 (bản còn lại)", "3 (copies left)"),
          piece("back", "26/09/2089 (hạn trả)", "26/09/2089 (due back)"),
        ],
        right: [piece("number", "Số", "Number"), piece("code", "Mã", "Code"), piece("day", "Ngày", "Day"), piece("text", "Chữ", "Text")],
        key: { pages: "number", book: "code", loan: "day", title: "text", copies: "number", back: "day" },
      },
    ],
  },
  {
    id: "p1/make-a-list",
    kind: "order",
    title: both("Lập một danh sách", "Make a list"),
    hints: [
      both("Trước khi có ô nào, phải biết bảng trả lời câu hỏi gì.", "Before there is a cell, know what the table is to answer."),
      both("Đặt tên cột rồi mới điền dòng.", "Name the columns before filling the rows."),
      both("Soát lại là việc cuối, sau khi đã có dữ liệu.", "Checking comes last, once there is something to check."),
    ],
    items: [
      {
        kind: "order",
        id: "trip",
        ask: both(
          "Lớp đi tham quan, cần danh sách cỡ áo. Xếp các bước theo thứ tự.",
          "The class goes on a trip and needs shirt sizes. Put the steps in order.",
        ),
        why: both(
          "Câu hỏi trước, cột sau, rồi đến dòng, cuối cùng là soát.",
          "The question first, then columns, then rows, and a check at the end.",
        ),
        options: [
          piece("ask", "Viết ra: cần biết gì, để làm gì", "Write down what is needed and why"),
          piece("columns", "Đặt tên cột: họ tên, cỡ áo", "Name the columns: name, size"),
          piece("fill", "Mỗi bạn một dòng, điền từng ô", "One row each, cell by cell"),
          piece("check", "Soát ô trống và ô lạ", "Look for empty and odd cells"),
        ],
        key: [["ask", "columns", "fill", "check"]],
      },
      {
        kind: "order",
        id: "weather",
        ask: both(
          "Em đo nhiệt độ sân trường mỗi sáng. Xếp các bước theo thứ tự.",
          "You measure the yard's temperature each morning. Put the steps in order.",
        ),
        why: both(
          "Biết hỏi gì mới biết đo gì; đo xong mới soát; soát xong mới vẽ.",
          "The question tells what to measure; check before you draw.",
        ),
        options: [
          piece("ask", "Câu hỏi: sáng nào lạnh nhất?", "The question: which morning is coldest?"),
          piece("columns", "Hai cột: ngày, nhiệt độ (°C)", "Two columns: day, temperature (°C)"),
          piece("fill", "Mỗi sáng ghi một dòng", "One row each morning"),
          piece("check", "Soát số lạ, như 290 °C", "Look for odd numbers, such as 290 °C"),
          piece("draw", "Vẽ biểu đồ", "Draw the chart"),
        ],
        key: [["ask", "columns", "fill", "check", "draw"]],
      },
    ],
  },
];
