import * as oldIdCard from "../../identifiers/old-id-card/index.js";
import * as personalId from "../../identifiers/personal-id/index.js";
import * as partialDate from "../../fields/partial-date/index.js";
import * as bloodType from "../../codes/blood-type/index.js";
import * as country from "../../codes/country/index.js";
import * as maritalStatus from "../../codes/marital-status/index.js";
import * as sex from "../../codes/sex/index.js";
import type { Reason } from "../../core/index.js";
import type { Fault, Path } from "../../rules/index.js";
import type { XmlElement } from "../xml.js";
import { namespace, people, places, present, type CitizenMessage, type CodedName, type MessagePlace, type NameParts } from "./message.js";
import type { Qcvn109Problem, Qcvn109Reason, Qcvn109Remark } from "./phrases.js";

/** A longer text is no part of a citizen's record. */
const LONGEST = 1000;
/** Names of elements are said back only when they look like names. */
const NAME = /^[A-Za-z][A-Za-z0-9]{0,39}$/;

type Parts = ReadonlyMap<string, XmlElement>;

const countries = /* @__PURE__ */ new Set(["VN", ...country.codes().map((code) => country.entry(code)?.iso2)]);

/** Đọc các phần tử của một công dân, and keeps what is to be said about them. Nothing read is changed but for its dialect. */
export class Reader {
  readonly reasons: Fault<Qcvn109Reason>[] = [];
  readonly remarks: Fault<Qcvn109Remark>[] = [];

  refuse(path: Path, problem: Qcvn109Problem, params: Reason["params"] = {}): void {
    this.reasons.push({ path, code: `qcvn-109/${problem}`, params });
  }

  remark(path: Path, code: Qcvn109Remark, params: Reason["params"] = {}): void {
    this.remarks.push({ path, code, params });
  }

  /** Children by name: an unknown one is remarked on, a second one of the same name refused. */
  parts(element: XmlElement, path: Path, known: readonly string[]): Parts {
    const found = new Map<string, XmlElement>();
    for (const child of element.children) {
      const name = NAME.test(child.name) ? child.name : "?";
      if (child.namespace !== namespace || !known.includes(child.name)) this.remark(path, "qcvn-109/unknown-element", { element: name });
      else if (found.has(child.name)) this.refuse(path, "repeated", { element: name });
      else found.set(child.name, child);
    }
    return found;
  }

  private text(element: XmlElement | undefined, path: Path): string | undefined {
    if (element === undefined || element.text === "") return undefined;
    if (element.text.length <= LONGEST) return element.text;
    this.refuse(path, "too-long", { max: LONGEST });
    return undefined;
  }

  private judged(element: XmlElement | undefined, path: Path, unit: { examine(text: string): readonly Reason[] }): string | undefined {
    const text = this.text(element, path);
    if (text !== undefined) for (const reason of unit.examine(text)) this.reasons.push({ path, ...(reason as Reason<Qcvn109Reason>) });
    return text;
  }

  private coded(element: XmlElement | undefined, path: Path, is: (code: string) => boolean): string | undefined {
    const text = this.text(element, path);
    if (text !== undefined && !is(text)) this.remark(path, "qcvn-109/unknown-code");
    return text;
  }

  /** `<DanToc><MaDanToc>01</MaDanToc></DanToc>`, or the code alone. */
  private codedName(element: XmlElement | undefined, path: Path, codeElement: string): CodedName | undefined {
    if (element === undefined) return undefined;
    const parts = this.parts(element, path, [codeElement, "TenGoi"]);
    const bare = this.text(element, path);
    if (bare !== undefined) this.remark(path, "qcvn-109/code-as-text");
    return present<CodedName>({ code: this.text(parts.get(codeElement), path) ?? bare, name: this.text(parts.get("TenGoi"), path) });
  }

  private name(element: XmlElement | undefined, path: Path): NameParts | undefined {
    if (element === undefined) return undefined;
    const parts = this.parts(element, path, ["Ho", "ChuDem", "Ten"]);
    const bare = this.text(element, path);
    const [family, middle, given] = ["Ho", "ChuDem", "Ten"].map((part) => this.text(parts.get(part), path));
    if (bare !== undefined || (family === undefined && middle === undefined && given?.includes(" ")))
      this.remark(path, "qcvn-109/whole-name");
    return present<NameParts>({ family, middle, given: given ?? bare });
  }

