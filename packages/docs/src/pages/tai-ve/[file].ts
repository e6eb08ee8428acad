// The files that the pages of records and databases offer: dictionaries to print, forms for Excel.
import type { APIRoute, GetStaticPaths } from "astro";
import { downloads, type Download } from "../../reference/downloads.ts";

export const getStaticPaths: GetStaticPaths = () =>
  [...downloads.values()].flatMap(({ vi, en }) =>
    [...vi, ...en].map((download) => ({ params: { file: download.file }, props: { ...download } })),
  );

export const GET: APIRoute<Download> = ({ props: { content, type } }) => new Response(content, { headers: { "content-type": type } });
