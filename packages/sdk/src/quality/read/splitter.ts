/** Một dòng vừa tách: its cells, and whether its quotation marks do not fit. */
export interface SplitRow {
  readonly cells: string[];
  readonly broken: boolean;
}

/** Tách từng mẩu văn bản thành dòng: text goes in as it comes, whole rows come out, the rest waits. */
export interface Splitter {
  push(text: string): SplitRow[];
  end(): SplitRow[];
  /** How much text waits for its end. */
  readonly waiting: number;
}

/**
 * RFC 4180 with Excel's patience: what follows a closing quote (`"x" y`) belongs to the cell, and the row is marked, not
 * the rest of the file swallowed. Line ends are `\n` by the time text arrives here. Why no library:
 * docs/decisions/reading-tables.md.
 */
export function splitter(delimiter: string): Splitter {
  let rest = "";
  return {
    push(text) {
      rest += text;
      if (!text.includes("\n")) return [];
      const { rows, end } = rest.includes('"') ? quoted(rest, delimiter, false) : plain(rest, delimiter);
      rest = rest.slice(end);
      return rows;
    },
    end() {
      if (rest === "") return [];
      const { rows } = quoted(rest, delimiter, true);
      rest = "";
      return rows;
    },
    get waiting() {
      return rest.length;
    },
  };
}

interface Split {
  readonly rows: SplitRow[];
  /** Where the first row that is not whole begins. */
  readonly end: number;
}

function plain(text: string, delimiter: string): Split {
  const end = text.lastIndexOf("\n");
  const rows = text
    .slice(0, end)
    .split("\n")
    .map((line) => ({ cells: line.split(delimiter), broken: false }));
  return { rows, end: end + 1 };
}

function quoted(text: string, delimiter: string, whole: boolean): Split {
  const rows: SplitRow[] = [];
  const length = text.length;
  const next = (what: string, from: number) => {
    const at = text.indexOf(what, from);
    return at === -1 ? length : at;
  };
  let nextDelimiter = next(delimiter, 0);
  let nextLine = next("\n", 0);
  let at = 0;
  let start = 0;
  let cells: string[] = [];
  let broken = false;
  // a last row without a line end is a row only when nothing more will come
  while (at < length || (whole && cells.length > 0)) {
    let value = "";
    const inQuotes = text.charCodeAt(at) === 34;
    if (inQuotes) {
      let close = text.indexOf('"', at + 1);
      let doubled = false;
      while (close !== -1 && text.charCodeAt(close + 1) === 34) {
        doubled = true;
        close = text.indexOf('"', close + 2);
      }
      // at the very end, the next piece may bring the second of two quotes
      if ((close === -1 || close === length - 1) && !whole) break;
      if (close === -1) {
        broken = true;
        close = length;
      }
      value = text.slice(at + 1, close);
      if (doubled) value = value.replaceAll('""', '"');
      at = Math.min(close + 1, length);
    }
    if (nextDelimiter < at) nextDelimiter = next(delimiter, at);
    if (nextLine < at) nextLine = next("\n", at);
    const stop = nextDelimiter < nextLine ? nextDelimiter : nextLine;
    if (stop === length && !whole) break;
    if (stop > at) {
      const more = text.slice(at, stop);
      // after a closing quote only spaces are expected
      if (!inQuotes) value = more;
      else if (more.trim() !== "") {
        broken = true;
        value += more;
      }
    }
    cells.push(value);
    at = stop + 1;
    if (stop === nextDelimiter && stop < length) continue;
    rows.push({ cells, broken });
    cells = [];
    broken = false;
    start = at;
  }
  return { rows, end: start };
}
