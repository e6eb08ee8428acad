import type { Facts } from "../../databases/fact.js";
import type { Fault, Path } from "../../rules/index.js";
import type { WireProblem, WireRefusal, WireRemark } from "../wire-phrases.js";
import { refused, WireReader, type SetAside } from "../wire-reader.js";
import { canonical, MOST_RECORDS, readJson } from "../wire-text.js";
import { isRefused, readXml, type XmlElement } from "../xml.js";
import type { XmlReason } from "../xml-phrases.js";
import { sourceFacts, stateFacts } from "./facts.js";

/** Một bản ghi trong phong bì. */
export interface GeneralEnvelope {
  /** Mã định danh dữ liệu. */
  readonly id: string;
  /** Nguồn dữ liệu. */
  readonly source: { readonly IdNguonDuLieu: string; readonly TenNguonDuLieu?: string; readonly MaLoaiDuLieu: string };
  readonly state: {
    /** `NEW` was seen; the other events are unknown. */
    readonly SuKien: string;
    /** A whole number, as its digits. */
    readonly PhienBan: string;
    /** Fourteen digits, in the time of Viet Nam. */
    readonly ThoiGianCapNhat?: string;
    readonly NgayHieuLuc?: string;
    readonly MoTa?: { readonly LyDoCapNhat?: string; readonly ChiTietLyDoCapNhat?: string };
  };
  /** Nội dung nghiệp vụ: whatever else the record holds, attachments (`PhanPhoi`) too, as it came, but for contents of files. */
  readonly payload: Readonly<Record<string, unknown>>;
}

export interface EnvelopeReading {
  readonly records?: readonly GeneralEnvelope[];
  readonly reasons: readonly Fault<WireProblem | WireRefusal | XmlReason>[];
  readonly remarks: readonly Fault<WireRemark>[];
  readonly setAside: readonly SetAside[];
}

export type EnvelopeWriting = { readonly ok: true; readonly text: string } | { readonly ok: false; readonly reasons: readonly Fault[] };

type Value = Readonly<Record<string, unknown>>;
const isObject = (value: unknown): value is Value => typeof value === "object" && value !== null && !Array.isArray(value);

/** XML as the value that JSON would have: a leaf is a text, a name that stands twice a list. */
function valueOf({ children, text }: XmlElement): unknown {
  if (children.length === 0) return text;
  const out = new Map<string, unknown>();
  const lists = new Map<string, unknown[]>();
  for (const child of children) {
    const value = valueOf(child);
    const list = lists.get(child.name);
    if (list !== undefined) list.push(value);
    else if (out.has(child.name)) {
      const both = [out.get(child.name), value];
      lists.set(child.name, both);
      out.set(child.name, both);
    } else out.set(child.name, value);
  }
  return Object.fromEntries(out);
}

const field = (value: Value, name: string): unknown => {
  const key = Object.keys(value).find((each) => each.toLowerCase() === name.toLowerCase());
  return key === undefined ? undefined : value[key];
};

const isEnvelope = (value: unknown): value is Value => isObject(value) && field(value, "DuLieuTiepNhan") !== undefined;

/** Lists of records were seen under these names, one in another. */
const WRAPPINGS = ["Root", "DanhSach", "BanGhi", "data"];

function find(value: unknown, deep = 0): readonly unknown[] | undefined {
  if (Array.isArray(value)) return value;
  if (isEnvelope(value)) return [value];
  if (!isObject(value) || deep > 3) return undefined;
  for (const name of WRAPPINGS) {
    const inner = field(value, name);
    const found = inner === undefined ? undefined : find(inner, deep + 1);
    if (found !== undefined) return found;
  }
  return undefined;
}

const numbers: ReadonlySet<string> = /* @__PURE__ */ new Set(["PhienBan"]);

class Reader extends WireReader {
  private part<F extends Facts>(value: Value, name: string, facts: F, path: Path): Record<string, unknown> {
    const inner = field(value, name);
    if (inner === undefined) {
      this.refuse([...path, name], "wire/missing");
      return {};
    }
    const read = this.object(inner, facts, [...path, name]) ?? {};
    const before = new Set(this.reasons.map((each) => each.path.join(".")));
    const judged = new WireReader();
    judged.judge(read, facts, [...path, name]);
    for (const { path: at, code, params } of judged.reasons) if (!before.has(at.join("."))) this.refuse(at, code as WireProblem, params);
    return read;
  }

