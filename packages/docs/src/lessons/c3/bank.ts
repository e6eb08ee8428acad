import { both, choice, piece } from "../../learn/author.ts";
import type { Bank } from "../../learn/item.ts";

export const banks: readonly Bank[] = [
  {
    id: "c3/keep-or-change",
    kind: "choice",
    title: both("Sửa hay giữ?", "Change it or keep it?"),
    hints: [
      both("Điều gì máy biết chắc, điều gì chỉ người mới biết?", "What does a machine know, and what only a person?"),
      both("Chuẩn hóa đổi cách viết, không đổi điều được viết.", "Normalising changes how a thing is written, not what is written."),
      both("Nghi ngờ thì ghi chú lại, đừng sửa đè.", "In doubt leave a note; overwrite nothing."),
    ],
    items: [
      {
        kind: "choice",
        id: "two-forms",
        many: false,
        ask: both(
          "Hai ô nhìn giống hệt nhau, “Nguyễn”, nhưng lệnh tìm chỉ thấy một ô. Làm gì?",
          "Two cells look the same, “Nguyễn”, but a search finds only one. What now?",
        ),
        why: both(
          "Một ô lưu chữ dựng sẵn, ô kia lưu chữ cái và dấu rời nhau. Đưa cả hai về một dạng (NFC) thì chữ không đổi, và tìm thấy.",
          "One stores ready-made letters, the other letters and marks apart. One form for both (NFC) changes no letter and makes them findable.",
        ),
        options: [
          choice(
            "compose",
            both("Đưa cả hai về dạng dựng sẵn (NFC)", "Bring both to the composed form (NFC)"),
            both("Người đọc không thấy khác gì.", "A reader sees no difference."),
          ),
          choice(
            "unaccent",
            both("Bỏ hết dấu của cả hai ô rồi lưu lại như vậy", "Take all the marks off both cells and store the rest"),
            both("Bỏ dấu rồi thì không lấy lại được.", "Marks once gone do not come back."),
          ),
          choice(
            "two",
            both("Coi đó là hai người khác nhau, vì máy không tìm thấy", "Treat them as two people, since the search says so"),
            both("Khác nhau ở cách lưu, không ở cái tên.", "What differs is the storage, not the name."),
          ),
        ],
        key: ["compose"],
      },
      {
        kind: "choice",
        id: "search-key",
        many: false,
        ask: both(
          "Người tìm gõ “dang van do”, sổ ghi “Đặng Văn Đô”. Cách nào tìm được mà không hỏng sổ?",
          "Somebody searches “dang van do”; the register has “Đặng Văn Đô”. How can it be found without harm to the register?",
        ),
        why: both(
          "Khóa tìm kiếm là một cột phụ. Tên trên giấy tờ giữ nguyên dấu.",
          "A search key is a column beside. The name keeps its marks.",
        ),
        options: [
          choice(
            "beside",
            both("Thêm một cột khóa tìm kiếm, đ thành d", "Add a column with a search key, đ as d"),
            both("Cột tên không bị đụng đến.", "The name is not touched."),
          ),
          choice(
            "over",
            both("Bỏ dấu luôn cột họ tên, để người và máy đọc như nhau", "Take the marks off the names, so that all read alike"),
            both("Đô, Đỗ và Đố thành một.", "Đô, Đỗ and Đố become one."),
          ),
          choice(
            "nfd",
            both("Tách dấu (NFD) rồi xóa dấu là đủ", "Split the marks off (NFD) and delete them"),
            both("Chữ đ không phải d có dấu: tách ra thì nó vẫn là đ.", "The letter đ is no d with a mark: splitting leaves it as it is."),
          ),
        ],
        key: ["beside"],
      },
      {
        kind: "choice",
        id: "year-only",
        many: false,
        ask: both(
          "Sổ cũ chỉ ghi năm sinh 1905. Phần mềm mới đòi đủ ngày, tháng. Nên làm gì?",
          "An old register has only the birth year 1905. The new software wants a day and a month. What should be done?",
        ),
        why: both(
          "01/01 bịa ra sẽ được tin như thật: có người sẽ tính tuổi và so giấy tờ bằng ngày ấy.",
          "A made-up 1 January will be believed: somebody will reckon ages and compare papers with it.",
        ),
        options: [
          choice(
            "year",
            both("Chỉ lưu năm", "Store the year only"),
            both("Điều chưa biết vẫn là chưa biết.", "What is not known stays so."),
          ),
          choice(
            "first",
            both("Ghi 01/01/1905 cho đủ", "Write 1905-01-01 to fill the field"),
            both("Đó là một ngày bịa.", "That day is made up."),
          ),
          choice(
            "empty",
            both("Bỏ trống cả ô", "Leave the whole cell empty"),
            both("Năm thì đã biết, bỏ đi là mất dữ liệu.", "The year is known; dropping it loses data."),
          ),
        ],
        key: ["year"],
      },
      {
        kind: "choice",
        id: "divided",
        many: false,
        ask: both(
          "Xã trong sổ nay chia cho hai phường, mà địa chỉ chỉ ghi tên xã. Ghi gì vào cột địa chỉ mới?",
          "The commune of the register was divided between two wards, and the address has only its name. What goes into the new address?",
        ),
        why: both(
          "Đáp án nằm ở thôn, tổ, hay ở người dân. Chọn bừa thì sai mà nhìn như đúng.",
          "The answer is with the hamlet or with the resident. A guess is wrong and looks right.",
        ),
        options: [
          choice(
            "ask",
            both("Để trống và hỏi thêm", "Leave it empty and ask"),
            both("Người sau biết vì sao ô còn trống.", "Whoever comes next knows why the cell is empty."),
          ),
          choice(
            "larger",
            both("Phường nhận nhiều dân hơn", "The ward that took more people"),
            both("Nhiều người hơn không phải là người này.", "Most people are not this person."),
          ),
          choice(
            "first",
            both("Phường đứng trước trong nghị quyết", "The ward that comes first in the resolution"),
            both("Thứ tự trong văn bản không nói nhà ở đâu.", "The order of a text does not say where a house stands."),
          ),
        ],
        key: ["ask"],
      },
      {
        kind: "choice",
        id: "damaged",
        many: false,
        ask: both(
          "Một cột tên hiện ra “Nguyeãn Vaên”: chữ phông cũ nằm trong tệp mới. Nên làm gì?",
          "A column of names reads “Nguyeãn Vaên”: text of an old font in a new file. What should be done?",
        ),
        why: both(
          "Máy đoán được bảng mã và gợi ý “Nguyễn Văn”. Người xem rồi mới nhận, vì có dòng đoán sai.",
          "A machine can guess the encoding and suggest “Nguyễn Văn”. A person looks and accepts, since some guesses are wrong.",
        ),
        options: [
          choice(
            "suggest",
            both("Để máy gợi ý, người xem rồi nhận", "Let the machine suggest and a person accept"),
            both("Bản gốc vẫn giữ bên cạnh.", "The original stays beside it."),
          ),
          choice(
            "silent",
            both("Cho máy sửa hết, không cần xem", "Let the machine change all of it unseen"),
            both("Sửa âm thầm thì lỗi mới không ai biết.", "Silent changes make new faults that nobody sees."),
          ),
          choice(
            "font",
            both("Đổi phông chữ của cột cho đẹp", "Change the font of the column"),
            both("Phông chỉ đổi hình, chữ được lưu vẫn hỏng.", "A font changes the look; what is stored is still damaged."),
          ),
        ],
        key: ["suggest"],
      },
    ],
  },
  {
    id: "c3/steps-in-order",
    kind: "order",
    title: both("Xếp các bước", "Put the steps in order"),
    hints: [
      both("Trước khi đụng vào, còn đường lùi không?", "Before anything is touched: is there a way back?"),
      both("So sánh trước khi chuẩn hóa thì thấy toàn khác biệt giả.", "Comparing before normalising shows differences that are none."),
      both("Việc máy không quyết được để sau cùng, cho người.", "What a machine cannot decide comes last, to a person."),
    ],
    items: [
      {
        kind: "order",
        id: "column",
        ask: both("Xếp các bước chuẩn hóa một cột họ tên.", "Order the steps of normalising a column of names."),
        why: both(
          "Giữ bản gốc, đưa về một cách lưu, sửa điều chắc chắn, rồi mới đưa điều nghi ngờ cho người.",
          "Keep the original, bring it to one form, mend what is certain, and only then hand doubts to a person.",
        ),
        options: [
          piece("copy", "Chép cột gốc sang một cột bên cạnh", "Copy the original column beside it"),
          piece("compose", "Đưa chữ về dạng dựng sẵn, bỏ khoảng trắng thừa", "Compose the letters, drop stray blanks"),
          piece("compare", "So với sổ khác, ghi quan hệ giữa hai cách viết", "Compare with the other register and note the relation"),
          piece("person", "Đưa những dòng còn nghi ngờ cho người xem", "Give the rows still in doubt to a person"),
        ],
        key: [["copy", "compose", "compare", "person"]],
      },
      {
        kind: "order",
        id: "addresses",
        ask: both("Xếp các bước đổi một cột địa chỉ cũ.", "Order the steps of converting a column of old addresses."),
        why: both(
          "Phải biết địa chỉ viết vào thời nào trước khi đổi: cùng một mã có thể chỉ hai nơi.",
          "The time of writing comes before the conversion: one code may name two places.",
        ),
        options: [
          piece("when", "Hỏi sổ được viết trước hay sau ngày 1/7/2025", "Ask whether the register is of before or after 1 July 2025"),
          piece("convert", "Đổi những dòng có một đáp án, ghi nghị quyết", "Convert the rows with one answer and note the resolution"),
          piece("ask", "Hỏi thêm về những dòng có nhiều đáp án", "Ask about the rows with several answers"),
          piece("keep", "Lưu địa chỉ mới cạnh địa chỉ cũ", "Store the new address beside the old one"),
        ],
        key: [["when", "convert", "ask", "keep"]],
      },
    ],
  },
];
