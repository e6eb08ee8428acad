// @ts-check
import { existsSync } from "node:fs";
import * as rooms from "@hoso/sdk/identifiers";
import { lessonsOf, openTracks } from "../catalogue/catalogue.ts";
import { catalogue } from "@hoso/sdk/databases";

/** Every identifier of the SDK; those without a page of their own are made by pages/[...lang]/tham-chieu/[unit].astro. */
const identifiers = Object.values(rooms).flatMap((room) => {
  if (typeof room !== "object" || !("examine" in room)) return [];
  const { key, name } = room.meta;
  const written = existsSync(new URL(`../content/docs/tham-chieu/${key}.mdx`, import.meta.url));
  return [written ? `tham-chieu/${key}` : { label: name.vi, translations: { en: name.en }, link: `/tham-chieu/${key}/` }];
});

/** Every record of the SDK: pages/[...lang]/tham-chieu/[record].astro makes a page of each that has none of its own. */
const records = await Promise.all(
  catalogue.map(async ({ key, load }) => {
    if (existsSync(new URL(`../content/docs/tham-chieu/${key}.mdx`, import.meta.url))) return `tham-chieu/${key}`;
    const { name } = (await load()).meta;
    return { label: name.vi, translations: { en: name.en }, link: `/tham-chieu/${key}/` };
  }),
);

/** The pages of records that are made of data, which the validator of links does not see. */
export const madeOfRecords = records.flatMap((record) => (typeof record === "string" ? [] : [record.link, `/en${record.link}`]));

/** @type {NonNullable<import("@astrojs/starlight/types").StarlightUserConfig["sidebar"]>} */
export const sidebar = [
  {
    label: "Bài học",
    translations: { en: "Lessons" },
    items: [
      "hoc",
      ...openTracks.map(({ id, slug: track, name }) => ({
        label: name.vi,
        translations: { en: name.en },
        items: [
          ...lessonsOf(id).map(({ slug }) => `hoc/${slug}`),
          { label: "Tiến độ và thi", translations: { en: "Progress and exam" }, link: `/hoc/${track}/` },
        ],
      })),
      "hoc/on-tap",
      "hoc/so-hoc-tap",
      "hoc/khoa-hoc",
      "hoc/giay-tu-danh-gia",
      "hoc/soan-khoa-hoc",
      "hoc/phieu-bai-tap",
      "hoc/to-tra-nhanh",
      "hoc/thuat-ngu",
      "hoc/khung-nang-luc",
    ],
  },
  { label: "Công cụ", translations: { en: "Tools" }, items: ["soat-mot-tep", "doi-dia-chi", "xac-minh"] },
  {
    label: "Hướng dẫn",
    translations: { en: "Guides" },
    items: [
      "huong-dan/cai-dat",
      "huong-dan/soat-bang-dong-lenh",
      "huong-dan/doi-chieu",
      "huong-dan/doi-cot-dia-chi",
      "huong-dan/tep-mau",
      "huong-dan/xuat-luoc-do",
      "huong-dan/bang-sql-va-tu-dien",
      "huong-dan/cong-thuc-excel",
      "huong-dan/dua-bai-hoc-vao-lms",
      "huong-dan/cau-hoi-cho-moodle",
      "huong-dan/nhap-dia-chi",
      "huong-dan/tep-doi-chieu",
      "huong-dan/du-lieu-luat-truoc",
      "huong-dan/khoa-hoc-chung-nhan",
    ],
  },
  {
    label: "Tra cứu",
    translations: { en: "Reference" },
    items: [
      "tham-chieu",
      { label: "Mã định danh", translations: { en: "Identifiers" }, collapsed: true, items: identifiers },
      // Lists and records are many: each page of theirs is one step behind its index, so that a phone does not load all names.
      { label: "Danh mục mã", translations: { en: "Code lists" }, link: "/tham-chieu/codes/" },
      {
        label: "Trường thông tin",
        translations: { en: "Fields" },
        items: ["tham-chieu/person-name", "tham-chieu/partial-date", "tham-chieu/address", "tham-chieu/address-conversion"],
      },
      {
        label: "Giấy tờ và bản ghi",
        translations: { en: "Documents and records" },
        items: ["tham-chieu/identity-card", "tham-chieu/citizen", "tham-chieu/citizen-version"],
      },
      "tham-chieu/fields",
      {
        label: "Tệp và ô",
        translations: { en: "Files and cells" },
        items: ["tham-chieu/table", "tham-chieu/cell", "tham-chieu/value", "tham-chieu/reconcile"],
      },
      {
        label: "Thông điệp",
        translations: { en: "Messages" },
        items: ["tham-chieu/qcvn-109", "tham-chieu/procedure-services", "tham-chieu/general-envelope", "tham-chieu/wire", "tham-chieu/xml"],
      },
      "tham-chieu/databases",
    ],
  },
  { label: "Căn cứ pháp lý", translations: { en: "Law" }, items: ["luat"] },
  // As with lists and records: its index names every module.
  { label: "API", link: "/api/" },
];
