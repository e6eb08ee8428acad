// Written by `pnpm seal` from bank.ts. Keys are salted and hashed: a deterrent, see learn/seal.ts.
import type { SealedBank } from "../../learn/item.ts";

export const sealed: Readonly<Record<string, SealedBank>> = {
  "where-to-show": {
    "id": "e2/where-to-show",
    "kind": "choice",
    "title": {
      "vi": "Đưa lỗi đến đúng chỗ",
      "en": "Bring the error to its place"
    },
    "hints": [
      {
        "vi": "Mã cho máy, câu cho người.",
        "en": "Codes are for machines, sentences for people."
      },
      {
        "vi": "Người gõ cần biết ô nào, vì sao, và phải thế nào mới đúng.",
        "en": "Whoever types needs to know which field, why, and what must be true."
      },
      {
        "vi": "Giá trị của một người không bao giờ nằm trong câu báo lỗi hay trong nhật ký.",
        "en": "A person's value is never in an error or in a log."
      }
    ],
    "items": [
      {
        "kind": "choice",
        "id": "log",
        "many": false,
        "ask": {
          "vi": "Máy chủ từ chối một số định danh. Ghi gì vào nhật ký?",
          "en": "A server refuses a personal id. What goes into the log?"
        },
        "why": {
          "vi": "Mã lý do ổn định và không chứa dữ liệu của ai.",
          "en": "A reason code is stable and holds nobody's data."
        },
        "options": [
          {
            "id": "code",
            "text": {
              "vi": "personal-id/shape, ô personalId",
              "en": "personal-id/shape, field personalId"
            },
            "feedback": {
              "vi": "Đếm được, tìm được, không lộ ai.",
              "en": "It can be counted and found, and exposes nobody."
            }
          },
          {
            "id": "value",
            "text": {
              "vi": "Cả số người dùng đã gõ, để dễ dò",
              "en": "The number as typed, to ease debugging"
            },
            "feedback": {
              "vi": "Nhật ký thành nơi chứa dữ liệu cá nhân.",
              "en": "The log becomes a store of personal data."
            }
          },
          {
            "id": "sentence",
            "text": {
              "vi": "Chỉ câu tiếng Việt đã hiện ra",
              "en": "Only the Vietnamese sentence that was shown"
            },
            "feedback": {
              "vi": "Câu chữ có thể đổi; mã thì không.",
              "en": "Wording may change; the code does not."
            }
          }
        ],
        "salt": "b83e873bb296b95144112aa2",
        "digests": [
          "e16e09d37050e3f273ee8c6fd3ab72a439973251b58f6c0615422824fd110bbc"
        ]
      },
      {
        "kind": "choice",
        "id": "field",
        "many": false,
        "ask": {
          "vi": "Một ô có hai lý do từ chối. Giao diện nên làm gì?",
          "en": "A field has two reasons to be refused. What should the interface do?"
        },
        "why": {
          "vi": "examine trả về mọi lý do một lần; hiện cả hai thì người gõ sửa một lượt.",
          "en": "examine gives all reasons at once; showing both lets people mend once."
        },
        "options": [
          {
            "id": "both",
            "text": {
              "vi": "Hiện hai câu ngay dưới ô",
              "en": "Show two sentences under the field"
            },
            "feedback": {
              "vi": "Một lần đọc, một lần sửa.",
              "en": "Read once, mend once."
            }
          },
          {
            "id": "first",
            "text": {
              "vi": "Hiện lý do đầu, sửa xong mới hiện lý do sau",
              "en": "Show the first; the second after it is mended"
            },
            "feedback": {
              "vi": "Người gõ phải gửi hai lần.",
              "en": "People have to submit twice."
            }
          },
          {
            "id": "alert",
            "text": {
              "vi": "Hiện hộp thoại “Dữ liệu không hợp lệ”",
              "en": "Open a dialog: “Invalid data”"
            },
            "feedback": {
              "vi": "Câu ấy không nói ô nào, vì sao.",
              "en": "It says neither where nor why."
            }
          }
        ],
        "salt": "fe28c1f63ce54e6c583982fc",
        "digests": [
          "d14e14dde92dae328debaee53a89d8c3fd293a5a3ce446752f46e3f2c19b46de"
        ]
      },
      {
        "kind": "choice",
        "id": "warning",
        "many": false,
        "ask": {
          "vi": "remarks trả về một lời nhắc personal-id/unknown-birthplace. Biểu mẫu nên làm gì?",
          "en": "remarks gives the warning personal-id/unknown-birthplace. What should the form do?"
        },
        "why": {
          "vi": "Lời nhắc không từ chối. Chặn một người có số thật là lỗi nặng hơn.",
          "en": "A remark refuses nobody. Turning a real person away is the worse mistake."
        },
        "options": [
          {
            "id": "let",
            "text": {
              "vi": "Nhận, và hỏi lại một câu",
              "en": "Accept it and ask once more"
            },
            "feedback": {
              "vi": "Người gõ có cơ hội nhìn lại, và vẫn đi tiếp được.",
              "en": "People can look again and still go on."
            }
          },
          {
            "id": "block",
            "text": {
              "vi": "Chặn, cho đến khi không còn lời nhắc",
              "en": "Block until no remark is left"
            },
            "feedback": {
              "vi": "Người có số thật nhưng lạ sẽ không bao giờ qua được.",
              "en": "Somebody with a real but odd number never gets through."
            }
          },
          {
            "id": "hide",
            "text": {
              "vi": "Bỏ qua, vì không phải lỗi",
              "en": "Ignore it, since it is no error"
            },
            "feedback": {
              "vi": "Lời nhắc bắt được nhiều lần gõ nhầm.",
              "en": "Remarks catch many slips."
            }
          }
        ],
        "salt": "d62e1328fde807fac1eafc72",
        "digests": [
          "b26b43efc016cf34b39cd2dac5d8945be751422ce557433ead6952c245880dc9"
        ]
      },
      {
        "kind": "choice",
        "id": "language",
        "many": false,
        "ask": {
          "vi": "Người dùng đổi sang tiếng Anh khi lỗi đang hiện. Cách nào gọn nhất?",
          "en": "The user switches to English while an error is shown. Which way is cleanest?"
        },
        "why": {
          "vi": "Giữ mã và tham số; câu chữ được sinh ra sau cùng, theo ngôn ngữ.",
          "en": "Keep code and params; the sentence comes last, by language."
        },
        "options": [
          {
            "id": "reasons",
            "text": {
              "vi": "Giữ lý do, gọi lại say của tiếng Anh",
              "en": "Keep the reasons, call English say again"
            },
            "feedback": {
              "vi": "Không phải xét lại giá trị.",
              "en": "The value need not be judged again."
            }
          },
          {
            "id": "translate",
            "text": {
              "vi": "Dịch máy câu tiếng Việt đang hiện",
              "en": "Machine-translate the sentence on screen"
            },
            "feedback": {
              "vi": "Câu tiếng Anh đã có sẵn trong bộ công cụ.",
              "en": "The English sentence is in the toolkit already."
            }
          },
          {
            "id": "reload",
            "text": {
              "vi": "Tải lại trang, người dùng gõ lại từ đầu",
              "en": "Reload, and let people type again"
            },
            "feedback": {
              "vi": "Người dùng mất điều đã gõ.",
              "en": "People lose what they typed."
            }
          }
        ],
        "salt": "7bb8df381cd24ee4b57c090c",
        "digests": [
          "268d7faf127e4ab1ae91929227b2152424702f22a5832a9c6783ab36f52911af"
        ]
      }
    ]
  }
};
