import { both, choice, piece } from "../../learn/author.ts";
import type { Bank } from "../../learn/item.ts";

const code = (text: string) => both(text, text);

export const banks: readonly Bank[] = [
  {
    id: "e1/which-import",
    kind: "choice",
    title: both("Nhập từ đâu?", "Import from where?"),
    hints: [
      both("Mỗi mã định danh là một thư mục, và thư mục là đường dẫn.", "Each identifier is a folder, and the folder is the path."),
      both("Đường dẫn càng hẹp, gói tải về càng nhỏ.", "The narrower the path, the smaller the bundle."),
      both(
        "Tên đường dẫn viết thường, có gạch nối; tên schema viết hoa chữ đầu.",
        "Paths are lower case with hyphens; schemas begin with a capital.",
      ),
    ],
    items: [
      {
        kind: "choice",
        id: "schema",
        many: false,
        ask: both(
          "Dòng nào nhập schema của số định danh mà không kéo theo cả bộ công cụ?",
          "Which line imports the schema of the personal id and not the whole toolkit?",
        ),
        why: both(
          "Mỗi mã định danh có đường dẫn riêng: @hoso/sdk/identifiers/<tên>.",
          "Each identifier has a subpath of its own: @hoso/sdk/identifiers/<name>.",
        ),
        options: [
          choice(
            "subpath",
            code('import { PersonalId } from "@hoso/sdk/identifiers/personal-id";'),
            both("Chỉ phần của số định danh được nhập.", "Only the personal id comes in."),
          ),
          choice(
            "room",
            code('import * as sdk from "@hoso/sdk";'),
            both("Dòng này kéo theo mọi thứ có tên ở gốc.", "This brings everything the root names."),
          ),
          choice(
            "guess",
            code('import PersonalId from "@hoso/sdk/PersonalId";'),
            both("Không có đường dẫn ấy, và không có export mặc định.", "There is no such path, and no default export."),
          ),
        ],
        key: ["subpath"],
      },
      {
        kind: "choice",
        id: "verbs",
        many: false,
        ask: both(
          "Bạn chỉ cần một câu trả lời đúng hay sai, và không muốn zod trong gói. Dùng gì?",
          "You need a yes or no, and no zod in the bundle. What do you use?",
        ),
        why: both("is là hàm sinh sẵn, không cần zod lúc chạy.", "is is a generated function and needs no zod at run time."),
        options: [
          choice("is", code("is(text)"), both("Trả về true hay false, và thu hẹp kiểu.", "It gives true or false, and narrows the type.")),
          choice(
            "schema",
            code("PersonalId.safeParse(text).success"),
            both("Đúng kết quả, nhưng schema cần zod.", "The result is right, but the schema needs zod."),
          ),
          choice(
            "regex",
            code("/^[0-9]{12}$/.test(text)"),
            both(
              "Luật đổi thì biểu thức này không đổi theo, và kiểu vẫn là string.",
              "When the law changes this does not, and the type stays string.",
            ),
          ),
        ],
        key: ["is"],
      },
      {
        kind: "choice",
        id: "locale",
        many: false,
        ask: both(
          "Bạn muốn câu báo lỗi tiếng Anh. Nhập say từ đâu?",
          "You want the English sentence of a reason. Where does say come from?",
        ),
        why: both("Mỗi ngôn ngữ là một đường dẫn dưới @hoso/sdk/locales.", "Each language is a path under @hoso/sdk/locales."),
        options: [
          choice("en", code("@hoso/sdk/locales/en"), both("Ở đây chỉ có câu tiếng Anh.", "Only English sentences are here.")),
          choice("vi", code("@hoso/sdk/locales/vi"), both("Ở đây là câu tiếng Việt.", "The Vietnamese ones are here.")),
          choice("core", code("@hoso/sdk/core"), both("core không có câu chữ nào.", "core holds no sentences.")),
        ],
        key: ["en"],
      },
    ],
  },
  {
    id: "e1/lines-in-order",
    kind: "order",
    title: both("Xếp các dòng", "Put the lines in order"),
    hints: [
      both("Nhập trước khi dùng.", "Import before use."),
      both(
        "safeParse cho ra một kết quả; phải hỏi success rồi mới đọc data.",
        "safeParse gives a result; ask success before reading data.",
      ),
      both(
        "Nhánh thất bại trả về sớm, nhánh còn lại đã có kiểu hẹp.",
        "The failing branch returns early; what is left has the narrow type.",
      ),
    ],
    items: [
      {
        kind: "order",
        id: "safe",
        ask: both("Xếp các dòng để hàm chỉ lưu số hợp lệ.", "Order the lines so that only a valid id is stored."),
        why: both("Nhập, phân tích, hỏi kết quả, rồi mới dùng dữ liệu.", "Import, parse, ask the result, and only then use the data."),
        options: [
          piece(
            "import",
            'import { PersonalId } from "@hoso/sdk/identifiers/personal-id";',
            'import { PersonalId } from "@hoso/sdk/identifiers/personal-id";',
          ),
          piece("parse", "const result = PersonalId.safeParse(input);", "const result = PersonalId.safeParse(input);"),
          piece("ask", "if (!result.success) return showIssues(result.error);", "if (!result.success) return showIssues(result.error);"),
          piece("use", "save(result.data);", "save(result.data);"),
        ],
        key: [["import", "parse", "ask", "use"]],
      },
      {
        kind: "order",
        id: "typed",
        ask: both(
          "Người dùng gõ có dấu cách. Xếp các dòng để lưu dạng chuẩn.",
          "Users type blanks. Order the lines so that the canonical form is stored.",
        ),
        why: both(
          "normalize đưa về dạng chuẩn trước; schema chỉ nhận dạng chuẩn.",
          "normalize comes first; the schema accepts the canonical form only.",
        ),
        options: [
          piece("normal", "const text = normalize(typed);", "const text = normalize(typed);"),
          piece("parse", "const result = PersonalId.safeParse(text);", "const result = PersonalId.safeParse(text);"),
          piece("ask", "if (!result.success) throw result.error;", "if (!result.success) throw result.error;"),
          piece("use", "save(result.data);", "save(result.data);"),
        ],
        key: [["normal", "parse", "ask", "use"]],
      },
    ],
  },
];
