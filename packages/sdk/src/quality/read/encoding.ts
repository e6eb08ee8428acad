import { InputError } from "./input-error.js";
import { controls } from "./signature.js";

/** One-byte Vietnamese text cannot be told apart by its bytes alone, so all three are named. */
const ONE_BYTE = "windows-1258, TCVN3 (ABC), VNI";

/** Bảng mã khác UTF-8 mà phần đầu tệp đã lộ ra; `undefined` when it may be UTF-8. */
export function wideEncoding(head: Uint8Array): string | undefined {
  const [a, b, c, d] = head;
  if (a === 0xff && b === 0xfe) return c === 0 && d === 0 ? "UTF-32 LE" : "UTF-16 LE";
  if (a === 0xfe && b === 0xff) return "UTF-16 BE";
  if (a === 0 && b === 0 && c === 0xfe && d === 0xff) return "UTF-32 BE";
  return withoutMark(head);
}

/** Without a mark: ASCII letters stand beside NUL bytes, and where they stand says which. */
function withoutMark(head: Uint8Array): string | undefined {
  const quads = Math.min(head.length >> 2, 1024);
  const nul = [0, 0, 0, 0];
  for (let i = 0; i < quads * 4; i++) if (head[i] === 0) nul[i & 3]!++;
  const often = (i: number) => nul[i]! * 5 > quads * 2;
  const sample = new DataView(head.buffer, head.byteOffset, quads * 4);
  if (quads === 0) return undefined;
  if (often(1) && often(2) && often(3) && isText(sample, 4, true)) return "UTF-32 LE";
  if (often(0) && often(1) && often(2) && isText(sample, 4, false)) return "UTF-32 BE";
  if (often(1) && often(3) && isText(sample, 2, true)) return "UTF-16 LE";
  if (often(0) && often(2) && isText(sample, 2, false)) return "UTF-16 BE";
  return undefined;
}

/** Programs and pictures are full of NUL bytes too, but read as characters they are not text. */
function isText(sample: DataView, width: 2 | 4, little: boolean): boolean {
  for (let at = 0; at < sample.byteLength; at += width) {
    const unit = width === 2 ? sample.getUint16(at, little) : sample.getUint32(at, little);
    if (unit > 0x10ffff || (unit < 0x20 && unit !== 0x09 && unit !== 0x0a && unit !== 0x0d)) return false;
  }
  return true;
}

/** A guess for bytes that are not UTF-8. */
export async function guess(bytes: Uint8Array): Promise<string> {
  // a CommonJS module: its names are lost in some bundles, its default is not
  const { default: chardet } = await import("chardet");
  const found = chardet.detect(bytes);
  return found === null || /^(UTF|ISO-8859|windows|ASCII)/i.test(found) ? ONE_BYTE : `${found}, ${ONE_BYTE}`;
}

/**
 * Giải mã UTF-8 theo dòng chảy: refuses at the first byte that is not UTF-8 and says where it stands. Nothing is
 * changed: the byte order mark and the line ends are there, so that positions in the text are positions in the file.
 */
export async function* utf8(bytes: AsyncIterable<Uint8Array>): AsyncGenerator<string, void, undefined> {
  const decoder = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });
  let before = 0;
  let pending = new Uint8Array(0);
  for await (const chunk of bytes) {
    let text: string;
    try {
      text = decoder.decode(chunk, { stream: true });
    } catch {
      const window = concat(pending, chunk);
      throw await refusal(window, before - pending.length + firstInvalid(window));
    }
    before += chunk.length;
    pending = unfinished(concat(pending, chunk));
    if (text !== "") yield text;
  }
  if (pending.length > 0) throw await refusal(pending, before - pending.length);
}

/** Dòng chảy với dấu xuống dòng thống nhất: the byte order mark is dropped, and every line end becomes `\n`. */
export async function* lineEnds(texts: AsyncGenerator<string, void, undefined>): AsyncGenerator<string, void, undefined> {
  let first = true;
  let held = false;
  try {
    for await (const piece of texts) {
      let text: string = held ? `\r${piece}` : piece;
      if (first && text.startsWith("\uFEFF")) text = text.slice(1);
      first = false;
      held = text.endsWith("\r");
      if (held) text = text.slice(0, -1);
      if (text !== "") yield text.includes("\r") ? text.replace(/\r\n?/g, "\n") : text;
    }
    if (held) yield "\n";
  } finally {
    await texts.return();
  }
}

async function refusal(window: Uint8Array, offset: number): Promise<InputError> {
  if (controls(window)) return new InputError("table/not-a-table", { looksLike: "binary" });
  return new InputError("table/invalid-bytes", { byte: offset + 1, encoding: await guess(window) });
}

function concat(a: Uint8Array, b: Uint8Array): Uint8Array<ArrayBuffer> {
  const out = new Uint8Array(a.length + b.length);
  out.set(a);
  out.set(b, a.length);
  return out;
}

/** The bytes at the end that begin a character and do not finish it. */
function unfinished(bytes: Uint8Array): Uint8Array<ArrayBuffer> {
  for (let back = 1; back <= 3 && back <= bytes.length; back++) {
    const b = bytes[bytes.length - back]!;
    if (b < 0x80) break;
    if (b >= 0xc0) {
      const wanted = b >= 0xf0 ? 4 : b >= 0xe0 ? 3 : 2;
      return wanted > back ? new Uint8Array(bytes.slice(-back)) : new Uint8Array(0);
    }
  }
  return new Uint8Array(0);
}

/** Where the first wrong byte stands: the shortest prefix that no continuation can save, found by halving. */
function firstInvalid(bytes: Uint8Array): number {
  let sound = 0;
  let broken = bytes.length;
  while (broken - sound > 1) {
    const middle = (sound + broken) >> 1;
    if (canBegin(bytes.subarray(0, middle))) sound = middle;
    else broken = middle;
  }
  return sound;
}

export function canBegin(bytes: Uint8Array): boolean {
  try {
    new TextDecoder("utf-8", { fatal: true }).decode(bytes, { stream: true });
    return true;
  } catch {
    return false;
  }
}
