// Written by `pnpm seal` from bank.ts. Keys are salted and hashed: a deterrent, see learn/seal.ts.
import type { SealedBank } from "../../learn/item.ts";

export const sealed: Readonly<Record<string, SealedBank>> = {
  "cell-row-column": {
    "id": "p1/cell-row-column",
    "kind": "choice",
    "title": {
      "vi": "Ô, dòng và cột",
      "en": "Cell, row and column"
    },
    "hints": [
      {
        "vi": "Đọc bảng theo chiều ngang trước: mỗi dòng kể về một bạn.",
        "en": "Read the table across first: each row tells of one person."
      },
      {
        "vi": "Rồi đọc theo chiều dọc: mỗi cột trả lời cùng một câu hỏi.",
        "en": "Then read it down: each column answers one question."
      },
      {
        "vi": "Nếu một ô phải tách ra mới dùng được, nó đang chứa hai điều.",
        "en": "If a cell must be split before use, it holds two facts."
      }
    ],
    "items": [
      {
        "kind": "choice",
        "id": "two-facts",
        "many": false,
        "ask": {
          "vi": "Ô nào giữ đúng một điều?",
          "en": "Which cell holds exactly one fact?"
        },
        "why": {
          "vi": "Một ô giữ một điều. Muốn sắp theo ngày sinh thì ngày sinh phải đứng riêng.",
          "en": "One cell, one fact. To sort by birthday, the birthday must stand alone."
        },
        "options": [
          {
            "id": "name",
            "text": {
              "vi": "Trần Thị Mẫu",
              "en": "Trần Thị Mẫu"
            },
            "feedback": {
              "vi": "Chỉ có họ và tên.",
              "en": "A name and nothing else."
            }
          },
          {
            "id": "name-date",
            "text": {
              "vi": "Trần Thị Mẫu, 05/03/2078",
              "en": "Trần Thị Mẫu, 05/03/2078"
            },
            "feedback": {
              "vi": "Ở đây có tên và cả ngày sinh.",
              "en": "Here are a name and a birthday."
            }
          },
          {
            "id": "name-class",
            "text": {
              "vi": "Mẫu (6A, tổ 2)",
              "en": "Mẫu (6A, group 2)"
            },
            "feedback": {
              "vi": "Ở đây có tên, lớp và tổ.",
              "en": "Here are a name, a class and a group."
            }
          }
        ],
        "salt": "9df2ebc33167a4f1c3959846",
        "digests": [
          "adb52a53d2bfb346a2c534003355e6ff4274da607ca3f6165a0234bd9102d929"
        ]
      },
      {
        "kind": "choice",
        "id": "one-row",
        "many": false,
        "ask": {
          "vi": "Trong danh sách lớp, một dòng kể về điều gì?",
          "en": "In a class list, what does one row tell of?"
        },
        "why": {
          "vi": "Mỗi dòng là một bạn; mọi ô trong dòng nói về bạn ấy.",
          "en": "Each row is one pupil; every cell of it speaks of that pupil."
        },
        "options": [
          {
            "id": "pupil",
            "text": {
              "vi": "Một bạn trong lớp",
              "en": "One pupil"
            },
            "feedback": {
              "vi": "Các ô của dòng đều nói về bạn ấy.",
              "en": "All its cells speak of that pupil."
            }
          },
          {
            "id": "question",
            "text": {
              "vi": "Một câu hỏi cho cả lớp",
              "en": "One question to the class"
            },
            "feedback": {
              "vi": "Đó là cột.",
              "en": "That is a column."
            }
          },
          {
            "id": "day",
            "text": {
              "vi": "Một ngày học",
              "en": "One school day"
            },
            "feedback": {
              "vi": "Danh sách này không kể theo ngày.",
              "en": "This list is not kept by day."
            }
          }
        ],
        "salt": "96ecdde8ccc88bcba9a17a29",
        "digests": [
          "b727d3139e985a3f18f9f470aab49deb8123663d5a297177b6eca30f650f4107"
        ]
      },
      {
        "kind": "choice",
        "id": "same-question",
        "many": false,
        "ask": {
          "vi": "Cột “Chiều cao (cm)” có các ô 152, 148, “cao lắm”, 160. Ô nào không trả lời câu hỏi của cột?",
          "en": "The column “Height (cm)” holds 152, 148, “very tall” and 160. Which cell does not answer it?"
        },
        "why": {
          "vi": "Mọi ô của một cột trả lời cùng một câu hỏi, theo cùng một cách.",
          "en": "All cells of a column answer one question in one way."
        },
        "options": [
          {
            "id": "word",
            "text": {
              "vi": "cao lắm",
              "en": "very tall"
            },
            "feedback": {
              "vi": "Máy không cộng hay so sánh được chữ này.",
              "en": "No machine can add or compare this."
            }
          },
          {
            "id": "n148",
            "text": {
              "vi": "148",
              "en": "148"
            },
            "feedback": {
              "vi": "Đây là số đo, tính bằng xăng-ti-mét.",
              "en": "This is a measure in centimetres."
            }
          },
          {
            "id": "n160",
            "text": {
              "vi": "160",
              "en": "160"
            },
            "feedback": {
              "vi": "Đây là số đo, tính bằng xăng-ti-mét.",
              "en": "This is a measure in centimetres."
            }
          }
        ],
        "salt": "944d706089a0ca257b5ee85d",
        "digests": [
          "bd4e438eded30612df2ff7e21cabd1b9c30d5fe3d07bebb81aa540b13a83dfd9"
        ]
      },
      {
        "kind": "choice",
        "id": "empty-cell",
        "many": false,
        "ask": {
          "vi": "Chưa biết ngày sinh của một bạn. Ô ấy nên ghi gì?",
          "en": "A birthday is not known yet. What should the cell hold?"
        },
        "why": {
          "vi": "Để trống là nói thật “chưa biết”. Một ngày bịa ra thì không ai nhận ra là bịa.",
          "en": "An empty cell honestly says “unknown”. Nobody can see that an invented day is invented."
        },
        "options": [
          {
            "id": "blank",
            "text": {
              "vi": "Để trống",
              "en": "Leave it empty"
            },
            "feedback": {
              "vi": "Ai đọc cũng hiểu là chưa có.",
              "en": "Everybody sees that it is missing."
            }
          },
          {
            "id": "invent",
            "text": {
              "vi": "01/01/2078 cho đủ",
              "en": "01/01/2078, to fill it"
            },
            "feedback": {
              "vi": "Sau này không ai phân biệt được ngày thật với ngày bịa.",
              "en": "Later nobody can tell a true day from this."
            }
          },
          {
            "id": "dash",
            "text": {
              "vi": "Gạch ngang “-”",
              "en": "A dash “-”"
            },
            "feedback": {
              "vi": "Máy đọc thấy một ký tự, không phải ô trống.",
              "en": "A machine sees a character, not an empty cell."
            }
          }
        ],
        "salt": "528566d6c0b0751494175e50",
        "digests": [
          "0b69c30cf75f36e0c2a48676075ebc086558bd30a71259b05cf8df0c9720776e"
        ]
      }
    ]
  },
  "kinds-of-values": {
    "id": "p1/kinds-of-values",
    "kind": "match",
    "title": {
      "vi": "Đây là loại dữ liệu gì?",
      "en": "What kind of value is it?"
    },
    "hints": [
      {
        "vi": "Hỏi: cộng hai giá trị này lại có nghĩa gì không?",
        "en": "Ask: does adding two of them mean anything?"
      },
      {
        "vi": "Số điện thoại và mã học sinh gồm toàn chữ số, nhưng không ai cộng chúng lại.",
        "en": "Phone numbers and pupil codes are all digits, yet nobody adds them."
      },
      {
        "vi": "Mã thì giữ số 0 ở đầu; số để tính thì không cần.",
        "en": "A code keeps its leading zero; a number to calculate with needs none."
      }
    ],
    "items": [
      {
        "kind": "match",
        "id": "class-list",
        "ask": {
          "vi": "Danh sách lớp có những giá trị này. Xếp mỗi giá trị vào loại của nó.",
          "en": "A class list has these values. Sort each into its kind."
        },
        "why": {
          "vi": "Số để tính, ngày để xếp, chữ để đọc, mã để nhận ra. Mã viết bằng chữ số vẫn là mã.",
          "en": "Numbers to calculate, days to sort, text to read, codes to recognise. A code made of digits is still a code."
        },
        "left": [
          {
            "id": "height",
            "text": {
              "vi": "152 (chiều cao)",
              "en": "152 (a height)"
            }
          },
          {
            "id": "pupil",
            "text": {
              "vi": "0042 (mã học sinh)",
              "en": "0042 (a pupil's code)"
            }
          },
          {
            "id": "birthday",
            "text": {
              "vi": "05/03/2078",
              "en": "05/03/2078"
            }
          },
          {
            "id": "name",
            "text": {
              "vi": "Lê Văn Bịa",
              "en": "Lê Văn Bịa"
            }
          },
          {
            "id": "mark",
            "text": {
              "vi": "8,5 (điểm kiểm tra)",
              "en": "8.5 (a test mark)"
            }
          },
          {
            "id": "bus",
            "text": {
              "vi": "03 (số xe buýt)",
              "en": "03 (a bus line)"
            }
          }
        ],
        "right": [
          {
            "id": "number",
            "text": {
              "vi": "Số",
              "en": "Number"
            }
          },
          {
            "id": "code",
            "text": {
              "vi": "Mã",
              "en": "Code"
            }
          },
          {
            "id": "day",
            "text": {
              "vi": "Ngày",
              "en": "Day"
            }
          },
          {
            "id": "text",
            "text": {
              "vi": "Chữ",
              "en": "Text"
            }
          }
        ],
        "salt": "e0aaf43fb6ec24a68cbb871d",
        "digests": [
          "2f4dd03000388e45e9463c53573492d9a178eabd49a0d312ef696a424b778b46"
        ]
      },
      {
        "kind": "match",
        "id": "library",
        "ask": {
          "vi": "Thư viện trường ghi những điều này. Xếp mỗi giá trị vào loại của nó.",
          "en": "The school library keeps these. Sort each into its kind."
        },
        "why": {
          "vi": "Số trang cộng được; mã sách thì không. Nhan đề là chữ, ngày mượn là ngày.",
          "en": "Pages can be added; book codes cannot. A title is text, a loan has a day."
        },
        "left": [
          {
            "id": "pages",
            "text": {
              "vi": "128 (số trang)",
              "en": "128 (pages)"
            }
          },
          {
            "id": "book",
            "text": {
              "vi": "007.4 (mã xếp giá)",
              "en": "007.4 (a shelf mark)"
            }
          },
          {
            "id": "loan",
            "text": {
              "vi": "12/09/2089 (ngày mượn)",
              "en": "12/09/2089 (the loan)"
            }
          },
          {
            "id": "title",
            "text": {
              "vi": "Dế Mèn phiêu lưu ký",
              "en": "Diary of a Cricket"
            }
          },
          {
            "id": "copies",
            "text": {
              "vi": "3 (bản còn lại)",
              "en": "3 (copies left)"
            }
          },
          {
            "id": "back",
            "text": {
              "vi": "26/09/2089 (hạn trả)",
              "en": "26/09/2089 (due back)"
            }
          }
        ],
        "right": [
          {
            "id": "number",
            "text": {
              "vi": "Số",
              "en": "Number"
            }
          },
          {
            "id": "code",
            "text": {
              "vi": "Mã",
              "en": "Code"
            }
          },
          {
            "id": "day",
            "text": {
              "vi": "Ngày",
              "en": "Day"
            }
          },
          {
            "id": "text",
            "text": {
              "vi": "Chữ",
              "en": "Text"
            }
          }
        ],
        "salt": "4c81b458b71382ce3d90a320",
        "digests": [
          "eb0f3f45bc5f05db33561873ccbcbf8e0f064ae3273c51e819d51c126f15f592"
        ]
      }
    ]
  },
  "make-a-list": {
    "id": "p1/make-a-list",
    "kind": "order",
    "title": {
      "vi": "Lập một danh sách",
      "en": "Make a list"
    },
    "hints": [
      {
        "vi": "Trước khi có ô nào, phải biết bảng trả lời câu hỏi gì.",
        "en": "Before there is a cell, know what the table is to answer."
      },
      {
        "vi": "Đặt tên cột rồi mới điền dòng.",
        "en": "Name the columns before filling the rows."
      },
      {
        "vi": "Soát lại là việc cuối, sau khi đã có dữ liệu.",
        "en": "Checking comes last, once there is something to check."
      }
    ],
    "items": [
      {
        "kind": "order",
        "id": "trip",
        "ask": {
          "vi": "Lớp đi tham quan, cần danh sách cỡ áo. Xếp các bước theo thứ tự.",
          "en": "The class goes on a trip and needs shirt sizes. Put the steps in order."
        },
        "why": {
          "vi": "Câu hỏi trước, cột sau, rồi đến dòng, cuối cùng là soát.",
          "en": "The question first, then columns, then rows, and a check at the end."
        },
        "options": [
          {
            "id": "ask",
            "text": {
              "vi": "Viết ra: cần biết gì, để làm gì",
              "en": "Write down what is needed and why"
            }
          },
          {
            "id": "columns",
            "text": {
              "vi": "Đặt tên cột: họ tên, cỡ áo",
              "en": "Name the columns: name, size"
            }
          },
          {
            "id": "fill",
            "text": {
              "vi": "Mỗi bạn một dòng, điền từng ô",
              "en": "One row each, cell by cell"
            }
          },
          {
            "id": "check",
            "text": {
              "vi": "Soát ô trống và ô lạ",
              "en": "Look for empty and odd cells"
            }
          }
        ],
        "salt": "503723c763afc1ce5bff329e",
        "digests": [
          "341de874e47cd7fe0618a0728fdcbbd46802735cad902b8a4110d70964bd025f"
        ]
      },
      {
        "kind": "order",
        "id": "weather",
        "ask": {
          "vi": "Em đo nhiệt độ sân trường mỗi sáng. Xếp các bước theo thứ tự.",
          "en": "You measure the yard's temperature each morning. Put the steps in order."
        },
        "why": {
          "vi": "Biết hỏi gì mới biết đo gì; đo xong mới soát; soát xong mới vẽ.",
          "en": "The question tells what to measure; check before you draw."
        },
        "options": [
          {
            "id": "ask",
            "text": {
              "vi": "Câu hỏi: sáng nào lạnh nhất?",
              "en": "The question: which morning is coldest?"
            }
          },
          {
            "id": "columns",
            "text": {
              "vi": "Hai cột: ngày, nhiệt độ (°C)",
              "en": "Two columns: day, temperature (°C)"
            }
          },
          {
            "id": "fill",
            "text": {
              "vi": "Mỗi sáng ghi một dòng",
              "en": "One row each morning"
            }
          },
          {
            "id": "check",
            "text": {
              "vi": "Soát số lạ, như 290 °C",
              "en": "Look for odd numbers, such as 290 °C"
            }
          },
          {
            "id": "draw",
            "text": {
              "vi": "Vẽ biểu đồ",
              "en": "Draw the chart"
            }
          }
        ],
        "salt": "c94b15bdd9671873c390c94e",
        "digests": [
          "d5a36418d500f6215c924428413d437273eaccf2ba61f15911c03783a95dcd03"
        ]
      }
    ]
  }
};
