// @ts-check
import starlight from "@astrojs/starlight";
import { defineConfig } from "astro/config";
import linksValidator from "starlight-links-validator";
import { api } from "./src/shell/api.mjs";
import { offline } from "./src/offline/offline.mjs";
import { madeOfRecords, sidebar } from "./src/shell/sidebar.mjs";

// Where the site will live is the publisher's business: SITE=https://… adds canonical links and a site map.
const site = process.env["SITE"];

export default defineConfig({
  ...(site === undefined ? {} : { site }),
  // Astro 7's default, "jsx", eats the space between inline elements: Vietnamese words would run together.
  compressHTML: true,
  devToolbar: { enabled: false },
  // workers are modules, so that what they rarely need (readers of files) is a piece of its own
  vite: { worker: { format: "es" } },
  integrations: [
    starlight({
      title: "Hồ Sơ",
      defaultLocale: "root",
      locales: { root: { label: "Tiếng Việt", lang: "vi" }, en: { label: "English", lang: "en" } },
      favicon: "/favicon.svg",
      customCss: ["fonts", "tokens", "site", "number", "lesson", "parts", "sheet", "check", "law"].map(
        (name) => `./src/styles/${name}.css`,
      ),
      components: {
        Head: "./src/shell/Head.astro",
        Header: "./src/shell/Header.astro",
        SiteTitle: "./src/shell/SiteTitle.astro",
        LanguageSelect: "./src/shell/LanguageLink.astro",
        Search: "./src/shell/Search.astro",
        PageTitle: "./src/shell/PageTitle.astro",
        Hero: "./src/shell/Hero.astro",
        Footer: "./src/shell/Footer.astro",
      },
      pagefind: true,
      credits: false,
      disable404Route: false,
      sidebar,
      // The pages of acts, of code lists and of records are made of data, which the validator does not see; test/site/pages.test.ts
      // follows every link of the built pages.
      plugins: [
        ...api,
        linksValidator({ exclude: ["/luat/*/", "/en/luat/*/", "/tham-chieu/codes/", "/en/tham-chieu/codes/", ...madeOfRecords] }),
      ],
    }),
    offline(),
  ],
});
