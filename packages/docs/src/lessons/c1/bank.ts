import { both, choice } from "../../learn/author.ts";
import type { Bank } from "../../learn/item.ts";

const percent = both("%", "%");

export const banks: readonly Bank[] = [
  {
    id: "c1/percent",
    kind: "numeric",
    title: both("Tính phần trăm", "Work out the percentage"),
    hints: [
      both("Mẫu số là số ô được xét, không phải số ô của cả bảng.", "The denominator is the cells that were judged, not all the cells."),
      both("Ô trống chỉ bị trừ ở Đủ. Đúng chỉ xét ô đã điền.", "An empty cell costs Complete only. Correct judges filled cells."),
      both("Chia số ô đạt cho số ô được xét, rồi nhân 100.", "Divide cells that pass by cells judged, then multiply by 100."),
    ],
    items: [
      {
        kind: "numeric",
        id: "complete",
        ask: both(
          "Cột Số định danh là cột bắt buộc. Tệp có 200 dòng, 14 ô của cột này trống. Điểm Đủ của cột là bao nhiêu?",
          "The column Personal id is required. Of 200 rows, 14 have it empty. What is the column's score for Complete?",
        ),
        why: both("186 ô đã điền trên 200 ô phải điền.", "186 filled cells out of 200 that must be filled."),
        unit: percent,
        step: 0.1,
        key: { value: 93, within: 0 },
      },
      {
        kind: "numeric",
        id: "correct",
        ask: both(
          "Cột Ngày sinh có 250 dòng: 50 ô trống, 10 ô ghi ngày không có trong lịch. Điểm Đúng của cột là bao nhiêu?",
          "The column Date of birth has 250 rows: 50 are empty and 10 hold days no calendar has. What is its score for Correct?",
        ),
        why: both("Chỉ 200 ô đã điền được xét; 190 ô đạt.", "Only the 200 filled cells are judged; 190 pass."),
        unit: percent,
        step: 0.1,
        key: { value: 95, within: 0 },
      },
      {
        kind: "numeric",
        id: "live",
        ask: both(
          "Thời hạn cập nhật là một năm. Trong 80 bản ghi có 20 bản ghi cập nhật cách đây hai năm. Điểm Sống là bao nhiêu?",
          "Records must be updated within a year. Of 80 records, 20 were last updated two years ago. What is the score for Live?",
        ),
        why: both("60 bản ghi còn mới trên 80 bản ghi được xét.", "60 fresh records out of 80 that were judged."),
        unit: percent,
        step: 0.1,
        key: { value: 75, within: 0 },
      },
      {
        kind: "numeric",
        id: "third",
        ask: both(
          "Ba ô được xét, một ô không đạt. Điểm là bao nhiêu? Làm tròn đến một chữ số sau dấu phẩy.",
          "Three cells were judged and one fails. What is the score? Round to one decimal.",
        ),
        why: both(
          "Hai phần ba là 66,7 %. Với ba ô, một ô đã đổi cả điểm.",
          "Two thirds is 66.7 %. With three cells, one of them moves the whole score.",
        ),
        unit: percent,
        step: 0.1,
        key: { value: 66.7, within: 0.1 },
      },
    ],
  },
  {
    id: "c1/read-a-score",
    kind: "choice",
    title: both("Điểm nói gì, và không nói gì?", "What does a score say?"),
    hints: [
      both("Nhìn mẫu số trước khi nhìn phần trăm.", "Look at the denominator before the percentage."),
      both("Đúng dạng không có nghĩa là đã được cấp.", "Well formed does not mean issued."),
      both("Điểm không chấm được thì không phải 100 %.", "A score that could not be judged is not 100 %."),
    ],
    items: [
      {
        kind: "choice",
        id: "hundred",
        many: false,
        ask: both(
          "Điểm Đúng của cột Điện thoại là 100 %, mẫu số là 3 trên 5.000 dòng. Nên hiểu thế nào?",
          "The column Phone has 100 % for Correct; 3 of 5,000 cells were judged. How should it be read?",
        ),
        why: both("Phần trăm chỉ nói về những ô được xét.", "A percentage speaks only of the cells that were judged."),
        options: [
          choice(
            "few",
            both("Gần như chưa có số điện thoại nào để chấm", "There is hardly a phone number to judge"),
            both("4.997 ô trống nằm ở điểm Đủ.", "The 4,997 empty cells are counted under Complete."),
          ),
          choice(
            "good",
            both("Cột này tốt, không phải làm gì", "The column is good; nothing to do"),
            both("Ba ô không nói được cho 5.000 dòng.", "Three cells cannot speak for 5,000 rows."),
          ),
          choice(
            "all",
            both("Cả 5.000 số điện thoại đều đúng dạng và đang hoạt động", "All 5,000 numbers are well formed and in service"),
            both(
              "Chỉ ba ô được xét, và dạng không nói số có hoạt động hay không.",
              "Only three were judged, and form does not say whether a number is in service.",
            ),
          ),
        ],
        key: ["few"],
      },
      {
        kind: "choice",
        id: "form",
        many: false,
        ask: both(
          "Mọi số định danh trong tệp đạt điểm Đúng 100 %. Điều nào chắc chắn?",
          "Every personal id of a file passes, 100 % for Correct. What is certain?",
        ),
        why: both(
          "Bộ công cụ xét cách viết. Số đã cấp hay chưa thì chỉ cơ quan quản lý trả lời được.",
          "The toolkit judges how a number is written. Only the authority knows whether it was issued.",
        ),
        options: [
          choice(
            "digits",
            both("Số nào cũng đủ 12 chữ số", "Each has 12 digits"),
            both("Đó là điều luật hứa về số định danh.", "That is what the law promises of the number."),
          ),
          choice(
            "issued",
            both("Số nào cũng đã được cấp cho một người", "Each was issued to somebody"),
            both("Máy bịa được số đúng dạng; trang này vẫn làm thế.", "A machine can make up a well-formed number; this page does."),
          ),
          choice(
            "same",
            both("Số nào cũng đúng là của người ghi ở dòng ấy", "Each belongs to the person of its row"),
            both("Muốn biết điều ấy phải đối chiếu với nguồn.", "That takes a comparison with the source."),
          ),
        ],
        key: ["digits"],
      },
      {
        kind: "choice",
        id: "none",
        many: false,
        ask: both(
          "Tệp không có cột ngày cập nhật. Điểm Sống nên ghi thế nào?",
          "A file has no column for the day of update. What should stand under Live?",
        ),
        why: both("Không có gì để xét thì nói là không xét được.", "Where there is nothing to judge, say so."),
        options: [
          choice(
            "unjudged",
            both("Không chấm được", "Could not be judged"),
            both("Mẫu số bằng 0 thì không có phần trăm.", "With a denominator of 0 there is no percentage."),
          ),
          choice(
            "hundred",
            both("100 %, vì không thấy lỗi", "100 %, since no fault was seen"),
            both("Không thấy lỗi vì không có gì để nhìn.", "None was seen because there was nothing to see."),
          ),
          choice(
            "zero",
            both("0 %, vì thiếu cột bắt buộc", "0 %, since a required column is missing"),
            both("Thiếu cột là chuyện của Đủ, không phải của Sống.", "A missing column belongs to Complete, not to Live."),
          ),
        ],
        key: ["unjudged"],
      },
      {
        kind: "choice",
        id: "who",
        many: false,
        ask: both("Văn bản luật nào định nghĩa bốn chữ đúng, đủ, sạch, sống?", "Which statute defines the four words?"),
        why: both(
          "Bốn chữ có trong chỉ đạo và công văn; cách đo từng chữ là của người soát, nên phải nói ra.",
          "The words stand in instructions and letters; how each is measured is the checker's choice, so it must be said.",
        ),
        options: [
          choice(
            "nobody",
            both("Chưa thấy luật nào định nghĩa", "None that we have seen"),
            both("Vì thế bộ công cụ nói rõ mình đo thế nào.", "That is why the toolkit says how it measures."),
          ),
          choice(
            "identification",
            both("Luật Căn cước, phần giải thích từ ngữ", "The Law on Identification, in its definitions"),
            both("Luật Căn cước không giải thích bốn chữ này.", "The Law on Identification does not explain them."),
          ),
          choice(
            "letter",
            both("Công văn của Bộ Công an, có giá trị như luật", "A letter of the Ministry, which has the force of law"),
            both("Công văn không phải văn bản luật.", "A letter is no statute."),
          ),
        ],
        key: ["nobody"],
      },
    ],
  },
];