  private birthDate(element: XmlElement | undefined, path: Path): string | undefined {
    if (element === undefined) return undefined;
    const parts = this.parts(element, path, ["Nam", "NgayThangNam"]);
    const [year, day] = [this.text(parts.get("Nam"), path), this.text(parts.get("NgayThangNam"), path)];
    const compact = day !== undefined && /^[0-9]{8}$/.test(day);
    if (compact) this.remark(path, "qcvn-109/compact-date");
    const date = compact ? `${day.slice(0, 4)}-${day.slice(4, 6)}-${day.slice(6)}` : (day ?? year);
    if (date === undefined) return undefined;
    if (!partialDate.is(date)) this.refuse(path, "not-a-date");
    else if (year !== undefined && !date.startsWith(year)) this.remark(path, "qcvn-109/year-differs");
    return date;
  }

  private place(element: XmlElement | undefined, path: Path): MessagePlace | undefined {
    if (element === undefined) return undefined;
    const split = ["MaPhuongXa", "MaQuanHuyen", "MaTinhThanh"];
    const parts = this.parts(element, path, ["MaDonViHanhChinh", "ChiTiet", "QuocGia", ...split]);
    // the narrowest unit holds the wider ones
    const narrowest = split.map((part) => this.text(parts.get(part), path)).find((code) => code !== undefined);
    if (narrowest !== undefined) this.remark(path, "qcvn-109/split-unit");
    return present<MessagePlace>({
      unitCode: this.text(parts.get("MaDonViHanhChinh"), path) ?? narrowest,
      detail: this.text(parts.get("ChiTiet"), path),
      country: this.coded(parts.get("QuocGia"), [...path, "country"], (code) => countries.has(code)),
    });
  }

  private person(element: XmlElement | undefined, path: Path, own: readonly string[] = []) {
    if (element === undefined) return undefined;
    const parts = this.parts(element, path, [...own, "SoDinhDanh", "SoCMND", "QuocTich", "HoVaTen"]);
    return present({
      relation: own.length === 0 ? undefined : this.text(parts.get("QuanHe"), path),
      personalId: this.judged(parts.get("SoDinhDanh"), [...path, "personalId"], personalId),
      oldIdNumber: this.judged(parts.get("SoCMND"), [...path, "oldIdNumber"], oldIdCard),
      nationality: this.coded(parts.get("QuocTich"), [...path, "nationality"], (code) => countries.has(code)),
      name: this.name(parts.get("HoVaTen"), [...path, "name"]),
    });
  }

  /** Một công dân. */
  citizen(element: XmlElement, path: Path): CitizenMessage {
    const parts = this.parts(element, path, known);
    const at = (key: string): Path => [...path, key];
    const book = this.text(parts.get("SoSoHoKhau"), at("householdBookNumber"));
    if (book !== undefined) this.remark(at("householdBookNumber"), "qcvn-109/household-book");
    return (
      present<CitizenMessage>({
        personalId: this.judged(parts.get("SoDinhDanh"), at("personalId"), personalId),
        oldIdNumber: this.judged(parts.get("SoCMND"), at("oldIdNumber"), oldIdCard),
        birthName: this.name(parts.get("HoVaTen"), at("birthName")),
        gender: this.coded(parts.get("GioiTinh"), at("gender"), sex.is),
        ethnicity: this.codedName(parts.get("DanToc"), at("ethnicity"), "MaDanToc"),
        religion: this.codedName(parts.get("TonGiao"), at("religion"), "MaTonGiao"),
        maritalStatus: this.coded(parts.get("TinhTrangHonNhan"), at("maritalStatus"), maritalStatus.is),
        bloodType: this.coded(parts.get("NhomMau"), at("bloodType"), bloodType.is),
        birthDate: this.birthDate(parts.get("NgayThangNamSinh"), at("birthDate")),
        birthRegistrationPlace: this.place(parts.get("NoiDangKyKhaiSinh"), at("birthRegistrationPlace")),
        hometown: this.place(parts.get("QueQuan"), at("hometown")),
        permanentResidence: this.place(parts.get("ThuongTru"), at("permanentResidence")),
        currentResidence: this.place(parts.get("NoiOHienTai"), at("currentResidence")),
        nationality: this.coded(parts.get("QuocTich"), at("nationality"), (code) => countries.has(code)),
        father: this.person(parts.get("Cha"), at("father")),
        mother: this.person(parts.get("Me"), at("mother")),
        spouse: this.person(parts.get("VoChong"), at("spouse")),
        legalRepresentative: this.person(parts.get("NguoiDaiDien"), at("legalRepresentative")),
        head: this.person(parts.get("ChuHo"), at("head"), ["QuanHe"]),
        householdBookNumber: book,
      }) ?? {}
    );
  }
}

// prettier-ignore
const known: readonly string[] = [
  "SoDinhDanh", "SoCMND", "HoVaTen", "GioiTinh", "DanToc", "TonGiao", "TinhTrangHonNhan", "NhomMau", "NgayThangNamSinh",
  ...places.map(([, element]) => element), "QuocTich", ...people.map(([, element]) => element), "ChuHo", "SoSoHoKhau",
];
