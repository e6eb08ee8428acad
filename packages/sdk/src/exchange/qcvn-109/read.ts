import type { Reason } from "../../core/index.js";
import type { Fault } from "../../rules/index.js";
import { isRefused, readXml, type XmlElement } from "../xml.js";
import { namespace, type CitizenCollection } from "./message.js";
import type { Qcvn109Reason, Qcvn109Remark } from "./phrases.js";
import { Reader } from "./reader.js";

/**
 * Kết quả đọc một thông điệp. `collection` is there as soon as the XML holds one: nothing received is lost. It may be used
 * as it stands when there are no reasons.
 */
export interface Qcvn109Reading {
  readonly collection?: CitizenCollection;
  readonly reasons: readonly Fault<Qcvn109Reason>[];
  readonly remarks: readonly Fault<Qcvn109Remark>[];
}

const SOAP = "http://schemas.xmlsoap.org/soap/envelope/";
const RECORDED_AT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(?:\.\d{1,9})?(?:Z|[+-]\d{2}:\d{2})?$/;

const isCollection = ({ namespace: uri, name }: XmlElement): boolean => uri === namespace && name === "CongdanCollection";

/** Answers of the lookup services come in a SOAP envelope. */
function find(root: XmlElement): { element: XmlElement | undefined; wrapped: boolean } {
  if (isCollection(root)) return { element: root, wrapped: false };
  const envelope = root.namespace === SOAP && root.name === "Envelope";
  const body = envelope ? root.children.find(({ namespace: uri, name }) => uri === SOAP && name === "Body") : undefined;
  return { element: body?.children.find(isCollection), wrapped: true };
}

const refused = ({ code, params }: Reason<Qcvn109Reason>): Qcvn109Reading => ({ reasons: [{ path: [], code, params }], remarks: [] });

/**
 * Đọc thông điệp công dân theo QCVN 109:2017/BTTTT, as the regulation writes it and as running systems do: dates without
 * dashes, a whole name in one part, codes without their element, units split in three, an envelope around it all. Each such
 * dialect is a remark. Never throws; sentences and params never hold a value.
 */
export function read(text: string): Qcvn109Reading {
  const root = readXml(text);
  if (isRefused(root)) return refused(root);
  const { element, wrapped } = find(root);
  if (element === undefined) return refused({ code: "qcvn-109/no-collection", params: {} });
  const reader = new Reader();
  if (wrapped) reader.remark([], "qcvn-109/envelope");
  const citizens = element.children.flatMap((child) => {
    if (child.namespace === namespace && child.name === "CongDan") return [child];
    reader.remark([], "qcvn-109/unknown-element", { element: "?" });
    return [];
  });
  const count = element.attributes.get("SoCongDan");
  if (count !== undefined && count.trim() !== String(citizens.length))
    reader.remark([], "qcvn-109/count-differs", { found: citizens.length });
  const recordedAt = element.attributes.get("ThoiDiemDuLieu");
  if (recordedAt !== undefined && !RECORDED_AT.test(recordedAt)) reader.refuse(["recordedAt"], "not-a-time");
  const note = element.attributes.get("GhiChu");
  const collection: CitizenCollection = {
    ...(note === undefined || note === "" ? {} : { note }),
    ...(recordedAt === undefined ? {} : { recordedAt }),
    citizens: citizens.map((citizen, i) => reader.citizen(citizen, ["citizens", i])),
  };
  return { collection, reasons: reader.reasons, remarks: reader.remarks };
}
