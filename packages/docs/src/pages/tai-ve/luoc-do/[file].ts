// The schema of every record in every format, as files: what `hoso schema` writes, in Vietnamese where a format has one language.
import type { APIRoute, GetStaticPaths } from "astro";
import { records } from "../../../reference/records.ts";
import { downloads } from "../../../reference/schemas.ts";

export const getStaticPaths = (() =>
  [...records.keys()].flatMap((record) =>
    downloads.map(({ ending }) => ({ params: { file: `${record}.${ending}` }, props: { record, ending } })),
  )) satisfies GetStaticPaths;

interface Asked {
  readonly record: string;
  readonly ending: string;
}

export const GET: APIRoute<Asked> = ({ props: { record, ending } }) => {
  const { type, write } = downloads.find((download) => download.ending === ending)!;
  return new Response(write(records.get(record)!), { headers: { "content-type": type } });
};
