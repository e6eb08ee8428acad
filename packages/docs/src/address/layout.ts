import type { Node, Picture } from "./picture.ts";

/** Một ô: where it stands, and its words broken into lines that fit. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly height: number;
  readonly lines: readonly string[];
  /** The line beneath, smaller; empty for none. */
  readonly under: string;
  readonly asked: boolean;
}

/** Một nét, as the path of SVG. */
interface Line {
  readonly path: string;
  /** Only a part went this way. */
  readonly part: boolean;
  readonly asked: boolean;
}

/** Hình đã xếp chỗ, in pixels. */
export interface Layout {
  readonly width: number;
  readonly height: number;
  readonly column: number;
  readonly before: readonly Box[];
  readonly after: readonly Box[];
  readonly lines: readonly Line[];
  /** Former units that there was no room for. */
  readonly left: number;
}

const LINE = 18;
const UNDER = 16;
const PAD = 8;
const GAP = 8;
/** Beneath the headings of the two columns. */
const TOP = 28;
/** About the width of a letter of the site's font at 14 px, tone marks and capitals included. */
const LETTER = 7.9;
/** More than fourteen went into no unit; what several successors were made of can be more than a page holds. */
const MOST = 18;

/** Words in lines of at most `letters` letters; a third line is not begun, the table says the whole name. */
export function broken(text: string, letters: number): string[] {
  const lines: string[] = [];
  for (const word of text.split(" ")) {
    const last = lines.at(-1);
    if (last !== undefined && `${last} ${word}`.length <= letters) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  if (lines.length <= 2) return lines;
  return [lines[0]!, `${lines[1]!.slice(0, Math.max(letters - 1, 1))}…`];
}

const heightOf = (lines: number, under: boolean): number => 2 * PAD + lines * LINE + (under ? UNDER : 0);

/** The units that are drawn: those asked for always, then as many others as there is room for. */
function kept({ before }: Picture): ReadonlySet<number> {
  const order = before.map((_, i) => i).sort((a, b) => Number(before[b]!.asked) - Number(before[a]!.asked) || a - b);
  return new Set(order.slice(0, MOST));
}

function stacked(nodes: readonly Node[], x: number, letters: number): Box[] {
  let y = TOP;
  return nodes.map(({ name, within: under, asked }) => {
    const lines = broken(name, letters);
    const box = { x, y, height: heightOf(lines.length, under !== ""), lines, under: broken(under, letters)[0] ?? "", asked };
    y += box.height + GAP;
    return box;
  });
}

const bottom = (boxes: readonly Box[]): number => Math.max(...boxes.map(({ y, height }) => y + height));
const middle = ({ y, height }: Box): number => y + height / 2;

/** Moves a column down so that both stand around the same middle. */
function centred(boxes: readonly Box[], height: number): Box[] {
  const by = (height - bottom(boxes)) / 2;
  return boxes.map((box) => ({ ...box, y: box.y + by }));
}

/** Xếp chỗ: two columns for a width, the same answer for the same question. */
export function layoutOf(picture: Picture, width: number): Layout {
  const column = Math.min(Math.floor(width * 0.4), 260);
  const letters = Math.floor((column - 2 * PAD - 4) / LETTER);
  const keep = kept(picture);
  const shown = [...picture.before.keys()].filter((i) => keep.has(i));
  const left = stacked(
    shown.map((i) => picture.before[i]!),
    1,
    letters,
  );
  const right = stacked(picture.after, width - column - 1, letters);
  const height = Math.max(bottom(left), bottom(right)) + 1;
  const [before, after] = [centred(left, height), centred(right, height)];
  const [from, to] = [column + 1, width - column - 1];
  const lines = picture.edges.flatMap((edge): Line[] => {
    const start = before[shown.indexOf(edge.from)];
    if (start === undefined) return [];
    const [a, b, bend] = [middle(start), middle(after[edge.to]!), (from + to) / 2];
    return [
      {
        path: `M${from} ${a}C${bend} ${a} ${bend} ${b} ${to} ${b}`,
        part: edge.kind === "part" || edge.kind === "area",
        asked: edge.asked,
      },
    ];
  });
  // what was asked for is drawn last, over the rest
  lines.sort((a, b) => Number(a.asked) - Number(b.asked));
  return { width, height, column, before, after, lines, left: picture.before.length - shown.length };
}
