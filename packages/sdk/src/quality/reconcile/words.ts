import type { DifferenceKind } from "./differences.js";
import type { Possible } from "./reconcile.js";

interface Words {
  readonly title: string;
  readonly header: (a: string, b: string) => readonly string[];
  readonly outcomes: Readonly<Record<"differs" | "only-in-a" | "only-in-b" | "repeated-in-a" | "repeated-in-b" | "possible", string>>;
  readonly kinds: Readonly<Record<DifferenceKind, string>>;
  readonly why: Readonly<Record<Possible["why"], string>>;
  readonly counts: Readonly<Record<"matched" | "differing" | "onlyInA" | "onlyInB" | "repeatedInA" | "repeatedInB" | "possible", string>>;
  readonly own: Readonly<Record<"personalId" | "name" | "birthDate" | "sex" | "residence", string>>;
  readonly times: string;
  readonly agree: string;
  readonly masked: string;
  readonly method: string;
}

/** Lời của kết quả đối chiếu. */
export const words = {
  vi: {
    title: "Đối chiếu hai danh sách",
    header: (a, b) => ["Kết quả", `Dòng ở ${a}`, `Dòng ở ${b}`, "Số định danh", "Họ tên", "Trường", `Ở ${a}`, `Ở ${b}`, "Nhận xét"],
    outcomes: {
      differs: "Khác nhau",
      "only-in-a": "Chỉ có ở danh sách thứ nhất",
      "only-in-b": "Chỉ có ở danh sách thứ hai",
      "repeated-in-a": "Lặp trong danh sách thứ nhất",
      "repeated-in-b": "Lặp trong danh sách thứ hai",
      possible: "Có thể là một người",
    },
    kinds: {
      different: "khác nhau",
      "day-month-swapped": "ngày và tháng đổi chỗ",
      unreadable: "không đọc được",
      compatible: "một bên biết chưa đủ",
      "written-otherwise": "viết cách khác",
      "tone-placement": "chỗ đặt dấu thanh",
      case: "chữ hoa, chữ thường",
      unaccented: "một bên không dấu",
      "word-order": "thứ tự các chữ",
      abbreviated: "một bên viết tắt",
      "only-in-a": "bên kia để trống",
      "only-in-b": "bên kia để trống",
    },
    why: {
      "other-number": "giống nhau mọi điều, khác số",
      several: "nhiều dòng giống nhau, cần người chọn",
      alike: "tên và ngày sinh có thể là một",
    },
    counts: {
      matched: "người có trong cả hai",
      differing: "người có trường không khớp",
      onlyInA: "người chỉ có ở danh sách thứ nhất",
      onlyInB: "người chỉ có ở danh sách thứ hai",
      repeatedInA: "dòng lặp trong danh sách thứ nhất",
      repeatedInB: "dòng lặp trong danh sách thứ hai",
      possible: "chỗ có thể là một người, cần người xem",
    },
    own: { personalId: "Số định danh", name: "Họ tên", birthDate: "Ngày sinh", sex: "Giới tính", residence: "Nơi thường trú" },
    times: "Số người",
    agree: "Hai danh sách khớp nhau",
    masked: "Giá trị đã được che.",
    method:
      "Ghép theo số; thiếu số thì chỉ ghép khi trùng họ tên có dấu, ngày sinh đủ, giới tính và nơi thường trú, và không ai khác giống thế. Kết quả không nói danh sách nào đúng.",
  },
  en: {
    title: "Two lists reconciled",
    header: (a, b) => ["Result", `Row in ${a}`, `Row in ${b}`, "Personal id", "Name", "Field", `In ${a}`, `In ${b}`, "Remark"],
    outcomes: {
      differs: "Differs",
      "only-in-a": "In the first list alone",
      "only-in-b": "In the second list alone",
      "repeated-in-a": "Repeated in the first list",
      "repeated-in-b": "Repeated in the second list",
      possible: "May be one person",
    },
    kinds: {
      different: "different",
      "day-month-swapped": "day and month exchanged",
      unreadable: "cannot be read",
      compatible: "known less well on one side",
      "written-otherwise": "written otherwise",
      "tone-placement": "where the tone stands",
      case: "capitals",
      unaccented: "no marks on one side",
      "word-order": "the order of the words",
      abbreviated: "cut short on one side",
      "only-in-a": "blank on the other side",
      "only-in-b": "blank on the other side",
    },
    why: {
      "other-number": "alike in all but the number",
      several: "several rows are alike: somebody must choose",
      alike: "name and date of birth may be the same",
    },
    counts: {
      matched: "people in both",
      differing: "people with a field that does not agree",
      onlyInA: "people in the first list alone",
      onlyInB: "people in the second list alone",
      repeatedInA: "repeated rows in the first list",
      repeatedInB: "repeated rows in the second list",
      possible: "places where two may be one person, for somebody to look at",
    },
    own: { personalId: "Personal id", name: "Name", birthDate: "Date of birth", sex: "Sex", residence: "Residence" },
    times: "People",
    agree: "The two lists agree",
    masked: "Values are masked.",
    method:
      "People are matched by number; without one only by name with its tones, whole date of birth, sex and residence together, when nobody else is alike. Which list is right, this does not say.",
  },
} as const satisfies Readonly<Record<"vi" | "en", Words>>;
