// @ts-check
import { existsSync, readdirSync } from "node:fs";
import * as rooms from "@hoso/sdk/identifiers";
import { lessonsOf, openTracks } from "../catalogue/catalogue.ts";
import { catalogue } from "@hoso/sdk/databases";
import { apiGroups } from "./api.mjs";

/** Every identifier of the SDK; those without a page of their own are made by pages/[...lang]/tham-chieu/[unit].astro. */
const identifiers = Object.values(rooms).flatMap((room) => {
  if (typeof room !== "object" || !("examine" in room)) return [];
  const { key, name } = room.meta;
  const written = existsSync(new URL(`../content/docs/tham-chieu/${key}.mdx`, import.meta.url));
  return [written ? `tham-chieu/${key}` : { label: name.vi, translations: { en: name.en }, link: `/tham-chieu/${key}/` }];
});

/** Every code list of the SDK: pages/[...lang]/tham-chieu/codes/[list].astro makes a page of each. */
const folders = readdirSync(new URL("../../../sdk/dist/codes", import.meta.url), { withFileTypes: true }).filter((entry) =>
  entry.isDirectory(),
);
const codeLists = await Promise.all(
  folders.map(async ({ name: key }) => {
    const { meta } = await import(`@hoso/sdk/codes/${key}`);
    return { label: meta.name.vi, translations: { en: meta.name.en }, link: `/tham-chieu/codes/${key}/` };
  }),
);

/** Every record of the SDK, as above. */
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
      ...openTracks.map(({ id, name }) => ({
        label: name.vi,
        translations: { en: name.en },
        items: lessonsOf(id).map(({ slug }) => `hoc/${slug}`),
      })),
      "hoc/on-tap",
      "hoc/so-hoc-tap",
      "hoc/phieu-bai-tap",
      "hoc/to-tra-nhanh",
      "hoc/thuat-ngu",
      "hoc/khung-nang-luc",
    ],
  },
  { label: "Công cụ", translations: { en: "Tools" }, items: ["soat-mot-tep", "doi-dia-chi"] },
  {
    label: "Hướng dẫn",
    translations: { en: "Guides" },
    items: [
      "huong-dan/cai-dat",
      "huong-dan/soat-bang-dong-lenh",
      "huong-dan/chuyen-dia-chi",
      "huong-dan/tep-mau",
      "huong-dan/cong-thuc-excel",
      "huong-dan/nhap-dia-chi",
      "huong-dan/tep-doi-chieu",
    ],
  },
  {
    label: "Tra cứu",
    translations: { en: "Reference" },
    items: [
      "tham-chieu",
      { label: "Mã định danh", translations: { en: "Identifiers" }, collapsed: true, items: identifiers },
      {
        label: "Danh mục mã",
        translations: { en: "Code lists" },
        collapsed: true,
        items: [{ label: "Mọi danh mục", translations: { en: "All lists" }, link: "/tham-chieu/codes/" }, ...codeLists],
      },
      {
        label: "Trường thông tin",
        translations: { en: "Fields" },
        items: ["tham-chieu/person-name", "tham-chieu/partial-date", "tham-chieu/address"],
      },
      {
        label: "Giấy tờ",
        translations: { en: "Documents" },
        items: ["tham-chieu/identity-card"],
      },
      { label: "Bản ghi", translations: { en: "Records" }, collapsed: true, items: ["tham-chieu/fields", ...records] },
      { label: "Tệp và ô", translations: { en: "Files and cells" }, items: ["tham-chieu/table", "tham-chieu/cell"] },
      { label: "Thông điệp", translations: { en: "Messages" }, items: ["tham-chieu/qcvn-109", "tham-chieu/xml"] },
      "tham-chieu/databases",
    ],
  },
  { label: "Căn cứ pháp lý", translations: { en: "Law" }, items: ["luat"] },
  ...apiGroups,
];
