import { docsLoader, i18nLoader } from "@astrojs/starlight/loaders";
import { docsSchema, i18nSchema } from "@astrojs/starlight/schema";
import { defineCollection } from "astro:content";
import { pageSchema, uiSchema } from "./content.schema.ts";

export const collections = {
  docs: defineCollection({ loader: docsLoader(), schema: docsSchema({ extend: pageSchema }) }),
  i18n: defineCollection({ loader: i18nLoader(), schema: i18nSchema({ extend: uiSchema }) }),
};
