import { findPersonal, redactText } from "../../detection/index.js";
import type { Setting } from "../failure.js";
import { openInput } from "../input.js";
import { print } from "../terminal.js";

const words = {
  vi: { masked: (count: number) => `Đã che ${count} mã số; tên, địa chỉ và thư điện tử thì không` },
  en: { masked: (count: number) => `${count} numbers masked; names, addresses and e-mail addresses are not` },
} as const;

/** Whole lines as they come; a number is never broken between two pieces. What comes in is kept nowhere. */
async function* linesOf(path: string, setting: Setting): AsyncGenerator<string> {
  const bytes = path === "-" ? (process.stdin as AsyncIterable<Uint8Array>) : (await openInput(path, setting)).open().bytes;
  const decoder = new TextDecoder();
  let rest = "";
  for await (const piece of bytes as AsyncIterable<Uint8Array>) {
    const text = decoder.decode(piece, { stream: true });
    const end = text.lastIndexOf("\n") + 1;
    if (end === 0) rest += text;
    else {
      yield rest + text.slice(0, end);
      rest = text.slice(end);
    }
  }
  const last = rest + decoder.decode();
  if (last !== "") yield last;
}

/** `hoso redact`: the text with the numbers of people masked; with `--json`, only how many of each kind there are. */
export async function redact(path: string, setting: Setting): Promise<void> {
  const counts: Record<string, number> = {};
  for await (const text of linesOf(path, setting)) {
    for (const { key } of findPersonal(text)) counts[key] = (counts[key] ?? 0) + 1;
    if (!setting.json) await print(redactText(text));
  }
  if (setting.json) await print(`${JSON.stringify(counts)}\n`);
  else if (!setting.quiet) {
    const count = Object.values(counts).reduce((sum, n) => sum + n, 0);
    process.stderr.write(`${words[setting.locale].masked(count)}\n`);
  }
}
