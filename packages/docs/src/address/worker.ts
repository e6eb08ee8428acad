import type { Locale } from "@hoso/sdk/core";
import type { Job } from "./file.ts";
import { one } from "./one.ts";
import type { Ask, Told } from "./protocol.ts";

/** How often the page is told of progress. */
const EVERY_MS = 100;

const tell = (what: Told): void => postMessage(what);

/** The last file, for those who want its result saved. */
let last: Job | undefined;
let locale: Locale = "vi";

function progress({ size }: File): (bytes: number, rows: number) => void {
  let told = 0;
  return (bytes, rows) => {
    if (performance.now() - told < EVERY_MS) return;
    told = performance.now();
    tell({ kind: "progress", bytes, size, rows });
  };
}

/** Readers and writers of files are fetched with the first file. */
const files = () => import("./file.ts");

async function answer(ask: Ask): Promise<void> {
  if (ask.kind === "one") return tell(one(ask.text, ask.to));
  const { convertFile, look, saved } = await files();
  switch (ask.kind) {
    case "look":
      locale = ask.locale;
      return tell(await look(ask.file));
    case "file":
      last = ask;
      return tell(await convertFile(ask, progress(ask.file)));
    case "save": {
      if (last === undefined) throw new TypeError("no file has been converted yet");
      return tell({ kind: "saved", ...(await saved(last, ask.as, progress(last.file))) });
    }
  }
}

async function failed(error: unknown): Promise<void> {
  const says = (await files()).whyUnread(error, locale);
  if (says === undefined) throw error;
  tell({ kind: "refused", says });
}

onmessage = ({ data }: MessageEvent<Ask>): void => {
  void answer(data).catch(failed);
};