  envelope(value: unknown, path: Path): GeneralEnvelope | undefined {
    if (!isEnvelope(value)) return this.refuse(path, "wire/not-an-object");
    const known = new Set(["nguondulieu", "dulieutiepnhan", "trangthaidulieu"]);
    for (const key of Object.keys(value))
      if (!known.has(key.toLowerCase())) this.remark(path, "wire/unknown-field", { field: /^[A-Za-z]{1,40}$/u.test(key) ? key : "?" });
    const source = this.part(value, "NguonDuLieu", sourceFacts, path);
    const state = this.part(value, "TrangThaiDuLieu", stateFacts, path);
    const version = state["PhienBan"];
    if (typeof version === "string" && !/^(?:0|[1-9]\d{0,14})$/u.test(version))
      this.refuse([...path, "TrangThaiDuLieu", "PhienBan"], "wire/not-text");
    const data = field(value, "DuLieuTiepNhan");
    if (!isObject(data)) return this.refuse([...path, "DuLieuTiepNhan"], "wire/not-an-object");
    const names = Object.keys(data).filter((key) => ["madinhdanhdulieu", "idbanghi"].includes(key.toLowerCase()));
    // both were seen in one record: the identifier of the data is its number, and the other stays in the payload
    const name = names.find((key) => key.toLowerCase() === "madinhdanhdulieu") ?? names[0];
    const at = [...path, "DuLieuTiepNhan", "MaDinhDanhDuLieu"];
    if (name !== undefined && name !== "MaDinhDanhDuLieu") this.remark(at, "wire/field-spelling", { field: "MaDinhDanhDuLieu" });
    const id = name === undefined ? undefined : data[name];
    if ((typeof id !== "string" && typeof id !== "number") || String(id).trim() === "") this.refuse(at, "wire/missing");
    const rest = Object.fromEntries(Object.entries(data).filter(([key]) => key !== name));
    const payload = this.withoutContent(rest, [...path, "DuLieuTiepNhan"]);
    return { id: typeof id === "string" || typeof id === "number" ? String(id).trim() : "", source, state, payload } as GeneralEnvelope;
  }
}

/** Đọc phong bì, JSON or XML: each record with its source, its state, and its payload as it came. Never throws. */
export function readEnvelopes(text: string): EnvelopeReading {
  const xml = /^\uFEFF?\s*</u.test(text.slice(0, 1_000));
  let value: unknown;
  if (xml) {
    const root = readXml(text);
    if (isRefused(root)) return refused(root);
    value = { [root.name]: valueOf(root) };
  } else {
    const json = readJson(text);
    if (!("value" in json)) return refused(json);
    ({ value } = json);
  }
  const items = find(value);
  if (items === undefined) return refused({ code: "wire/no-records", params: {} });
  if (items.length > MOST_RECORDS) return refused({ code: "wire/too-many-records", params: { max: MOST_RECORDS } });
  const reader = new Reader({ xml, numbers });
  if (!isObject(value) || !Array.isArray(value["Root"])) reader.remark([], "wire/envelope-form");
  const records = items.flatMap((item, i) => reader.envelope(item, [i]) ?? []);
  return { records, reasons: reader.reasons, remarks: reader.remarks, setAside: reader.setAside };
}

/** Viết phong bì: `{"Root":[…]}`, PascalCase, the version as a number, the payload after the number of the record. */
export function writeEnvelopes(records: readonly GeneralEnvelope[]): EnvelopeWriting {
  const list = records.map(({ id, source, state, payload }) => ({
    NguonDuLieu: canonical(source, sourceFacts),
    DuLieuTiepNhan: { MaDinhDanhDuLieu: id, ...payload },
    TrangThaiDuLieu: canonical(state, stateFacts, numbers),
  }));
  const text = JSON.stringify({ Root: list });
  // what is written must be what is read
  const { reasons } = readEnvelopes(text);
  return reasons.length > 0 ? { ok: false, reasons } : { ok: true, text };
}
