// Written by `pnpm seal` from bank.ts. Keys are salted and hashed: a deterrent, see learn/seal.ts.
import type { SealedBank } from "../../learn/item.ts";

export const sealed: Readonly<Record<string, SealedBank>> = {
  "three-boxes": {
    "id": "p3/three-boxes",
    "kind": "match",
    "title": {
      "vi": "Ba ngăn trước khi dán",
      "en": "Three boxes before pasting"
    },
    "hints": [
      {
        "vi": "Hỏi trước: điều này có nói về một người cụ thể không?",
        "en": "Ask first: does it speak of a particular person?"
      },
      {
        "vi": "Có người trong đó: câu hỏi còn nguyên nếu bỏ tên và số đi không?",
        "en": "It does: is the question still whole without names and numbers?"
      },
      {
        "vi": "Ảnh giấy tờ, mật khẩu, mã xác nhận và chuyện riêng của người khác: che cũng không đủ.",
        "en": "Photos of papers, passwords, codes and other people's secrets: masking is not enough."
      }
    ],
    "items": [
      {
        "kind": "match",
        "id": "homework",
        "ask": {
          "vi": "Em định dán những điều này vào một công cụ AI. Xếp mỗi điều vào một ngăn.",
          "en": "You are about to paste these into an AI tool. Sort each into a box."
        },
        "why": {
          "vi": "Đề bài và bài em viết không nói về ai. Đơn và tin nhắn bỏ tên, số đi vẫn hỏi được. Ảnh thẻ và mật khẩu thì công cụ không cần.",
          "en": "Exercises and your own essay speak of nobody. Letters and messages still ask without names and numbers. A card or a password is never needed."
        },
        "left": [
          {
            "id": "sum",
            "text": {
              "vi": "Một đề toán trong sách",
              "en": "A sum from the textbook"
            }
          },
          {
            "id": "essay",
            "text": {
              "vi": "Đoạn văn em tả mùa mưa",
              "en": "Your paragraph about the rainy season"
            }
          },
          {
            "id": "letter",
            "text": {
              "vi": "Đơn xin nghỉ học có tên và lớp, để sửa chính tả",
              "en": "A letter of absence with name and class, to be corrected"
            }
          },
          {
            "id": "message",
            "text": {
              "vi": "Tin nhắn hẹn bạn có số điện thoại, để sửa lời",
              "en": "A message to a friend with a phone number, to be reworded"
            }
          },
          {
            "id": "card",
            "text": {
              "vi": "Ảnh chụp thẻ căn cước của mẹ",
              "en": "A photo of your mother's identity card"
            }
          },
          {
            "id": "password",
            "text": {
              "vi": "Mật khẩu hộp thư của em",
              "en": "The password of your mailbox"
            }
          }
        ],
        "right": [
          {
            "id": "free",
            "text": {
              "vi": "Dán được",
              "en": "Paste it"
            }
          },
          {
            "id": "mask",
            "text": {
              "vi": "Che rồi mới dán",
              "en": "Mask it first"
            }
          },
          {
            "id": "never",
            "text": {
              "vi": "Không dán",
              "en": "Do not paste"
            }
          }
        ],
        "salt": "f14b69dc3ffd255e07065600",
        "digests": [
          "cb7739f57c4c6d58941afd37e5166f0d4d22230177796134d844bdff85829a21"
        ]
      },
      {
        "kind": "match",
        "id": "club",
        "ask": {
          "vi": "Câu lạc bộ muốn nhờ công cụ AI giúp. Xếp mỗi điều vào một ngăn.",
          "en": "Your club wants help from an AI tool. Sort each into a box."
        },
        "why": {
          "vi": "Chia cặp và sửa lời không cần biết ai là ai: thay bằng “bạn 1”, “bạn 2”. Mã xác nhận và chuyện bạn kể riêng thì không đưa cho ai.",
          "en": "Pairing and rewording need not know who is who: write “player 1”, “player 2”. A code, or what a friend told you alone, goes to nobody."
        },
        "left": [
          {
            "id": "rules",
            "text": {
              "vi": "Luật chơi cờ vua",
              "en": "The rules of chess"
            }
          },
          {
            "id": "cake",
            "text": {
              "vi": "Công thức làm bánh",
              "en": "A recipe for a cake"
            }
          },
          {
            "id": "team",
            "text": {
              "vi": "Danh sách đội có tên từng bạn, để chia cặp đấu",
              "en": "The list of the team with names, to make pairs"
            }
          },
          {
            "id": "invitation",
            "text": {
              "vi": "Thư mời có địa chỉ nhà em, để sửa lời",
              "en": "An invitation with your address, to be reworded"
            }
          },
          {
            "id": "secret",
            "text": {
              "vi": "Lời bạn kể riêng cho em về bệnh của bạn",
              "en": "What a friend told you alone about being ill"
            }
          },
          {
            "id": "otp",
            "text": {
              "vi": "Mã xác nhận vừa gửi đến điện thoại của bố",
              "en": "The code just sent to your father's phone"
            }
          }
        ],
        "right": [
          {
            "id": "free",
            "text": {
              "vi": "Dán được",
              "en": "Paste it"
            }
          },
          {
            "id": "mask",
            "text": {
              "vi": "Che rồi mới dán",
              "en": "Mask it first"
            }
          },
          {
            "id": "never",
            "text": {
              "vi": "Không dán",
              "en": "Do not paste"
            }
          }
        ],
        "salt": "13cb3d1d351461390ea46d8e",
        "digests": [
          "f5054983940ba8fb089dd4dd199537963af8738def4051e5f9372610201465c4"
        ]
      },
      {
        "kind": "match",
        "id": "project",
        "ask": {
          "vi": "Tổ em làm dự án và muốn dùng công cụ AI. Xếp mỗi điều vào một ngăn.",
          "en": "Your group does a project with an AI tool. Sort each into a box."
        },
        "why": {
          "vi": "Tóm tắt và vẽ biểu đồ không cần tên: che rồi mới dán. Giấy khám bệnh và ảnh thẻ thì nói hết về một người.",
          "en": "A summary and a chart need no names: mask them first. A medical paper or a photo of a card tells all about a person."
        },
        "left": [
          {
            "id": "leaves",
            "text": {
              "vi": "Câu hỏi: vì sao lá rụng về mùa đông?",
              "en": "A question: why do leaves fall in winter?"
            }
          },
          {
            "id": "rain",
            "text": {
              "vi": "Bảng lượng mưa tháng 8",
              "en": "A table of the rainfall of August"
            }
          },
          {
            "id": "interview",
            "text": {
              "vi": "Bài phỏng vấn bác hàng xóm có tên và nơi ở, để tóm tắt",
              "en": "An interview with a neighbour, name and home in it, to be summed up"
            }
          },
          {
            "id": "marks",
            "text": {
              "vi": "Bảng điểm của em có tên, để vẽ biểu đồ",
              "en": "Your marks with your name, to draw a chart"
            }
          },
          {
            "id": "clinic",
            "text": {
              "vi": "Ảnh giấy khám bệnh của bà",
              "en": "A photo of your grandmother's medical paper"
            }
          },
          {
            "id": "insurance",
            "text": {
              "vi": "Ảnh thẻ bảo hiểm y tế của em",
              "en": "A photo of your health insurance card"
            }
          }
        ],
        "right": [
          {
            "id": "free",
            "text": {
              "vi": "Dán được",
              "en": "Paste it"
            }
          },
          {
            "id": "mask",
            "text": {
              "vi": "Che rồi mới dán",
              "en": "Mask it first"
            }
          },
          {
            "id": "never",
            "text": {
              "vi": "Không dán",
              "en": "Do not paste"
            }
          }
        ],
        "salt": "bb8320a6197a0bcd2460e7d7",
        "digests": [
          "12acbdeaa7c817421a35a3289fe9c47c9b990def6b0c13e9b28b5925a61285db"
        ]
      }
    ]
  },
  "what-to-do": {
    "id": "p3/what-to-do",
    "kind": "choice",
    "title": {
      "vi": "Dán hay không dán?",
      "en": "To paste or not to paste?"
    },
    "hints": [
      {
        "vi": "Hỏi: có ai nhận ra một người cụ thể từ đoạn này không?",
        "en": "Ask: could anybody recognise a particular person from it?"
      },
      {
        "vi": "Hỏi tiếp: người ấy có biết và có đồng ý không?",
        "en": "Then ask: does that person know, and agree?"
      },
      {
        "vi": "Phần lớn câu hỏi vẫn trả lời được khi bỏ tên và số đi.",
        "en": "Most questions can be answered without names and numbers."
      }
    ],
    "items": [
      {
        "kind": "choice",
        "id": "letter",
        "many": false,
        "ask": {
          "vi": "Em nhờ AI sửa lỗi chính tả trong đơn xin nghỉ học. Nên làm gì trước?",
          "en": "You want an AI tool to correct the spelling of a letter of absence. What comes first?"
        },
        "why": {
          "vi": "Sửa chính tả không cần biết em là ai. Bỏ đi điều không cần rồi mới hỏi.",
          "en": "Spelling does not need to know who you are. Take out what is not needed, then ask."
        },
        "options": [
          {
            "id": "strip",
            "text": {
              "vi": "Thay tên, lớp và số điện thoại bằng “…”",
              "en": "Replace name, class and phone by “…”"
            },
            "feedback": {
              "vi": "Công cụ vẫn sửa được chính tả.",
              "en": "The tool can still correct the spelling."
            }
          },
          {
            "id": "whole",
            "text": {
              "vi": "Dán cả đơn cho nhanh, sau đó xóa cuộc trò chuyện",
              "en": "Paste all of it, and delete the chat afterwards"
            },
            "feedback": {
              "vi": "Xóa ở phía em chưa chắc đã xóa ở phía máy chủ.",
              "en": "Deleted on your side may not be deleted on theirs."
            }
          },
          {
            "id": "photo",
            "text": {
              "vi": "Chụp ảnh tờ đơn gửi lên",
              "en": "Send a photo of the letter"
            },
            "feedback": {
              "vi": "Trong ảnh vẫn có tên, lớp và chữ ký.",
              "en": "Name, class and signature are in the photo too."
            }
          }
        ],
        "salt": "c48cc42869b307d8c2cbac31",
        "digests": [
          "e8c5c69c5a4a43c65cc5196fb854748b0ea89acd9b2e4ffa6b204940cee0164b"
        ]
      },
      {
        "kind": "choice",
        "id": "friend",
        "many": false,
        "ask": {
          "vi": "Bạn em nhắn kể chuyện gia đình. Em muốn hỏi AI cách an ủi bạn. Cách nào giữ được cho bạn?",
          "en": "A friend wrote to you about trouble at home. You want advice from an AI tool. Which way protects your friend?"
        },
        "why": {
          "vi": "Chuyện của bạn là của bạn. Hỏi về tình huống chung thì không lộ ai.",
          "en": "It is your friend's story. Ask about the situation in general and nobody is exposed."
        },
        "options": [
          {
            "id": "general",
            "text": {
              "vi": "Hỏi chung: “Làm sao an ủi một người bạn đang buồn?”",
              "en": "Ask in general: “How do I comfort a sad friend?”"
            },
            "feedback": {
              "vi": "Không ai nhận ra bạn từ câu này.",
              "en": "Nobody can be recognised from this."
            }
          },
          {
            "id": "screenshot",
            "text": {
              "vi": "Gửi ảnh chụp màn hình, đã cắt tên nhóm",
              "en": "Send a screenshot without the group's name"
            },
            "feedback": {
              "vi": "Tên, ảnh đại diện và lời kể vẫn còn trong ảnh.",
              "en": "Name, picture and story are still there."
            }
          },
          {
            "id": "nickname",
            "text": {
              "vi": "Dán nguyên văn, đổi tên bạn thành biệt danh cả lớp biết",
              "en": "Paste it all, with a nickname that the class knows"
            },
            "feedback": {
              "vi": "Cả lớp vẫn nhận ra bạn.",
              "en": "The class still knows who it is."
            }
          }
        ],
        "salt": "7169e4f93f1fa73d37f1e069",
        "digests": [
          "35b63c524130237b2cde569eeec90c4981101d82e5194bb4c7fd5368679f18b1"
        ]
      },
      {
        "kind": "choice",
        "id": "already",
        "many": false,
        "ask": {
          "vi": "Em lỡ dán số định danh của mình vào một công cụ AI. Việc nào nên làm trước?",
          "en": "You pasted your personal id into an AI tool by mistake. What should come first?"
        },
        "why": {
          "vi": "Nói sớm với người lớn thì còn kịp đề phòng. Số định danh không đổi được như mật khẩu.",
          "en": "Tell an adult early, while there is time. A personal id cannot be changed like a password."
        },
        "options": [
          {
            "id": "tell",
            "text": {
              "vi": "Nói với bố mẹ hay thầy cô, rồi xóa cuộc trò chuyện",
              "en": "Tell a parent or teacher, then delete the chat"
            },
            "feedback": {
              "vi": "Hai việc, và đúng thứ tự.",
              "en": "Two things, and in the right order."
            }
          },
          {
            "id": "silent",
            "text": {
              "vi": "Im lặng, vì nói ra sẽ bị mắng",
              "en": "Say nothing, to avoid a scolding"
            },
            "feedback": {
              "vi": "Im lặng thì không ai giúp em được.",
              "en": "Then nobody can help you."
            }
          },
          {
            "id": "ask-ai",
            "text": {
              "vi": "Bảo AI “hãy quên số vừa rồi”",
              "en": "Tell the tool to forget the number"
            },
            "feedback": {
              "vi": "Câu trả lời “đã quên” không chứng minh điều gì.",
              "en": "An answer “forgotten” proves nothing."
            }
          }
        ],
        "salt": "e9923c576a3c589ea4a171ad",
        "digests": [
          "f43ed9567b5a56bae491f677ef44deba53d3ac8cbb9493dd87ebbd1c012bd7c9"
        ]
      },
      {
        "kind": "choice",
        "id": "fine",
        "many": true,
        "ask": {
          "vi": "Điều nào dán vào công cụ AI được? Chọn mọi điều đúng.",
          "en": "Which of these may go into an AI tool? Choose every one."
        },
        "why": {
          "vi": "Đề bài và kiến thức chung không nói về ai. Danh sách lớp và ảnh chụp thẻ thì có.",
          "en": "Exercises and general knowledge speak of nobody. Class lists and photos of cards do."
        },
        "options": [
          {
            "id": "maths",
            "text": {
              "vi": "Đề toán: 3 × (x + 2) = 21",
              "en": "A sum: 3 × (x + 2) = 21"
            },
            "feedback": {
              "vi": "Đề toán không nói về ai.",
              "en": "A sum speaks of nobody."
            }
          },
          {
            "id": "history",
            "text": {
              "vi": "Câu hỏi: vì sao có mùa mưa?",
              "en": "A question: why is there a rainy season?"
            },
            "feedback": {
              "vi": "Kiến thức chung không nói về ai.",
              "en": "General knowledge speaks of nobody."
            }
          },
          {
            "id": "list",
            "text": {
              "vi": "Danh sách lớp kèm điểm",
              "en": "The class list with marks"
            },
            "feedback": {
              "vi": "Điểm của từng bạn là chuyện của từng bạn.",
              "en": "Marks belong to those who got them."
            }
          },
          {
            "id": "card",
            "text": {
              "vi": "Ảnh chụp thẻ căn cước của mẹ",
              "en": "A photo of your mother's identity card"
            },
            "feedback": {
              "vi": "Trên thẻ có ảnh, số và nơi ở của mẹ.",
              "en": "Her picture, number and home are on it."
            }
          }
        ],
        "salt": "6a397590e9f3fd338224650c",
        "digests": [
          "f8b697cbb4fc40260ea27d46d4b2ec77f846012c20d2eeb5cfa52d1d8d246600"
        ]
      }
    ]
  },
  "this-week": {
    "id": "p3/this-week",
    "kind": "reflect",
    "title": {
      "vi": "Tuần này của em",
      "en": "Your week"
    },
    "hints": [
      {
        "vi": "Nghĩ đến bài tập, tin nhắn, ảnh.",
        "en": "Think of homework, messages, pictures."
      },
      {
        "vi": "Có câu nào nhắc đến một người khác không?",
        "en": "Was anybody else mentioned?"
      },
      {
        "vi": "Nếu được làm lại, em sẽ bỏ đi điều gì?",
        "en": "If you could do it again, what would you leave out?"
      }
    ],
    "items": [
      {
        "kind": "reflect",
        "id": "pasted",
        "ask": {
          "vi": "Tuần này em đã hỏi công cụ AI điều gì? Lần tới em sẽ bỏ bớt điều gì trước khi dán?",
          "en": "What did you ask an AI tool this week? What will you leave out next time?"
        },
        "why": {
          "vi": "Không có đáp án. Điều em viết không được lưu và không rời khỏi trang này.",
          "en": "There is no answer to this. What you wrote is not stored and has not left this page."
        },
        "salt": "fd95155c632f50cf8c446b59",
        "digests": []
      },
      {
        "kind": "reflect",
        "id": "others",
        "ask": {
          "vi": "Em có từng gửi ảnh hay tin nhắn của bạn khác cho một công cụ AI không? Bạn ấy có biết không?",
          "en": "Have you ever given a friend's picture or message to an AI tool? Did your friend know?"
        },
        "why": {
          "vi": "Không có đáp án. Điều em viết không được lưu và không rời khỏi trang này.",
          "en": "There is no answer to this. What you wrote is not stored and has not left this page."
        },
        "salt": "97c8789c7e78494fb20ec7a5",
        "digests": []
      }
    ]
  }
};
