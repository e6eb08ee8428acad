// XML from somebody else: read whole, within bounds, or refused with one reason. No document type, no entities but the five
// that XML itself has, nothing fetched.
import { SaxesParser } from "saxes";
import type { Reason } from "../core/index.js";
import type { XmlReason } from "./xml-phrases.js";

/** Một phần tử, with its own text (trimmed) and its children in order. */
export interface XmlElement {
  readonly namespace: string;
  /** Without its prefix. */
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: readonly XmlElement[];
  readonly text: string;
}

interface Draft extends XmlElement {
  readonly attributes: Map<string, string>;
  readonly children: Draft[];
  text: string;
}

/** Most characters, levels, elements, and attributes of one element; memory is bounded by the first and the third. */
export const most = { characters: 20_000_000, levels: 32, elements: 500_000, attributes: 32 } as const;

/** Ends the reading at the first thing that is not allowed; never leaves this file. */
class Refusal extends Error {
  readonly reason: Reason<XmlReason>;
  constructor(reason: Reason<XmlReason>) {
    super(reason.code);
    this.reason = reason;
  }
}

function refuse(code: XmlReason, params: Reason["params"] = {}): never {
  throw new Refusal({ code, params });
}

function parse(text: string): Draft {
  const parser = new SaxesParser({ xmlns: true });
  const open: Draft[] = [];
  let root: Draft | undefined;
  let elements = 0;
  let attributes = 0;
  parser.on("error", () => refuse("xml/not-well-formed", { line: parser.line, column: parser.column }));
  parser.on("doctype", () => refuse("xml/doctype"));
  parser.on("attribute", () => {
    if (++attributes > most.attributes) refuse("xml/too-many-attributes", { max: most.attributes });
  });
  parser.on("opentag", ({ local, uri, attributes: given }) => {
    attributes = 0;
    if (++elements > most.elements) refuse("xml/too-many-elements", { max: most.elements });
    if (open.length >= most.levels) refuse("xml/too-deep", { max: most.levels });
    const draft: Draft = {
      namespace: uri,
      name: local,
      attributes: new Map(Object.values(given).map((attribute) => [attribute.local, attribute.value])),
      children: [],
      text: "",
    };
    open.at(-1)?.children.push(draft);
    root ??= draft;
    open.push(draft);
  });
  const said = (piece: string) => {
    const draft = open.at(-1);
    if (draft !== undefined) draft.text += piece;
  };
  parser.on("text", said);
  parser.on("cdata", said);
  parser.on("closetag", () => {
    const draft = open.pop()!;
    draft.text = draft.text.trim();
  });
  parser.write(text).close();
  // the parser has refused a text without a root element
  return root!;
}

/** Đọc XML của người khác: the root element, or why there is none. Never throws. */
export function readXml(text: string): XmlElement | Reason<XmlReason> {
  const xml = text.charCodeAt(0) === 0xfeff ? text.slice(1) : text;
  if (xml.length > most.characters) return { code: "xml/too-large", params: { max: most.characters } };
  if (xml.trim() === "") return { code: "xml/empty", params: {} };
  try {
    return parse(xml);
  } catch (error) {
    if (error instanceof Refusal) return error.reason;
    throw error;
  }
}

/** Told apart from an element: there is a reason, and nothing was read. */
export const isRefused = (read: XmlElement | Reason<XmlReason>): read is Reason<XmlReason> => "code" in read;
