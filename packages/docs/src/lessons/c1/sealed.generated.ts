// Written by `pnpm seal` from bank.ts. Keys are salted and hashed: a deterrent, see learn/seal.ts.
import type { SealedBank } from "../../learn/item.ts";

export const sealed: Readonly<Record<string, SealedBank>> = {
  "percent": {
    "id": "c1/percent",
    "kind": "numeric",
    "title": {
      "vi": "Tính phần trăm",
      "en": "Work out the percentage"
    },
    "hints": [
      {
        "vi": "Mẫu số là số ô được xét, không phải số ô của cả bảng.",
        "en": "The denominator is the cells that were judged, not all the cells."
      },
      {
        "vi": "Ô trống chỉ bị trừ ở Đủ. Đúng chỉ xét ô đã điền.",
        "en": "An empty cell costs Complete only. Correct judges filled cells."
      },
      {
        "vi": "Chia số ô đạt cho số ô được xét, rồi nhân 100.",
        "en": "Divide cells that pass by cells judged, then multiply by 100."
      }
    ],
    "items": [
      {
        "kind": "numeric",
        "id": "complete",
        "ask": {
          "vi": "Cột Số định danh là cột bắt buộc. Tệp có 200 dòng, 14 ô của cột này trống. Điểm Đủ của cột là bao nhiêu?",
          "en": "The column Personal id is required. Of 200 rows, 14 have it empty. What is the column's score for Complete?"
        },
        "why": {
          "vi": "186 ô đã điền trên 200 ô phải điền.",
          "en": "186 filled cells out of 200 that must be filled."
        },
        "unit": {
          "vi": "%",
          "en": "%"
        },
        "step": 0.1,
        "salt": "4116f212849172cf975b8435",
        "digests": [
          "c2460c5295129615c9b710f80a7b2bb6071d082a1daefa96041bd5c7744822db"
        ]
      },
      {
        "kind": "numeric",
        "id": "correct",
        "ask": {
          "vi": "Cột Ngày sinh có 250 dòng: 50 ô trống, 10 ô ghi ngày không có trong lịch. Điểm Đúng của cột là bao nhiêu?",
          "en": "The column Date of birth has 250 rows: 50 are empty and 10 hold days no calendar has. What is its score for Correct?"
        },
        "why": {
          "vi": "Chỉ 200 ô đã điền được xét; 190 ô đạt.",
          "en": "Only the 200 filled cells are judged; 190 pass."
        },
        "unit": {
          "vi": "%",
          "en": "%"
        },
        "step": 0.1,
        "salt": "1536dffd79ac4e38776de232",
        "digests": [
          "2d0848e2ff2847cbe04789bd56b5a08a51737ef5aed68e24f5ad5ba030449215"
        ]
      },
      {
        "kind": "numeric",
        "id": "live",
        "ask": {
          "vi": "Thời hạn cập nhật là một năm. Trong 80 bản ghi có 20 bản ghi cập nhật cách đây hai năm. Điểm Sống là bao nhiêu?",
          "en": "Records must be updated within a year. Of 80 records, 20 were last updated two years ago. What is the score for Live?"
        },
        "why": {
          "vi": "60 bản ghi còn mới trên 80 bản ghi được xét.",
          "en": "60 fresh records out of 80 that were judged."
        },
        "unit": {
          "vi": "%",
          "en": "%"
        },
        "step": 0.1,
        "salt": "0429ac23e1193519e7a60a6c",
        "digests": [
          "f3fb13a0023227e97900ee5f4ed14c91134f73f970eafba8ee9397ab5495d31d"
        ]
      },
      {
        "kind": "numeric",
        "id": "third",
        "ask": {
          "vi": "Ba ô được xét, một ô không đạt. Điểm là bao nhiêu? Làm tròn đến một chữ số sau dấu phẩy.",
          "en": "Three cells were judged and one fails. What is the score? Round to one decimal."
        },
        "why": {
          "vi": "Hai phần ba là 66,7 %. Với ba ô, một ô đã đổi cả điểm.",
          "en": "Two thirds is 66.7 %. With three cells, one of them moves the whole score."
        },
        "unit": {
          "vi": "%",
          "en": "%"
        },
        "step": 0.1,
        "salt": "348a65ea7e60ea3b16b195a4",
        "digests": [
          "f8ddc6b82e0a7da5645d954e0f12167609a584e0aa359fbe6c5988d8350558c6",
          "95082fe82a88c868b04a5fd6473d16c8e2ec2fb5993297e6715041a4202a2cd9",
          "0034d8b27628902785576c151b809aaa6daf4be54b4f0688f2bc06eb368b2bf1"
        ]
      }
    ]
  },
  "read-a-score": {
    "id": "c1/read-a-score",
    "kind": "choice",
    "title": {
      "vi": "Điểm nói gì, và không nói gì?",
      "en": "What does a score say?"
    },
    "hints": [
      {
        "vi": "Nhìn mẫu số trước khi nhìn phần trăm.",
        "en": "Look at the denominator before the percentage."
      },
      {
        "vi": "Đúng dạng không có nghĩa là đã được cấp.",
        "en": "Well formed does not mean issued."
      },
      {
        "vi": "Điểm không chấm được thì không phải 100 %.",
        "en": "A score that could not be judged is not 100 %."
      }
    ],
    "items": [
      {
        "kind": "choice",
        "id": "hundred",
        "many": false,
        "ask": {
          "vi": "Điểm Đúng của cột Điện thoại là 100 %, mẫu số là 3 trên 5.000 dòng. Nên hiểu thế nào?",
          "en": "The column Phone has 100 % for Correct; 3 of 5,000 cells were judged. How should it be read?"
        },
        "why": {
          "vi": "Phần trăm chỉ nói về những ô được xét.",
          "en": "A percentage speaks only of the cells that were judged."
        },
        "options": [
          {
            "id": "few",
            "text": {
              "vi": "Gần như chưa có số điện thoại nào để chấm",
              "en": "There is hardly a phone number to judge"
            },
            "feedback": {
              "vi": "4.997 ô trống nằm ở điểm Đủ.",
              "en": "The 4,997 empty cells are counted under Complete."
            }
          },
          {
            "id": "good",
            "text": {
              "vi": "Cột này tốt, không phải làm gì",
              "en": "The column is good; nothing to do"
            },
            "feedback": {
              "vi": "Ba ô không nói được cho 5.000 dòng.",
              "en": "Three cells cannot speak for 5,000 rows."
            }
          },
          {
            "id": "all",
            "text": {
              "vi": "Cả 5.000 số điện thoại đều đúng dạng và đang hoạt động",
              "en": "All 5,000 numbers are well formed and in service"
            },
            "feedback": {
              "vi": "Chỉ ba ô được xét, và dạng không nói số có hoạt động hay không.",
              "en": "Only three were judged, and form does not say whether a number is in service."
            }
          }
        ],
        "salt": "7a5bc6234012e8d9d8f9c40d",
        "digests": [
          "dcdf5317ef803d9d33b51d3a55e18d28d908db3de3bd00ef6844a8a377b0eaf0"
        ]
      },
      {
        "kind": "choice",
        "id": "form",
        "many": false,
        "ask": {
          "vi": "Mọi số định danh trong tệp đạt điểm Đúng 100 %. Điều nào chắc chắn?",
          "en": "Every personal id of a file passes, 100 % for Correct. What is certain?"
        },
        "why": {
          "vi": "Bộ công cụ xét cách viết. Số đã cấp hay chưa thì chỉ cơ quan quản lý trả lời được.",
          "en": "The toolkit judges how a number is written. Only the authority knows whether it was issued."
        },
        "options": [
          {
            "id": "digits",
            "text": {
              "vi": "Số nào cũng đủ 12 chữ số",
              "en": "Each has 12 digits"
            },
            "feedback": {
              "vi": "Đó là điều luật hứa về số định danh.",
              "en": "That is what the law promises of the number."
            }
          },
          {
            "id": "issued",
            "text": {
              "vi": "Số nào cũng đã được cấp cho một người",
              "en": "Each was issued to somebody"
            },
            "feedback": {
              "vi": "Máy bịa được số đúng dạng; trang này vẫn làm thế.",
              "en": "A machine can make up a well-formed number; this page does."
            }
          },
          {
            "id": "same",
            "text": {
              "vi": "Số nào cũng đúng là của người ghi ở dòng ấy",
              "en": "Each belongs to the person of its row"
            },
            "feedback": {
              "vi": "Muốn biết điều ấy phải đối chiếu với nguồn.",
              "en": "That takes a comparison with the source."
            }
          }
        ],
        "salt": "7e0ae7f06ed51762cc65e79e",
        "digests": [
          "0aed86c052fc412e446e5a51b84a672d826e13f84fa3fef39a9bf9e25b8a8577"
        ]
      },
      {
        "kind": "choice",
        "id": "none",
        "many": false,
        "ask": {
          "vi": "Tệp không có cột ngày cập nhật. Điểm Sống nên ghi thế nào?",
          "en": "A file has no column for the day of update. What should stand under Live?"
        },
        "why": {
          "vi": "Không có gì để xét thì nói là không xét được.",
          "en": "Where there is nothing to judge, say so."
        },
        "options": [
          {
            "id": "unjudged",
            "text": {
              "vi": "Không chấm được",
              "en": "Could not be judged"
            },
            "feedback": {
              "vi": "Mẫu số bằng 0 thì không có phần trăm.",
              "en": "With a denominator of 0 there is no percentage."
            }
          },
          {
            "id": "hundred",
            "text": {
              "vi": "100 %, vì không thấy lỗi",
              "en": "100 %, since no fault was seen"
            },
            "feedback": {
              "vi": "Không thấy lỗi vì không có gì để nhìn.",
              "en": "None was seen because there was nothing to see."
            }
          },
          {
            "id": "zero",
            "text": {
              "vi": "0 %, vì thiếu cột bắt buộc",
              "en": "0 %, since a required column is missing"
            },
            "feedback": {
              "vi": "Thiếu cột là chuyện của Đủ, không phải của Sống.",
              "en": "A missing column belongs to Complete, not to Live."
            }
          }
        ],
        "salt": "b40049f21e6887aceaf19c54",
        "digests": [
          "6dbcb7700e5ad4a5fc3585a81049df6e118b0fefdbfb145f23187f5a17d5f40e"
        ]
      },
      {
        "kind": "choice",
        "id": "who",
        "many": false,
        "ask": {
          "vi": "Văn bản luật nào định nghĩa bốn chữ đúng, đủ, sạch, sống?",
          "en": "Which statute defines the four words?"
        },
        "why": {
          "vi": "Bốn chữ có trong chỉ đạo và công văn; cách đo từng chữ là của người soát, nên phải nói ra.",
          "en": "The words stand in instructions and letters; how each is measured is the checker's choice, so it must be said."
        },
        "options": [
          {
            "id": "nobody",
            "text": {
              "vi": "Chưa thấy luật nào định nghĩa",
              "en": "None that we have seen"
            },
            "feedback": {
              "vi": "Vì thế bộ công cụ nói rõ mình đo thế nào.",
              "en": "That is why the toolkit says how it measures."
            }
          },
          {
            "id": "identification",
            "text": {
              "vi": "Luật Căn cước, phần giải thích từ ngữ",
              "en": "The Law on Identification, in its definitions"
            },
            "feedback": {
              "vi": "Luật Căn cước không giải thích bốn chữ này.",
              "en": "The Law on Identification does not explain them."
            }
          },
          {
            "id": "letter",
            "text": {
              "vi": "Công văn của Bộ Công an, có giá trị như luật",
              "en": "A letter of the Ministry, which has the force of law"
            },
            "feedback": {
              "vi": "Công văn không phải văn bản luật.",
              "en": "A letter is no statute."
            }
          }
        ],
        "salt": "3aea5507096c40b8d367d0f4",
        "digests": [
          "e6663fb1a9b11c703cb6e84b498aa30e5791c2c4dd3e3c871d469a86071f78b9"
        ]
      }
    ]
  }
};
