// Written by `pnpm seal` from bank.ts. Keys are salted and hashed: a deterrent, see learn/seal.ts.
import type { SealedBank } from "../../learn/item.ts";

export const sealed: Readonly<Record<string, SealedBank>> = {
  "keep-or-change": {
    "id": "c3/keep-or-change",
    "kind": "choice",
    "title": {
      "vi": "Sửa hay giữ?",
      "en": "Change it or keep it?"
    },
    "hints": [
      {
        "vi": "Điều gì máy biết chắc, điều gì chỉ người mới biết?",
        "en": "What does a machine know, and what only a person?"
      },
      {
        "vi": "Chuẩn hóa đổi cách viết, không đổi điều được viết.",
        "en": "Normalising changes how a thing is written, not what is written."
      },
      {
        "vi": "Nghi ngờ thì ghi chú lại, đừng sửa đè.",
        "en": "In doubt leave a note; overwrite nothing."
      }
    ],
    "items": [
      {
        "kind": "choice",
        "id": "two-forms",
        "many": false,
        "ask": {
          "vi": "Hai ô nhìn giống hệt nhau, “Nguyễn”, nhưng lệnh tìm chỉ thấy một ô. Làm gì?",
          "en": "Two cells look the same, “Nguyễn”, but a search finds only one. What now?"
        },
        "why": {
          "vi": "Một ô lưu chữ dựng sẵn, ô kia lưu chữ cái và dấu rời nhau. Đưa cả hai về một dạng (NFC) thì chữ không đổi, và tìm thấy.",
          "en": "One stores ready-made letters, the other letters and marks apart. One form for both (NFC) changes no letter and makes them findable."
        },
        "options": [
          {
            "id": "compose",
            "text": {
              "vi": "Đưa cả hai về dạng dựng sẵn (NFC)",
              "en": "Bring both to the composed form (NFC)"
            },
            "feedback": {
              "vi": "Người đọc không thấy khác gì.",
              "en": "A reader sees no difference."
            }
          },
          {
            "id": "unaccent",
            "text": {
              "vi": "Bỏ hết dấu của cả hai ô rồi lưu lại như vậy",
              "en": "Take all the marks off both cells and store the rest"
            },
            "feedback": {
              "vi": "Bỏ dấu rồi thì không lấy lại được.",
              "en": "Marks once gone do not come back."
            }
          },
          {
            "id": "two",
            "text": {
              "vi": "Coi đó là hai người khác nhau, vì máy không tìm thấy",
              "en": "Treat them as two people, since the search says so"
            },
            "feedback": {
              "vi": "Khác nhau ở cách lưu, không ở cái tên.",
              "en": "What differs is the storage, not the name."
            }
          }
        ],
        "salt": "a8601840383057471d64de61",
        "digests": [
          "40e338567f04c7df2f935a880b5d152dde39a07c99132b507b4463924d77ede8"
        ]
      },
      {
        "kind": "choice",
        "id": "search-key",
        "many": false,
        "ask": {
          "vi": "Người tìm gõ “dang van do”, sổ ghi “Đặng Văn Đô”. Cách nào tìm được mà không hỏng sổ?",
          "en": "Somebody searches “dang van do”; the register has “Đặng Văn Đô”. How can it be found without harm to the register?"
        },
        "why": {
          "vi": "Khóa tìm kiếm là một cột phụ. Tên trên giấy tờ giữ nguyên dấu.",
          "en": "A search key is a column beside. The name keeps its marks."
        },
        "options": [
          {
            "id": "beside",
            "text": {
              "vi": "Thêm một cột khóa tìm kiếm, đ thành d",
              "en": "Add a column with a search key, đ as d"
            },
            "feedback": {
              "vi": "Cột tên không bị đụng đến.",
              "en": "The name is not touched."
            }
          },
          {
            "id": "over",
            "text": {
              "vi": "Bỏ dấu luôn cột họ tên, để người và máy đọc như nhau",
              "en": "Take the marks off the names, so that all read alike"
            },
            "feedback": {
              "vi": "Đô, Đỗ và Đố thành một.",
              "en": "Đô, Đỗ and Đố become one."
            }
          },
          {
            "id": "nfd",
            "text": {
              "vi": "Tách dấu (NFD) rồi xóa dấu là đủ",
              "en": "Split the marks off (NFD) and delete them"
            },
            "feedback": {
              "vi": "Chữ đ không phải d có dấu: tách ra thì nó vẫn là đ.",
              "en": "The letter đ is no d with a mark: splitting leaves it as it is."
            }
          }
        ],
        "salt": "f63cfb8914c68febcf339239",
        "digests": [
          "5ec1015b0ae86ed9bff81c6d5c7126732d2dffa2368513794253a81c04ad41bb"
        ]
      },
      {
        "kind": "choice",
        "id": "year-only",
        "many": false,
        "ask": {
          "vi": "Sổ cũ chỉ ghi năm sinh 1905. Phần mềm mới đòi đủ ngày, tháng. Nên làm gì?",
          "en": "An old register has only the birth year 1905. The new software wants a day and a month. What should be done?"
        },
        "why": {
          "vi": "01/01 bịa ra sẽ được tin như thật: có người sẽ tính tuổi và so giấy tờ bằng ngày ấy.",
          "en": "A made-up 1 January will be believed: somebody will reckon ages and compare papers with it."
        },
        "options": [
          {
            "id": "year",
            "text": {
              "vi": "Chỉ lưu năm",
              "en": "Store the year only"
            },
            "feedback": {
              "vi": "Điều chưa biết vẫn là chưa biết.",
              "en": "What is not known stays so."
            }
          },
          {
            "id": "first",
            "text": {
              "vi": "Ghi 01/01/1905 cho đủ",
              "en": "Write 1905-01-01 to fill the field"
            },
            "feedback": {
              "vi": "Đó là một ngày bịa.",
              "en": "That day is made up."
            }
          },
          {
            "id": "empty",
            "text": {
              "vi": "Bỏ trống cả ô",
              "en": "Leave the whole cell empty"
            },
            "feedback": {
              "vi": "Năm thì đã biết, bỏ đi là mất dữ liệu.",
              "en": "The year is known; dropping it loses data."
            }
          }
        ],
        "salt": "978373ab5324f0429426def0",
        "digests": [
          "d4a853b819c703301210fdd94e07b06f192946aee38d119cc4f9c4aa2f877213"
        ]
      },
      {
        "kind": "choice",
        "id": "divided",
        "many": false,
        "ask": {
          "vi": "Xã trong sổ nay chia cho hai phường, mà địa chỉ chỉ ghi tên xã. Ghi gì vào cột địa chỉ mới?",
          "en": "The commune of the register was divided between two wards, and the address has only its name. What goes into the new address?"
        },
        "why": {
          "vi": "Đáp án nằm ở thôn, tổ, hay ở người dân. Chọn bừa thì sai mà nhìn như đúng.",
          "en": "The answer is with the hamlet or with the resident. A guess is wrong and looks right."
        },
        "options": [
          {
            "id": "ask",
            "text": {
              "vi": "Để trống và hỏi thêm",
              "en": "Leave it empty and ask"
            },
            "feedback": {
              "vi": "Người sau biết vì sao ô còn trống.",
              "en": "Whoever comes next knows why the cell is empty."
            }
          },
          {
            "id": "larger",
            "text": {
              "vi": "Phường nhận nhiều dân hơn",
              "en": "The ward that took more people"
            },
            "feedback": {
              "vi": "Nhiều người hơn không phải là người này.",
              "en": "Most people are not this person."
            }
          },
          {
            "id": "first",
            "text": {
              "vi": "Phường đứng trước trong nghị quyết",
              "en": "The ward that comes first in the resolution"
            },
            "feedback": {
              "vi": "Thứ tự trong văn bản không nói nhà ở đâu.",
              "en": "The order of a text does not say where a house stands."
            }
          }
        ],
        "salt": "f0b1a712ba7e60f61da63645",
        "digests": [
          "436372e16793841c552c0ca5c6d5263a3c93688e0487a84a5af884e47f480f53"
        ]
      },
      {
        "kind": "choice",
        "id": "damaged",
        "many": false,
        "ask": {
          "vi": "Một cột tên hiện ra “Nguyeãn Vaên”: chữ phông cũ nằm trong tệp mới. Nên làm gì?",
          "en": "A column of names reads “Nguyeãn Vaên”: text of an old font in a new file. What should be done?"
        },
        "why": {
          "vi": "Máy đoán được bảng mã và gợi ý “Nguyễn Văn”. Người xem rồi mới nhận, vì có dòng đoán sai.",
          "en": "A machine can guess the encoding and suggest “Nguyễn Văn”. A person looks and accepts, since some guesses are wrong."
        },
        "options": [
          {
            "id": "suggest",
            "text": {
              "vi": "Để máy gợi ý, người xem rồi nhận",
              "en": "Let the machine suggest and a person accept"
            },
            "feedback": {
              "vi": "Bản gốc vẫn giữ bên cạnh.",
              "en": "The original stays beside it."
            }
          },
          {
            "id": "silent",
            "text": {
              "vi": "Cho máy sửa hết, không cần xem",
              "en": "Let the machine change all of it unseen"
            },
            "feedback": {
              "vi": "Sửa âm thầm thì lỗi mới không ai biết.",
              "en": "Silent changes make new faults that nobody sees."
            }
          },
          {
            "id": "font",
            "text": {
              "vi": "Đổi phông chữ của cột cho đẹp",
              "en": "Change the font of the column"
            },
            "feedback": {
              "vi": "Phông chỉ đổi hình, chữ được lưu vẫn hỏng.",
              "en": "A font changes the look; what is stored is still damaged."
            }
          }
        ],
        "salt": "4328d4fb274a4515c06f3f0d",
        "digests": [
          "76bacd492b87b75532d19f2e884a40028665a278a38b58194f37e6e5d988571c"
        ]
      }
    ]
  },
  "steps-in-order": {
    "id": "c3/steps-in-order",
    "kind": "order",
    "title": {
      "vi": "Xếp các bước",
      "en": "Put the steps in order"
    },
    "hints": [
      {
        "vi": "Trước khi đụng vào, còn đường lùi không?",
        "en": "Before anything is touched: is there a way back?"
      },
      {
        "vi": "So sánh trước khi chuẩn hóa thì thấy toàn khác biệt giả.",
        "en": "Comparing before normalising shows differences that are none."
      },
      {
        "vi": "Việc máy không quyết được để sau cùng, cho người.",
        "en": "What a machine cannot decide comes last, to a person."
      }
    ],
    "items": [
      {
        "kind": "order",
        "id": "column",
        "ask": {
          "vi": "Xếp các bước chuẩn hóa một cột họ tên.",
          "en": "Order the steps of normalising a column of names."
        },
        "why": {
          "vi": "Giữ bản gốc, đưa về một cách lưu, sửa điều chắc chắn, rồi mới đưa điều nghi ngờ cho người.",
          "en": "Keep the original, bring it to one form, mend what is certain, and only then hand doubts to a person."
        },
        "options": [
          {
            "id": "copy",
            "text": {
              "vi": "Chép cột gốc sang một cột bên cạnh",
              "en": "Copy the original column beside it"
            }
          },
          {
            "id": "compose",
            "text": {
              "vi": "Đưa chữ về dạng dựng sẵn, bỏ khoảng trắng thừa",
              "en": "Compose the letters, drop stray blanks"
            }
          },
          {
            "id": "compare",
            "text": {
              "vi": "So với sổ khác, ghi quan hệ giữa hai cách viết",
              "en": "Compare with the other register and note the relation"
            }
          },
          {
            "id": "person",
            "text": {
              "vi": "Đưa những dòng còn nghi ngờ cho người xem",
              "en": "Give the rows still in doubt to a person"
            }
          }
        ],
        "salt": "597a90bd18b48161f2385d37",
        "digests": [
          "6259d3b469497bcc58a50818a23933472d56ccf6eb8bd417a47978aa48b2e9e5"
        ]
      },
      {
        "kind": "order",
        "id": "addresses",
        "ask": {
          "vi": "Xếp các bước đổi một cột địa chỉ cũ.",
          "en": "Order the steps of converting a column of old addresses."
        },
        "why": {
          "vi": "Phải biết địa chỉ viết vào thời nào trước khi đổi: cùng một mã có thể chỉ hai nơi.",
          "en": "The time of writing comes before the conversion: one code may name two places."
        },
        "options": [
          {
            "id": "when",
            "text": {
              "vi": "Hỏi sổ được viết trước hay sau ngày 1/7/2025",
              "en": "Ask whether the register is of before or after 1 July 2025"
            }
          },
          {
            "id": "convert",
            "text": {
              "vi": "Đổi những dòng có một đáp án, ghi nghị quyết",
              "en": "Convert the rows with one answer and note the resolution"
            }
          },
          {
            "id": "ask",
            "text": {
              "vi": "Hỏi thêm về những dòng có nhiều đáp án",
              "en": "Ask about the rows with several answers"
            }
          },
          {
            "id": "keep",
            "text": {
              "vi": "Lưu địa chỉ mới cạnh địa chỉ cũ",
              "en": "Store the new address beside the old one"
            }
          }
        ],
        "salt": "f206850eb754c44e468f7747",
        "digests": [
          "b8258baf8af4b3be15390664756ae5fc75849e454ff2fbbf54bf6b63ca586455"
        ]
      }
    ]
  }
};
