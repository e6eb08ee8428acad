import XMLBuilder from "fast-xml-builder";
import * as partialDate from "../../fields/partial-date/index.js";
import * as oldIdCard from "../../identifiers/old-id-card/index.js";
import * as personalId from "../../identifiers/personal-id/index.js";
import type { Reason } from "../../core/index.js";
import type { Fault, Path } from "../../rules/index.js";
import { namespace, people, places, type CitizenCollection, type CitizenMessage, type MessageHead } from "./message.js";
import type { Qcvn109Problem, Qcvn109Reason, Qcvn109Remark } from "./phrases.js";

/** Kết quả viết: the message, or every reason why none was written. */
export type Qcvn109Writing =
  | { readonly ok: true; readonly text: string; readonly remarks: readonly Fault<Qcvn109Remark>[] }
  | { readonly ok: false; readonly reasons: readonly Fault<Qcvn109Reason>[] };

// what XML 1.0 has no way to say
const NO_XML = /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/u;
const PREFIX = "dc:";

/** Elements by name; an absent one is left out. */
interface Node {
  readonly [element: string]: string | Node | readonly Node[];
}

class Writer {
  readonly reasons: Fault<Qcvn109Reason>[] = [];
  readonly remarks: Fault<Qcvn109Remark>[] = [];

  private refuse(path: Path, problem: Qcvn109Problem): void {
    this.reasons.push({ path, code: `qcvn-109/${problem}`, params: {} });
  }

  text(value: string, path: Path): string {
    if (NO_XML.test(value)) this.refuse(path, "not-text");
    return value;
  }

  private judged(value: string | undefined, path: Path, unit: { examine(text: string): readonly Reason[] }): string | undefined {
    if (value !== undefined) for (const reason of unit.examine(value)) this.reasons.push({ path, ...(reason as Reason<Qcvn109Reason>) });
    return value;
  }

  /** Elements in their order, without the absent ones. */
  private node(path: Path, elements: readonly (readonly [string, string | Node | undefined])[]): Node | undefined {
    const there = elements.flatMap(([name, value]) => {
      if (value === undefined || value === "") return [];
      return [[PREFIX + name, typeof value === "string" ? this.text(value, path) : value] as const];
    });
    return there.length === 0 ? undefined : Object.fromEntries(there);
  }

  private name(parts: CitizenMessage["birthName"], path: Path): Node | undefined {
    return this.node(path, [
      ["Ho", parts?.family],
      ["ChuDem", parts?.middle],
      ["Ten", parts?.given],
    ]);
  }

  private birthDate(date: string | undefined, path: Path): Node | undefined {
    if (date === undefined) return undefined;
    if (!partialDate.is(date)) this.refuse(path, "not-a-date");
    else if (date.length === 7) this.remarks.push({ path, code: "qcvn-109/month-not-said", params: {} });
    return this.node(path, [date.length === 10 ? ["NgayThangNam", date] : ["Nam", date.slice(0, 4)]]);
  }

  private place(place: CitizenMessage["hometown"], path: Path): Node | undefined {
    return this.node(path, [
      ["MaDonViHanhChinh", place?.unitCode],
      ["ChiTiet", place?.detail],
      ["QuocGia", place?.country],
    ]);
  }

  private person(person: MessageHead | undefined, path: Path): Node | undefined {
    return this.node(path, [
      ["QuanHe", person?.relation],
      ["SoDinhDanh", this.judged(person?.personalId, [...path, "personalId"], personalId)],
      ["SoCMND", this.judged(person?.oldIdNumber, [...path, "oldIdNumber"], oldIdCard)],
      ["QuocTich", person?.nationality],
      ["HoVaTen", this.name(person?.name, [...path, "name"])],
    ]);
  }

  citizen(message: CitizenMessage, path: Path): Node {
    const at = (key: string): Path => [...path, key];
    const coded = (key: "ethnicity" | "religion", code: string) =>
      this.node(at(key), [
        [code, message[key]?.code],
        ["TenGoi", message[key]?.name],
      ]);
    const node = this.node(path, [
      ["SoDinhDanh", this.judged(message.personalId, at("personalId"), personalId)],
      ["SoCMND", this.judged(message.oldIdNumber, at("oldIdNumber"), oldIdCard)],
      ["HoVaTen", this.name(message.birthName, at("birthName"))],
      ["GioiTinh", message.gender],
      ["DanToc", coded("ethnicity", "MaDanToc")],
      ["TonGiao", coded("religion", "MaTonGiao")],
      ["TinhTrangHonNhan", message.maritalStatus],
      ["NhomMau", message.bloodType],
      ["NgayThangNamSinh", this.birthDate(message.birthDate, at("birthDate"))],
      ...places.map(([key, element]) => [element, this.place(message[key], at(key))] as const),
      ["QuocTich", message.nationality],
      ...people.map(([key, element]) => [element, this.person(message[key], at(key))] as const),
      ["ChuHo", this.person(message.head, at("head"))],
      ["SoSoHoKhau", message.householdBookNumber],
    ]);
    return node ?? {};
  }
}

/**
 * Viết thông điệp công dân theo QCVN 109:2017/BTTTT: one form, that of the regulation's own example. Numbers that cannot be
 * and text that XML cannot hold are refused, all at once. Deterministic: the time of the data is the caller's.
 */
export function write(collection: CitizenCollection): Qcvn109Writing {
  const writer = new Writer();
  const { note, recordedAt } = collection;
  const root: Node = {
    [`@xmlns:${PREFIX.slice(0, -1)}`]: namespace,
    ...(note === undefined ? {} : { "@GhiChu": writer.text(note, ["note"]) }),
    ...(recordedAt === undefined ? {} : { "@ThoiDiemDuLieu": writer.text(recordedAt, ["recordedAt"]) }),
    "@SoCongDan": String(collection.citizens.length),
    [`${PREFIX}CongDan`]: collection.citizens.map((citizen, i) => writer.citizen(citizen, ["citizens", i])),
  };
  if (writer.reasons.length > 0) return { ok: false, reasons: writer.reasons };
  const builder = new XMLBuilder({ ignoreAttributes: false, attributeNamePrefix: "@", format: true, suppressEmptyNode: true });
  const body = builder.build({ [`${PREFIX}CongdanCollection`]: root });
  return { ok: true, text: `<?xml version="1.0" encoding="UTF-8"?>\n${body}`, remarks: writer.remarks };
}
