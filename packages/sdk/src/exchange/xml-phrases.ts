import { counted, type Phrasebook } from "../core/index.js";

/** Mọi lý do một tệp XML bị từ chối cả tệp. */
export type XmlReason =
  | "xml/empty"
  | "xml/too-large"
  | "xml/too-deep"
  | "xml/too-many-elements"
  | "xml/too-many-attributes"
  | "xml/doctype"
  | "xml/not-well-formed";

/** Câu tiếng Việt. */
export const vi: Phrasebook<XmlReason> = {
  "xml/empty": () => "Thông điệp XML phải có nội dung",
  "xml/too-large": (p) => `Thông điệp XML được dài nhất ${counted(p["max"], "vi-VN")} ký tự: hãy chia nhỏ`,
  "xml/too-deep": (p) => `Các phần tử XML được lồng nhau nhiều nhất ${p["max"]} cấp`,
  "xml/too-many-elements": (p) => `Thông điệp XML được có nhiều nhất ${counted(p["max"], "vi-VN")} phần tử: hãy chia nhỏ`,
  "xml/too-many-attributes": (p) => `Một phần tử XML được có nhiều nhất ${p["max"]} thuộc tính`,
  "xml/doctype": () => "Thông điệp XML không được có khai báo DOCTYPE",
  "xml/not-well-formed": (p) =>
    `XML phải viết đúng cú pháp; chỗ sai ở dòng ${p["line"]}, cột ${p["column"]} (chỉ dùng được các thực thể &amp; &lt; &gt; &quot; &apos;)`,
};

/** English sentences. */
export const en: Phrasebook<XmlReason> = {
  "xml/empty": () => "An XML message must have something in it",
  "xml/too-large": (p) => `An XML message may have ${counted(p["max"], "en")} characters at most: send it in parts`,
  "xml/too-deep": (p) => `XML elements may stand in one another ${p["max"]} deep at most`,
  "xml/too-many-elements": (p) => `An XML message may have ${counted(p["max"], "en")} elements at most: send it in parts`,
  "xml/too-many-attributes": (p) => `An XML element may have ${p["max"]} attributes at most`,
  "xml/doctype": () => "An XML message may not declare a DOCTYPE",
  "xml/not-well-formed": (p) =>
    `XML must be well formed; it is not at line ${p["line"]}, column ${p["column"]} (of entities only &amp; &lt; &gt; &quot; &apos; may be used)`,
};
