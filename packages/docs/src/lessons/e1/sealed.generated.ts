// Written by `pnpm seal` from bank.ts. Keys are salted and hashed: a deterrent, see learn/seal.ts.
import type { SealedBank } from "../../learn/item.ts";

export const sealed: Readonly<Record<string, SealedBank>> = {
  "which-import": {
    "id": "e1/which-import",
    "kind": "choice",
    "title": {
      "vi": "Nhập từ đâu?",
      "en": "Import from where?"
    },
    "hints": [
      {
        "vi": "Mỗi mã định danh là một thư mục, và thư mục là đường dẫn.",
        "en": "Each identifier is a folder, and the folder is the path."
      },
      {
        "vi": "Đường dẫn càng hẹp, gói tải về càng nhỏ.",
        "en": "The narrower the path, the smaller the bundle."
      },
      {
        "vi": "Tên đường dẫn viết thường, có gạch nối; tên schema viết hoa chữ đầu.",
        "en": "Paths are lower case with hyphens; schemas begin with a capital."
      }
    ],
    "items": [
      {
        "kind": "choice",
        "id": "schema",
        "many": false,
        "ask": {
          "vi": "Dòng nào nhập schema của số định danh mà không kéo theo cả bộ công cụ?",
          "en": "Which line imports the schema of the personal id and not the whole toolkit?"
        },
        "why": {
          "vi": "Mỗi mã định danh có đường dẫn riêng: @hoso/sdk/identifiers/<tên>.",
          "en": "Each identifier has a subpath of its own: @hoso/sdk/identifiers/<name>."
        },
        "options": [
          {
            "id": "subpath",
            "text": {
              "vi": "import { PersonalId } from \"@hoso/sdk/identifiers/personal-id\";",
              "en": "import { PersonalId } from \"@hoso/sdk/identifiers/personal-id\";"
            },
            "feedback": {
              "vi": "Chỉ phần của số định danh được nhập.",
              "en": "Only the personal id comes in."
            }
          },
          {
            "id": "room",
            "text": {
              "vi": "import * as sdk from \"@hoso/sdk\";",
              "en": "import * as sdk from \"@hoso/sdk\";"
            },
            "feedback": {
              "vi": "Dòng này kéo theo mọi thứ có tên ở gốc.",
              "en": "This brings everything the root names."
            }
          },
          {
            "id": "guess",
            "text": {
              "vi": "import PersonalId from \"@hoso/sdk/PersonalId\";",
              "en": "import PersonalId from \"@hoso/sdk/PersonalId\";"
            },
            "feedback": {
              "vi": "Không có đường dẫn ấy, và không có export mặc định.",
              "en": "There is no such path, and no default export."
            }
          }
        ],
        "salt": "40b745a8022242c96d7af13f",
        "digests": [
          "26d88dd589aeb7d5c1603807bf0f6260156829df4d77b128dce84b33f1251bad"
        ]
      },
      {
        "kind": "choice",
        "id": "verbs",
        "many": false,
        "ask": {
          "vi": "Bạn chỉ cần một câu trả lời đúng hay sai, và không muốn zod trong gói. Dùng gì?",
          "en": "You need a yes or no, and no zod in the bundle. What do you use?"
        },
        "why": {
          "vi": "is là hàm sinh sẵn, không cần zod lúc chạy.",
          "en": "is is a generated function and needs no zod at run time."
        },
        "options": [
          {
            "id": "is",
            "text": {
              "vi": "is(text)",
              "en": "is(text)"
            },
            "feedback": {
              "vi": "Trả về true hay false, và thu hẹp kiểu.",
              "en": "It gives true or false, and narrows the type."
            }
          },
          {
            "id": "schema",
            "text": {
              "vi": "PersonalId.safeParse(text).success",
              "en": "PersonalId.safeParse(text).success"
            },
            "feedback": {
              "vi": "Đúng kết quả, nhưng schema cần zod.",
              "en": "The result is right, but the schema needs zod."
            }
          },
          {
            "id": "regex",
            "text": {
              "vi": "/^[0-9]{12}$/.test(text)",
              "en": "/^[0-9]{12}$/.test(text)"
            },
            "feedback": {
              "vi": "Luật đổi thì biểu thức này không đổi theo, và kiểu vẫn là string.",
              "en": "When the law changes this does not, and the type stays string."
            }
          }
        ],
        "salt": "00c771a765df05736e8c2794",
        "digests": [
          "8f9088f760b2edc3d4f7dd3ccb634bb5eed4f141300d960e165ef708d618daea"
        ]
      },
      {
        "kind": "choice",
        "id": "locale",
        "many": false,
        "ask": {
          "vi": "Bạn muốn câu báo lỗi tiếng Anh. Nhập say từ đâu?",
          "en": "You want the English sentence of a reason. Where does say come from?"
        },
        "why": {
          "vi": "Mỗi ngôn ngữ là một đường dẫn dưới @hoso/sdk/locales.",
          "en": "Each language is a path under @hoso/sdk/locales."
        },
        "options": [
          {
            "id": "en",
            "text": {
              "vi": "@hoso/sdk/locales/en",
              "en": "@hoso/sdk/locales/en"
            },
            "feedback": {
              "vi": "Ở đây chỉ có câu tiếng Anh.",
              "en": "Only English sentences are here."
            }
          },
          {
            "id": "vi",
            "text": {
              "vi": "@hoso/sdk/locales/vi",
              "en": "@hoso/sdk/locales/vi"
            },
            "feedback": {
              "vi": "Ở đây là câu tiếng Việt.",
              "en": "The Vietnamese ones are here."
            }
          },
          {
            "id": "core",
            "text": {
              "vi": "@hoso/sdk/core",
              "en": "@hoso/sdk/core"
            },
            "feedback": {
              "vi": "core không có câu chữ nào.",
              "en": "core holds no sentences."
            }
          }
        ],
        "salt": "6478cfad98f97702616a43bf",
        "digests": [
          "806908200b333dfba05de4278531a6e398178d46fef4a00274cba7c6c35a6ada"
        ]
      }
    ]
  },
  "lines-in-order": {
    "id": "e1/lines-in-order",
    "kind": "order",
    "title": {
      "vi": "Xếp các dòng",
      "en": "Put the lines in order"
    },
    "hints": [
      {
        "vi": "Nhập trước khi dùng.",
        "en": "Import before use."
      },
      {
        "vi": "safeParse cho ra một kết quả; phải hỏi success rồi mới đọc data.",
        "en": "safeParse gives a result; ask success before reading data."
      },
      {
        "vi": "Nhánh thất bại trả về sớm, nhánh còn lại đã có kiểu hẹp.",
        "en": "The failing branch returns early; what is left has the narrow type."
      }
    ],
    "items": [
      {
        "kind": "order",
        "id": "safe",
        "ask": {
          "vi": "Xếp các dòng để hàm chỉ lưu số hợp lệ.",
          "en": "Order the lines so that only a valid id is stored."
        },
        "why": {
          "vi": "Nhập, phân tích, hỏi kết quả, rồi mới dùng dữ liệu.",
          "en": "Import, parse, ask the result, and only then use the data."
        },
        "options": [
          {
            "id": "import",
            "text": {
              "vi": "import { PersonalId } from \"@hoso/sdk/identifiers/personal-id\";",
              "en": "import { PersonalId } from \"@hoso/sdk/identifiers/personal-id\";"
            }
          },
          {
            "id": "parse",
            "text": {
              "vi": "const result = PersonalId.safeParse(input);",
              "en": "const result = PersonalId.safeParse(input);"
            }
          },
          {
            "id": "ask",
            "text": {
              "vi": "if (!result.success) return showIssues(result.error);",
              "en": "if (!result.success) return showIssues(result.error);"
            }
          },
          {
            "id": "use",
            "text": {
              "vi": "save(result.data);",
              "en": "save(result.data);"
            }
          }
        ],
        "salt": "550f66a33eb5285000257e06",
        "digests": [
          "30613c9287eff65be24d3dea22f530b008444e74076ac8adced0126b4c5e29b8"
        ]
      },
      {
        "kind": "order",
        "id": "typed",
        "ask": {
          "vi": "Người dùng gõ có dấu cách. Xếp các dòng để lưu dạng chuẩn.",
          "en": "Users type blanks. Order the lines so that the canonical form is stored."
        },
        "why": {
          "vi": "normalize đưa về dạng chuẩn trước; schema chỉ nhận dạng chuẩn.",
          "en": "normalize comes first; the schema accepts the canonical form only."
        },
        "options": [
          {
            "id": "normal",
            "text": {
              "vi": "const text = normalize(typed);",
              "en": "const text = normalize(typed);"
            }
          },
          {
            "id": "parse",
            "text": {
              "vi": "const result = PersonalId.safeParse(text);",
              "en": "const result = PersonalId.safeParse(text);"
            }
          },
          {
            "id": "ask",
            "text": {
              "vi": "if (!result.success) throw result.error;",
              "en": "if (!result.success) throw result.error;"
            }
          },
          {
            "id": "use",
            "text": {
              "vi": "save(result.data);",
              "en": "save(result.data);"
            }
          }
        ],
        "salt": "ca772c8257c98b77a2694795",
        "digests": [
          "b014ce1b37b070d132c058af485adcf9fb6157b3d4861c9f4c25b5b5bebd75e7"
        ]
      }
    ]
  }
};
